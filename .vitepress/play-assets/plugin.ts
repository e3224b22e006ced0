import type { Plugin } from 'vite'
import { serveJson } from '../deploy/dev-json.ts'
import type { PageResult } from '../examples/types.ts'
import type { PlayFiles } from './files.ts'

/** What the theme imports to know where the files are. */
const MODULE = 'virtual:play-manifest'
const RESOLVED = `\0${MODULE}`

/**
 * A Vite plugin that offers what live editors load: as files of the built site, and on the
 * development server.
 *
 * @param pages all pages, as they are known at the moment
 * @param base of the site
 */
export function playPlugin(files: PlayFiles, pages: () => PageResult[], base: string): Plugin {
  return {
    name: 'play:files',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED ? `export const manifest = ${JSON.stringify(files.manifest(pages()))}` : undefined,
    configureServer: (server) => serveJson(server, base, files.read),
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of files.all()) this.emitFile({ type: 'asset', fileName, source })
    },
  }
}

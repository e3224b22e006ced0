import type { Plugin } from 'vite'
import { serveJson } from '../deploy/dev-json.ts'
import type { PageResult } from '../examples/types.ts'
import { type IndexFiles, indexFiles } from './files.ts'

/** What the theme imports to know where the files are. */
const MODULE = 'virtual:search-manifest'
const RESOLVED = `\0${MODULE}`

/**
 * A Vite plugin that makes the index: as files of the built site, and on the development server when
 * search opens for the first time.
 *
 * @param pages all pages, as they are known at the moment
 * @param base of the site
 */
export function searchPlugin(pages: () => PageResult[], base: string): Plugin {
  let known: IndexFiles | undefined
  // A browser that has not loaded the page again asks for files of before the edit.
  const served = new Map<string, string>()
  const index = () => {
    known ??= indexFiles(pages())
    for (const [address, content] of known.contents) served.set(address, content)
    return known
  }
  return {
    name: 'search:index',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED ? `export const manifest = ${JSON.stringify(index().manifest)}` : undefined,
    configureServer({ middlewares, watcher, moduleGraph }) {
      watcher.on('all', (_, file) => {
        if (!file.endsWith('.md')) return
        known = undefined
        const module = moduleGraph.getModuleById(RESOLVED)
        if (module) moduleGraph.invalidateModule(module)
      })
      serveJson({ middlewares }, base, (path) => served.get(path))
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of index().contents) this.emitFile({ type: 'asset', fileName, source })
    },
  }
}

import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'vite'

/** A file that the build writes, for the development server. */
export interface ServedFile {
  type: string
  text: string
}

/**
 * A Vite plugin for the development server: answers people and their scripts with the files that a
 * build would have written. Modules, which the browser asks for under the same names, stay Vite's.
 *
 * @param find a file by its path below the base
 */
export function machinesDevPlugin(base: string, find: (path: string) => ServedFile | undefined): Plugin {
  return {
    name: 'machines:dev',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = pathOf(request, base)
        const file = path === undefined ? undefined : find(path)
        if (!file) return next()
        response.setHeader('Content-Type', `${file.type}; charset=utf-8`)
        response.end(file.text)
      })
    },
  }
}

function pathOf({ url = '', headers }: IncomingMessage, base: string): string | undefined {
  const isModule = headers['sec-fetch-dest'] === 'script'
  if (isModule || url.includes('?') || !url.startsWith(base)) return undefined
  try {
    return decodeURIComponent(url.slice(base.length - 1))
  } catch {
    return undefined
  }
}

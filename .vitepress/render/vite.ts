import type { Plugin } from 'vite'
import type { Session } from '../examples/run.ts'
import type { PageResult } from '../examples/types.ts'
import type { Store } from './store.ts'

/**
 * A Vite plugin for the development server: checks a page again, and only that page, before
 * VitePress renders it.
 *
 * @param session keeps the compiler at hand
 * @param store what the renderer looks up
 * @param report prints a page's problems in the terminal
 * @param prepare finds out what else the page is rendered with
 * @param warm starts what both need, so that the first edit does not wait for it
 */
export function examplesDevPlugin(
  session: Session,
  store: Store,
  report: (page: PageResult) => void,
  prepare: (page: PageResult) => Promise<void>,
  warm: () => Promise<unknown>,
): Plugin {
  return {
    name: 'examples:dev',
    apply: 'serve',
    enforce: 'pre',
    configureServer({ httpServer }) {
      // Whoever starts the server waits for it; nobody edits before.
      if (httpServer) httpServer.once('listening', () => void warm())
      else void warm()
    },
    async transform(code, id) {
      const file = id.split('?')[0] as string
      const known = store.page(file)
      if (!file.endsWith('.md') || known?.page.text === code) return
      const page = await session.refresh(file, code)
      await prepare(page)
      store.update(page)
      report(page)
    },
    async closeBundle() {
      await session.close()
    },
  }
}

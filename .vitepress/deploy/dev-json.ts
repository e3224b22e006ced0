import type { ViteDevServer } from 'vite'

/**
 * Lets the development server answer with the JSON files that a build would write.
 *
 * @param base of the site
 * @param read a file's text by its path below the base; nothing where it is none of them
 */
export function serveJson(
  { middlewares }: Pick<ViteDevServer, 'middlewares'>,
  base: string,
  read: (path: string) => string | undefined,
): void {
  middlewares.use((request, response, next) => {
    const address = request.url?.split('?')[0] ?? ''
    const content = address.startsWith(base) && read(address.slice(base.length))
    if (!content) return next()
    response.setHeader('Content-Type', 'application/json')
    response.end(content)
  })
}

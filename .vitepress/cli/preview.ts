import { existsSync, readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { previewListener } from '../addresses/preview.ts'
import { DIST } from './project.ts'

/*
 * Serves what was built. Not with VitePress's own server, which evaluates the whole configuration,
 * and with it all examples, before it answers.
 */
const PORT = Number(process.env.PORT ?? 4173)
const BASE = process.env.BASE || '/'

const EXPLAINED: Record<string, string> = {
  EADDRINUSE: `Port ${PORT} is in use. Stop what uses it, or choose another: PORT=4174 npm run preview`,
  ENOENT: 'The site was built anew while it was served. Start `npm run preview` again.',
}

process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  console.error(EXPLAINED[error.code ?? ''] ?? error)
  process.exit(1)
})

if (existsSync(join(DIST, 'index.html'))) {
  const notFound = readFileSync(join(DIST, '404.html'))
  const missing: RequestListener = (_, response) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound)
  }
  const files = sirv(DIST, {
    etag: true,
    brotli: true,
    gzip: true,
    maxAge: 31536000,
    immutable: true,
    setHeaders: (response, path) => {
      // Only what bears its hash in its name never changes.
      if (!path.startsWith('/assets/')) response.setHeader('cache-control', 'no-cache')
    },
    onNoMatch: (request, response) => {
      // A script that is gone is no page to look at.
      if (request.url?.startsWith('/assets/'))
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end()
      else missing(request, response)
    },
  })
  createServer(previewListener(DIST, BASE, (...both) => files(...both), missing)).listen(
    PORT,
    '127.0.0.1',
    () => console.log(`Built site served at http://127.0.0.1:${PORT}${BASE}`),
  )
} else {
  console.error('There is no built site in .vitepress/dist. Run `npm run build` first.')
  process.exitCode = 1
}

import { existsSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { serve } from 'vitepress'
import { previewListener } from '../addresses/preview.ts'
import { ROOT } from './project.ts'

const DIST = join(ROOT, '.vitepress/dist')
const PORT = Number(process.env.PORT ?? 4173)

const EXPLAINED: Record<string, string> = {
  EADDRINUSE: `Port ${PORT} is in use. Stop what uses it, or choose another: PORT=4174 npm run preview`,
  ENOENT: 'The site was built anew while it was served. Start `npm run preview` again.',
}

process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  console.error(EXPLAINED[error.code ?? ''] ?? error)
  process.exit(1)
})

if (existsSync(join(DIST, 'index.html'))) {
  const { server } = await serve({ root: ROOT, port: PORT })
  const [answer] = server.listeners('request') as RequestListener[]
  server.removeAllListeners('request')
  server.on('request', previewListener(DIST, process.env.BASE || '/', answer as RequestListener))
} else {
  console.error('There is no built site in .vitepress/dist. Run `npm run build` first.')
  process.exitCode = 1
}

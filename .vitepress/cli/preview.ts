import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from 'vitepress'
import { ROOT } from './project.ts'

const PORT = Number(process.env.PORT ?? 4173)

if (!existsSync(join(ROOT, '.vitepress/dist/index.html'))) {
  console.error('There is no built site in .vitepress/dist. Run `npm run build` first.')
  process.exit(1)
}
const { server } = await serve({ root: ROOT, port: PORT })
server?.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error
  console.error(`Port ${PORT} is in use. Stop what uses it, or choose another: PORT=4174 npm run preview`)
  process.exit(1)
})

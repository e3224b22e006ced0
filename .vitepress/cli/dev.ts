import { createServer } from 'vitepress'
import { ROOT } from './project.ts'

const server = await createServer(ROOT, { host: '127.0.0.1', port: Number(process.env.PORT ?? 5173) })
await server.listen()
server.printUrls()
server.bindCLIShortcuts({ print: true })

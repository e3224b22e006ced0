// JavaScript, since whoever waits for the server need not wait for a TypeScript loader as well:
// VitePress bundles the configuration by itself, and threads are bundled as well (load/).
import { fileURLToPath } from 'node:url'
import { createServer } from 'vitepress'

const root = fileURLToPath(new URL('../..', import.meta.url))
const server = await createServer(root, { host: '127.0.0.1', port: Number(process.env.PORT ?? 5173) })
await server.listen()
server.printUrls()
server.bindCLIShortcuts({ print: true })

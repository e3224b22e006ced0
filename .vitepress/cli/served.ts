import { existsSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { serve } from 'vitepress'
import { ROOT } from './project.ts'

/** A server of the built site. */
export interface Served {
  /** Without a slash at its end. */
  origin: string
  close(): void
}

/**
 * Serves the built site on a free port.
 *
 * @throws an Error where there is no built site
 */
export async function serveSite(): Promise<Served> {
  if (!existsSync(join(ROOT, '.vitepress/dist/index.html'))) {
    throw new Error('There is no built site in .vitepress/dist. Run `npm run build` first.')
  }
  const port = await freePort()
  const { server } = await serve({ root: ROOT, port })
  return { origin: `http://localhost:${port}`, close: () => void server?.close() }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

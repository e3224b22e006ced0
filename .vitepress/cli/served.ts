import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { serve } from 'vitepress'
import { isInstalled, writeNginx } from './nginx.ts'
import { DIST, ROOT } from './project.ts'

// 10 s together; nginx answers at once unless the machine is very busy.
const TRIES = 100
const PAUSE = 100

/** A server of the built site. */
export interface Served {
  /** Without a slash at its end. */
  origin: string
  close(): void
}

/**
 * Serves the built site on a free port: with nginx as production would, where that is installed.
 *
 * @throws an Error where there is no built site
 */
export async function serveSite(): Promise<Served> {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error('There is no built site in .vitepress/dist. Run `npm run build` first.')
  }
  const port = await freePort()
  if (isInstalled()) return serveNginx(port)
  const { server } = await serve({ root: ROOT, port })
  return { origin: `http://localhost:${port}`, close: () => void server?.close() }
}

async function serveNginx(port: number): Promise<Served> {
  const { file } = await writeNginx(port)
  const server = spawn('nginx', ['-c', file, '-e', 'stderr', '-g', 'daemon off;'], { stdio: 'ignore' })
  const origin = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < TRIES; tries++) {
    if ((await fetch(origin).catch(() => undefined))?.ok) break
    await setTimeout(PAUSE)
  }
  return { origin, close: () => void server.kill('SIGQUIT') }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

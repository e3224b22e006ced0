import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { filesOf } from '../deploy/files.ts'
import { isInstalled, writeNginx } from './nginx.ts'
import { DIST, ROOT } from './project.ts'

/*
 * What nginx takes on this machine, beside a plain file server (VitePress's preview): 30 seconds of
 * requests for all pages in turn, on loopback, then it ends.
 */

const SECONDS = 30
const CONNECTIONS = 32
const PORTS = { nginx: 4391, preview: 4392 }
const SCRIPT = join(ROOT, '.vitepress/generated/load.lua')
const RE_RATE = /Requests\/sec:\s+([\d.]+)/
const RE_SOCKET = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/
const RE_STATUS = /Non-2xx or 3xx responses: (\d+)/

interface Load {
  server: string
  requestsPerSecond: number
  errors: number
}

async function measure(server: string, port: number, child: ChildProcess): Promise<Load> {
  try {
    await untilAnswers(port)
    const command = ['-t2', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '-s', SCRIPT, `http://127.0.0.1:${port}`]
    const { stdout, status, stderr } = spawnSync('wrk', command, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`wrk ended with ${status}: ${stderr}`)
    const socket = (RE_SOCKET.exec(stdout) ?? []).slice(1).map(Number)
    const refused = Number(RE_STATUS.exec(stdout)?.[1] ?? 0)
    const errors = socket.reduce((total, one) => total + one, refused)
    return { server, requestsPerSecond: Math.round(Number(RE_RATE.exec(stdout)?.[1])), errors }
  } finally {
    child.kill('SIGTERM')
  }
}

async function untilAnswers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    if (answer?.ok) return
    await sleep(100)
  }
  throw new Error(`Nothing answers on port ${port}.`)
}

// As a browser asks: compressed, one page after the other.
function writeScript(): void {
  const pages = filesOf(DIST, ['html'])
    .map((file) => `/${relative(DIST, file).replace(/(?:index)?\.html$/, '')}`)
    .filter((page) => page !== '/404')
  mkdirSync(join(SCRIPT, '..'), { recursive: true })
  writeFileSync(
    SCRIPT,
    [
      `local pages = { ${pages.map((page) => JSON.stringify(encodeURI(page))).join(', ')} }`,
      'local at = 0',
      'function request()',
      '  at = at % #pages + 1',
      '  return wrk.format("GET", pages[at], { ["Accept-Encoding"] = "br, gzip" })',
      'end',
    ].join('\n'),
  )
}

async function main(): Promise<number> {
  const missing = [isInstalled() ? '' : 'nginx', spawnSync('wrk', ['-v']).error ? 'wrk' : ''].filter(
    Boolean,
  )
  if (missing.length > 0 || !existsSync(join(DIST, 'index.html'))) {
    const built = existsSync(join(DIST, 'index.html'))
    if (missing.length > 0)
      console.error(`Install ${missing.join(' and ')} with your system’s package manager.`)
    if (!built) console.error('There is no built site in .vitepress/dist. Run `npm run build` first.')
    return 1
  }
  writeScript()
  const { file } = await writeNginx(PORTS.nginx)
  const nginx = spawn('nginx', ['-c', file, '-e', 'stderr', '-g', 'daemon off;'])
  const loads = [await measure('nginx', PORTS.nginx, nginx)]
  const env = { ...process.env, PORT: String(PORTS.preview) }
  const preview = spawn(process.execPath, ['--import', 'tsx', '.vitepress/cli/preview.ts'], {
    cwd: ROOT,
    env,
  })
  loads.push(await measure('vitepress preview', PORTS.preview, preview))
  console.table(loads)
  return loads[0]?.errors === 0 ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeProject } from './guide.ts'
import { ROOT } from './paths.ts'

const NEXT = join(ROOT, 'node_modules/.bin/next')

// Neither tells anybody that it runs, nor asks a registry whether the lockfile is whole.
const QUIET = { NEXT_TELEMETRY_DISABLED: '1', NEXT_IGNORE_INCORRECT_LOCKFILE: '1' }
// Tests run as `test`, which Next.js would take for its own.
const ENV = { ...process.env, ...QUIET, NODE_ENV: 'production' as const }

/**
 * Builds an app with Next.js and serves it as in production, on a free port of loopback, as long as
 * it is used. `next dev` would be faster, and asks the registry for its newest version.
 *
 * @param files text by path
 * @param variables of the environment, for the server alone
 * @param use given the server's address and the app's folder
 * @throws an Error that says what Next.js said, where the build fails or the server ends early
 */
export async function withNextApp<Result>(
  name: string,
  files: Record<string, string>,
  variables: Record<string, string>,
  use: (url: string, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = writeProject(name, files)
  try {
    await build(folder)
    const server = start(folder, variables)
    try {
      return await use(await addressOf(server), folder)
    } finally {
      await end(server)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function build(cwd: string): Promise<void> {
  return new Promise((done, fail) => {
    execFile(NEXT, ['build'], { cwd, env: ENV }, (error, out, err) => {
      if (error) fail(new Error(`next build fails:\n${out}${err}`))
      else done()
    })
  })
}

function start(cwd: string, variables: Record<string, string>): ChildProcess {
  const args = ['start', '--hostname', '127.0.0.1', '--port', '0']
  return spawn(NEXT, args, { cwd, env: { ...ENV, ...variables } })
}

/** Where a server says that it listens. */
function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let said = ''
    const read = (chunk: Buffer) => {
      said += chunk
      const [, url] = /Local: +(http:\S+)\s[\s\S]*Ready/.exec(said) ?? []
      if (url) found(url)
    }
    stdout?.on('data', read).on('end', () => fail(new Error(`next start ends:\n${said}`)))
    stderr?.on('data', read)
  })
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  server.kill()
  await once(server, 'exit')
}

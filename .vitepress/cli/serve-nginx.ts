import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isInstalled, writeNginx } from './nginx.ts'
import { DIST } from './project.ts'

const USAGE = `Usage: npm run serve:nginx [-- --port N] [--print]

Compresses the built site and serves it with nginx, as production would. --print writes the
configuration to standard output instead, to be adapted: paths, names, certificates.
Exit code: 0 all is well, 1 it cannot be served, 2 wrong usage.`

async function main(): Promise<number> {
  const args = parse()
  if (typeof args === 'string') {
    console.error(`${args}\n\n${USAGE}`)
    return 2
  }
  if (!existsSync(join(DIST, 'index.html'))) {
    console.error('There is no built site in .vitepress/dist. Run `npm run build` first.')
    return 1
  }
  if (!args.print && !isInstalled()) {
    console.error('nginx is not installed. Install it with your system’s package manager')
    console.error(
      '(Debian: apt-get install nginx-light libnginx-mod-http-brotli-static), then run this again.',
    )
    return 1
  }
  const { file, text } = await writeNginx(args.port)
  if (args.print) {
    process.stdout.write(text)
    return 0
  }
  console.log(`nginx serves http://127.0.0.1:${args.port}${process.env.BASE ?? '/'}  (${file})`)
  return run(file)
}

function run(file: string): Promise<number> {
  const server = spawn('nginx', ['-c', file, '-e', 'stderr', '-g', 'daemon off;'], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill('SIGQUIT'))
  return new Promise((resolve) => server.on('exit', (code) => resolve(code ?? 0)))
}

function parse(): { port: number; print: boolean } | string {
  try {
    const options = { port: { type: 'string' }, print: { type: 'boolean', default: false } } as const
    const { values } = parseArgs({ options })
    const port = Number(values.port ?? 8080)
    const isPort = Number.isInteger(port) && port > 0 && port < 65536
    return isPort ? { port, print: values.print } : `--port takes 1 to 65535; not "${values.port}".`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

process.exitCode = await main()

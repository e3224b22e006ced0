import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT } from './paths.ts'
import { DEV_COPY, DEV_URL } from './sites.ts'

/*
 * The development server on a copy of the project: its tests edit pages, and an interrupted test
 * must not leave a broken page in docs/.
 */
const OWN = new Set(['cache', 'dist', 'generated'])

rmSync(DEV_COPY, { recursive: true, force: true })
mkdirSync(DEV_COPY, { recursive: true })
for (const name of ['package.json', 'package-lock.json', 'tsconfig.json', 'docs']) {
  cpSync(join(ROOT, name), join(DEV_COPY, name), { recursive: true })
}
for (const name of ['cli', 'config.ts', 'examples', 'render', 'site', 'surface', 'theme', 'scaffold']) {
  cpSync(join(ROOT, '.vitepress', name), join(DEV_COPY, '.vitepress', name), {
    recursive: true,
    filter: (path) => !OWN.has(basename(path)),
  })
}
const server = spawn(join(ROOT, 'node_modules/.bin/tsx'), ['.vitepress/cli/dev.ts'], {
  cwd: DEV_COPY,
  env: { ...process.env, PORT: new URL(DEV_URL).port },
  stdio: 'inherit',
})
process.on('SIGTERM', () => server.kill('SIGTERM'))
process.on('SIGINT', () => server.kill('SIGINT'))
server.on('exit', (code) => process.exit(code ?? 0))

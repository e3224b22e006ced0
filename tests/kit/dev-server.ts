import { spawn } from 'node:child_process'
import { copyProject } from './copy.ts'
import { DEV_COPY_NAME, DEV_URL } from './sites.ts'

/*
 * The development server on a copy of the project: its tests edit pages, and an interrupted test
 * must not leave a broken page in docs/.
 */
const server = spawn(process.execPath, ['.vitepress/cli/dev.mjs'], {
  cwd: copyProject(DEV_COPY_NAME, true),
  env: { ...process.env, PORT: new URL(DEV_URL).port },
  stdio: 'inherit',
})
process.on('SIGTERM', () => server.kill('SIGTERM'))
process.on('SIGINT', () => server.kill('SIGINT'))
server.on('exit', (code) => process.exit(code ?? 0))

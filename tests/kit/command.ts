import { spawnSync } from 'node:child_process'
import { ROOT } from './paths.ts'

/**
 * Runs a command of the project, and waits until it ends.
 *
 * @param name of its file in .vitepress/cli
 * @returns exit code, what it printed, and the last line of that
 */
export function runCommand(name: string, ...args: string[]) {
  const command = ['.vitepress/cli/run.mjs', name, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { status, stdout, stderr, last: stdout.trimEnd().split('\n').at(-1) }
}

import { spawnSync } from 'node:child_process'

// Starts a commit in the log: a line that no path can begin with.
const COMMIT = '\u0001'
const MAX_BUFFER = 1 << 28

/**
 * When each page was last committed, by one call of git for all pages.
 *
 * @param root the project's root
 * @param warn is told, in one sentence, why nothing is known
 * @returns milliseconds by `Page.name`; empty where git or the history is missing
 */
export function lastUpdated(root: string, warn: (message: string) => void): Map<string, number> {
  const times = new Map<string, number>()
  const shallow = git(root, 'rev-parse', '--is-shallow-repository')
  if (shallow === undefined) return times
  if (shallow.trim() === 'true') {
    warn('The clone is shallow, so pages do not say when they were last changed: fetch the whole history.')
    return times
  }
  const format = `--format=${COMMIT}%ct`
  const log = git(root, 'log', format, '--name-only', '--no-renames', '--relative', '-z', '--', 'docs')
  for (const commit of log?.split(COMMIT).slice(1) ?? []) {
    const [seconds, ...names] = commit.split(/[\n\0]+/).filter((part) => part !== '')
    // The log begins with the newest commit.
    for (const name of names) if (!times.has(name)) times.set(name, Number(seconds) * 1000)
  }
  return times
}

/**
 * The commit a site is built from.
 *
 * @returns its short name; nothing where there is no git or no commit
 */
export function revision(root: string): string | undefined {
  return git(root, 'rev-parse', '--short', 'HEAD')?.trim()
}

/** What git prints; nothing where it fails, as it does outside a repository. */
function git(root: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: MAX_BUFFER })
  return status === 0 ? stdout : undefined
}

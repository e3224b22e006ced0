import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lastUpdated, revision } from '../../../.vitepress/site/git.ts'

const BRACES = 'docs/openapi/v3/orders/{id}.md'

let root: string
let warnings: string[]
const warn = (message: string) => void warnings.push(message)

function git(cwd: string, args: string[], seconds = 0): void {
  const date = `@${seconds} +0000`
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, GIT_CONFIG_GLOBAL: '' }
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org']
  execFileSync('git', [...identity, ...args], { cwd, env, stdio: 'ignore' })
}

function commit(folder: string, seconds: number, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  git(root, ['add', '-A'])
  git(root, ['commit', '-m', 'One', '--allow-empty'], seconds)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-git-'))
  warnings = []
})

afterEach(() => rmSync(root, { recursive: true }))

it('each page has the time of its own last commit', () => {
  git(root, ['init', '-b', 'main'])
  commit(root, 1000, { 'docs/index.md': '1', [BRACES]: '1', 'docs/微信.md': '1', 'README.md': '1' })
  commit(root, 2000, { [BRACES]: '2' })
  commit(root, 3000, { 'README.md': '2' })
  expect(lastUpdated(root, warn)).toEqual(
    new Map([
      [BRACES, 2_000_000],
      ['docs/index.md', 1_000_000],
      ['docs/微信.md', 1_000_000],
    ]),
  )
  expect(warnings).toEqual([])
})

it('a project below the repository has its own names', () => {
  git(root, ['init', '-b', 'main'])
  const project = join(root, 'site')
  commit(project, 1000, { 'docs/index.md': '1' })
  expect(lastUpdated(project, warn)).toEqual(new Map([['docs/index.md', 1_000_000]]))
})

it('a page that is not committed has no time', () => {
  git(root, ['init', '-b', 'main'])
  commit(root, 1000, { 'docs/index.md': '1' })
  writeFileSync(join(root, 'docs/new.md'), '')
  expect([...lastUpdated(root, warn).keys()]).toEqual(['docs/index.md'])
})

it('a shallow clone knows nothing, and says so once', () => {
  git(root, ['init', '-b', 'main'])
  commit(root, 1000, { 'docs/index.md': '1' })
  commit(root, 2000, { 'docs/other.md': '1' })
  const clone = join(root, 'clone')
  git(root, ['clone', '--depth', '1', `file://${root}`, clone])
  expect(lastUpdated(clone, warn)).toEqual(new Map())
  expect(warnings).toEqual([expect.stringMatching(/shallow/)])
  expect(revision(clone)).toMatch(/^[0-9a-f]{7,}$/)
})

it('without a repository, or without a commit, nothing is known', () => {
  expect(lastUpdated(root, warn)).toEqual(new Map())
  expect(revision(root)).toBeUndefined()
  git(root, ['init', '-b', 'main'])
  expect(lastUpdated(root, warn)).toEqual(new Map())
  expect(revision(root)).toBeUndefined()
  expect(warnings).toEqual([])
})

it('without git, nothing is known', () => {
  git(root, ['init', '-b', 'main'])
  commit(root, 1000, { 'docs/index.md': '1' })
  const path = process.env.PATH
  process.env.PATH = join(root, 'docs')
  try {
    expect(lastUpdated(root, warn)).toEqual(new Map())
    expect(revision(root)).toBeUndefined()
  } finally {
    process.env.PATH = path
  }
})

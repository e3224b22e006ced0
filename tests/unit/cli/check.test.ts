import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from '../../kit/command.ts'
import { FIXTURES, SHARED, SHARED_ABSENT } from '../../kit/paths.ts'

const GOOD = join(FIXTURES, 'pages/examples/endpoint.md')
const BAD = join(FIXTURES, 'pages/throws/field-unknown.md')

const check = (...args: string[]) => runCommand('check', ...args)

it('default: a good page', () => {
  expect(check(GOOD)).toMatchObject({ status: 0, last: '1 passed, 0 failed', stderr: '' })
})

it('error: a bad page', () => {
  const { status, stdout, last } = check(GOOD, BAD)
  expect(status).toBe(1)
  expect(last).toBe('1 passed, 1 failed')
  expect(stdout).toContain('tests/fixtures/pages/throws/field-unknown.md:69:55  error TS2561  ')
  expect(stdout).toContain('→ Write `mchid`.')
})

it('args: --format github', () => {
  const { status, stdout } = check(BAD, '--format', 'github')
  expect(status).toBe(1)
  expect(stdout).toMatch(
    /^::error file=tests\/fixtures\/pages\/throws\/field-unknown\.md,line=69,col=55,endColumn=61,/,
  )
})

it('args: --format json', () => {
  const { status, stdout } = check(BAD, '--format', 'json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({
    stats: { pages: 1, blocks: 1, passed: 0, failed: 1 },
    problems: [{ line: 69, column: 55, length: 6, code: 'TS2561' }],
  })
})

it.each([
  ['an unknown option', ['--fromat', 'json']],
  ['an unknown format', ['--format', 'xml']],
])('error: %s', (_, args) => {
  const { status, stdout, stderr } = check(...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('Usage: npm run check')
  expect(stderr).not.toMatch(/\n\s+at /)
})

it('error: nothing to check', () => {
  const { status, stdout } = check('tests/fixtures/absent')
  expect(status).toBe(1)
  expect(stdout).toContain('no-page')
})

it.skipIf(SHARED_ABSENT)(`both pages of the project's user pass unchanged (needs ${SHARED})`, () => {
  expect(check(join(SHARED, 'seeds/*.md'))).toMatchObject({ status: 0, last: '2 passed, 0 failed' })
})

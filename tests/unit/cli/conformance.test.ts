import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from '../../kit/command.ts'
import { FIXTURES, SHARED, SHARED_ABSENT } from '../../kit/paths.ts'

const conformance = (...args: string[]) => runCommand('conformance', ...args)

const OPTED_OUT = join(FIXTURES, 'conformance/passes/opted-out.md')
const CLOSE = 'docs/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/close.md'

it('default: a page of the site, and one that opts out', () => {
  const report = join(tmpdir(), `conformance-${process.pid}.json`)
  const { status, stdout, last } = conformance(CLOSE, OPTED_OUT, '--report', report)
  expect(stdout).toContain('opted-out.md  not run, 1 blocks: 示例故意不完整')
  expect({ status, last }).toEqual({ status: 0, last: '1 passed, 0 failed, 1 skipped' })
  expect(JSON.parse(readFileSync(report, 'utf8'))).toEqual({ passed: 1, failed: 0, skipped: 1 })
  rmSync(report)
})

it('error: an operation that no page of the site describes', () => {
  const { status, stdout, last } = conformance(join(FIXTURES, 'conformance/passes/promise.md'))
  expect({ status, last }).toEqual({ status: 1, last: '0 passed, 1 failed, 0 skipped' })
  expect(stdout).toMatch(/promise\.md:84 {2}The gateway refuses the request: RESOURCE_NOT_EXISTS/)
  expect(stdout).toContain('POST /v3/orders/T1/close')
})

it('error: a page with problems is not run', () => {
  const { status, stderr } = conformance(join(FIXTURES, 'pages/throws/field-unknown.md'))
  expect(status).toBe(1)
  expect(stderr).toContain('TS2561')
  expect(stderr).toContain('Nothing is run.')
})

it('error: nothing that runs', () => {
  expect(conformance(OPTED_OUT)).toMatchObject({ status: 1, last: '0 passed, 0 failed, 1 skipped' })
})

it('error: an unknown option', () => {
  const { status, stdout, stderr } = conformance('--repotr', 'x')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('Usage: npm run conformance')
  expect(stderr).not.toMatch(/\n\s+at /)
})

if (SHARED_ABSENT) console.warn(`Skipped: ${SHARED_ABSENT}.`)

it.skipIf(SHARED_ABSENT)('the seeds run as they stand', () => {
  const { status, last } = conformance(join(SHARED, 'seeds'))
  expect({ status, last }).toEqual({ status: 0, last: '2 passed, 0 failed, 0 skipped' })
})

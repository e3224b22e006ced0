import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { median } from '../../.vitepress/bench/output.ts'
import { renamed } from '../../.vitepress/bench/site.ts'
import { run } from '../../.vitepress/examples/run.ts'
import { ROOT } from '../kit/paths.ts'

const CLOSE = 'openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/close.md'

it('default: a page under another path still checks, and calls that path', async () => {
  const text = readFileSync(join(ROOT, 'docs', CLOSE), 'utf8')
  const [path, moved] = renamed(CLOSE, text, 'r1')
  expect(path).toBe('openapi/v3/r1/pay/transactions/out-trade-no/{out_trade_no}/close.md')
  expect(moved).toContain('wxpay.v3.r1.pay.transactions')
  const folder = mkdtempSync(join(tmpdir(), 'renamed-'))
  writeFileSync(join(folder, 'close.md'), moved)
  const { problems, stats } = await run({ root: ROOT, inputs: [folder] })
  rmSync(folder, { recursive: true })
  expect(problems).toEqual([])
  expect(stats.passed).toBe(1)
})

it('the value in the middle', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([])).toBe(0)
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { renderMarkdown } from '../../.vitepress/bench/markdown.ts'
import { needMemory } from '../../.vitepress/bench/memory.ts'
import { renamed } from '../../.vitepress/bench/site.ts'
import { median } from '../../.vitepress/deploy/files.ts'
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

it('figures become the README’s tables', () => {
  const figures = {
    build: {
      stock: { what: 'stock', pages: 60, seconds: 40 },
      cold: { what: 'ours, nothing cached', pages: 60, seconds: 5 },
      ratios: { 'times faster': 8 },
    },
    scale: [],
  }
  const circumstances = { date: '2026-11-26', cores: 2, command: 'npm run bench' }
  const text = renderMarkdown(figures, circumstances)
  expect(text).toContain('`npm run bench` on 2 cores, 2026-11-26.')
  expect(text).toMatch(/^\| what \| pages \| seconds \|.*\n\| --- .*\n\| stock \| 60 \| 40 \|/m)
  expect(text).toContain('Ours against stock: times faster 8.')
  expect(text).not.toContain('Cost a page')
})

it('error: a build that would not fit into the memory', () => {
  expect(() => needMemory('ours', 100, 4000)).not.toThrow()
  expect(() => needMemory('stock', 606, 4000)).toThrow(/takes about 6660 MB.*4000 MB.*--pages 340$/)
})

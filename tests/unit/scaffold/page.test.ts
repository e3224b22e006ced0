import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { globSync } from 'tinyglobby'
import { afterAll, expect, it } from 'vitest'
import { Wechatpay } from 'wechatpay-axios-plugin'
import { openSession } from '../../../.vitepress/examples/run.ts'
import { toChain, toProperty, toTypeName } from '../../../.vitepress/scaffold/chain.ts'
import type { Facts } from '../../../.vitepress/scaffold/facts.ts'
import { renderPage } from '../../../.vitepress/scaffold/page.ts'
import { FIXTURES, ROOT } from '../../kit/paths.ts'

const folder = mkdtempSync(join(tmpdir(), 'scaffold-'))
const session = openSession({ root: ROOT })

afterAll(async () => {
  await session.close()
  rmSync(folder, { recursive: true })
})

const NAMES = globSync('*.json', { cwd: join(FIXTURES, 'facts') }).map((file) => basename(file, '.json'))

it.each(NAMES)('%s: the page is as expected, and its example passes', async (name) => {
  const facts = JSON.parse(readFileSync(join(FIXTURES, 'facts', `${name}.json`), 'utf8')) as Facts
  const page = renderPage(facts, { encrypts: true })
  await expect(page).toMatchFileSnapshot(join(FIXTURES, 'results/facts', `${name}.md`))
  expect(await problemsOf(name, page)).toEqual([])
  expect(await problemsOf(`${name}-plain`, renderPage(facts))).toEqual([])
})

async function problemsOf(name: string, page: string) {
  const file = join(folder, `${name}.md`)
  writeFileSync(file, page)
  return (await session.run([file])).problems
}

// The rule is the SDK's: what it makes of a property must be the segment again.
const { normalize } = Wechatpay as unknown as { normalize: (property: string) => string }

it.each([
  ['v3', 'v3', 'V3'],
  ['out-trade-no', 'outTradeNo', 'OutTradeNo'],
  ['{out_trade_no}', '_out_trade_no_', '_out_trade_no_'],
  ['sub_merchants', 'sub_merchants', 'Sub_merchants'],
  ['applyment4sub', 'applyment4sub', 'Applyment4sub'],
  ['delete', 'Delete', 'Delete'],
])('%s is the property %s', (segment, property, type) => {
  expect(toProperty(segment)).toBe(property)
  expect(toTypeName(segment)).toBe(type)
  expect(normalize(property)).toBe(segment)
})

it('an empty last segment is a path parameter of no characters', () => {
  expect(toProperty('')).toBe('_empty_')
  expect(normalize('_empty_')).toBe('{empty}')
})

it('where no property leads, the path stands as a string', () => {
  expect(toChain('v2/secapi/mch/addInstitutionsub')).toBe(".chain('v2/secapi/mch/addInstitutionsub')")
  expect(normalize('addInstitutionsub')).not.toBe('addInstitutionsub')
  expect(toChain('v3/{outTradeNo}')).toBe('.v3._outTradeNo_')
})

it('a segment that is no name stands in brackets', () => {
  expect(toChain('v3/a.b/1x')).toBe(".v3['a.b']['1x']")
})

it('every page of the site is where its chain leads', () => {
  const pages = globSync('docs/openapi/v[23]/**/*.md', { cwd: ROOT })
  expect(pages.length).toBeGreaterThan(30)
  for (const page of pages) {
    const path = page.replace(/^docs\/openapi\//, '').replace(/\.md$/, '')
    const text = readFileSync(join(ROOT, page), 'utf8')
    const slash = /^path: .*\/$/m.test(text) ? '/' : ''
    expect(text, basename(page)).toContain(`wxpay${toChain(path + slash)}`)
  }
})

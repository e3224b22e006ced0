import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPages, openCache } from '../../../.vitepress/cli/project.ts'
import { VARIANTS } from '../../../.vitepress/site/variants.ts'
import type { Contract } from '../../../.vitepress/surface/contracts.ts'
import { pageContracts } from '../../../.vitepress/surface/page-contracts.ts'
import { fieldsOf } from '../../kit/field-map.ts'
import { deadLinks, namesIn, proseOf, rowsOf, sectionsOf } from '../../kit/guide-text.ts'
import { ROOT } from '../../kit/paths.ts'

/* What the guide sets side by side: calls that the site pairs, fields that their typings have. */
const PAGE = 'guide/merchant-partner.md'
const PAGES = [
  'docs/openapi/v3/pay/transactions/jsapi.md',
  'docs/openapi/v3/pay/partner/transactions/jsapi.md',
  'docs/webhook/v3/TRANSACTION.SUCCESS.md',
]
const contracts = (await checkPages(PAGES, openCache())).pages.map((page) => pageContracts(page))
const operations = contracts.flatMap((one) => one.operations)
const resources = contracts
  .flatMap(({ events }) => events)
  .map(({ resource }) => ({ schema: resource ?? {} }))
const sections = new Map(sectionsOf(proseOf(PAGE)).map(({ anchor, text }) => [anchor, rowsOf(text)]))

/** Calls of the guide’s examples: `v3.pay.transactions.jsapi.post`. */
const called = new Set(
  Array.from(
    readFileSync(join(ROOT, 'docs', PAGE), 'utf8').matchAll(/^wxpay\.(v3\.[\w.]+\.(?:get|post))\(/gm),
    ([, chain = '']) => chain,
  ),
)

/** `POST /v3/out-trade-no/{id}` as the SDK calls it: `v3.outTradeNo._id_.post`. */
function chainOf(key: string): string {
  const [method = '', path = ''] = key.split(' ')
  const segments = path
    .slice(1)
    .split('/')
    .map((segment) =>
      segment.startsWith('{')
        ? `_${segment.slice(1, -1)}_`
        : segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    )
  return [...segments, method.toLowerCase()].join('.')
}

const pairs = VARIANTS.filter(
  ({ merchant, partner }) => called.has(chainOf(merchant)) || called.has(chainOf(partner)),
)

it('shows ordering, querying and closing of both', () => {
  expect(pairs.map(({ merchant }) => merchant)).toEqual([
    'POST /v3/pay/transactions/jsapi',
    'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
    'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close',
  ])
})

describe.each(pairs)('$merchant', ({ merchant, partner, more, less }) => {
  it('is called for both', () => {
    expect([...called]).toEqual(expect.arrayContaining([chainOf(merchant), chainOf(partner)]))
  })

  it('differs by fields that the guide names', () => {
    const rows = sections.get('fields') ?? []
    const named = (column: string) => rows.flatMap((row) => namesIn(row[column]))
    expect(named('服务商')).toEqual(expect.arrayContaining(more))
    expect(named('直连商户')).toEqual(expect.arrayContaining(less))
  })
})

it('the other calls are the same for both', () => {
  const paired = new Set(pairs.flatMap(({ merchant, partner }) => [chainOf(merchant), chainOf(partner)]))
  const rest = [...called].filter((chain) => !paired.has(chain))
  expect(rest.filter((chain) => !chain.startsWith('v3.refund.'))).toEqual([])
})

/** Names of a column that are not among the fields, whatever is no field at all left out. */
function strangers(rows: Record<string, string>[], column: string, fields: Set<string>): string[] {
  const words = rows
    .filter(({ 含义 = '' }) => !含义.startsWith('创建客户端'))
    .flatMap((row) => namesIn(row[column]))
  return words.filter((word) => !fields.has(word))
}

const CALLS = {
  直连商户: 'POST /v3/pay/transactions/jsapi',
  服务商: 'POST /v3/pay/partner/transactions/jsapi',
}

describe.each(Object.entries(CALLS))('%s', (column, key) => {
  const call = operations.find((one) => one.key === key)
  const fields = call ? fieldsOf(call) : new Set<string>()

  it('the fields of ordering are those of the typings', () => {
    expect(strangers(sections.get('fields') ?? [], column, fields)).toEqual([])
  })

  it('a field that is not there is told', () => {
    expect(strangers([{ 含义: '商户号', [column]: '`mch_id`' }], column, fields)).toEqual(['mch_id'])
  })

  it('the fields of the notification are those of its typings', () => {
    const sealed = { requests: resources, responses: [], query: {}, pathParameters: {} }
    const known = fieldsOf(sealed as unknown as Contract)
    expect(known.size).toBeGreaterThan(10)
    expect(strangers(sections.get('notify') ?? [], column, known)).toEqual([])
  })
})

it('each link leads to a place that is there', () => {
  expect(deadLinks(PAGE)).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { compareSnapshots } from '../../../.vitepress/changes/compare.ts'
import { fieldsOf } from '../../../.vitepress/changes/fields.ts'
import { type History, readRecorded, recordChanges } from '../../../.vitepress/changes/history.ts'
import { namesOf, renderChanges } from '../../../.vitepress/changes/page.ts'
import { readSnapshot, takeSnapshot, writeSnapshot } from '../../../.vitepress/changes/signature.ts'
import { describeChange } from '../../../.vitepress/changes/words.ts'
import type { JsonSchema } from '../../../.vitepress/examples/json-schema.ts'
import type { Page } from '../../../.vitepress/examples/types.ts'
import type { Contract } from '../../../.vitepress/surface/contracts.ts'
import { CONTRACTS } from '../../kit/contracts.ts'
import { ROOT } from '../../kit/paths.ts'

const KEY = 'POST /v3/cards'
const ALL = takeSnapshot(CONTRACTS)

/** The small API, one operation of it changed. */
function withCard(change: (body: JsonSchema) => JsonSchema) {
  const operations = CONTRACTS.operations.map((one): Contract => {
    const [request] = one.requests
    if (one.key !== KEY || !request) return one
    return { ...one, requests: [{ ...request, schema: change(request.schema) }] }
  })
  return takeSnapshot({ ...CONTRACTS, operations })
}

function differences(change: (body: JsonSchema) => JsonSchema): string[] {
  return compareSnapshots(ALL, withCard(change)).map((one) => `${one.key}：${describeChange(one)}`)
}

function withField(body: JsonSchema, name: string, schema: JsonSchema): JsonSchema {
  return { ...body, properties: { ...body.properties, [name]: schema } }
}

describe('a snapshot', () => {
  it('is a line each, and reads as it was written', () => {
    const text = writeSnapshot(ALL)
    expect(text).toContain(
      'POST /v3/cards\theaders:{Wechatpay-Serial?} body:{name?,amount:{total:integer,currency?:"CNY"}} answer:{',
    )
    expect(readSnapshot(text)).toEqual(ALL)
  })
})

describe('what is stored in the project', () => {
  const { snapshot, history } = readRecorded(ROOT)

  it('every line is a signature, in the order of its key', () => {
    expect(snapshot.size).toBeGreaterThan(1000)
    for (const signature of snapshot.values()) fieldsOf(signature)
    expect([...snapshot.keys()]).toEqual([...snapshot.keys()].sort())
    expect([...fieldsOf(snapshot.get('POST /v3/pay/transactions/jsapi') ?? '')]).toEqual(
      expect.arrayContaining([
        ['body.payer.openid', { isRequired: true, type: 'string', values: [] }],
        ['body.amount.currency', { isRequired: false, type: '', values: ['"CNY"'] }],
        ['body.limit_pay[]', expect.objectContaining({ values: expect.arrayContaining(['"no_credit"']) })],
      ]),
    )
  })

  it('the last day stands first', () => {
    const dates = history.entries.map(({ date }) => date)
    expect(dates).toEqual([...dates].sort().reverse())
    expect(dates.every((date) => date >= history.since)).toBe(true)
  })

  it('what ends too early is refused', () => {
    expect(() => fieldsOf('body:{mchid,amount:{total')).toThrow('The signature ends too early')
  })
})

describe('what differs', () => {
  it('nothing: nothing', () => {
    expect(compareSnapshots(ALL, takeSnapshot(CONTRACTS))).toEqual([])
    expect(differences((body) => ({ ...body, description: '别的说明' }))).toEqual([])
  })

  it('operations that come and go', () => {
    const without = new Map([...ALL].filter(([key]) => key !== KEY))
    expect(compareSnapshots(without, ALL)).toEqual([{ key: KEY, kind: 'new' }])
    expect(compareSnapshots(ALL, without)).toEqual([{ key: KEY, kind: 'gone' }])
  })

  it('fields added, optional and required; what is below one that is new says nothing more', () => {
    const detail = { type: 'object', properties: { note: { type: 'string' } }, required: ['note'] }
    expect(differences((body) => withField(body, 'detail', detail))).toEqual([
      'POST /v3/cards：包体新增选填字段 `detail`',
    ])
    expect(
      differences((body) => ({
        ...withField(body, 'kind', { type: 'string' }),
        required: ['amount', 'kind'],
      })),
    ).toEqual(['POST /v3/cards：包体新增必填字段 `kind`'])
  })

  it('fields removed', () => {
    const without = ({ properties: { amount } = {}, ...body }: JsonSchema): JsonSchema => ({
      ...body,
      properties: amount ? { amount } : {},
    })
    expect(differences(without)).toEqual(['POST /v3/cards：包体去掉字段 `name`'])
  })

  it('made required, made optional', () => {
    expect(differences((body) => ({ ...body, required: ['amount', 'name'] }))).toEqual([
      'POST /v3/cards：包体改为必填 `name`',
    ])
    expect(differences((body) => ({ ...body, required: [] }))).toEqual([
      'POST /v3/cards：包体改为选填 `amount`',
    ])
  })

  it('values of an enumeration, and another type', () => {
    const withCurrency = (currency: JsonSchema) => (body: JsonSchema) => {
      const amount = body.properties?.amount ?? {}
      return withField(body, 'amount', withField(amount, 'currency', currency))
    }
    expect(differences(withCurrency({ type: 'string', enum: ['CNY', 'HKD'] }))).toEqual([
      'POST /v3/cards：包体新增枚举值 `amount.currency`：`HKD`',
    ])
    expect(differences(withCurrency({ type: 'string', enum: ['HKD'] }))).toEqual([
      'POST /v3/cards：包体新增枚举值 `amount.currency`：`HKD`',
      'POST /v3/cards：包体去掉枚举值 `amount.currency`：`CNY`',
    ])
    expect(differences(withCurrency({ type: 'number' }))).toEqual([
      'POST /v3/cards：包体类型改变 `amount.currency`：enum → number',
    ])
  })
})

describe('what is recorded', () => {
  const history: History = { since: '2026-01-01', entries: [] }
  const changed = withCard((body) => ({ ...body, required: ['amount', 'name'] }))

  it('nothing changed: no entry', () => {
    expect(recordChanges({ snapshot: ALL, history }, ALL, '2026-02-01').history.entries).toEqual([])
  })

  it('an entry a day, the last day first', () => {
    const first = recordChanges({ snapshot: ALL, history }, changed, '2026-02-01')
    const again = recordChanges(first, ALL, '2026-02-01')
    const later = recordChanges(again, changed, '2026-02-02')
    expect(
      later.history.entries.map(({ date, changes }) => [date, changes.map(({ kind }) => kind)]),
    ).toEqual([
      ['2026-02-02', ['became-required']],
      ['2026-02-01', ['became-required', 'became-optional']],
    ])
    expect(later.snapshot).toEqual(changed)
  })
})

describe('the page', () => {
  const page = (name: string, frontmatter: Record<string, unknown>): Page => ({
    file: `/${name}`,
    name,
    text: '',
    frontmatter,
  })
  const pages = [
    page('docs/openapi/v3/cards.md', { title: '发卡', updated: new Date('2026-01-03') }),
    page('docs/openapi/v3/bill.md', {
      title: '账单',
      updated: '2025-12-31',
      deprecated: '/openapi/v3/cards',
    }),
    page('docs/openapi/v3/old.md', { title: '旧的', deprecated: true, updated: '昨天' }),
  ]
  const pageOf = namesOf({
    operations: [{ key: KEY, page: 'docs/openapi/v3/cards.md' }] as never,
    events: [],
  })

  it('tells differences by day with their pages, dates by month, and what is deprecated', () => {
    const entries = [
      {
        date: '2026-02-01',
        changes: [
          { key: KEY, kind: 'new' as const },
          { key: 'GET /v3/x', kind: 'gone' as const },
        ],
      },
    ]
    expect(renderChanges({ history: { since: '2026-01-01', entries }, pages, pageOf })).toBe(
      [
        '## 接口的变化 {#surface}',
        '从 2026-01-01 起记录字段的增删、必填与枚举的变化。',
        '### 2026-02-01 {#surface-2026-02-01}',
        '- [发卡](</openapi/v3/cards>) `POST /v3/cards`：本站新收录\n- `GET /v3/x`：不再提供',
        '## 官方文档的更新 {#updated}',
        '最近有更新的 12 个月，按官方文档标注的日期。',
        '### 2026 年 1 月 {#updated-2026-01}',
        '- 03 日 [发卡](</openapi/v3/cards>)',
        '### 2025 年 12 月 {#updated-2025-12}',
        '- 31 日 [账单](</openapi/v3/bill>)',
        '## 已停止新接入 {#deprecated}',
        '- [账单](</openapi/v3/bill>)，改用[发卡](</openapi/v3/cards>)\n- [旧的](</openapi/v3/old>)',
      ].join('\n\n'),
    )
  })

  it('nothing recorded, nothing deprecated: says so', () => {
    const text = renderChanges({ history: { since: '2026-01-01', entries: [] }, pages: [], pageOf })
    expect(text).toContain('到现在还没有变化。')
    expect(text).toContain('没有。')
  })
})

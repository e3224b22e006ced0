import { describe, expect, it } from 'vitest'
import { checkPages, openCache } from '../../../.vitepress/cli/project.ts'
import type { JsonSchema } from '../../../.vitepress/examples/json-schema.ts'
import { readContracts } from '../../../.vitepress/surface/document.ts'
import { pageContracts } from '../../../.vitepress/surface/page-contracts.ts'
import { type FieldRow, pageReference } from '../../../.vitepress/surface/reference.ts'
import { ROOT } from '../../kit/paths.ts'

/*
 * Two roads lead from the typings: the compiler, for the tables, and a public schema generator, for
 * the gateway. They must arrive at the same place, on every page.
 */
const { pages, surface } = await checkPages(['docs'], openCache())
const generated = await readContracts(surface, ROOT)
const documented = pages.filter((page) => {
  const { operations, events } = pageContracts(page)
  return operations.length + events.length > 0
})
const byName = documented.map((page) => ({ name: page.page.name, page }))

// Neither keeps the order of a union, nor that of required fields.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isList = value.every((one) => typeof one !== 'object')
    return isList ? [...value].sort() : value.map(sorted)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, sorted(one)]))
}

it('every operation and notification has its page', () => {
  expect(documented.length).toBeGreaterThan(35)
  const own = documented.map(pageContracts)
  expect(own.flatMap(({ operations }) => operations)).toHaveLength(generated.operations.length)
  expect(own.flatMap(({ events }) => events)).toHaveLength(generated.events.length)
})

describe('the page’s own contracts are those of the schema generator', () => {
  it.each(byName)('$name', ({ page }) => {
    const { operations, events } = pageContracts(page)
    for (const one of operations) {
      expect(sorted(one)).toEqual(sorted(generated.operations.find(({ key }) => key === one.key)))
    }
    for (const one of events) {
      const other = generated.events.find(
        ({ page: name, name: event }) => name === one.page && event === one.name,
      )
      expect(sorted(one)).toEqual(sorted(other))
    }
  })
})

const LISTED = new Set(['responseType', 'transformResponse', 'security', 'baseURL', 'meta'])

/** Field by field: the path, whether it is required, how many values it may have. */
function flatSchema(schema: JsonSchema, path = ''): string[] {
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => !LISTED.has(name))
  return [...fields, ...Object.entries(schema.patternProperties ?? {})].flatMap(([name, one]) => {
    const values = (one.enum ?? one.items?.enum ?? []).length
    const plain = name.replace(/^\^|\$$/g, '').replace(/\\d\+/g, '#')
    const line = `${path}/${plain} ${schema.required?.includes(name) ?? false} ${values} ${one['x-encrypted'] ?? false}`
    return [line, ...flatSchema(one.items ?? one, `${path}/${plain}`)]
  })
}

function flatRows(rows: FieldRow[], path = ''): string[] {
  return rows.flatMap(({ name, isRequired, values, isEncrypted, rows: below }) => {
    const plain = name.replace(/\$[nmkx]/g, '#')
    return [
      `${path}/${plain} ${isRequired} ${values.length} ${isEncrypted}`,
      ...flatRows(below, `${path}/${plain}`),
    ]
  })
}

describe('the tables hold every field of the typings, and no other', () => {
  it.each(byName)('$name', ({ page }) => {
    const { operations, events } = pageReference(page)
    for (const { contract, groups } of operations) {
      const schemas: Record<string, JsonSchema[]> = {
        path: [contract.pathParameters],
        query: [contract.query],
        headers: [contract.headers],
        body: contract.requests.map(({ schema }) => schema),
        response: ['json', 'xml'].includes(contract.answer)
          ? contract.responses.map(({ schema }) => schema)
          : [],
      }
      for (const [place, all] of Object.entries(schemas)) {
        const rows = groups
          .filter((one) => one.place === place)
          .flatMap(({ tables }) => tables.flatMap((one) => one.rows))
        const expected = new Set(all.flatMap((one) => flatSchema(one)))
        expect(new Set(flatRows(rows)), place).toEqual(expected)
      }
    }
    for (const { event, groups } of events) {
      const rows = groups.flatMap(({ tables }) => tables.flatMap((one) => one.rows))
      expect(flatRows(rows)).toEqual(
        [event.body, event.resource ?? {}, event.replyHeaders ?? {}, event.reply ?? {}].flatMap((one) =>
          flatSchema(one),
        ),
      )
    }
  })

  it.each(byName)('$name: every anchor is there once', ({ page }) => {
    const { operations, events } = pageReference(page)
    const groups = [...operations, ...events].flatMap((one) => one.groups)
    const idsOf = (rows: FieldRow[]): string[] =>
      rows.flatMap(({ id, rows: below }) => [id, ...idsOf(below)])
    const ids = groups.flatMap(({ id, tables }) => [id, ...tables.flatMap(({ rows }) => idsOf(rows))])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

describe('what a row says', () => {
  const rows = (name: string, place: string) => {
    const page = documented.find((one) => one.page.name === `docs/openapi/${name}.md`)
    const groups = page ? pageReference(page).operations[0]?.groups : undefined
    return groups?.find((one) => one.place === place)?.tables ?? []
  }
  const row = (name: string, place: string, field: string) =>
    rows(name, place)
      .flatMap((one) => one.rows)
      .find((one) => one.name === field)

  it('a limit, an example', () => {
    expect(row('v3/refund/domestic/refunds', 'body', 'out_trade_no')).toMatchObject({
      type: 'string',
      isRequired: false,
      limits: ['6～32 个字符'],
      example: '1217752501201407033233368018',
    })
  })

  it('a unit, taken out of the comment', () => {
    const amount = row('v3/refund/domestic/refunds', 'body', 'amount')
    expect(amount?.rows[0]).toMatchObject({
      name: 'refund',
      unit: '分',
      limits: ['≥ 1'],
      text: '退款金额，不超过原订单金额',
    })
  })

  it('the meaning of each value, taken out of the comment', () => {
    expect(row('v2/pay/refundquery', 'response', 'refund_status_$n')).toMatchObject({
      text: '退款状态',
      values: expect.arrayContaining([{ value: 'REFUNDCLOSE', meaning: '退款关闭' }]),
    })
  })

  it('what only some variants have, and what all have', () => {
    expect(rows('v2/pay/unifiedorder', 'body').map(({ title }) => title)).toEqual([
      'trade_type 为 JSAPI',
      'trade_type 为 NATIVE',
      'trade_type 为 APP',
      'trade_type 为 MWEB',
      '各种情况都有',
    ])
  })

  it('that there is no body', () => {
    const close = documented.find(({ page }) => page.name.endsWith('/{out_trade_no}/close.md'))
    const response =
      close && pageReference(close).operations[0]?.groups.find(({ place }) => place === 'response')
    expect(response).toMatchObject({ note: '状态码 204，没有包体。', tables: [] })
  })
})

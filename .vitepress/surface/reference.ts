import type { JsonSchema } from '../examples/json-schema.ts'
import type { PageResult } from '../examples/types.ts'
import { toChain } from '../scaffold/chain.ts'
import type { Contract, EventContract, Variant } from './contracts.ts'
import { pageContracts } from './page-contracts.ts'
import type { Operation } from './types.ts'

/** The vocabulary of the tables below an example. */

/** A value a field may have. */
interface EnumValue {
  value: string
  /** What it stands for, where the comment says so. */
  meaning?: string
}

/** A row: a field, and the fields below it. */
export interface FieldRow {
  /** Unique in the page: `post-body-amount-total`. */
  id: string
  name: string
  /** As people call it: `string`, `object[]`. */
  type: string
  isRequired: boolean
  /** Such as `1～32 个字符`. */
  limits: string[]
  /** Such as `分`. */
  unit?: string
  /** The comment, without what other columns say. */
  text: string
  values: EnumValue[]
  example?: string
  isEncrypted: boolean
  isDeprecated: boolean
  rows: FieldRow[]
}

/** Rows that belong to one type; several where a body may have several. */
export interface FieldTable {
  /** Name of the variant, where there are several. */
  title?: string
  rows: FieldRow[]
}

/** Where fields stand in a message. */
export type Place =
  | 'path'
  | 'query'
  | 'headers'
  | 'body'
  | 'response'
  | 'notification'
  | 'resource'
  | 'reply'
  | 'reply-headers'

/** The fields of one place. */
export interface FieldGroup {
  /** Anchor: `post-body`. */
  id: string
  place: Place
  tables: FieldTable[]
  /** Said instead of rows, or before them. */
  note?: string
}

/** Everything a page says of an operation, besides its prose. */
export interface OperationReference {
  contract: Contract
  /** Anchor of the operation on its page: the method in lower case. */
  anchor: string
  /** As the SDK is called: `wxpay.v3.certificates.get`. */
  chain: string
  /** Namespace of its types, by which a block is known to be its own. */
  namespace: string
  /** Something in the request is sent encrypted. */
  isEncrypted: boolean
  groups: FieldGroup[]
}

/** Everything a page says of a notification, besides its prose. */
interface EventReference {
  event: EventContract
  groups: FieldGroup[]
}

/** What is known of a page by its typings. */
export interface PageReference {
  operations: OperationReference[]
  events: EventReference[]
}

const RE_UNIT = /[，,；]?\s*单位[:：]\s*([^，。；、（）\s]+)/
// The SDK adds these to each request by itself.
const BY_SDK = new Set(['responseType', 'transformResponse', 'security', 'baseURL', 'meta'])

// The page, its Markdown and the search each ask for it.
const known = new WeakMap<PageResult, PageReference>()

/**
 * Reads a page's reference off its typings.
 *
 * @param page checked, and not changed afterwards
 */
export function pageReference(page: PageResult): PageReference {
  const reference = known.get(page) ?? readReference(page)
  known.set(page, reference)
  return reference
}

function readReference(page: PageResult): PageReference {
  const { operations, events, named } = pageContracts(page)
  return {
    operations: operations.map((contract, index): OperationReference => {
      const anchor = contract.method.toLowerCase()
      const { namespace, path } = named[index] as Operation
      const chain = `wxpay${toChain(path)}.${anchor}`
      const isEncrypted = [...contract.requests.map(({ schema }) => schema), contract.query].some(
        hasEncrypted,
      )
      return { contract, anchor, chain, namespace, isEncrypted, groups: operationGroups(contract, anchor) }
    }),
    events: events.map((event) => ({ event, groups: eventGroups(event) })),
  }
}

function operationGroups(contract: Contract, anchor: string): FieldGroup[] {
  const { pathParameters, query, headers, requests, responses, answer } = contract
  const group = (place: Place, variants: Variant[], note?: string): FieldGroup[] => {
    const id = `${anchor}-${place}`
    const tables =
      variants.length > 1
        ? compareVariants(variants, id)
        : variants.map(({ schema }) => toTable(schema, id))
    const isEmpty = tables.every(({ rows }) => rows.length === 0)
    return isEmpty && !note ? [] : [{ id, place, tables: isEmpty ? [] : tables, ...(note && { note }) }]
  }
  const single = (schema: JsonSchema) => [{ title: '', schema }]
  return [
    ...group('path', single(pathParameters)),
    ...group('query', single(query)),
    ...group('headers', single(headers)),
    ...group('body', requests),
    ...group('response', answer === 'json' || answer === 'xml' ? responses : [], noteOf(contract)),
  ]
}

function noteOf({ answer, responses }: Contract): string | undefined {
  if (answer === 'empty') return '状态码 204，没有包体。'
  if (answer !== 'binary') return undefined
  return `应答是文件：${responses[0]?.schema.description ?? '二进制内容'}。`
}

function eventGroups({ body, resource, reply, replyHeaders }: EventContract): FieldGroup[] {
  const group = (place: Place, schema: JsonSchema): FieldGroup => ({
    id: place,
    place,
    tables: [toTable(schema, place)],
  })
  return [
    group('notification', body),
    ...(resource ? [group('resource', resource)] : []),
    // What the reader has to answer, where success alone is not enough.
    ...(replyHeaders ? [group('reply-headers', replyHeaders)] : []),
    ...(reply ? [group('reply', reply)] : []),
  ]
}

function toTable(schema: JsonSchema, id: string): FieldTable {
  return { rows: toRows(schema, id) }
}

// What all variants have alike is listed once, then what each has otherwise.
function compareVariants(variants: Variant[], id: string): FieldTable[] {
  const all = variants.map(({ title, schema }) => ({ title, rows: toRows(schema, id) }))
  const [first] = all
  const isShared = (row: FieldRow) =>
    all.every(({ rows }) => rows.some((one) => JSON.stringify(one) === JSON.stringify(row)))
  const own = variants.map(({ title, schema }): FieldTable => {
    const rows = toRows(schema, `${id}-${title}`)
    const differing = toRows(schema, id).map((row) => !isShared(row))
    return { title: variantTitle(rows, title), rows: rows.filter((_, index) => differing[index]) }
  })
  const shared = (first?.rows ?? []).filter(isShared)
  return [...own, ...(shared.length > 0 ? [{ title: '各种情况都有', rows: shared }] : [])]
}

/** `trade_type` is JSAPI: the field that tells a variant from the others. */
function variantTitle(rows: FieldRow[], name: string): string {
  const telling = rows.find(({ isRequired, values }) => isRequired && values.length === 1)
  const bare = name.replace(/(?:Xml|Json)?(?:DataRequest|WellformedResponse)$/, '')
  return telling ? `${telling.name} 为 ${telling.values[0]?.value}` : bare
}

function toRows(schema: JsonSchema, prefix: string): FieldRow[] {
  const named = Object.entries(schema.properties ?? {}).filter(([name]) => !BY_SDK.has(name))
  const patterns = Object.entries(schema.patternProperties ?? {}).map(
    ([pattern, one]): [string, JsonSchema] => [nameOfPattern(pattern), one],
  )
  return [...named, ...patterns].map(([name, one]) => {
    const isRequired = schema.required?.includes(name) ?? false
    return toRow(name, one, `${prefix}-${name}`, isRequired)
  })
}

function toRow(name: string, schema: JsonSchema, id: string, isRequired: boolean): FieldRow {
  const { description = '', enum: allowed, examples } = schema
  const values = (allowed ?? schema.items?.enum ?? []).map((value) =>
    toEnumValue(String(value), description),
  )
  const unit = RE_UNIT.exec(description)?.[1]
  const own = schema.items ?? schema
  const example = examples?.[0]
  return {
    id,
    name,
    type: typeName(schema),
    isRequired,
    limits: limitsOf(schema),
    ...(unit && { unit }),
    text: withoutMeanings(description.replace(RE_UNIT, ''), values),
    values,
    ...(example !== undefined && {
      example: typeof example === 'string' ? example : JSON.stringify(example),
    }),
    isEncrypted: schema['x-encrypted'] ?? false,
    isDeprecated: schema.deprecated ?? false,
    rows: toRows(own, id),
  }
}

/** `^coupon_id_\d+$` is `coupon_id_$n`, as the official documents write it. */
function nameOfPattern(pattern: string): string {
  let index = 0
  return pattern
    .replace(/^\^|\$$/g, '')
    .replace(/\\d\+/g, () => `$${['n', 'm', 'k'][index++] ?? 'x'}`)
    .replace(/\.\*/g, '*')
}

function typeName(schema: JsonSchema): string {
  if (schema.anyOf) return schema.anyOf.map(typeName).join(' | ')
  if (schema.type === 'array') return `${typeName(schema.items ?? {})}[]`
  return [schema.type ?? 'any'].flat().join(' | ')
}

function limitsOf(schema: JsonSchema): string[] {
  const range = (from: unknown, to: unknown, unit: string): string[] => {
    if (from === undefined && to === undefined) return []
    if (from === to) return [`${from}${unit}`]
    if (from === undefined) return [`最多 ${to}${unit}`]
    return [to === undefined ? `至少 ${from}${unit}` : `${from}～${to}${unit}`]
  }
  const { minLength, maxLength, minimum, maximum, minItems, maxItems, format, pattern } = schema
  return [
    ...range(minLength, maxLength, ' 个字符'),
    ...bounds(minimum, maximum),
    ...range(minItems, maxItems, ' 项'),
    ...(FORMATS[String(format)] ? [FORMATS[String(format)] as string] : []),
    ...(pattern ? [`格式 ${pattern}`] : []),
  ]
}

function bounds(minimum: unknown, maximum: unknown): string[] {
  if (minimum === undefined && maximum === undefined) return []
  if (minimum === undefined) return [`≤ ${maximum}`]
  return [maximum === undefined ? `≥ ${minimum}` : `${minimum}～${maximum}`]
}

const FORMATS: Record<string, string> = { 'date-time': 'RFC 3339 时间', date: '日期', uri: '网址' }

/** `GLOBAL 全场代金券、SINGLE 单品优惠`: what follows a value, up to the next mark, is its meaning. */
function toEnumValue(value: string, description: string): EnumValue {
  const found = description.includes(value) ? meaningOf(value).exec(description) : null
  const meaning = found?.[1]?.trim()
  return { value, ...(meaning && { meaning }) }
}

function meaningOf(value: string): RegExp {
  const literal = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?:^|[，、；：。\\s])${literal}\\s+([^，、；。]+)`)
}

// What is listed value by value is not said twice.
function withoutMeanings(description: string, values: EnumValue[]): string {
  const rest = values
    .filter(({ meaning }) => meaning)
    .reduce(
      (text, { value }) => text.replace(meaningOf(value), (_, meaning: string) => (meaning ? '' : _)),
      description,
    )
  return rest.trim()
}

function hasEncrypted(schema: JsonSchema): boolean {
  if (schema['x-encrypted']) return true
  return [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])].some(
    hasEncrypted,
  )
}

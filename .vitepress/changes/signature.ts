import type { JsonSchema } from '../examples/json-schema.ts'
import { type Contract, type Contracts, type EventContract, eventKey } from '../surface/contracts.ts'

/**
 * What one operation or notification takes and gives, on one line: `body:` and the like, each with its
 * fields, `{mchid,amount:{total:number,currency?:"CNY"}}`; a field without a type is a string.
 * Comments, limits and examples are left out: they do not break a caller.
 */
export type Signature = string

/** Signatures by `POST /v3/…`, or by the name of a notification. */
export type Snapshot = Map<string, Signature>

/** The signature of an operation. */
function operationSignature(contract: Contract): Signature {
  const { pathParameters, query, headers, requests, responses, form, meta } = contract
  return join({
    path: [pathParameters],
    query: [query],
    headers: [headers],
    meta: meta ? [meta] : [],
    body: form ? [form] : requests.map(({ schema }) => schema),
    answer: responses.map(({ schema }) => schema),
  })
}

/** The signature of a notification. */
function eventSignature({ body, resource, reply }: EventContract): Signature {
  return join({ body: [body], resource: resource ? [resource] : [], reply: reply ? [reply] : [] })
}

/** Signatures of all that is described, in the order of their keys. */
export function takeSnapshot(contracts: Contracts): Snapshot {
  const entries = [
    ...contracts.operations.map((one) => [one.key, operationSignature(one)] as const),
    ...contracts.events.map((one) => [eventKey(one), eventSignature(one)] as const),
  ]
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The snapshot as a file: a line each, so that a change is a change of few lines. */
export function writeSnapshot(snapshot: Snapshot): string {
  return [...snapshot].map(([key, signature]) => `${key}\t${signature}\n`).join('')
}

/** Reads what `writeSnapshot` wrote. */
export function readSnapshot(text: string): Snapshot {
  const lines = text.split('\n').filter((line) => line.includes('\t'))
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]),
  )
}

function join(parts: Record<string, JsonSchema[]>): Signature {
  return Object.entries(parts)
    .map(([name, schemas]) => [name, schemas.map(typeOf).filter((one) => one !== '{}')] as const)
    .filter(([, types]) => types.length > 0)
    .map(([name, types]) => `${name}:${[...new Set(types)].join('|')}`)
    .join(' ')
}

function typeOf(schema: JsonSchema): string {
  const { type, properties, patternProperties, required = [], items, anyOf, enum: values } = schema
  if (anyOf) return anyOf.map(typeOf).join('|')
  if (values) return values.map((one) => JSON.stringify(one)).join('|')
  if (schema.format === 'binary') return 'file'
  if (type === 'array') return `[${items ? typeOf(items) : ''}]`
  if (type !== 'object') return [type ?? 'any'].flat().join('|')
  const fields = Object.entries({ ...properties, ...patternProperties }).map(([name, one]) => {
    const type = typeOf(one)
    return `${quoted(name)}${required.includes(name) ? '' : '?'}${type === 'string' ? '' : `:${type}`}`
  })
  return `{${fields.join(',')}}`
}

// A name that could be read as something else.
function quoted(name: string): string {
  return /^[\w$-]+$/.test(name) ? name : JSON.stringify(name)
}

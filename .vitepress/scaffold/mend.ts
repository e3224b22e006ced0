import { type Facts, type Operation, type Part, sdkPath } from './facts.ts'
import type { Schema } from './schema.ts'
import { toSchema } from './tables.ts'

/** Parts of a request, as the rows of a table name them. */
const PARTS: Record<string, Part> = {
  path: 'path',
  query: 'query',
  headers: 'header',
  body: 'body',
  form: 'form',
}
const EMPTY: Schema = { type: 'string', enum: [''], label: '路径以斜线结尾，固定传空字符串' }
const NUMERIC: Record<string, string> = { int: 'integer', uint64: 'integer' }
// The SDK compares the caller's with its own, which is a text.
const RE_MERCHANT = /^(?:s[pu]b?_)?mch_?id$/
const ONLY_OF_FAILURE = new Set(['err_code', 'err_code_des'])
const TYPES = new Set(['string', 'integer', 'number', 'boolean', 'object', 'array', 'file'])

/**
 * Makes data whole that its source left open: rows become schemas, the path's own parameters are all
 * there, what is required exists, and every field has a type.
 */
export function mendFacts(facts: Facts): Facts {
  const methods = Object.entries(facts.methods).map(([method, operation]): [string, Operation] => [
    method,
    mendOperation(operation, facts),
  ])
  return { ...facts, methods: Object.fromEntries(methods) }
}

function mendOperation({ tables, ...operation }: Operation, facts: Facts): Operation {
  const { request = {}, responses } = tables ? fromTables(tables) : asFile(operation, facts)
  const parts = Object.entries(request).map(([part, schema]) => [part, mendSchema(schema)])
  const { path, query, ...rest }: NonNullable<Operation['request']> = Object.fromEntries(parts)
  const mended = Object.entries(responses ?? {}).map(([status, { schema }]) => [
    status,
    schema ? { schema: mendSchema(schema) } : {},
  ])
  return {
    ...operation,
    request: {
      ...variablesOf(facts, path, query),
      ...(query && { query: withSensitive(withoutVariables(facts, query), operation.sensitive) }),
      ...rest,
    },
    responses: Object.fromEntries(mended),
  }
}

// Sources list the fields of a failure, which comes in the place of the file.
const FILES = new Set([
  'v2/billcommentsp/batchquerycomment',
  'v2/pay/downloadbill',
  'v2/pay/downloadfundflow',
  'v2/sandboxnew/pay/downloadbill',
  'v2/xdc/apiv2sandbox/pay/downloadbill',
])

function asFile(operation: Operation, { page }: Facts): Operation {
  return FILES.has(page) ? { ...operation, responses: { 200: {} } } : operation
}

function fromTables({ request = [], response = [] }: NonNullable<Operation['tables']>): Operation {
  const parts = Object.entries(toSchema(request).properties ?? {}).flatMap(([name, schema]) =>
    PARTS[name] ? [[PARTS[name], schema]] : [],
  )
  // Nothing below the answer: it is a file.
  const schema = response.length > 0 ? { schema: toSchema(response) } : {}
  return { request: Object.fromEntries(parts), responses: { 200: schema } }
}

// What the address names is what the call must pass, by that name.
function variablesOf(
  facts: Facts,
  known: Schema | undefined,
  query: Schema | undefined,
): { path?: Schema } {
  const names = namesIn(facts)
  const own = { ...query?.properties, ...known?.properties }
  const misnamed = Object.entries(known?.properties ?? {}).filter(([name]) => !names.includes(name))
  const fields = names.map((name): [string, Schema] => [
    name,
    own[name] ?? { type: 'string', ...(names.length === 1 && misnamed[0]?.[1]) },
  ])
  if (sdkPath(facts).endsWith('/')) fields.push(['empty', EMPTY])
  if (fields.length === 0) return {}
  return {
    path: {
      type: 'object',
      properties: Object.fromEntries(fields),
      required: fields.map(([name]) => name),
    },
  }
}

function namesIn({ page }: Facts): string[] {
  return Array.from(page.matchAll(/\{([^}]*)\}/g), ([, name = '']) => name)
}

// Some sources list a variable of the path among the query's.
function withoutVariables(facts: Facts, query: Schema): Schema {
  const names = namesIn(facts)
  const fields = Object.entries(query.properties ?? {}).filter(([name]) => !names.includes(name))
  return {
    ...query,
    properties: Object.fromEntries(fields),
    required: query.required?.filter((name) => !names.includes(name)),
  }
}

function withSensitive(query: Schema, names: string[] = []): Schema {
  const properties = Object.entries(query.properties ?? {}).map(([name, field]) => [
    name,
    names.includes(name) ? { ...field, format: 'base64' } : field,
  ])
  return { ...query, properties: Object.fromEntries(properties) }
}

/** A schema whose fields all have types; a cycle, as a dereferenced document has it, stays one. */
export function mendSchema(schema: Schema, known = new Map<Schema, Schema>()): Schema {
  const done = known.get(schema)
  if (done) return done
  const mended: Schema = { ...schema, type: typeOf(schema) }
  known.set(schema, mended)
  if (schema.items) mended.items = mendSchema(schema.items, known)
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(([name, field]) => [
      name,
      RE_MERCHANT.test(name) && !field.properties ? { ...field, type: 'string' } : mendSchema(field, known),
    ])
    mended.properties = Object.fromEntries(fields)
    mended.required = schema.required?.filter(
      (name) => Object.hasOwn(schema.properties ?? {}, name) && !ONLY_OF_FAILURE.has(name),
    )
  }
  return mended
}

function typeOf({ type, enum: values, properties, items }: Schema): string {
  if (items) return 'array'
  if (properties && type !== 'string') return 'object'
  const bare = type?.trim() ?? 'string'
  const known = NUMERIC[bare] ?? (TYPES.has(bare) ? bare : 'string')
  const isNumber = known === 'integer' || known === 'number'
  // Words are no numbers, whatever the type says.
  return isNumber && values?.some((value) => Number.isNaN(Number(value))) ? 'string' : known
}

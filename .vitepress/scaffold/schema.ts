import { isIdentifier } from './chain.ts'
import { commentLines } from './comments.ts'

/** The part of JSON Schema that describes a field of the API, with a Chinese noun as `label`. */
export interface Schema {
  type?: string
  label?: string
  description?: string
  format?: string
  example?: unknown
  enum?: unknown[]
  required?: string[]
  properties?: Record<string, Schema>
  items?: Schema
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  pattern?: string
  deprecated?: boolean
  /** The label is the whole comment, as an author wrote it. */
  isNamed?: boolean
}

/** What differs where the fields travel as XML. */
export interface Dialect {
  /** The SDK leaves the text of an XML element a string, numbers too (`parseTagValue: false`). */
  numbersAsText?: boolean
  /** Interfaces of their own: objects that hold themselves. */
  names?: Map<Schema, string>
}

const RE_NUMBERED = /\$[a-z](?=_|$)/g
/**
 * The fields of an object schema as the body of an interface.
 *
 * @param schema an object schema
 * @param indent spaces before each line
 * @returns lines, each field with its comment; required fields first as the schema orders them
 */
export function fieldLines(schema: Schema, indent: string, dialect: Dialect = {}): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const optional = schema.required?.includes(name) ? '' : '?'
    const start = `${indent}${keyOf(name, optional)}: `
    return [...commentLines(name, field, indent), ...declaration(start, field, indent, dialect)]
  })
}

// `coupon_fee_$n` stands for coupon_fee_0, coupon_fee_1 and so on.
function keyOf(name: string, optional: string): string {
  if (RE_NUMBERED.test(name)) return `[name: \`${name.replace(RE_NUMBERED, '$${number}')}\`]`
  return `${isIdentifier(name) ? name : `'${name}'`}${optional}`
}

function declaration(start: string, field: Schema, indent: string, dialect: Dialect): string[] {
  const lines = typeLines(field, indent, dialect)
  return [`${start}${lines[0]}`, ...lines.slice(1)]
}

/**
 * Finds the objects that hold themselves: they need a name to be written by.
 *
 * @returns a name for each, after the field it was found in
 */
export function namedTypes(schemas: Schema[]): Map<Schema, string> {
  const names = new Map<Schema, string>()
  const visit = (schema: Schema, field: string, above: Schema[]): void => {
    if (above.includes(schema)) {
      if (!names.has(schema)) names.set(schema, uniqueName(field, [...names.values()]))
      return
    }
    const inside = [...above, schema]
    if (schema.items) visit(schema.items, field, inside)
    for (const [name, one] of Object.entries(schema.properties ?? {})) visit(one, name, inside)
  }
  for (const schema of schemas) visit(schema, 'node', [])
  return names
}

function uniqueName(field: string, taken: string[]): string {
  const name = field.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) =>
    letter.toUpperCase(),
  )
  return taken.includes(name) ? `${name}${taken.length + 1}` : name
}

/** A schema as a type: one line, or an object literal over several. */
function typeLines(schema: Schema, indent: string, dialect: Dialect): string[] {
  const name = dialect.names?.get(schema)
  if (name) return [name]
  // JSON inside a string travels as a string, whatever is known of what is in it.
  if (schema.type === 'string') return [scalar(schema, dialect)]
  if (schema.items) return arrayLines(schema.items, indent, dialect)
  if (schema.properties) return ['{', ...fieldLines(schema, `${indent}  `, dialect), `${indent}}`]
  return [scalar(schema, dialect)]
}

function arrayLines(items: Schema, indent: string, dialect: Dialect): string[] {
  const lines = typeLines(items, indent, dialect)
  const only = lines[0] as string
  if (lines.length === 1) return [only.includes('|') ? `(${only})[]` : `${only}[]`]
  return [...lines.slice(0, -1), `${lines.at(-1)}[]`]
}

function scalar({ type, enum: values }: Schema, { numbersAsText }: Dialect): string {
  const isNumber = type === 'integer' || type === 'number'
  if (values?.length) {
    const texts = values.map((value) => quote(value, isNumber && !numbersAsText))
    // Sources repeat some.
    return [...new Set(texts)].join(' | ')
  }
  if (isNumber) return numbersAsText ? 'string' : 'number'
  if (type === 'boolean') return 'boolean'
  if (type === 'file') return 'Buffer'
  if (type === 'object') return 'Record<string, unknown>'
  return type === 'array' ? 'unknown[]' : 'string'
}

function quote(value: unknown, bare: boolean): string {
  const text = String(value)
  return bare ? text : `'${text.replaceAll("'", "\\'")}'`
}

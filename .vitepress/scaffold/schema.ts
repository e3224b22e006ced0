import { isIdentifier } from './chain.ts'

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
}

/** What differs where the fields travel as XML. */
export interface Dialect {
  /** The SDK leaves the text of an XML element a string, numbers too (`parseTagValue: false`). */
  numbersAsText?: boolean
  /** Interfaces of their own: objects that hold themselves. */
  names?: Map<Schema, string>
}

const LIMITS = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'pattern'] as const
const FORMATS: Record<string, string> = { rfc3339: 'date-time', date: 'date', url: 'uri' }
const RE_NUMBERED = /\$[a-z](?=_|$)/g
const RE_MONEY_NAME = /(?:^|_)(?:amount|total|fee|price|cost|balance)(?:$|_)/
const RE_MONEY_LABEL = /金额|价|费用|余额/
const RE_MONEY_NOT = /类型|币种|货币|比例|汇率|笔数|数量|条数|个数|次数|手续费率|费率/

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
    return [...comment(name, field, indent), ...declaration(start, field, indent, dialect)]
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
  if (values?.length) return values.map((value) => quote(value, isNumber && !numbersAsText)).join(' | ')
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

function comment(name: string, field: Schema, indent: string): string[] {
  const own = field.label ?? field.description ?? field.items?.label ?? ''
  const noun = [own.trim() || name, isMoney(name, field) ? '，单位：分' : ''].join('')
  const tags = tagsOf(field.items && !field.items.properties ? { ...field.items, ...field } : field)
  if (tags.length === 0) return [`${indent}/** ${noun} */`]
  return [`${indent}/**`, `${indent} * ${noun}`, ...tags.map((tag) => `${indent} * ${tag}`), `${indent} */`]
}

function tagsOf(field: Schema): string[] {
  const tags = LIMITS.flatMap((limit) => (field[limit] === undefined ? [] : `@${limit} ${field[limit]}`))
  const format = FORMATS[field.format ?? '']
  if (format) tags.push(`@format ${format}`)
  if (field.format === 'base64') tags.push('@encrypted')
  const example = exampleText(field.example)
  if (example) tags.push(`@example ${example}`)
  if (field.deprecated) tags.push('@deprecated')
  return tags
}

// Several lines, or the end of a comment, would break the comment it stands in.
function exampleText(example: unknown): string {
  if (example === undefined || example === null || example === '') return ''
  const text = typeof example === 'string' ? example : JSON.stringify(example)
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('*/', '*\\/')
    .trim()
}

function isMoney(name: string, { type, label = '' }: Schema): boolean {
  if (type !== 'integer' && type !== 'number') return false
  if (/分/.test(label) || RE_MONEY_NOT.test(label)) return false
  return RE_MONEY_NAME.test(name) || RE_MONEY_LABEL.test(label)
}

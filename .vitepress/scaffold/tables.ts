import type { Schema } from './schema.ts'

/** A field in a list of fields: it belongs to the nearest row above it with a smaller depth. */
export interface TableRow {
  name: string
  depth: number
  /** Such as `string`, `object[]`. */
  type: string
  required?: boolean
  enum?: string[]
  label?: string
  encrypted?: string
  example?: unknown
}

/**
 * Nests rows: a list of fields in reading order becomes an object schema.
 *
 * @param rows of any depth, the first one the least deep
 */
export function toSchema(rows: TableRow[]): Schema {
  const [first] = rows
  const top = rows.flatMap((row, index) => (row.depth === first?.depth ? [index] : []))
  const fields = new Map<string, Schema>()
  for (const [index, start] of top.entries()) {
    const row = rows[start] as TableRow
    const field = toField(row, rows.slice(start + 1, top[index + 1]))
    const known = fields.get(row.name)
    fields.set(row.name, known ? joined(known, field) : field)
  }
  const required = rows.filter((row) => row.depth === first?.depth && row.required).map(({ name }) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(fields),
    ...(required.length > 0 && { required }),
  }
}

// A field listed twice is of either kind: what both have is required of both.
function joined(one: Schema, other: Schema): Schema {
  if (!one.properties || !other.properties) return one
  const names = Object.keys({ ...one.properties, ...other.properties })
  const fields = names.map((name): [string, Schema] => {
    const [a, b] = [one.properties?.[name], other.properties?.[name]]
    return [
      name,
      a && b
        ? { ...a, ...(a.enum && b.enum && { enum: [...new Set([...a.enum, ...b.enum])] }) }
        : ((a ?? b) as Schema),
    ]
  })
  const required = one.required?.filter((name) => other.required?.includes(name))
  return { ...one, properties: Object.fromEntries(fields), required }
}

function toField({ type, label, enum: values, encrypted, example }: TableRow, below: TableRow[]): Schema {
  const depth = type.split('[]').length - 1
  const bare: Schema = {
    ...(below.length > 0 && toSchema(below)),
    // JSON, or what decrypting yields, inside a string.
    ...((below.length === 0 || type === 'string') && { type: type.replaceAll('[]', '') }),
    ...(values?.length && { enum: values }),
    ...(encrypted?.startsWith('by-rsa') && { format: 'base64' }),
  }
  const field = Array.from({ length: depth }).reduce<Schema>((items) => ({ type: 'array', items }), bare)
  return { ...field, ...(label && { label }), ...(example !== undefined && { example }) }
}

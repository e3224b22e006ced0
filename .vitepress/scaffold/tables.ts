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
}

/**
 * Nests rows: a list of fields in reading order becomes an object schema.
 *
 * @param rows of any depth, the first one the least deep
 */
export function toSchema(rows: TableRow[]): Schema {
  const [first] = rows
  const top = rows.flatMap((row, index) => (row.depth === first?.depth ? [index] : []))
  const fields = top.map((start, index): [string, Schema] => {
    const row = rows[start] as TableRow
    return [row.name, toField(row, rows.slice(start + 1, top[index + 1]))]
  })
  const required = rows.filter((row) => row.depth === first?.depth && row.required).map(({ name }) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(fields),
    ...(required.length > 0 && { required }),
  }
}

function toField({ type, label, enum: values, encrypted }: TableRow, below: TableRow[]): Schema {
  const depth = type.split('[]').length - 1
  const bare: Schema = {
    ...(below.length > 0 ? toSchema(below) : { type: type.replaceAll('[]', '') }),
    ...(values?.length && { enum: values }),
    ...(encrypted && { format: 'base64' }),
  }
  const field = Array.from({ length: depth }).reduce<Schema>((items) => ({ type: 'array', items }), bare)
  return label ? { ...field, label } : field
}

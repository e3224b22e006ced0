/** A JSON Schema, of keywords that draft-07 and 2020-12 share; `x-encrypted` marks what is sent encrypted. */
export interface JsonSchema {
  type?: string | string[]
  title?: string
  description?: string
  properties?: Record<string, JsonSchema>
  patternProperties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  anyOf?: JsonSchema[]
  allOf?: JsonSchema[]
  additionalProperties?: boolean | JsonSchema
  enum?: unknown[]
  examples?: unknown[]
  deprecated?: boolean
  'x-encrypted'?: boolean
  [keyword: string]: unknown
}

/** An example's text as a value of the field's type; nothing where it cannot be one. */
export function toValue(text: string, schema: JsonSchema): unknown {
  const types = [schema.type ?? 'string'].flat()
  const options = schema.anyOf ?? types.map((type) => ({ ...schema, type }))
  if (options.length > 1) return options.map((one) => toValue(text, one)).find((one) => one !== undefined)
  return toTyped(text, types[0], schema.items)
}

function toTyped(text: string, type: string | undefined, items: JsonSchema = {}): unknown {
  if (type === 'string') return text
  const value = parseJson(text)
  if (type === 'array') return Array.isArray(value) ? value : toOneItem(toValue(text, items))
  if (type === 'object') return value instanceof Object ? value : undefined
  return typeof value === (type === 'integer' ? 'number' : type) ? value : undefined
}

function toOneItem(item: unknown): unknown[] | undefined {
  return item === undefined ? undefined : [item]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

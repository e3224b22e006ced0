import type { JsonSchema } from '../examples/json-schema.ts'
import type { Fill } from './types.ts'

const RE_IDENTIFIER = /^[A-Za-z_$][\w$]*$/
// What a field is called elsewhere: APIv2, service providers.
const NAMES: Record<string, string> = { mch_id: 'mchid' }

/** What the reader keeps for a field of this name. */
export function filled(name: string, fill: Fill): string | undefined {
  return fill[NAMES[name] ?? name] || undefined
}

/**
 * Makes a value of a schema: its example, else one of its type. Of objects required fields only.
 *
 * @param name of the field
 * @param fill goes first, by the name of the field
 */
export function sampleOf(schema: JsonSchema, name: string, fill: Fill): unknown {
  const kept = schema.type === 'string' ? filled(name, fill) : undefined
  if (kept !== undefined) return kept
  if (schema.examples) return schema.examples[0]
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf?.[0]) return sampleOf(schema.anyOf[0], name, fill)
  const type = [schema.type ?? 'string'].flat()[0]
  if (type === 'object') return sampleObject(schema, fill)
  if (type === 'array') return [sampleOf(schema.items ?? {}, '', fill)]
  if (type === 'number' || type === 'integer') return Number(schema.minimum ?? 1)
  return type === 'boolean' ? true : ''
}

function sampleObject({ properties = {}, required = [] }: JsonSchema, fill: Fill): unknown {
  return Object.fromEntries(required.map((name) => [name, sampleOf(properties[name] ?? {}, name, fill)]))
}

/**
 * Writes a value as code.
 *
 * @param indent of the line it begins on
 */
export function toCode(value: unknown, indent: string): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`
  if (Array.isArray(value)) return `[${value.map((one) => toCode(one, indent)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  const lines = Object.entries(value).map(
    ([name, one]) => `${inner}${keyOf(name)}: ${toCode(one, inner)},\n`,
  )
  return lines.length > 0 ? `{\n${lines.join('')}${indent}}` : '{}'
}

/** A field’s name as a key of an object literal. */
export function keyOf(name: string): string {
  return RE_IDENTIFIER.test(name) ? name : `'${name}'`
}

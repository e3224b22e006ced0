import { isIdentifier } from './chain.ts'
import type { Schema } from './schema.ts'

const RESERVED = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval
  export extends false finally for function if implements import in instanceof interface let new null
  package private protected public return static super switch this throw true try typeof var void
  while with yield`.split(/\s+/),
)

/** Whether a field's name can be a variable in a module. */
export function isVariable(name: string): boolean {
  return isIdentifier(name) && !RESERVED.has(name) && !name.includes('$')
}

/** A field's name as the key of an object literal. */
export function keyOf(name: string): string {
  return isIdentifier(name) ? name : `'${name}'`
}

/** A field of a call as a placeholder; with a value where it has only one, or cannot be a placeholder. */
export function placeholder(name: string, schema: Schema = {}): string {
  const { enum: values, example } = schema
  if (values?.length === 1) return `${keyOf(name)}: ${literalOf(values[0], schema)}`
  if (isVariable(name)) return name
  return `${keyOf(name)}: ${literalOf(example ?? values?.[0] ?? '', schema)}`
}

function literalOf(value: unknown, { type }: Schema): string {
  if (type === 'boolean') return String(value === true || value === 'true')
  if (type === 'integer' || type === 'number') return String(Number(value) || 1)
  return `'${String(value).replaceAll("'", "\\'")}'`
}

/** `real_name` is `realName`; a single word gets one before it, lest it be taken for the field. */
export function plainName(field: string): string {
  const [first = '', ...rest] = field.split(/[^A-Za-z0-9]+/).filter(Boolean)
  return rest.length > 0 ? first + rest.map(capital).join('') : `plain${capital(first)}`
}

/** The word with a capital first letter. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

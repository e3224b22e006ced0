import type { Signature } from './signature.ts'

/** A field of a signature. */
export interface Field {
  isRequired: boolean
  /** `string`, `number`, `object`, …; of an enumeration, nothing but its values. */
  type: string
  /** As JSON, such as `"CNY"`. */
  values: string[]
}

const RE_TOKEN = /"(?:[^"\\]|\\.)*"|[\w$.-]+|[{}[\]|:,?]/g

/**
 * The fields of a signature, by where they stand: `body.amount.total`, `answer.data[].id`.
 *
 * @throws an Error where the text is no signature
 */
export function fieldsOf(signature: Signature): Map<string, Field> {
  const fields = new Map<string, Field>()
  const tokens = signature.match(RE_TOKEN) ?? []
  const reader = createReader(tokens, fields)
  while (!reader.isAtEnd()) {
    const part = reader.take()
    reader.skip(':')
    reader.type(part, true)
  }
  return fields
}

function createReader(tokens: string[], fields: Map<string, Field>) {
  let at = 0
  const peek = () => tokens[at]
  const take = (): string => {
    const token = tokens[at]
    if (token === undefined) throw new Error('The signature ends too early: run `npm run changes` anew.')
    at += 1
    return token
  }
  const skip = (token: string): boolean => {
    const isThere = peek() === token
    if (isThere) at += 1
    return isThere
  }
  /** Reads alternatives, each with what is below it. */
  const type = (path: string, isRequired: boolean): void => {
    do alternative(path, isRequired)
    while (skip('|'))
  }
  const alternative = (path: string, isRequired: boolean): void => {
    if (skip('{')) {
      put(fields, path, isRequired, 'object')
      while (!skip('}')) field(path)
    } else if (skip('[')) {
      put(fields, path, isRequired, 'array')
      if (skip(']')) return
      type(`${path}[]`, true)
      skip(']')
    } else put(fields, path, isRequired, take())
  }
  const field = (path: string): void => {
    const name = take().replace(/^"|"$/g, '')
    const isOptional = skip('?')
    const below = `${path}.${name}`
    if (skip(':')) type(below, !isOptional)
    else put(fields, below, !isOptional, 'string')
    skip(',')
  }
  return { isAtEnd: () => at >= tokens.length, skip, take, type }
}

function put(fields: Map<string, Field>, path: string, isRequired: boolean, word: string): void {
  const known = fields.get(path) ?? { isRequired, type: '', values: [] }
  const isValue = /^["\d-]|^(?:true|false|null)$/.test(word)
  const types = new Set([...known.type.split('|').filter(Boolean), ...(isValue ? [] : [word])])
  fields.set(path, {
    isRequired: known.isRequired && isRequired,
    type: [...types].sort().join('|'),
    values: isValue ? [...known.values, word] : known.values,
  })
}

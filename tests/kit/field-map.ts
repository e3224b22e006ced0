import type { JsonSchema } from '../../.vitepress/examples/json-schema.ts'
import type { Contract } from '../../.vitepress/surface/contracts.ts'

/** A table of a guide that says which fields of one operation become which of another. */
export interface FieldMap {
  /** Method and path, as the page writes them. */
  from: string
  to: string
  /** Names in the first column, and in the second. */
  rows: [string[], string[]][]
}

const RE_PAIR = /^`((?:GET|POST) [^`]+)` → `((?:GET|POST) [^`]+)`$/

/** Reads the tables that follow a line such as `` `POST /v2/a` → `GET /v3/b` ``. */
export function readMaps(markdown: string): FieldMap[] {
  const maps: FieldMap[] = []
  let current: FieldMap | undefined
  for (const line of markdown.split('\n')) {
    const [, from = '', to = ''] = RE_PAIR.exec(line) ?? []
    if (from) {
      current = { from, to, rows: [] }
      maps.push(current)
    } else if (line.startsWith('#')) {
      current = undefined
    } else if (current && line.startsWith('| ')) {
      const [, first = '', second = ''] = line.split('|')
      current.rows.push([namesIn(first), namesIn(second)])
    }
  }
  return maps
}

function namesIn(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name)
}

/** What a map names and its operations do not have, one line each. */
export function unknownFields(map: FieldMap, find: (key: string) => Contract | undefined): string[] {
  return ([map.from, map.to] as const).flatMap((key, side) => {
    const contract = find(key)
    if (!contract) return [`${key} is no operation`]
    const known = fieldsOf(contract)
    const named = map.rows.flatMap((row) => row[side] ?? [])
    return named.filter((name) => !known.has(name)).map((name) => `${key} has no ${name}`)
  })
}

/** All fields of an operation: `amount.total`, `goods_detail[].quantity`. */
export function fieldsOf({ requests, responses, query, pathParameters }: Contract): Set<string> {
  const schemas = [...requests, ...responses].map(({ schema }) => schema)
  return new Set([...schemas, query, pathParameters].flatMap((schema) => pathsOf(schema)))
}

function pathsOf(schema: JsonSchema, prefix = ''): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    `${prefix}${name}`,
    ...pathsOf(field, `${prefix}${name}.`),
  ])
  const items = schema.items ? pathsOf(schema.items, `${prefix.slice(0, -1)}[].`) : []
  const others = [...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap((one) => pathsOf(one, prefix))
  return [...own, ...items, ...others]
}

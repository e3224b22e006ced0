import { sample } from 'openapi-sampler'
import type { JsonSchema } from '../examples/json-schema.ts'

/**
 * Makes a value of a schema: of its `examples` where it has some, else of its types and limits. The
 * same schema always gives the same value.
 *
 * @param schema self-contained, without `$ref`
 * @param skipNonRequired leaves optional fields out
 * @returns of a union the first member
 */
export function sampleOf(schema: JsonSchema, skipNonRequired = false): unknown {
  const options = { quiet: true, enablePatterns: true, skipNonRequired }
  return sample(named(schema) as Parameters<typeof sample>[0], options)
}

// Fields whose names are patterns get one name of that pattern: `refund_id_\d+` is `refund_id_0`.
function named(schema: JsonSchema): JsonSchema {
  const { patternProperties, properties, items, anyOf, allOf, ...rest } = schema
  const fields = Object.entries(properties ?? {}).map(([name, one]) => [name, named(one)])
  const patterns = Object.entries(patternProperties ?? {}).map(([pattern, one]) => [
    nameOf(pattern),
    named(one),
  ])
  return {
    ...rest,
    ...((properties || patternProperties) && { properties: Object.fromEntries([...fields, ...patterns]) }),
    ...(items && { items: named(items) }),
    ...(anyOf && { anyOf: anyOf.map(named) }),
    ...(allOf && { allOf: allOf.map(named) }),
  }
}

function nameOf(pattern: string): string {
  return pattern
    .replace(/^\^|\$$/g, '')
    .replaceAll('\\d+', '0')
    .replaceAll('.*', 'name')
    .replaceAll('\\', '')
}

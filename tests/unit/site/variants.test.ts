import { describe, expect, it } from 'vitest'
import { checkPages, openCache } from '../../../.vitepress/cli/project.ts'
import type { JsonSchema } from '../../../.vitepress/examples/json-schema.ts'
import { VARIANTS } from '../../../.vitepress/site/variants.ts'
import { pageContracts } from '../../../.vitepress/surface/page-contracts.ts'

const { pages } = await checkPages(['docs'], openCache())
const wanted = new Set(VARIANTS.flatMap(({ merchant, partner }) => [merchant, partner]))
const operations = pages
  .filter(({ page }) => [...wanted].some((key) => page.name === `docs/openapi/${pathOf(key)}.md`))
  .flatMap((page) => pageContracts(page).operations)
const fields = new Map(
  operations.map(({ key, requests, query, pathParameters }) => [
    key,
    new Set([...requests.map(({ schema }) => schema), query, pathParameters].flatMap(namesOf)),
  ]),
)

function pathOf(key: string): string {
  return key.slice(key.indexOf('/') + 1)
}

function namesOf(schema: JsonSchema | undefined): string[] {
  if (!schema) return []
  return [...Object.keys(schema.properties ?? {}), ...(schema.anyOf ?? []).flatMap(namesOf)]
}

function without(one: Set<string> | undefined, other: Set<string> | undefined): string[] {
  if (!one || !other) return ['no page documents it']
  return [...one].filter((name) => !other.has(name)).sort()
}

describe('what is said of a service provider’s call is what the typings say', () => {
  it.each(VARIANTS)('$merchant', ({ merchant, partner, more, less }) => {
    expect({
      more: without(fields.get(partner), fields.get(merchant)),
      less: without(fields.get(merchant), fields.get(partner)),
    }).toEqual({ more: [...more].sort(), less: [...less].sort() })
  })

  it('a call that is not there, or has other fields, is told', () => {
    expect(without(fields.get('POST /v3/none'), new Set())).toEqual(['no page documents it'])
    expect(without(new Set(['a', 'b']), new Set(['a']))).toEqual(['b'])
  })
})

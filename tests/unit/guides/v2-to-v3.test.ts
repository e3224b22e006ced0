import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkPages, openCache } from '../../../.vitepress/cli/project.ts'
import type { Contract } from '../../../.vitepress/surface/contracts.ts'
import { readContracts } from '../../../.vitepress/surface/document.ts'
import { type FieldMap, fieldsOf, readMaps, unknownFields } from '../../kit/field-map.ts'
import { ROOT } from '../../kit/paths.ts'

/* Each field that the guide names is one of the operation it names. */
const NAME = 'docs/guide/v2-to-v3.md'
const maps = readMaps(readFileSync(join(ROOT, NAME), 'utf8'))
const { surface } = await checkPages([NAME], openCache())
const { operations } = await readContracts(surface, ROOT)

function find(key: string): Contract | undefined {
  return operations.find((one) => one.key === key)
}

it('has a map for each pair of operations', () => {
  expect(maps.map(({ rows }) => rows.length).filter((count) => count > 3)).toHaveLength(6)
})

it.each(maps.map((map): [string, FieldMap] => [`${map.from} → ${map.to}`, map]))('%s', (_, map) => {
  expect(unknownFields(map, find)).toEqual([])
})

it('a field that is not there is named, and an operation that is not', () => {
  const [map] = maps as [FieldMap]
  const wrong = { ...map, rows: [[['total_fees'], ['amount.totals']] as [string[], string[]]] }
  expect(unknownFields(wrong, find)).toEqual([
    `${map.from} has no total_fees`,
    `${map.to} has no amount.totals`,
  ])
  expect(unknownFields({ ...map, to: 'POST /v3/nothing' }, find)).toContain(
    'POST /v3/nothing is no operation',
  )
})

it('fields are found in objects, lists and alternatives', () => {
  const contract = {
    requests: [
      {
        schema: {
          type: 'object',
          properties: {
            a: { type: 'object', properties: { b: { type: 'string' } } },
            list: { type: 'array', items: { type: 'object', properties: { c: {} } } },
          },
        },
      },
      { schema: { anyOf: [{ type: 'object', properties: { d: {} } }] } },
    ],
    responses: [],
    query: {},
    pathParameters: {},
  } as unknown as Contract
  expect([...fieldsOf(contract)]).toEqual(['a', 'a.b', 'list', 'list[].c', 'd'])
})

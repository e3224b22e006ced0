import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { BATCH_SIZE } from '../../../.vitepress/examples/examine.ts'
import { parseNotations } from '../../../.vitepress/examples/notations.ts'
import { checkUnit } from '../../../.vitepress/examples/problems.ts'
import { createCompiler, groupUnits, type Unit } from '../../../.vitepress/examples/program.ts'
import { openSession } from '../../../.vitepress/examples/run.ts'
import type { Block } from '../../../.vitepress/examples/types.ts'
import { derivedPackage } from '../../../.vitepress/surface/run.ts'
import { mutationsOf } from '../../kit/mutations.ts'
import { ROOT, SHARED, SHARED_ABSENT } from '../../kit/paths.ts'

/*
 * Every example of the site, broken on purpose in every way a tired person breaks it. A mutant
 * that still compiles is a mistake the site would publish.
 */
const session = openSession({ root: ROOT, derived: derivedPackage(ROOT) })
const inputs = ['docs', ...(SHARED_ABSENT ? [] : [join(SHARED, 'seeds')])]
const { pages, problems } = await session.run(inputs)
await session.close()
const compiler = createCompiler(ROOT)
const units = pages.flatMap((page) => page.blocks.map(({ block }) => toUnit(block))).filter(hasSdkCall)
const mutants = groupUnits(units, BATCH_SIZE).flatMap((group) => {
  const batch = compiler.open(group)
  return group.flatMap((unit) =>
    mutationsOf(unit, batch).map((mutation) => ({
      ...mutation,
      page: unit.block.page,
      unit: toUnit({ ...unit.block, code: mutation.code }),
    })),
  )
})
const dead = new Set(checkAll(mutants.map((mutant) => mutant.unit)))
const survivors = mutants.filter((mutant) => !dead.has(mutant.unit))

afterAll(() => compiler.dispose())

function toUnit(block: Block): Unit {
  return { block, notations: parseNotations(block) }
}

function hasSdkCall({ notations }: Unit): boolean {
  return notations.files.some((file) => file.name === 'virtual.ts' && file.content.includes('var wxpay'))
}

/** The units in which a problem is found. */
function checkAll(all: Unit[]): Unit[] {
  return groupUnits(all, BATCH_SIZE).flatMap((group) => {
    const batch = compiler.open(group)
    return group.filter((unit) => checkUnit(unit, batch).findings.length > 0)
  })
}

describe('mutants of the site’s examples', () => {
  it('start from examples without a problem', () => {
    expect(problems).toEqual([])
    expect(units.length).toBeGreaterThan(30)
  })

  const kinds = [...new Set(mutants.map((mutant) => mutant.kind))].sort()

  it.each([
    'rename a request field',
    'drop a required field',
    'misspell a path segment',
    'change the method',
    'read an absent response field',
    'put a wrong literal',
    'drop a path parameter',
    'pass a number for a string',
  ])('%s', (kind) => {
    expect(kinds).toContain(kind)
    const own = mutants.filter((mutant) => mutant.kind === kind)
    const alive = survivors.filter((mutant) => mutant.kind === kind)
    const rate = ((own.length - alive.length) / own.length) * 100
    console.log(`${kind}: ${own.length - alive.length} of ${own.length} mutants die (${rate.toFixed(1)} %)`)
    expect(alive.map((mutant) => `${mutant.page}: ${mutant.what}`)).toEqual([])
  })

  it('a change without meaning survives', () => {
    const same = units.map(({ block }) => toUnit({ ...block, code: `${block.code}\n// nothing\n` }))
    expect(checkAll(same).map(({ block }) => block.page)).toEqual([])
  })
})

import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openCache } from '../../../.vitepress/cli/project.ts'
import { BATCH_SIZE } from '../../../.vitepress/examples/examine.ts'
import { parseNotations } from '../../../.vitepress/examples/notations.ts'
import { checkUnit } from '../../../.vitepress/examples/problems.ts'
import { createCompiler, groupUnits, type Unit } from '../../../.vitepress/examples/program.ts'
import { openSession } from '../../../.vitepress/examples/run.ts'
import type { Block } from '../../../.vitepress/examples/types.ts'
import { derivedPackage } from '../../../.vitepress/surface/run.ts'
import { type Mutation, mutationsOf } from '../../kit/mutations.ts'
import { ROOT, SHARED, SHARED_ABSENT } from '../../kit/paths.ts'

/*
 * Every example of the site, broken on purpose in every way a tired person breaks it. A mutant
 * that still compiles is a mistake the site would publish.
 */
// A mutant's file stands here among those of its block, far from any other.
const APART = 10_000_000
const RE_BUSINESS = /^business\.[jt]s$/
const session = openSession({ root: ROOT, cache: openCache(), derived: derivedPackage(ROOT) })
const inputs = ['docs', ...(SHARED_ABSENT ? [] : [join(SHARED, 'seeds')])]
const { pages, problems } = await session.run(inputs)
await session.close()
const compiler = createCompiler(ROOT)
const units = pages.flatMap((page) => page.blocks.map(({ block }) => toUnit(block))).filter(hasSdkCall)
const mutants = groupUnits(units, BATCH_SIZE).flatMap((group) => {
  const batch = compiler.open(group)
  return group.flatMap((unit) => mutationsOf(unit, batch).map((mutation) => ({ ...mutation, unit })))
})
const survivors = survivorsOf(mutants)

afterAll(() => compiler.dispose())

function toUnit(block: Block): Unit {
  return { block, notations: parseNotations(block) }
}

function hasSdkCall({ notations }: Unit): boolean {
  return notations.files.some((file) => file.name === 'virtual.ts' && file.content.includes('var wxpay'))
}

interface Mutant extends Mutation {
  /** The block it is made of. */
  unit: Unit
}

/**
 * The mutants in which no problem is found. Those of one block are compiled beside each other, each a
 * file of its own, so that the block's typings are read once.
 */
function survivorsOf(all: Mutant[]): Mutant[] {
  const byUnit = new Map<Unit, Mutant[]>()
  for (const mutant of all) byUnit.set(mutant.unit, [...(byUnit.get(mutant.unit) ?? []), mutant])
  const crowds = new Map([...byUnit.values()].map((own) => [crowdOf(own), own]))
  return groupUnits([...crowds.keys()], BATCH_SIZE).flatMap((group) => {
    const batch = compiler.open(group)
    return group.flatMap((crowd) => {
      const { findings } = checkUnit(crowd, batch)
      const dead = new Set(findings.map(({ start }) => Math.floor(start / APART) - 1))
      // A problem in what all share would kill none of them honestly.
      if (dead.has(-1)) throw new Error(`${crowd.block.page}: its own typings have a problem`)
      return (crowds.get(crowd) ?? []).filter((_, index) => !dead.has(index))
    })
  })
}

function crowdOf(own: Mutant[]): Unit {
  const { block, notations } = (own[0] as Mutant).unit
  const others = notations.files.filter(({ name }) => !RE_BUSINESS.test(name))
  const files = own.map(({ code }, index) => {
    const [file] = toUnit({ ...block, code }).notations.files.filter(({ name }) => RE_BUSINESS.test(name))
    if (!file) throw new Error(`${block.page}: no business.js in block ${block.ordinal}`)
    return { ...file, name: file.name.replace('business', `mutant-${index}`), offset: APART * (index + 1) }
  })
  return { block, notations: { ...notations, files: [...others, ...files] } }
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
    expect(alive.map((mutant) => `${mutant.unit.block.page}: ${mutant.what}`)).toEqual([])
  })

  it('a change without meaning survives', () => {
    const same = units.map((unit) => ({
      kind: 'nothing',
      what: 'a comment',
      code: `${unit.block.code}\n// nothing\n`,
      unit,
    }))
    expect(survivorsOf(same)).toHaveLength(units.length)
  })
})

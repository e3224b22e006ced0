import { afterAll, describe, expect, it } from 'vitest'
import { openCache } from '../../../.vitepress/cli/project.ts'
import { BATCH_SIZE } from '../../../.vitepress/examples/examine.ts'
import { parseNotations } from '../../../.vitepress/examples/notations.ts'
import { checkUnit } from '../../../.vitepress/examples/problems.ts'
import {
  type Compiler,
  createCompiler,
  groupUnits,
  type Unit,
} from '../../../.vitepress/examples/program.ts'
import { openSession } from '../../../.vitepress/examples/run.ts'
import type { Block, Finding } from '../../../.vitepress/examples/types.ts'
import { memoryDisk } from '../../../.vitepress/play/disk.ts'
import { slimLibraries } from '../../../.vitepress/play-assets/libraries.ts'
import { playSource } from '../../../.vitepress/play-assets/sources.ts'
import { derivedPackage } from '../../../.vitepress/surface/run.ts'
import { mutationsOf } from '../../kit/mutations.ts'
import { ROOT } from '../../kit/paths.ts'

/*
 * The check in the browser reads slim libraries. On every block that can be edited they must give
 * what the installed packages give: as it is written, and with a mistake put in.
 */
const session = openSession({ root: ROOT, cache: openCache(), derived: derivedPackage(ROOT) })
const { pages } = await session.run(['docs'])
await session.close()
const blocks = pages.flatMap((page) => page.blocks).filter(({ block }) => playSource(block))
const units = blocks.map(({ block }) => toUnit(block))
const real = createCompiler(ROOT)
const slim = createCompiler('/', memoryDisk(slimLibraries(ROOT)))

afterAll(() => {
  real.dispose()
  slim.dispose()
})

function toUnit(block: Block): Unit {
  return { block, notations: parseNotations(block) }
}

function findingsOf(all: Unit[], compiler: Compiler): Finding[][] {
  const found = new Map<Unit, Finding[]>()
  for (const group of groupUnits(all, BATCH_SIZE)) {
    const batch = compiler.open(group)
    for (const unit of group) found.set(unit, checkUnit(unit, batch).findings)
  }
  return all.map((unit) => found.get(unit) as Finding[])
}

/** A mistake a block, another kind from block to block. */
function breakEach(): Unit[] {
  const calling = units.filter(({ notations }) =>
    notations.files.some(({ name, content }) => name === 'virtual.ts' && content.includes('var wxpay')),
  )
  return groupUnits(calling, BATCH_SIZE).flatMap((group) => {
    const batch = real.open(group)
    return group.flatMap((unit, index) => {
      const mutations = mutationsOf(unit, batch)
      const one = mutations[index % mutations.length]
      return one ? [toUnit({ ...unit.block, code: one.code })] : []
    })
  })
}

describe('slim libraries', () => {
  it('are asked by most blocks of the site', () => {
    expect(units.length).toBeGreaterThan(0.95 * pages.flatMap((page) => page.blocks).length)
  })

  it('find in every block what the check finds', () => {
    expect(findingsOf(units, slim)).toEqual(blocks.map(({ result }) => result.findings))
  })

  it('find in every broken block what the installed packages find', () => {
    const broken = breakEach()
    const expected = findingsOf(broken, real)
    expect(expected.filter((findings) => findings.length === 0)).toEqual([])
    expect(findingsOf(broken, slim)).toEqual(expected)
  })
})

import type { Companion } from './companion.ts'
import { findDeclared } from './declared.ts'
import { findHovers } from './hovers.ts'
import { parseNotations, toVisible } from './notations.ts'
import { checkUnit } from './problems.ts'
import { type Batch, createCompiler, groupUnits, type Library, type Unit } from './program.ts'
import type { Block, BlockResult, Finding, Mark } from './types.ts'

/** The most blocks compiled in one program: 768 took 330 MB more for a second of 35 less, 96 three seconds more. */
export const BATCH_SIZE = 192

/** The same where nothing is printed: measured on 606 pages, 256 took a seventh less than 64. */
export const CHECK_SIZE = 256

/** Results in the order of the blocks, and the library files they rest on. */
export interface Examined {
  results: BlockResult[]
  dependencies: string[]
}

/** Examines blocks on one thread; keeps libraries parsed between calls. */
export interface Examiner {
  /** @param look told of each block while it is compiled */
  examine(blocks: Block[], library?: Library, look?: Companion['look']): Examined
  /** Checks units only; no hovers. @returns findings in the order of the units */
  check(units: Unit[], library: Library): Finding[][]
  dispose(): void
}

/**
 * Creates an examiner.
 *
 * @param root the folder whose `node_modules` the examples use
 */
export function createExaminer(root: string): Examiner {
  const compiler = createCompiler(root)
  return {
    examine(blocks, library, look) {
      const units = blocks.map((block): Unit => ({ block, notations: parseNotations(block) }))
      const results = new Map<Unit, BlockResult>()
      const dependencies = new Set<string>()
      for (const group of groupUnits(units, BATCH_SIZE)) {
        const batch = compiler.open(group, library)
        for (const unit of group) {
          const result = examineUnit(unit, batch)
          results.set(unit, result)
          look?.(unit, batch, result)
        }
        for (const file of batch.dependencies()) if (!isInLibrary(file, library)) dependencies.add(file)
      }
      return {
        results: units.map((unit) => results.get(unit) as BlockResult),
        dependencies: [...dependencies],
      }
    },
    check(units, library) {
      const findings = new Map<Unit, Finding[]>()
      for (const group of groupUnits(units, CHECK_SIZE)) {
        const batch = compiler.open(group, library)
        for (const unit of group) findings.set(unit, checkUnit(unit, batch).findings)
      }
      return units.map((unit) => findings.get(unit) as Finding[])
    },
    dispose: () => compiler.dispose(),
  }
}

function isInLibrary(file: string, library: Library = {}): boolean {
  return Object.keys(library).some((name) => file.endsWith(`/node_modules/${name}`))
}

function examineUnit(unit: Unit, batch: Batch): BlockResult {
  const { block, notations } = unit
  batch.lookAt(unit)
  const checked = checkUnit(unit, batch)
  const hovers = findHovers(unit, batch, checked.placeholders)
  const findings = [...checked.findings, ...hovers.findings]
  const marks: Mark[] = [...hovers.marks, ...checked.marks]
  const { visible, marks: visibleMarks } = toVisible(block.code, marks, notations)
  const unchecked = notations.flags.noErrors === true
  const types = findDeclared(unit, batch)
  const names = [...checked.placeholders.values()].flatMap((found) => found.map(({ name }) => name))
  const placeholders = [...new Set(names)]
  return { visible, lang: block.lang, marks: visibleMarks, findings, unchecked, placeholders, types }
}

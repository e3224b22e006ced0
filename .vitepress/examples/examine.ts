import { findHovers } from './hovers.ts'
import { parseNotations, toVisible } from './notations.ts'
import { checkUnit } from './problems.ts'
import { type Batch, createCompiler, groupUnits, type Unit } from './program.ts'
import type { Block, BlockResult, Mark } from './types.ts'

/** The most blocks compiled in one program: beyond, each name costs TypeScript more to print. */
export const BATCH_SIZE = 200

/** Results in the order of the blocks, and the library files they rest on. */
export interface Examined {
  results: BlockResult[]
  dependencies: string[]
}

/** Examines blocks on one thread; keeps libraries parsed between calls. */
export interface Examiner {
  examine(blocks: Block[]): Examined
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
    examine(blocks) {
      const units = blocks.map((block): Unit => ({ block, notations: parseNotations(block) }))
      const results = new Map<Unit, BlockResult>()
      const dependencies = new Set<string>()
      for (const group of groupUnits(units, BATCH_SIZE)) {
        const batch = compiler.open(group)
        for (const unit of group) results.set(unit, examineUnit(unit, batch))
        for (const file of batch.dependencies()) dependencies.add(file)
      }
      return {
        results: units.map((unit) => results.get(unit) as BlockResult),
        dependencies: [...dependencies],
      }
    },
    dispose: () => compiler.dispose(),
  }
}

function examineUnit(unit: Unit, batch: Batch): BlockResult {
  const { block, notations } = unit
  const checked = checkUnit(unit, batch)
  const hovers = findHovers(unit, batch, checked.placeholders)
  const findings = [...checked.findings, ...hovers.findings]
  const marks: Mark[] = [...hovers.marks, ...checked.marks]
  const { visible, marks: visibleMarks } = toVisible(block.code, marks, notations)
  const unchecked = notations.flags.noErrors === true
  return { visible, lang: block.lang, marks: visibleMarks, findings, unchecked }
}

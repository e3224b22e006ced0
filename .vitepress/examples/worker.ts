import { createExaminer, type Examined, type Examiner } from './examine.ts'
import type { Block } from './types.ts'

const examiners = new Map<string, Examiner>()

/** A thread's work: examines blocks, keeping what it has learnt of the libraries. */
export default function examine({ root, blocks }: { root: string; blocks: Block[] }): Examined {
  const examiner = examiners.get(root) ?? createExaminer(root)
  examiners.set(root, examiner)
  return examiner.examine(blocks)
}

import { createExaminer, type Examined, type Examiner } from './examine.ts'
import type { Library, Unit } from './program.ts'
import type { Block, Finding } from './types.ts'

/** What a thread is asked: to examine blocks, or to check units against a library. */
export type Task =
  | { root: string; blocks: Block[]; library?: Library | undefined }
  | { root: string; units: Unit[]; library: Library }

const examiners = new Map<string, Examiner>()

/** A thread's work; it keeps what it has learnt of the installed packages. */
export default function work(task: Task): Examined | Finding[][] {
  const examiner = examiners.get(task.root) ?? createExaminer(task.root)
  examiners.set(task.root, examiner)
  return 'blocks' in task
    ? examiner.examine(task.blocks, task.library)
    : examiner.check(task.units, task.library)
}

import type { Companion } from './companion.ts'
import { createExaminer, type Examined, type Examiner } from './examine.ts'
import type { Library, Unit } from './program.ts'
import type { Block, Finding } from './types.ts'

/** What a thread is asked: to examine blocks, to check units against a library, or to be ready for it. */
export type Task =
  | { root: string; companion: string | undefined }
  | { root: string; blocks: Block[]; library?: Library | undefined; companion?: string | undefined }
  | { root: string; units: Unit[]; library: Library }

/** Results, and what the companion has found of each block. */
export interface ExaminedWith extends Examined {
  found?: unknown[]
}

const examiners = new Map<string, Examiner>()

// What nearly all examples import; the libraries that are read for it are kept.
const ANY_BLOCK: Block = {
  id: '',
  page: '',
  ordinal: 1,
  lang: 'ts',
  info: '',
  code: "import { Wechatpay } from 'wechatpay-axios-plugin'\nimport 'node:fs'\nexport const wxpay = Wechatpay\n",
  line: 1,
  indents: [],
}

async function getReady(examiner: Examiner, companion: string | undefined): Promise<Finding[][]> {
  examiner.examine([ANY_BLOCK])
  if (companion) await ((await import(companion)) as { companion: Companion }).companion.finish([])
  return []
}

/** A thread's work; it keeps what it has learnt of the installed packages. */
export default async function work(task: Task): Promise<ExaminedWith | Finding[][]> {
  const examiner = examiners.get(task.root) ?? createExaminer(task.root)
  examiners.set(task.root, examiner)
  if ('units' in task) return examiner.check(task.units, task.library)
  if (!('blocks' in task)) return getReady(examiner, task.companion)
  const { blocks, library } = task
  if (!task.companion) return examiner.examine(blocks, library)
  const { companion } = (await import(task.companion)) as { companion: Companion }
  // In the order of the blocks, which is not that of their batches.
  const looked = new Map<Block, unknown>()
  const examined = examiner.examine(blocks, library, (unit, batch, result) => {
    looked.set(unit.block, companion.look(unit, batch, result))
  })
  return { ...examined, found: await companion.finish(blocks.map((block) => looked.get(block))) }
}

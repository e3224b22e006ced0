import { availableParallelism } from 'node:os'
import type { Library } from '../examples/program.ts'
import type { PageResult } from '../examples/types.ts'
import { createThreads } from '../load/threads.ts'
import type { Contracts } from '../surface/contracts.ts'
import type { BlockOutcome } from './types.ts'
import type { Task } from './worker.ts'

/** What a thread runs. */
export const WORKER = new URL('./worker.ts', import.meta.url)
/** How it is started: contexts for modules are behind a flag of Node.js. */
export const THREAD_OPTIONS = {
  execArgv: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
}

// Below this many blocks a second thread costs more than it saves.
const BLOCKS_WORTH_A_THREAD = 30

/** What is run with what. */
export interface RunOptions {
  root: string
  contracts: Contracts
  /** The package derived from all pages. */
  library: Library
  /** The most worker threads. */
  threads?: number
}

/**
 * Runs the blocks of pages with the real SDK against the gateway.
 *
 * @param pages checked, and without an error
 * @returns in the order of the pages' blocks
 */
export async function runPages(pages: PageResult[], options: RunOptions): Promise<BlockOutcome[]> {
  const { root, contracts, library, threads = availableParallelism() } = options
  const blocks = pages.flatMap((one) => one.blocks).length
  const wanted = Math.max(1, Math.min(threads, Math.ceil(blocks / BLOCKS_WORTH_A_THREAD)))
  const pool = createThreads(WORKER)
  try {
    const started = await pool.start({ ...THREAD_OPTIONS, minThreads: wanted, maxThreads: wanted })
    const parts = deal(pages, wanted)
    const done: BlockOutcome[][] = await Promise.all(
      parts.map((part) =>
        started.run({ root, contracts, library, pages: part.map(({ page }) => page) } satisfies Task),
      ),
    )
    const byPage = new Map(done.flatMap((outcomes) => [...groupByPage(outcomes)]))
    return pages.flatMap(({ page }) => byPage.get(page.name) ?? [])
  } finally {
    await pool.close()
  }
}

function groupByPage(outcomes: BlockOutcome[]): Map<string, BlockOutcome[]> {
  const groups = new Map<string, BlockOutcome[]>()
  for (const one of outcomes) {
    const { page } = one.block
    groups.set(page, [...(groups.get(page) ?? []), one])
  }
  return groups
}

// Like cards: neighbours are alike in weight.
function deal<Item>(items: Item[], hands: number): Item[][] {
  return Array.from({ length: hands }, (_, hand) => items.filter((_, index) => index % hands === hand))
}

import { availableParallelism } from 'node:os'
import type { Tinypool } from 'tinypool'
import { bundleModule } from '../load/module.mjs'
import { createThreads } from '../load/threads.ts'
import type { CompanionModule } from './companion.ts'
import { BATCH_SIZE, CHECK_SIZE } from './examine.ts'
import type { Library, Unit } from './program.ts'
import type { Block, Finding } from './types.ts'
import type { ExaminedWith, Task } from './worker.ts'

const WORKER = new URL('./worker.ts', import.meta.url)
// Below this many blocks a second thread costs more than it saves: each parses the libraries anew.
const BLOCKS_WORTH_A_THREAD = 40

type Take = (blocks: Block[], examined: ExaminedWith) => void

/** Worker threads that examine blocks. Started when first needed. */
export interface Pool {
  /** Starts all threads, and makes them ready for work that is about to come. */
  start(): void
  /**
   * Examines blocks, batch by batch.
   *
   * @param take told of each batch as soon as it is done: its blocks, and what was found in their order
   */
  examine(blocks: Block[], library: Library | undefined, take: Take): Promise<void>
  /** @returns findings in the order of the units */
  check(units: Unit[], library: Library): Promise<Finding[][]>
  close(): Promise<void>
}

/**
 * Creates a pool.
 *
 * @param root the folder whose `node_modules` the examples use
 * @param threads the most threads it starts
 * @param companion finds out more of the blocks that are examined
 */
export function createPool(
  root: string,
  threads: number = availableParallelism(),
  companion?: CompanionModule,
): Pool {
  const pool = createThreads(WORKER)
  let atWork = 0
  const start = async (count: number): Promise<Tinypool> => {
    const wanted = Math.max(1, Math.min(threads, Math.ceil(count / BLOCKS_WORTH_A_THREAD)))
    return pool.start({
      minThreads: wanted,
      maxThreads: wanted,
      concurrentTasksPerWorker: 1,
      ...(companion && { execArgv: companion.execArgv }),
    })
  }
  let bundled: Promise<string> | undefined
  const companionUrl = async () => {
    if (companion) bundled ??= bundleModule(companion.url)
    return bundled
  }
  const run = async <Item, Result>(
    items: Item[],
    toTask: (batch: Item[]) => Task,
    sizeOf: (threads: number) => number,
    take?: (batch: Item[], result: Result) => void,
  ): Promise<Result[]> => {
    const started = await start(items.length)
    const batches = split(items, sizeOf(started.threads.length))
    atWork += batches.length
    return Promise.all(
      batches.map(async (batch) => {
        const result: Result = await started.run(toTask(batch)).finally(() => (atWork -= 1))
        take?.(batch, result)
        return result
      }),
    )
  }
  // As many batches as all threads end at once with, those that they have already among them.
  const evenly = (count: number, most: number) => (started: number) => {
    const among = Math.min(started, Math.ceil(count / BLOCKS_WORTH_A_THREAD))
    const rounds = Math.ceil((Math.ceil(count / most) + atWork) / among)
    return Math.ceil(count / (rounds * among - atWork))
  }
  const getReady = async () => {
    const [ready, url] = await Promise.all([start(Number.POSITIVE_INFINITY), companionUrl()])
    const task: Task = { root, companion: url }
    for (let thread = 0; thread < threads; thread += 1) ready.run(task).catch(() => undefined)
  }
  return {
    // What hinders a thread is said when it is asked in earnest.
    start: () => void getReady().catch(() => undefined),
    async examine(blocks, library, take) {
      const url = await companionUrl()
      const toTask = (batch: Block[]): Task => ({ root, blocks: batch, library, companion: url })
      // A large library is read once, by one thread.
      const sizeOf = library ? () => BATCH_SIZE : evenly(blocks.length, BATCH_SIZE)
      await run(blocks, toTask, sizeOf, take)
    },
    async check(units, library) {
      const toTask = (batch: Unit[]): Task => ({ root, units: batch, library })
      return (await run<Unit, Finding[][]>(units, toTask, evenly(units.length, CHECK_SIZE))).flat()
    },
    close: () => pool.close(),
  }
}

function split<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

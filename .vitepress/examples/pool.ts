import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import { BATCH_SIZE, type Examined } from './examine.ts'
import type { Block } from './types.ts'

const WORKER = new URL('./thread.mjs', import.meta.url).href
// Below this many blocks a second thread costs more than it saves: each parses the libraries anew.
const BLOCKS_WORTH_A_THREAD = 40

/** Worker threads that examine blocks. Started when first needed. */
export interface Pool {
  /** @returns results in the order of the blocks */
  examine(blocks: Block[]): Promise<Examined>
  close(): Promise<void>
}

/**
 * Creates a pool.
 *
 * @param root the folder whose `node_modules` the examples use
 * @param threads the most threads it starts
 */
export function createPool(root: string, threads: number = availableParallelism()): Pool {
  let pool: Tinypool | undefined
  const start = (wanted: number) =>
    new Tinypool({
      filename: WORKER,
      minThreads: wanted,
      maxThreads: wanted,
      concurrentTasksPerWorker: 1,
    })
  return {
    async examine(blocks) {
      const wanted = Math.max(1, Math.min(threads, Math.ceil(blocks.length / BLOCKS_WORTH_A_THREAD)))
      pool ??= start(wanted)
      const size = Math.min(BATCH_SIZE, Math.ceil(blocks.length / wanted))
      const batches = split(blocks, size)
      const done: Examined[] = await Promise.all(batches.map((batch) => pool?.run({ root, blocks: batch })))
      return {
        results: done.flatMap((one) => one.results),
        dependencies: [...new Set(done.flatMap((one) => one.dependencies))],
      }
    },
    async close() {
      await pool?.destroy()
      pool = undefined
    },
  }
}

function split<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

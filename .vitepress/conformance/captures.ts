import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createFileStore } from '../examples/cache.ts'
import { BATCH_SIZE } from '../examples/examine.ts'
import type { SessionCompanion } from '../examples/run.ts'
import type { Block, PageResult } from '../examples/types.ts'
import { createThreads } from '../load/threads.ts'
import type { Captured } from './capture.ts'
import { THREAD_OPTIONS, WORKER } from './run.ts'
import { isSentShown } from './shown.ts'

// Below this many blocks a second thread costs more than it saves.
const BLOCKS_WORTH_A_THREAD = 100

/** What the examples of a site send, kept between builds. */
export interface Captures {
  /** Makes sure that the requests of these pages are known; blocks that did not change are not run again. */
  load(pages: PageResult[]): Promise<void>
  /** Starts what `load` needs, so that the first edit of a page does not wait for it. */
  warm(pages: PageResult[]): Promise<void>
  /** @param id of the block */
  get(id: string): Captured | undefined
  /** Writes down the same while the examples are checked: a thread compiles them once, not twice. */
  companion: SessionCompanion
  close(): Promise<void>
}

// Values come of examples and their types, and are sent by the code beside this.
const CODE = ['.', '../examples', '../gateway', '../surface'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
)

/**
 * Opens what is known of the requests that endpoint pages' examples send.
 *
 * @param root the project’s root; a folder below its cache is read and written
 */
export function openCaptures(root: string): Captures {
  const store = createFileStore(join(root, '.vitepress/cache/captures'), root, CODE)
  const known = new Map<string, Captured | null>()
  const read = (id: string): Captured | null | undefined => {
    const value = known.get(id) ?? store.read<Captured | null>(id)
    if (value !== undefined) known.set(id, value)
    return value
  }
  const pool = createThreads(WORKER)
  const capture = async (blocks: Block[]): Promise<(Captured | undefined)[]> => {
    const threads = Math.min(availableParallelism(), Math.ceil(blocks.length / BLOCKS_WORTH_A_THREAD))
    const batches = Array.from({ length: Math.ceil(blocks.length / BATCH_SIZE) }, (_, index) =>
      blocks.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
    )
    const started = await pool.start({
      ...THREAD_OPTIONS,
      minThreads: 1,
      maxThreads: Math.max(1, threads),
    })
    return (await Promise.all(batches.map((batch) => started.run({ root, blocks: batch })))).flat()
  }
  return {
    async load(pages) {
      const missing = pages.flatMap(endpointBlocks).filter(({ id }) => read(id) === undefined)
      if (missing.length === 0) return
      const captured = await capture(missing)
      for (const [index, { id }] of missing.entries()) {
        known.set(id, captured[index] ?? null)
        store.write(id, captured[index] ?? null)
      }
    },
    async warm(pages) {
      // Any block makes the thread read the libraries and make its keys.
      await capture(pages.flatMap(endpointBlocks).slice(0, 1))
    },
    get: (id) => read(id) ?? undefined,
    companion: {
      url: new URL('./companion.ts', import.meta.url).href,
      execArgv: THREAD_OPTIONS.execArgv,
      // Nothing of blocks that are no endpoint's, or are wrong.
      take: (block, value) => {
        if (value !== undefined) store.write(block.id, value)
      },
    },
    close: () => pool.close(),
  }
}

function endpointBlocks({ blocks }: PageResult): Block[] {
  return blocks.filter(({ block, result }) => isSentShown(block, result)).map(({ block }) => block)
}

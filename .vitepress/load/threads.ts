import { Tinypool } from 'tinypool'
import { bundleModule } from './module.mjs'

const START = new URL('./thread.mjs', import.meta.url).href

/** How many threads there are, and how they are started. */
type ThreadOptions = ConstructorParameters<typeof Tinypool>[0]

/** Threads, started when first needed. */
export interface Threads {
  /** Starts them, and waits until they can be asked. */
  start(options: ThreadOptions): Promise<Tinypool>
  /** Ends them; they start again when they are needed. */
  close(): Promise<void>
}

/**
 * Prepares threads for a TypeScript module of this project.
 *
 * @param module whose default export is a thread's work: `new URL('./worker.ts', import.meta.url)`
 */
export function createThreads(module: URL): Threads {
  let pool: Promise<Tinypool> | undefined
  return {
    start(options) {
      pool ??= bundleModule(module).then(
        // What this process was started with, such as a loader of its own, is not for them.
        (workerData) => new Tinypool({ filename: START, execArgv: [], ...options, workerData }),
      )
      return pool
    },
    async close() {
      const started = pool
      pool = undefined
      await (await started)?.destroy()
    },
  }
}

import type { Batch, Unit } from './program.ts'
import type { BlockResult } from './types.ts'

/** What else is found out of blocks while they are compiled: compiling them once more would cost as much. */
export interface Companion {
  /**
   * Called for each block, right after it was examined.
   *
   * @returns what `finish` needs of it
   */
  look(unit: Unit, batch: Batch, result: BlockResult): unknown
  /** @returns what was found, in the order of the blocks; it crosses from thread to thread */
  finish(looked: unknown[]): Promise<unknown[]>
}

/** A companion as a thread loads it. */
export interface CompanionModule {
  /** Address of a module that exports `companion`. */
  url: string
  /** What the thread must be started with for it. */
  execArgv: string[]
}

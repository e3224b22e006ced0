import { findBlocks } from '../examples/blocks.ts'
import { createCompiler, type Library } from '../examples/program.ts'
import type { Page } from '../examples/types.ts'
import { type Gateway, startGateway } from '../gateway/server.ts'
import type { Contracts } from '../surface/contracts.ts'
import { redirectTo } from './redirect.ts'
import type { BlockOutcome } from './types.ts'

/** What a thread is asked. */
export interface Task {
  root: string
  pages: Page[]
  contracts: Contracts
  /** The package derived from all pages. */
  library: Library
}

let started: Promise<Gateway> | undefined
let gateway: Gateway
const strays: unknown[] = []

// Express warns of promises that another context made; the reader's code makes its own.
process.env.NO_DEPRECATION = 'router'
redirectTo(() => gateway)
process.on('unhandledRejection', (error) => strays.push(error))

/** A thread's work: runs all blocks of the pages, one after the other. */
export default async function work({ root, pages, contracts, library }: Task): Promise<BlockOutcome[]> {
  // Only now: the SDK must find the diversions in place.
  const [{ prepareBlocks }, { runBlock }] = await Promise.all([
    import('./prepare.ts'),
    import('./runner.ts'),
  ])
  started ??= startGateway(contracts)
  gateway = await started
  const compiler = createCompiler(root)
  const outcomes: BlockOutcome[] = []
  const tasks = pages.map((page) => findBlocks(page).blocks)
  const prepared = prepareBlocks(tasks.flat(), compiler, library)
  compiler.dispose()
  for (const blocks of tasks) {
    const session = { gateway, contracts, exported: {}, takeStrays: () => strays.splice(0) }
    for (const block of blocks) {
      const one = prepared.find((other) => other.block === block)
      if (one) outcomes.push(await runBlock(one, session))
    }
  }
  return outcomes
}

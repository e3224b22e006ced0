import { findBlocks } from '../examples/blocks.ts'
import { createCompiler, type Library } from '../examples/program.ts'
import type { Block, Page } from '../examples/types.ts'
import { type Gateway, startGateway } from '../gateway/server.ts'
import type { Contracts } from '../surface/contracts.ts'
import type { Captured } from './capture.ts'
import { redirectTo } from './redirect.ts'
import type { BlockOutcome } from './types.ts'

/** What a thread is asked: to run all blocks of pages, or to write down what some would send. */
export type Task = RunTask | CaptureTask

interface RunTask {
  root: string
  pages: Page[]
  contracts: Contracts
  /** The package derived from all pages. */
  library: Library
}

interface CaptureTask {
  root: string
  blocks: Block[]
}

let started: Promise<Gateway> | undefined
let gateway: Gateway
const strays: unknown[] = []

// Express warns of promises that another context made; the reader's code makes its own.
process.env.NO_DEPRECATION = 'router'
redirectTo(() => gateway)
process.on('unhandledRejection', (error) => strays.push(error))

/** A thread's work. */
export default function work(task: Task): Promise<BlockOutcome[] | (Captured | undefined)[]> {
  return 'blocks' in task ? capture(task) : run(task)
}

async function capture({ root, blocks }: CaptureTask): Promise<(Captured | undefined)[]> {
  const [{ prepareBlocks }, { captureBlock }] = await Promise.all([
    import('./prepare.ts'),
    import('./capture.ts'),
  ])
  started ??= startGateway({ operations: [], events: [] })
  gateway = await started
  const compiler = createCompiler(root)
  const prepared = prepareBlocks(blocks, compiler, {})
  compiler.dispose()
  const captured: (Captured | undefined)[] = []
  for (const one of prepared) captured.push(await captureBlock(one, gateway))
  strays.length = 0
  return captured
}

async function run({ root, pages, contracts, library }: RunTask): Promise<BlockOutcome[]> {
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

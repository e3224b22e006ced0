import { findBlocks } from '../examples/blocks.ts'
import { type Compiler, createCompiler, type Library } from '../examples/program.ts'
import type { Block, Page } from '../examples/types.ts'
import { type Gateway, startGateway } from '../gateway/server.ts'
import type { Contracts } from '../surface/contracts.ts'
import type { Captured } from './capture.ts'
import { redirectTo } from './redirect.ts'
import type { PageSession } from './runner.ts'
import type { BlockOutcome, Prepared } from './types.ts'

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
// Kept, since a compiler knows the libraries it has read.
const compilers = new Map<string, Compiler>()

// Express warns of promises that another context made; the reader's code makes its own.
process.env.NO_DEPRECATION = 'router'
redirectTo(() => gateway)
process.on('unhandledRejection', (error) => strays.push(error))

/** A thread's work. */
export default function work(task: Task): Promise<BlockOutcome[] | (Captured | undefined)[]> {
  return 'blocks' in task ? capture(task) : run(task)
}

async function capture({ root, blocks }: CaptureTask): Promise<(Captured | undefined)[]> {
  const prepared = await prepare(blocks, { root, contracts: { operations: [], events: [] }, library: {} })
  const { captureBlock } = await import('./capture.ts')
  const captured: (Captured | undefined)[] = []
  for (const one of prepared) captured.push(await captureBlock(one, gateway))
  strays.length = 0
  return captured
}

async function run({ pages, ...options }: RunTask): Promise<BlockOutcome[]> {
  const prepared = await prepare(
    pages.flatMap((page) => findBlocks(page).blocks),
    options,
  )
  const { runBlock } = await import('./runner.ts')
  const outcomes: BlockOutcome[] = []
  let session: PageSession | undefined
  let page = ''
  for (const one of prepared) {
    // What blocks export is for later ones of their page.
    if (one.block.page !== page) session = undefined
    page = one.block.page
    session ??= { gateway, contracts: options.contracts, exported: {}, takeStrays: () => strays.splice(0) }
    outcomes.push(await runBlock(one, session))
  }
  return outcomes
}

// Loads what uses the SDK only now: it must find the diversions in place.
async function prepare(
  blocks: Block[],
  { root, contracts, library }: Omit<RunTask, 'pages'>,
): Promise<Prepared[]> {
  const { prepareBlocks } = await import('./prepare.ts')
  started ??= startGateway(contracts)
  gateway = await started
  const compiler = compilers.get(root) ?? createCompiler(root)
  compilers.set(root, compiler)
  return prepareBlocks(blocks, compiler, library)
}

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeProofs } from '../conformance/proofs.ts'
import { runPages } from '../conformance/run.ts'
import type { PageResult } from '../examples/types.ts'
import { readContracts } from '../surface/document.ts'
import { renderPackage } from '../surface/run.ts'
import { type OptOut, renderConformance } from './conformance-report.ts'
import { tuneEngine } from './engine.ts'
import { checkPages, openCache, ROOT } from './project.ts'
import { renderReport } from './report.ts'
import { parseShard, sayShard } from './shard.ts'

const USAGE = `Usage: npm run conformance [-- FILES, FOLDERS or "GLOBS"] [--report FILE]

Runs every example of the pages named, or of all pages in docs/, with the real SDK against a mock
WeChat Pay. A page is left out where its frontmatter says why: conformance: REASON. --report writes
the counts as JSON. --shard 2/4 runs the second of four parts of the pages, against what all of docs/
declares.
Exit code: 0 all that ran did what its page says, 1 something did not, 2 wrong usage.`

async function main(): Promise<number> {
  const args = parse()
  if (typeof args === 'string') {
    console.error(`${args}\n\n${USAGE}`)
    return 2
  }
  const inputs = args.positionals.length > 0 ? args.positionals : ['docs']
  const result = await checkPages(inputs, openCache(), args.shard)
  if (result.problems.some(({ severity }) => severity === 'error')) {
    console.error(renderReport(result, 'text'))
    console.error('\nNothing is run. Mend the problems above first.')
    return 1
  }
  const started = performance.now()
  const contracts = await readContracts(result.surface, ROOT)
  const wanted = result.pages.filter((one) => !optOut(one))
  const library = renderPackage(result.surface, ROOT)
  const outcomes = await runPages(wanted, { root: ROOT, contracts, library })
  const optOuts = result.pages.flatMap((one) => optOut(one) ?? [])
  writeProofs(ROOT, outcomes, args.shard && sayShard(args.shard))
  console.log(renderConformance(outcomes, optOuts, contracts, (performance.now() - started) / 1000))
  const failed = outcomes.filter(({ failures }) => failures.length > 0).length
  if (args.values.report) {
    const skipped = optOuts.reduce((total, { blocks }) => total + blocks, 0)
    writeFileSync(args.values.report, JSON.stringify({ passed: outcomes.length - failed, failed, skipped }))
  }
  // A part may be empty; the whole never is.
  return failed > 0 || (outcomes.length === 0 && !args.shard) ? 1 : 0
}

function optOut({ page, blocks }: PageResult): OptOut | undefined {
  const reason = page.frontmatter.conformance
  return typeof reason === 'string' && reason.trim() !== '' && blocks.length > 0
    ? { page: page.name, reason, blocks: blocks.length }
    : undefined
}

function parse() {
  try {
    const options = { report: { type: 'string' }, shard: { type: 'string' } } as const
    const args = parseArgs({ options, allowPositionals: true })
    const shard = args.values.shard === undefined ? undefined : parseShard(args.values.shard)
    return typeof shard === 'string' ? shard : { ...args, shard }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

tuneEngine()
process.exitCode = await main()

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromiumVersion, findChromium } from '../.vitepress/cli/browser.ts'
import { parseShard, type Shard, sayShard } from '../.vitepress/cli/shard.ts'
import { ROOT, SHARED } from './kit/paths.ts'
import { BUILT_URL } from './kit/sites.ts'

/*
 * `npm test`: everything, in the order in which a failure is cheapest to understand. Prints what
 * ran, and last of all `N passed, N failed`.
 */

const USAGE = `Usage: npm test [-- --shard 2/4] [--steps "STEP,STEP"]

Runs all tests. --shard runs the second of four parts of them: of the pages, the unit tests and the
browser tests; what cannot be divided belongs to the first part, and the site is built in each, since
the browser tests need it. --steps runs some steps only.
Exit code: 0 all is well, 1 a test failed, 2 wrong usage.`

interface Count {
  passed: number
  failed: number
  skipped: number
}

interface Step {
  name: string
  command: string[]
  env?: Record<string, string>
  /** Reads how many tests ran; a step without one counts as one test. */
  count?: () => Count
  /** How the command is told which part to run; a step without a way belongs to the first part. */
  shard?: (part: string) => string[]
  /** Other steps need what it makes. */
  isEverywhere?: boolean
  /** Another step has it too, where nothing is divided. */
  isOfParts?: boolean
}

const REPORTS = join(ROOT, '.vitepress/generated/reports')
const UNIT = join(REPORTS, 'unit.json')
const CONFORMANCE = join(REPORTS, 'conformance.json')
const BROWSER = join(REPORTS, 'browser.json')
const EDITS = join(REPORTS, 'edits.json')
const BIN = (name: string) => join(ROOT, 'node_modules/.bin', name)

// Where GitHub runs it, each problem is shown beside the line it was written on.
const FORMAT = process.env.GITHUB_ACTIONS === 'true' ? ['--format', 'github'] : []

const COMMAND = [process.execPath, '.vitepress/cli/run.mjs']

const asOption = (part: string) => ['--shard', part]
const asOneWord = (part: string) => [`--shard=${part}`]

const steps: Step[] = [
  { name: 'style', command: [BIN('biome'), 'ci', '.'] },
  { name: 'types', command: [BIN('vue-tsc')] },
  { name: 'dead code', command: [BIN('knip')] },
  { name: 'examples', command: [...COMMAND, 'check', ...FORMAT], shard: asOption },
  { name: 'changes', command: [...COMMAND, 'changes', '--check'] },
  {
    name: 'unit',
    command: [BIN('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
    count: countVitest,
    shard: asOneWord,
  },
  {
    name: 'conformance',
    command: [...COMMAND, 'conformance', '--report', CONFORMANCE],
    count: () => JSON.parse(readFileSync(CONFORMANCE, 'utf8')),
    shard: asOption,
  },
  // What is known stands beside the project, where it is there at all: all of it has a page.
  ...(existsSync(join(SHARED, 'facts'))
    ? [{ name: 'coverage', command: [...COMMAND, 'coverage', '--strict'] }]
    : []),
  // With the address it is tested at, so that it writes all that needs one.
  {
    name: 'build',
    command: [...COMMAND, 'build'],
    env: { SITE: BUILT_URL },
    isEverywhere: true,
  },
  { name: 'sizes', command: [...COMMAND, 'sizes'] },
  {
    name: 'browser',
    command: [BIN('playwright'), 'test'],
    env: { PLAYWRIGHT_JSON: BROWSER },
    count: () => countPlaywright(BROWSER),
    // Playwright does not divide what another project waits for: the part that edits pages would have
    // all tests of the development server. So that is a step of its own.
    shard: (part) => [`--shard=${part}`, '--project=built', '--project=dev', '--project=nginx'],
  },
  {
    name: 'edits',
    command: [BIN('playwright'), 'test', '--project=dev-live', '--no-deps'],
    env: { PLAYWRIGHT_JSON: EDITS },
    count: () => countPlaywright(EDITS),
    isOfParts: true,
  },
]

function countVitest(): Count {
  const report = JSON.parse(readFileSync(UNIT, 'utf8'))
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }
}

function countPlaywright(file: string): Count {
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

function runStep({ name, command, env, count }: Step): Count {
  console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`)
  const [program = '', ...args] = command
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  const own = status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
  if (!count) return own
  const counted = readCount(count)
  // A runner that dies, or runs nothing, has failed whatever it counted.
  const isEmpty = !counted || counted.passed + counted.failed === 0
  if (isEmpty || (status !== 0 && counted.failed === 0))
    return { passed: counted?.passed ?? 0, failed: 1, skipped: 0 }
  return counted
}

function readCount(count: () => Count): Count | undefined {
  try {
    return count()
  } catch {
    return undefined
  }
}

/** Some of the steps, each told which part to run. */
function chooseSteps({ shard, names }: Args): Step[] {
  const isChosen = ({ name, isOfParts }: Step) =>
    names.length > 0 ? names.includes(name) : Boolean(shard) || !isOfParts
  const chosen = steps.filter(isChosen)
  if (!shard) return chosen
  const isFirst = shard.index === 1
  return chosen.flatMap((step) => {
    if (step.shard) return { ...step, command: [...step.command, ...step.shard(sayShard(shard))] }
    return isFirst || step.isEverywhere ? step : []
  })
}

interface Args {
  shard?: Shard
  /** Of steps; none stands for all. */
  names: string[]
}

function parse(): Args | string {
  try {
    const { values } = parseArgs({ options: { shard: { type: 'string' }, steps: { type: 'string' } } })
    const names = values.steps?.split(',').map((name) => name.trim()) ?? []
    const known = steps.map(({ name }) => name)
    const unknown = names.find((name) => !known.includes(name))
    if (unknown !== undefined) return `--steps takes ${known.join(', ')}; not "${unknown}".`
    const shard = values.shard === undefined ? undefined : parseShard(values.shard)
    if (typeof shard === 'string') return shard
    return { names, ...(shard && { shard }) }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function main(): number {
  const args = parse()
  if (typeof args === 'string') {
    console.error(`${args}\n\n${USAGE}`)
    return 2
  }
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  const browser = findChromium()
  console.log(`Node.js ${process.version}, ${chromiumVersion(browser)}`)
  if (!existsSync(join(ROOT, '../shared')))
    console.log('../shared is not there: tests that read it are skipped.')
  const counts = chooseSteps(args).map((step) => ({ name: step.name, ...runStep(step) }))
  console.log('\nWhat ran:')
  for (const { name, passed, failed, skipped } of counts) {
    console.log(
      `  ${name.padEnd(12)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
    )
  }
  const sum = (key: keyof Count) => counts.reduce((total, one) => total + one[key], 0)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
  return sum('failed') > 0 ? 1 : 0
}

try {
  process.exitCode = main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

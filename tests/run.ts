import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromiumVersion, findChromium } from '../.vitepress/cli/browser.ts'
import { ROOT, SHARED } from './kit/paths.ts'
import { BUILT_URL } from './kit/sites.ts'

/*
 * `npm test`: everything, in the order in which a failure is cheapest to understand. Prints what
 * ran, and last of all `N passed, N failed`.
 */

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
}

const REPORTS = join(ROOT, '.vitepress/generated/reports')
const UNIT = join(REPORTS, 'unit.json')
const CONFORMANCE = join(REPORTS, 'conformance.json')
const BROWSER = join(REPORTS, 'browser.json')
const BIN = (name: string) => join(ROOT, 'node_modules/.bin', name)

const steps: Step[] = [
  { name: 'style', command: [BIN('biome'), 'ci', '.'] },
  { name: 'types', command: [BIN('vue-tsc')] },
  { name: 'dead code', command: [BIN('knip')] },
  { name: 'examples', command: [BIN('tsx'), '.vitepress/cli/check.ts'] },
  {
    name: 'unit',
    command: [BIN('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
    count: countVitest,
  },
  {
    name: 'conformance',
    command: [BIN('tsx'), '.vitepress/cli/conformance.ts', '--report', CONFORMANCE],
    count: () => JSON.parse(readFileSync(CONFORMANCE, 'utf8')),
  },
  // What is known stands beside the project, where it is there at all. It reports; it is to be strict
  // once every notification has its page.
  ...(existsSync(join(SHARED, 'facts'))
    ? [{ name: 'coverage', command: [BIN('tsx'), '.vitepress/cli/coverage.ts'] }]
    : []),
  // With the address it is tested at, so that it writes all that needs one.
  { name: 'build', command: [BIN('tsx'), '.vitepress/cli/build.ts'], env: { SITE: BUILT_URL } },
  {
    name: 'browser',
    command: [BIN('playwright'), 'test'],
    env: { PLAYWRIGHT_JSON: BROWSER },
    count: countPlaywright,
  },
]

function countVitest(): Count {
  const report = JSON.parse(readFileSync(UNIT, 'utf8'))
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }
}

function countPlaywright(): Count {
  const { stats } = JSON.parse(readFileSync(BROWSER, 'utf8'))
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

function main(): number {
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  const browser = findChromium()
  console.log(`Node.js ${process.version}, ${chromiumVersion(browser)}`)
  if (!existsSync(join(ROOT, '../shared')))
    console.log('../shared is not there: tests that read it are skipped.')
  const counts = steps.map((step) => ({ name: step.name, ...runStep(step) }))
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

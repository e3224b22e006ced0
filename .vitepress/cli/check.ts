import { parseArgs } from 'node:util'
import { run } from '../examples/run.ts'
import { openCache, ROOT } from './project.ts'
import { type Format, renderReport } from './report.ts'

const FORMATS: Format[] = ['text', 'github', 'json']
const USAGE = `Usage: npm run check -- [FILES, FOLDERS or "GLOBS"] [--format text|github|json] [--no-cache]

Type-checks every twoslash block of the pages named, or of all pages in docs/.
Exit code: 0 all is well, 1 a problem was found, 2 wrong usage.`

const options = {
  format: { type: 'string', default: 'text' },
  'no-cache': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

async function main(): Promise<number> {
  const args = parse()
  if (typeof args === 'string') {
    console.error(`${args}\n\n${USAGE}`)
    return 2
  }
  if (args.values.help) {
    console.log(USAGE)
    return 0
  }
  const inputs = args.positionals.length > 0 ? args.positionals : ['docs']
  const cache = args.values['no-cache'] ? undefined : openCache()
  const result = await run({ root: ROOT, inputs, cache })
  console.log(renderReport(result, args.values.format as Format))
  return result.problems.some((one) => one.severity === 'error') ? 1 : 0
}

function parse() {
  try {
    const args = parseArgs({ options, allowPositionals: true })
    const known = FORMATS.includes(args.values.format as Format)
    return known ? args : `--format takes ${FORMATS.join(', ')}; not "${args.values.format}".`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

process.exitCode = await main()

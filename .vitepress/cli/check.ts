import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { noCache } from '../examples/cache.ts'
import type { PageResult } from '../examples/types.ts'
import { fixPage } from '../surface/fix.ts'
import { tuneEngine } from './engine.ts'
import { checkPages, openCache } from './project.ts'
import { type Format, renderReport } from './report.ts'
import { parseShard } from './shard.ts'

const FORMATS: Format[] = ['text', 'github', 'json']
const USAGE = `Usage: npm run check -- [FILES, FOLDERS or "GLOBS"] [options]

Type-checks every twoslash block of the pages named, or of all pages in docs/: by itself, and against
the typings of all pages together.
  --format text|github|json
  --fix          rewrites what is mechanical: a broken chain below an endpoint
  --shard 2/4    checks the second of four parts of the pages, each with the typings of all of them;
                 what is wrong with no page in particular is told by the first part
  --no-cache
Exit code: 0 all is well, 1 a problem was found, 2 wrong usage.`

const options = {
  format: { type: 'string', default: 'text' },
  fix: { type: 'boolean', default: false },
  shard: { type: 'string' },
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
  const cache = args.values['no-cache'] ? noCache : openCache()
  const { shard } = args
  let result = await checkPages(inputs, cache, shard)
  if (args.values.fix && fixPages(result.pages) > 0) result = await checkPages(inputs, cache, shard)
  console.log(renderReport(result, args.values.format as Format))
  return result.problems.some((one) => one.severity === 'error') ? 1 : 0
}

/** Rewrites the pages that can be mended without a person. */
function fixPages(pages: PageResult[]): number {
  const fixed = pages.filter((page) => {
    const raw = readFileSync(page.page.file, 'utf8')
    const text = fixPage(page, raw)
    if (text !== raw) writeFileSync(page.page.file, text)
    return text !== raw
  })
  for (const { page } of fixed) console.error(`Fixed ${page.name}`)
  return fixed.length
}

function parse() {
  try {
    const args = parseArgs({ options, allowPositionals: true })
    const { format, shard: part } = args.values
    if (!FORMATS.includes(format as Format)) return `--format takes ${FORMATS.join(', ')}; not "${format}".`
    const shard = part === undefined ? undefined : parseShard(part)
    return typeof shard === 'string' ? shard : { ...args, shard }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

tuneEngine()
process.exitCode = await main()

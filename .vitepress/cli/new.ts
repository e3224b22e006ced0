import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Facts } from '../scaffold/facts.ts'
import { renderPage } from '../scaffold/page.ts'
import { DOCS, ROOT } from './project.ts'

const USAGE = `Usage: npm run new -- --from FILE.json [--to FOLDER]

Writes a page with complete typings from one path of the API described as data
(page, path, methods; JSON Schema inside). An existing page is never overwritten.
Exit code: 0 the page is written, 1 it is not, 2 wrong usage.`

const RE_PAGE = /^v[23]\/[^\s]+$/

/** What keeps a page from being written, in one line. */
class Refusal extends Error {}

function main(): number {
  const args = parse()
  if (typeof args === 'string') {
    console.error(`${args}\n\n${USAGE}`)
    return 2
  }
  const facts = readFacts(args.from)
  const target = join(args.to ? resolve(args.to) : join(DOCS, 'openapi'), `${facts.page}.md`)
  const name = relative(ROOT, target)
  if (existsSync(target)) throw new Refusal(`${name} exists already; nothing is written.`)
  const page = renderPage(facts)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, page)
  console.log(`${name} is written. Describe it, then: npm run check -- "${name}"`)
  return 0
}

function parse(): { from: string; to?: string } | string {
  try {
    const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } })
    return values.from ? { from: values.from, to: values.to } : '--from FILE is missing.'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function readFacts(file: string): Facts {
  const facts = readJson(resolve(file)) as Partial<Facts> | null
  const hasPage = typeof facts?.page === 'string' && RE_PAGE.test(facts.page)
  if (!hasPage) throw new Refusal(`${file}: "page" must be a path such as v3/pay/transactions/jsapi.`)
  const methods = Object.keys(facts.methods ?? {})
  if (methods.length === 0) throw new Refusal(`${file}: "methods" names no method such as post.`)
  return facts as Facts
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Refusal(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : error}`)
  }
}

try {
  process.exitCode = main()
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}

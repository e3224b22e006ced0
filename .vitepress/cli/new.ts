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

function main(): number {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } })
  if (!values.from) {
    console.error(USAGE)
    return 2
  }
  const facts = JSON.parse(readFileSync(resolve(values.from), 'utf8')) as Facts
  const target = join(values.to ? resolve(values.to) : join(DOCS, 'openapi'), `${facts.page}.md`)
  const name = relative(ROOT, target)
  if (existsSync(target)) {
    console.error(`${name} exists already; nothing is written.`)
    return 1
  }
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, renderPage(facts))
  console.log(`${name} is written. Describe it, then: npm run check -- "${name}"`)
  return 0
}

process.exitCode = main()

import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vitepress'
import { checkLinks } from '../addresses/dead-links.ts'
import type { PageResult } from '../examples/types.ts'
import { readSiteAddress, type SiteAddress } from '../site/addresses.ts'
import { tuneEngine } from './engine.ts'
import { handOver } from './hand-over.ts'
import { beginDocument, checkSite } from './make-site.ts'
import { type CheckResult, DIST, ROOT } from './project.ts'
import { renderProblems, renderReport } from './report.ts'

const OLD = join(ROOT, '.vitepress/cache/dist-before')
const RE_PAGE_MODULE = /\.temp\/(.+?\.md)\.js/
const RE_STACK = /\n\s+at [^\n]*/g

/**
 * Checks all examples, then builds the site. What VitePress only prints (an error while a page is
 * rendered on the server) fails the build as well.
 */
async function main(): Promise<number> {
  const address = readSiteAddress(process.env)
  const result = await checkSite()
  if (result.problems.length > 0) {
    console.error(renderReport(result, 'text'))
    console.error('\nThe site is not built. Mend the problems above first.')
    return 1
  }
  handOver(result)
  const writeDocument = beginDocument(result, address)
  const emptied = await moveAway()
  const printed = await buildWatched()
  await emptied()
  if (printed.length === 0) {
    await writeDocument()
    return followLinks(result, address)
  }
  console.error('\nThe build failed:')
  for (const text of printed) console.error(explain(text, result.pages))
  return 1
}

/**
 * Moves the last build out of the way, and deletes it while the next one is made: some 7,000 files
 * take seconds.
 *
 * @returns waits until it is gone
 */
async function moveAway(): Promise<() => Promise<void>> {
  const remove = () => rm(OLD, { recursive: true, force: true })
  await remove()
  // A first build has none; a folder that cannot be moved is emptied by VitePress.
  await rename(DIST, OLD).catch(() => undefined)
  const removed = remove().catch(() => undefined)
  return () => removed
}

/** Fails where a link of the built site leads nowhere; last of all, because every file must be there. */
function followLinks({ pages }: CheckResult, address: SiteAddress): number {
  const problems = checkLinks(
    DIST,
    pages.map(({ page }) => page),
    address,
  )
  if (problems.length === 0) return 0
  console.error(`\n${renderProblems(problems).join('\n')}`)
  console.error(
    `${problems.length} links lead nowhere. Do not publish .vitepress/dist: mend them and build again.`,
  )
  return 1
}

/** Builds, and returns what VitePress threw or printed as an error. */
async function buildWatched(): Promise<string[]> {
  const printed: string[] = []
  const original = console.error
  console.error = (...parts: unknown[]) => void printed.push(parts.map(describe).join(' '))
  try {
    await build(ROOT)
  } catch (error) {
    printed.push(describe(error))
  } finally {
    console.error = original
  }
  return printed
}

function describe(value: unknown): string {
  return value instanceof Error ? (value.stack ?? value.message) : String(value)
}

// A page is rendered from a module named after it: `guide_errors.md.js` is guide/errors.md.
function explain(text: string, pages: PageResult[]): string {
  const module = RE_PAGE_MODULE.exec(text)?.[1]
  const name = pages.map(({ page }) => page.name).find((one) => flatName(one) === module)
  const [message = ''] = text.split('\n')
  if (!name) return `  ${text.replace(RE_STACK, '')}`
  return `  ${name}: ${message}\n    → Rendering the page threw this; look at its {{ … }} expressions and components.`
}

function flatName(name: string): string {
  return name.replace(/^docs\//, '').replaceAll('/', '_')
}

try {
  tuneEngine()
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

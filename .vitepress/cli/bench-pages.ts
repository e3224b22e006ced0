import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import lighthouse from 'lighthouse'
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js'
import { chromium } from 'playwright'
import { toKilobytes } from '../deploy/files.ts'
import { findChromium } from './browser.ts'
import { DIST } from './project.ts'
import { freePort, serveSite } from './served.ts'

const PAGES = 3
// A single run is noise: the first of a fresh browser was seen at 75 where all later were at 97.
const RUNS = 3
const RE_ENDPOINT = /^openapi\/v[23]\/.*\.html$/
const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  practices: 'best-practices',
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

/** What a page costs a reader on a phone. */
export interface PageFigures {
  page: string
  /** Scores of 100. */
  performance: number
  accessibility: number
  practices: number
  /** Kilobytes: the page's HTML, the same compressed, and all that is loaded, compressed. */
  html: number
  gzip: number
  loaded: number
  /** Audits below their best, with what Lighthouse says of each. */
  costs: string[]
}

/**
 * Measures the heaviest pages of the built site with Lighthouse, as a phone sees them: of each the
 * median of some runs.
 *
 * @throws an Error where there is no built site, no Chromium, or a page that cannot be measured
 */
export async function measurePages(): Promise<PageFigures[]> {
  const { origin, close } = await serveSite()
  const debugging = await freePort()
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', `--remote-debugging-port=${debugging}`],
  })
  try {
    const figures: PageFigures[] = []
    // One after the other: two at a time would slow each other down.
    for (const file of heaviest()) figures.push(await measurePage(file, origin, debugging))
    return figures
  } finally {
    await browser.close()
    close()
  }
}

async function measurePage(file: string, origin: string, port: number): Promise<PageFigures> {
  const page = `/${file.replace(/\.html$/, '')}`
  const runs: Report[] = []
  while (runs.length < RUNS) runs.push(await runOnce(page, origin, port))
  const lhr = computeMedianRun(runs)
  const html = readFileSync(join(DIST, file))
  const scores = Object.entries(CATEGORIES).map(([name, id]) => [name, percent(lhr.categories[id]?.score)])
  return {
    page,
    ...(Object.fromEntries(scores) as Record<keyof typeof CATEGORIES, number>),
    html: toKilobytes(html.length),
    gzip: toKilobytes(gzipSync(html).length),
    loaded: toKilobytes(lhr.audits['total-byte-weight']?.numericValue ?? 0),
    costs: costs(lhr),
  }
}

async function runOnce(page: string, origin: string, port: number): Promise<Report> {
  const onlyCategories = Object.values(CATEGORIES)
  const result = await lighthouse(`${origin}${encodeURI(page)}`, { port, onlyCategories })
  if (!result || result.lhr.runtimeError) {
    throw new Error(
      `Lighthouse cannot measure ${page}: ${result?.lhr.runtimeError?.message ?? 'no result'}`,
    )
  }
  return result.lhr
}

function costs({ categories, audits }: Report): string[] {
  const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => audits[id]),
  )
  return weighed.flatMap((audit) => {
    if (!audit || audit.score === null || audit.score >= 1) return []
    const value = audit.displayValue ? `: ${audit.displayValue}` : ''
    return `${percent(audit.score)} ${audit.title}${value}`
  })
}

function heaviest(): string[] {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((one) =>
    RE_ENDPOINT.test(one),
  )
  const size = (file: string) => statSync(join(DIST, file)).size
  return files.sort((a, b) => size(b) - size(a)).slice(0, PAGES)
}

function percent(score: number | null | undefined): number {
  return Math.round((score ?? 0) * 100)
}

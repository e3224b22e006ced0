import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Circumstances, type Figures, renderMarkdown } from '../bench/markdown.ts'
import { needMemory } from '../bench/memory.ts'
import { measureOutput, type Output } from '../bench/output.ts'
import { type Cost, measure, round } from '../bench/process.ts'
import { measureReaders } from '../bench/reader.ts'
import { countPages, makeSite } from '../bench/site.ts'
import { measurePages } from './bench-pages.ts'
import { measureTypings } from './bench-typings.ts'
import { findChromium } from './browser.ts'
import { checkPages, openCache, ROOT } from './project.ts'
import { serveSite } from './served.ts'

const USAGE = `Usage: npm run bench [-- --quick] [--part PART] [--pages N] [--json FILE] [--readme]

Measures, each in a process of its own: the stock pipeline and ours on the same pages, the work on
types alone, what a page costs a reader, and how cost grows with the number of pages. The pages are
all of the site: stock takes a quarter of an hour and 12 GB for them.
--quick takes 120 pages, --pages N as many, the guides and products always among them. --part is one of build, types, readers, lighthouse, scale, typings. readers and
lighthouse need a built site. The figures go to FILE as well, else to .vitepress/generated/bench.json;
--readme measures nothing, and prints that file as Markdown for the README.`

const PARTS = ['build', 'types', 'readers', 'lighthouse', 'scale', 'typings'] as const
type Part = (typeof PARTS)[number]

interface Args {
  pages: number
  parts: readonly Part[]
  scale: number[]
  /** How many blocks twoslash takes, one after the other. */
  slashed: number
  json: string
  readme: boolean
}

/** A build, and what came of it. */
type Build = Cost & Output & { pages: number }

const KINDS = [
  '/',
  '/openapi/v3/pay/transactions/jsapi',
  '/openapi/v2/pay/unifiedorder',
  '/webhook/v3/TRANSACTION.SUCCESS',
  '/guide/getting-started',
]
const OURS = ['.vitepress/cli/run.mjs', 'bench-site']
/** A site that has fewer is measured with some of its pages repeated. */
const LEAST = 606
const JSON_FILE = join(ROOT, '.vitepress/generated/bench.json')
const STOCK = [join(ROOT, 'node_modules/vitepress/bin/vitepress.js'), 'build']

function forget(root: string): void {
  for (const name of ['cache', 'dist'])
    rmSync(join(root, '.vitepress', name), { recursive: true, force: true })
}

function buildOnce(what: string, site: { root: string; pages: number }, script: string[]): Build {
  const cost = measure(what, site.root, script)
  return { ...cost, pages: site.pages, ...measureOutput(join(site.root, '.vitepress/dist')) }
}

function ratios(stock: Build, ours: Build) {
  const ratio = (key: keyof Cost & keyof Build) => round(Number(stock[key]) / Number(ours[key]))
  return {
    'times faster': ratio('seconds'),
    'times less CPU': ratio('cpuSeconds'),
    'part of the memory': Math.round((100 * ours.peakMegabytes) / stock.peakMegabytes) / 100,
    'part of the output': Math.round((100 * ours.megabytes) / stock.megabytes) / 100,
  }
}

function measureBuilds({ pages }: Args) {
  needMemory('stock', pages)
  const ours = makeSite(ROOT, 'bench-ours', { pages })
  forget(ours.root)
  const cold = buildOnce('ours, nothing cached', ours, OURS)
  const warm = buildOnce('ours, all cached', ours, OURS)
  const copy = makeSite(ROOT, 'bench-stock', { pages }, true)
  const stock = buildOnce('stock', copy, STOCK)
  console.table([stock, cold, warm])
  const compared = ratios(stock, cold)
  console.table([compared])
  return { stock, cold, warm, ratios: compared }
}

function measureTypes({ pages, slashed }: Args) {
  const { root } = makeSite(ROOT, 'bench-ours', { pages })
  const script = join(ROOT, '.vitepress/bench/types-alone.ts')
  const [tsc, ours, slash] = [
    measure('tsc --noEmit, all blocks in one program', ROOT, [script, 'tsc', root]),
    measure('ours: problems and hovers of all blocks', ROOT, [script, 'ours', root]),
    measure(`twoslash, ${slashed} blocks one by one`, ROOT, [script, 'twoslash', root, String(slashed)]),
  ]
  console.table([tsc, ours, slash])
  const times = round(ours.seconds / tsc.seconds)
  console.log(`Ours takes ${times} times as long as tsc alone.`)
  return { tsc, ours, slash, times }
}

async function measureVisits() {
  const { origin, close } = await serveSite()
  try {
    const costs = await measureReaders(origin, KINDS, findChromium())
    console.table(costs)
    return costs
  } finally {
    close()
  }
}

async function measureLighthouse() {
  const pages = await measurePages()
  console.table(pages.map(({ costs, ...figures }) => figures))
  for (const { page, costs } of pages) console.log([page, ...costs].join('\n  '))
  return pages
}

function measureScale({ scale }: Args) {
  const builds = scale.map((pages) => {
    needMemory('ours', pages)
    const site = makeSite(ROOT, 'bench-ours', { pages })
    forget(site.root)
    const build = buildOnce(`ours, ${site.pages} pages`, site, OURS)
    return { ...build, millisecondsAPage: Math.round((1000 * build.seconds) / site.pages) }
  })
  console.table(builds)
  const [first, last] = [builds.at(0), builds.at(-1)]
  const times = round(Number(last?.millisecondsAPage) / Number(first?.millisecondsAPage))
  console.log(`A page of ${last?.pages} costs ${times} times as much as one of ${first?.pages}.`)
  return builds
}

async function measureSurface() {
  const { surface } = await checkPages(['docs'], openCache())
  const typings = { operations: surface.operations.length, ...measureTypings(surface) }
  console.table([typings])
  return typings
}

const MEASURES: Record<Part, (args: Args) => unknown> = {
  build: measureBuilds,
  types: measureTypes,
  readers: measureVisits,
  lighthouse: measureLighthouse,
  scale: measureScale,
  typings: measureSurface,
}

function parse(): Args | string {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean', default: false },
        part: { type: 'string', multiple: true, default: [...PARTS] },
        pages: { type: 'string' },
        json: { type: 'string', default: JSON_FILE },
        readme: { type: 'boolean', default: false },
      },
    })
    const unknown = values.part.find((one) => !PARTS.includes(one as Part))
    if (unknown) return `--part takes ${PARTS.join(', ')}; not "${unknown}".`
    const pages = Number(values.pages ?? (values.quick ? 120 : Math.max(LEAST, countPages(ROOT))))
    if (!Number.isInteger(pages) || pages < 1) return `--pages takes a number; not "${values.pages}".`
    const scale = values.quick ? [80, 160] : [300, 1200, 3000]
    return {
      pages,
      parts: values.part as Part[],
      scale,
      slashed: values.quick ? 10 : 50,
      json: values.json,
      readme: values.readme,
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function circumstances(): Circumstances {
  const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])]
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    command: command.join(' '),
  }
}

function printReadme(file: string): number {
  if (!existsSync(file)) {
    console.error(`${file} is not there. Run \`npm run bench\` first, or name its file: --json FILE`)
    return 1
  }
  const figures = JSON.parse(readFileSync(file, 'utf8')) as Figures
  console.log(renderMarkdown(figures, figures.circumstances as Circumstances))
  return 0
}

async function main(): Promise<number> {
  const args = parse()
  if (typeof args === 'string') {
    console.error(`${args}\n\n${USAGE}`)
    return 2
  }
  if (args.readme) return printReadme(args.json)
  const figures: Figures = { circumstances: circumstances() }
  mkdirSync(dirname(args.json), { recursive: true })
  for (const part of args.parts) {
    console.log(`\n${part}`)
    figures[part] = await MEASURES[part](args)
    // After each: what was measured is kept where a later part fails.
    writeFileSync(args.json, `${JSON.stringify(figures, null, 2)}\n`)
  }
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

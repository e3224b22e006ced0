import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measurePages, type PageFigures } from './bench-pages.ts'
import { measureTypings } from './bench-typings.ts'
import { checkPages, openCache, ROOT } from './project.ts'

/*
 * What the pipeline costs on this machine, and what the pages cost their readers. Each figure of the
 * pipeline is a process of its own, which reports what it used when it ends. `--lighthouse` measures
 * the built pages only.
 */

interface Figure {
  what: string
  seconds: number
  cpuSeconds: number
  peakMegabytes: number
}

interface Used {
  userCPUTime: number
  systemCPUTime: number
  maxRSS: number
}

const PROBE = `
  import { writeFileSync } from 'node:fs'
  import { isMainThread } from 'node:worker_threads'
  if (isMainThread) process.on('exit', () =>
    writeFileSync(process.env.BENCH_USED, JSON.stringify(process.resourceUsage())))`

function measure(what: string, script: string): Figure {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(folder, 'used.json')
  const probe = `data:text/javascript,${encodeURIComponent(PROBE)}`
  const started = performance.now()
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--import', probe, script], {
    cwd: ROOT,
    stdio: 'ignore',
    env: { ...process.env, BENCH_USED: file },
  })
  const seconds = round((performance.now() - started) / 1000)
  if (status !== 0) throw new Error(`"${what}" failed; run \`npx tsx ${script}\` to see why.`)
  const used = JSON.parse(readFileSync(file, 'utf8')) as Used
  rmSync(folder, { recursive: true })
  return {
    what,
    seconds,
    cpuSeconds: round((used.userCPUTime + used.systemCPUTime) / 1e6),
    peakMegabytes: Math.round(used.maxRSS / 1024),
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function forget(): void {
  for (const name of ['examples', 'captures']) {
    rmSync(join(ROOT, '.vitepress/cache', name), { recursive: true, force: true })
  }
}

async function measurePipeline() {
  const check = '.vitepress/cli/check.ts'
  const build = '.vitepress/cli/build.ts'
  forget()
  const figures = [measure('check, nothing cached', check), measure('check, all cached', check)]
  forget()
  figures.push(measure('build, nothing cached', build), measure('build, all cached', build))
  console.table(figures)
  const { surface } = await checkPages(['docs'], openCache())
  const typings = { operations: surface.operations.length, ...measureTypings(surface) }
  console.table([typings])
  return { figures, typings }
}

function printPages(pages: PageFigures[]): void {
  console.table(pages.map(({ costs, ...figures }) => figures))
  for (const { page, costs } of pages) console.log([page, ...costs].join('\n  '))
}

async function main(): Promise<void> {
  const options = { json: { type: 'string' }, lighthouse: { type: 'boolean', default: false } } as const
  const { values } = parseArgs({ options })
  const pipeline = values.lighthouse ? {} : await measurePipeline()
  const pages = await measurePages()
  printPages(pages)
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ ...pipeline, pages }, null, 2)}\n`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

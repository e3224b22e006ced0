import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureTypings } from './bench-typings.ts'
import { checkPages, openCache, ROOT } from './project.ts'

/*
 * What the pipeline costs on this machine. Each figure is a process of its own, which reports what
 * it used when it ends.
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
  rmSync(join(ROOT, '.vitepress/cache/examples'), { recursive: true, force: true })
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'string' } } })
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
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ figures, typings }, null, 2)}\n`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

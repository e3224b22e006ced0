import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freeMegabytes } from './memory.ts'

/** What a process cost. */
export interface Cost {
  what: string
  /** On the wall. */
  seconds: number
  cpuSeconds: number
  peakMegabytes: number
}

interface Used {
  userCPUTime: number
  systemCPUTime: number
  maxRSS: number
}

// Threads are counted with the process they are in.
const PROBE = `
  import { writeFileSync } from 'node:fs'
  import { isMainThread } from 'node:worker_threads'
  if (isMainThread) process.on('exit', () =>
    writeFileSync(process.env.BENCH_USED, JSON.stringify(process.resourceUsage())))`

/**
 * Runs a script in a process of its own, and reads what it used when it ends.
 *
 * @param what it is called in tables
 * @param cwd the project it is run in
 * @param script and its arguments
 * @param accept exit codes that are no failure
 * @throws an Error with the end of what it printed, where it fails
 */
export function measure(what: string, cwd: string, script: string[], accept = [0]): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(folder, 'used.json')
  const probe = `data:text/javascript,${encodeURIComponent(PROBE)}`
  const loader = script[0]?.endsWith('.ts') ? ['--import', 'tsx'] : []
  const args = [`--max-old-space-size=${freeMegabytes()}`, ...loader, '--import', probe, ...script]
  const started = performance.now()
  const { status, signal, error, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, BENCH_USED: file },
  })
  const seconds = (performance.now() - started) / 1000
  // 134: the heap was full. SIGKILL: the system took the memory back.
  if (status === 134 || signal === 'SIGKILL')
    throw new Error(`"${what}" ran out of memory. Close other programs, or measure fewer pages: --pages N`)
  if (status === null || !accept.includes(status)) {
    const end = `${stdout}${stderr}`.trimEnd().split('\n').slice(-15).join('\n')
    throw new Error(
      `"${what}" ended with ${signal ?? status}${error ? ` (${error.message})` : ''}:\n${end}`,
    )
  }
  const used = JSON.parse(readFileSync(file, 'utf8')) as Used
  rmSync(folder, { recursive: true })
  return {
    what,
    seconds: round(seconds),
    cpuSeconds: round((used.userCPUTime + used.systemCPUTime) / 1e6),
    peakMegabytes: Math.round(used.maxRSS / 1024),
  }
}

/** To one digit behind the point. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

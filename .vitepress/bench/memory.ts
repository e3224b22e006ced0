import { freemem } from 'node:os'

const MEGABYTE = 1 << 20
// Measured on 606 and 1,241 pages, and rounded up: what a process takes at all, and what each page adds.
const NEEDS = { stock: [600, 10], ours: [600, 1.8] } as const

/** Megabytes that a process may take without taking them from others. */
export function freeMegabytes(): number {
  return Math.floor(freemem() / MEGABYTE)
}

/**
 * Says so where a build would not fit into the memory, before it has run for minutes.
 *
 * @param free megabytes
 * @throws an Error that says what to do
 */
export function needMemory(pipeline: keyof typeof NEEDS, pages: number, free = freeMegabytes()): void {
  const [base, each] = NEEDS[pipeline]
  const needed = Math.ceil(base + each * pages)
  if (needed <= free) return
  const fitting = Math.max(0, Math.floor((free - base) / each))
  throw new Error(
    `Building ${pages} pages with the ${pipeline === 'stock' ? 'stock' : 'project’s own'} pipeline takes about ${needed} MB of memory; ${free} MB are free. Close other programs, or measure fewer: --pages ${fitting}`,
  )
}

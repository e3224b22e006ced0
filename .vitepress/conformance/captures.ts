import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import type { Block, PageResult } from '../examples/types.ts'
import type { Captured } from './capture.ts'
import { THREAD_OPTIONS } from './run.ts'

/** What the examples of a site send, kept between builds. */
export interface Captures {
  /** Makes sure that the requests of these pages are known; blocks that did not change are not run again. */
  load(pages: PageResult[]): Promise<void>
  /** @param id of the block */
  get(id: string): Captured | undefined
  close(): Promise<void>
}

const OWN_FOLDER = dirname(fileURLToPath(import.meta.url))

/**
 * Opens what is known of the requests that endpoint pages' examples send.
 *
 * @param root the project’s root; a file below its cache is read and written
 */
export function openCaptures(root: string): Captures {
  const file = join(root, '.vitepress/cache/captures', `${namespace(root)}.json`)
  const known = new Map<string, Captured | null>(Object.entries(read(file)))
  let pool: Tinypool | undefined
  return {
    async load(pages) {
      const missing = pages.flatMap(endpointBlocks).filter(({ id }) => !known.has(id))
      if (missing.length === 0) return
      pool ??= new Tinypool({ ...THREAD_OPTIONS, minThreads: 1, maxThreads: 1 })
      const captured: (Captured | undefined)[] = await pool.run({ root, blocks: missing })
      for (const [index, { id }] of missing.entries()) known.set(id, captured[index] ?? null)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(Object.fromEntries(known)))
    },
    get: (id) => known.get(id) ?? undefined,
    async close() {
      await pool?.destroy()
      pool = undefined
    },
  }
}

function endpointBlocks({ page, blocks }: PageResult): Block[] {
  if (!page.name.startsWith('docs/openapi/')) return []
  return blocks.filter(({ result }) => result.findings.length === 0).map(({ block }) => block)
}

// What is sent depends on the packages installed and on the code that runs the examples.
function namespace(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const name of readdirSync(OWN_FOLDER).sort()) hash.update(readFileSync(join(OWN_FOLDER, name)))
  return hash.digest('hex').slice(0, 16)
}

function read(file: string): Record<string, Captured | null> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

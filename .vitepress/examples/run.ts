import { setImmediate } from 'node:timers/promises'
import { type BlocksFound, findBlocks } from './blocks.ts'
import { type Cache, noCache } from './cache.ts'
import type { CompanionModule } from './companion.ts'
import { findClean, isPlain, isWorthACompiler } from './native.ts'
import { displayName, findPages, readPage } from './pages.ts'
import { createPool, type Pool } from './pool.ts'
import { toProblem } from './problems.ts'
import type { Library, Unit } from './program.ts'
import type { Block, BlockResult, Finding, Page, PageRead, PageResult, Problem } from './types.ts'

/** What a run works on. */
export interface RunOptions {
  /** The project's root: page names are relative to it, packages resolve from it. */
  root: string
  /** Files, folders or globs. */
  inputs: string[]
  cache?: Cache
  /** The most worker threads. */
  threads?: number
  /** A package that is made of the pages themselves, for the examples that import it. */
  derived?: DerivedPackage
  companion?: SessionCompanion
}

/** What finds out more of the blocks that are examined, and keeps it. */
export interface SessionCompanion extends CompanionModule {
  /** @param value what was found of the block */
  take(block: Block, value: unknown): void
}

/** A package that no one has installed: examples that name it are checked with it. */
export interface DerivedPackage {
  name: string
  /** @returns the package's files, by path below `node_modules` */
  render(pages: PageRead[]): Library
  /** A digest of all that `render` makes the package of, without making it. */
  fingerprint(pages: PageRead[]): string
}

/** What a run found. */
export interface RunResult {
  pages: PageResult[]
  /** All problems, by page and line; those of inputs that gave no page among them. */
  problems: Problem[]
  stats: Stats
}

/** Figures of a run, counting blocks unless said otherwise. */
interface Stats {
  pages: number
  blocks: number
  /** Blocks without an error. */
  passed: number
  failed: number
  /** Blocks whose author switched errors off. */
  unchecked: number
  /** Blocks whose result came from the cache. */
  cached: number
  seconds: number
}

/** A run whose threads stay, for a server that checks pages as they change. */
export interface Session {
  /**
   * Says that all pages are about to be run. Where nothing is known of any, threads start at once, and
   * read the libraries while the pages are read.
   */
  expectAll(): void
  /** Reads pages without examining anything: what is derived from the site needs no more. */
  read(inputs: string[]): Promise<PageRead[]>
  /** @param choose which of the pages found are checked; all where it is left out */
  run(inputs: string[], choose?: (pages: Page[]) => Page[]): Promise<RunResult>
  /**
   * Checks one page again; blocks that did not change are not examined anew.
   *
   * @param file absolute path
   * @param text the page's text, where the caller has it
   */
  refresh(file: string, text?: string): Promise<PageResult>
  /**
   * Checks blocks once more, with other files in the place of their own. Where they are many, those
   * without an error are found by the native compiler first.
   *
   * @param batches asked for the next one while what the native compiler does not judge is checked: such
   * units belong into the first
   * @returns findings in the order of the units
   */
  check(batches: Iterable<Unit[]>, library: Library): Promise<Finding[][]>
  /** Starts a thread and lets it read the libraries, so that the first `refresh` is fast. */
  warm(pages: PageResult[]): Promise<void>
  /** Ends the threads; they start again when they are needed. */
  close(): Promise<void>
}

/**
 * Checks pages: the only entry for configuration, commands and tests.
 *
 * @returns all pages with their blocks' results; never throws for what an author wrote
 */
export async function run({ inputs, ...options }: RunOptions): Promise<RunResult> {
  const session = openSession(options)
  try {
    return await session.run(inputs)
  } finally {
    await session.close()
  }
}

/** Opens a session; see `Session`. */
export function openSession(options: Omit<RunOptions, 'inputs'>): Session {
  const { root, cache = noCache, threads, derived, companion } = options
  const pool = createPool(root, threads, companion)
  const results = new Map<string, BlockResult>()
  // All pages met so far: what is derived from the site is derived from them.
  const met = new Map<string, { page: Page } & BlocksFound>()
  const stores: Stores = { results, cache, pool, ...(companion && { companion }) }
  const extract = (pages: Page[]) => {
    return pages.map((page) => {
      const known = met.get(page.file)
      const extracted = known?.page.text === page.text ? known : { page, ...findBlocks(page) }
      met.set(page.file, extracted)
      return extracted
    })
  }
  return {
    expectAll() {
      if (cache.isEmpty()) pool.start()
    },
    async read(inputs) {
      const { pages } = await findPages(inputs, root)
      return extract(pages).map(({ page, blocks }) => ({
        page,
        blocks: blocks.map((block) => ({ block })),
      }))
    },
    async run(inputs, choose = (pages) => pages) {
      const started = performance.now()
      const found = await findPages(inputs, root)
      const extracted = extract(choose(found.pages))
      const blocks = extracted.flatMap((one) => one.blocks)
      const cached = await completeAll(blocks, stores, [...met.values()], derived)
      const pages = extracted.map((one) => pageResult(one.page, one.blocks, one.problems, results))
      for (const page of pages) {
        page.problems.push(...found.problems.filter((one) => one.page === page.page.name))
        page.problems.sort(byPlace)
      }
      const problems = allProblems(pages, found.problems)
      return { pages, problems, stats: count(pages, cached, started) }
    },
    async refresh(file, text) {
      const { page, problems } = await readPage(file, root, text)
      const known = page ?? { file, name: displayName(file, root), text: text ?? '', frontmatter: {} }
      const found = findBlocks(known)
      met.set(file, { page: known, ...found })
      await completeAll(found.blocks, stores, [...met.values()], derived)
      return pageResult(known, found.blocks, [...problems, ...found.problems], results)
    },
    async check(batches, library) {
      const found = new Map<Unit, Finding[]>()
      const examine = async (some: Unit[]) => {
        const findings = some.length > 0 ? await pool.check(some, library) : []
        for (const [index, unit] of some.entries()) found.set(unit, findings[index] as Finding[])
      }
      const units: Unit[] = []
      const others: Promise<void>[] = []
      for (const batch of batches) {
        units.push(...batch)
        // By threads that know the libraries already, while the next batch is made.
        const judging = examine(batch.filter((unit) => !isPlain(unit)))
        // What fails is said where it is waited for, which is later.
        judging.catch(() => undefined)
        others.push(judging)
        await setImmediate()
      }
      const plain = units.filter(isPlain)
      const judged = Promise.all(others)
      // The other compiler needs the memory of threads that have done their work.
      const ready = isWorthACompiler(plain) ? judged.then(() => pool.close()) : judged
      const [clean] = await Promise.all([findClean(plain, library, root, { ready }), ready])
      await examine(plain.filter((unit) => !clean.has(unit)))
      return units.map((unit) => found.get(unit) ?? [])
    },
    async warm(pages) {
      const [first] = pages.flatMap((one) => one.blocks)
      if (first) await pool.examine([first.block], undefined, () => undefined)
    },
    close: () => pool.close(),
  }
}

async function completeAll(
  blocks: Block[],
  stores: Stores,
  met: { page: Page; blocks: Block[] }[],
  derived: DerivedPackage | undefined,
): Promise<number> {
  const [plain, dependent] = partition(blocks, derived)
  // Those that need the package first: it takes one thread longer than any others, which then share
  // the rest among them.
  const cached = await Promise.all([
    completeDerived(dependent, met, stores, derived),
    complete(plain, stores),
  ])
  return cached[0] + cached[1]
}

function partition(blocks: Block[], derived: DerivedPackage | undefined): [Block[], Block[]] {
  const needs = (block: Block) => derived !== undefined && block.code.includes(`'${derived.name}'`)
  return [blocks.filter((block) => !needs(block)), blocks.filter(needs)]
}

// Their results rest on all pages, so what the package is made of is part of their name in the cache.
async function completeDerived(
  blocks: Block[],
  extracted: { page: Page; blocks: Block[] }[],
  stores: Stores,
  derived: DerivedPackage | undefined,
): Promise<number> {
  if (blocks.length === 0 || !derived) return 0
  const pages = extracted.map((one) => ({ ...one, blocks: one.blocks.map((block) => ({ block })) }))
  const digest = derived.fingerprint(pages)
  const cache: Cache = {
    ...stores.cache,
    read: (block) => stores.cache.read({ ...block, id: `${block.id}-${digest}` }),
    write: (entries, dependencies) =>
      stores.cache.write(
        entries.map(({ block, result }) => ({ block: { ...block, id: `${block.id}-${digest}` }, result })),
        dependencies,
      ),
  }
  return complete(blocks, { ...stores, cache, library: () => derived.render(pages) })
}

interface Stores {
  /** Makes a package to examine the blocks with. */
  library?: () => Library
  results: Map<string, BlockResult>
  cache: Cache
  pool: Pool
  companion?: SessionCompanion
}

// Equal blocks are examined once, wherever they stand.
async function complete(
  blocks: Block[],
  { results, cache, pool, library, companion }: Stores,
): Promise<number> {
  const wanted = new Map(blocks.filter((block) => !results.has(block.id)).map((block) => [block.id, block]))
  const missing: Block[] = []
  for (const block of wanted.values()) {
    const known = cache.read(block)
    if (known) results.set(block.id, known)
    else missing.push(block)
  }
  const fromCache = blocks.filter((block) => wanted.has(block.id) && results.has(block.id)).length
  if (missing.length > 0) {
    // Each batch is written down while others are still at work.
    await pool.examine(missing, library?.(), (batch, examined) => {
      const entries = batch.map((block, index) => ({
        block,
        result: examined.results[index] as BlockResult,
      }))
      for (const { block, result } of entries) results.set(block.id, result)
      cache.write(entries, examined.dependencies)
      for (const [index, block] of batch.entries()) companion?.take(block, examined.found?.[index])
    })
  }
  return fromCache
}

function pageResult(
  page: Page,
  blocks: Block[],
  problems: Problem[],
  results: Map<string, BlockResult>,
): PageResult {
  const done = blocks.map((block) => ({ block, result: results.get(block.id) as BlockResult }))
  const found = done.flatMap(({ block, result }) =>
    result.findings.map((finding) => toProblem(finding, block, page)),
  )
  return { page, blocks: done, problems: [...problems, ...found].sort(byPlace) }
}

function allProblems(pages: PageResult[], found: Problem[]): Problem[] {
  const names = new Set(pages.map((one) => one.page.name))
  const elsewhere = found.filter((one) => !names.has(one.page))
  return [...elsewhere, ...pages.flatMap((one) => one.problems)]
}

function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column
}

function count(pages: PageResult[], cached: number, started: number): Stats {
  const blocks = pages.flatMap((one) => one.blocks)
  const failed = blocks.filter(({ result }) => result.findings.some((one) => one.severity === 'error'))
  // A fence that is wrong as such gave no block, but its author meant one.
  const unread = pages.flatMap((one) => one.problems).filter((one) => one.code.startsWith('fence-'))
  return {
    pages: pages.length,
    blocks: blocks.length + unread.length,
    passed: blocks.length - failed.length,
    failed: failed.length + unread.length,
    unchecked: blocks.filter(({ result }) => result.unchecked).length,
    cached,
    seconds: (performance.now() - started) / 1000,
  }
}

import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { digestFolder } from '../examples/cache.ts'
import type { Library } from '../examples/program.ts'
import type { DerivedPackage, RunResult, Session } from '../examples/run.ts'
import type { Block, PageRead, PageResult, Problem } from '../examples/types.ts'
import { mergePages } from './merge.ts'
import { endpointNames, eventNames } from './names.ts'
import { PACKAGE_NAME } from './package-name.ts'
import { checkRules } from './rules.ts'
import { renderSdk, sdkVersion } from './sdk.ts'
import type { Surface } from './types.ts'
import { RUNTIME, renderManifest, renderTypings, type TypingsOptions } from './typings.ts'
import type { Verified } from './verified.ts'
import { verifyExamples } from './verify.ts'

// The package comes of the pages by the code beside this, and by the names that the scaffold gives.
const CODE = ['.', '../scaffold'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)))

/** What the checks of the surface work with. */
export interface SurfaceOptions {
  root: string
  session: Pick<Session, 'check'>
  verified: Verified
  /**
   * The pages of the whole site, where only some are checked: the surface is made of all.
   */
  all?: PageRead[]
}

/**
 * Adds to a run what only all pages together can tell: whether their typings agree, whether each
 * keeps to its own path, and whether each example holds against the merged surface.
 *
 * @param result a run over pages; not changed
 * @returns the same with the problems found, and the surface
 */
export async function checkSurface(
  result: RunResult,
  { root, session, verified, all = result.pages }: SurfaceOptions,
): Promise<RunResult & { surface: Surface }> {
  const { surface, problems: conflicts } = mergePages(all)
  const rules = result.pages.flatMap(checkRules)
  const library = renderPackage(surface, root)
  const names = new Set(result.pages.map(({ page }) => page.name))
  const second = await verifyExamples(result.pages, { session, verified, surface, library })
  const found = [...conflicts.filter((one) => names.has(one.page)), ...rules, ...second]
  return { ...addProblems(result, found), surface }
}

/**
 * The package of typings.
 *
 * @returns its files, by path below `node_modules`
 * @throws an Error where the installed SDK declares things otherwise than expected
 */
export function renderPackage(surface: Surface, root: string, options: TypingsOptions = {}): Library {
  const files = {
    'index.d.ts': renderTypings(surface, options),
    'sdk.d.ts': renderSdk(root),
    'index.js': RUNTIME,
    'package.json': renderManifest(sdkVersion(root)),
  }
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${PACKAGE_NAME}/${name}`, text]))
}

/** The package of typings, for the examples that import it. */
export function derivedPackage(root: string): DerivedPackage {
  return {
    name: PACKAGE_NAME,
    render: (pages) => renderPackage(mergePages(pages).surface, root),
    fingerprint: (pages) => {
      const typed = pages.filter(({ page }) => endpointNames(page) || eventNames(page))
      const texts = typed.map(({ page, blocks }) => [page.name, blocks.map(({ block }) => block.id)])
      const basis = JSON.stringify([texts, renderSdk(root), sdkVersion(root), CODE.map(digestFolder)])
      return createHash('sha256').update(basis).digest('hex').slice(0, 16)
    },
  }
}

function addProblems(result: RunResult, found: Problem[]): RunResult {
  const pages = result.pages.map((one) => {
    const own = found.filter((problem) => problem.page === one.page.name)
    if (own.length === 0) return one
    return {
      ...one,
      problems: [...one.problems, ...own].sort((a, b) => a.line - b.line || a.column - b.column),
    }
  })
  const elsewhere = result.problems.filter(
    (one) => !result.pages.some(({ page }) => page.name === one.page),
  )
  const problems = [...elsewhere, ...pages.flatMap((one) => one.problems)]
  return { pages, problems, stats: { ...result.stats, ...countBlocks(pages, result) } }
}

function countBlocks(pages: PageResult[], { stats }: RunResult): Partial<RunResult['stats']> {
  const isFailed = (page: PageResult, block: Block) =>
    page.problems.some((one) => one.block === block.ordinal && one.severity === 'error')
  const failed = pages.flatMap((page) => page.blocks.filter(({ block }) => isFailed(page, block)))
  const unread = pages.flatMap((one) => one.problems).filter((one) => one.code.startsWith('fence-'))
  const total = failed.length + unread.length
  return { failed: total, passed: stats.blocks - total }
}

import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Cache, createFileCache, noCache } from '../examples/cache.ts'
import { openSession, type RunResult, type SessionCompanion } from '../examples/run.ts'
import type { Page, PageRead, Problem } from '../examples/types.ts'
import { checkFlows } from '../site/flow-rules.ts'
import { readKnown } from '../site/known.ts'
import { checkProducts } from '../site/product-rules.ts'
import { checkSurface, derivedPackage } from '../surface/run.ts'
import type { Surface } from '../surface/types.ts'
import { NOTHING_VERIFIED, openVerified } from '../surface/verified.ts'
import { type Shard, sayShard, takeShard } from './shard.ts'

/** A run, and the surface of the whole site. */
export type CheckResult = RunResult & { surface: Surface }

/** The project's root, whatever folder a command is run from. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Where pages live. */
export const DOCS = join(ROOT, 'docs')

/** Where the built site lies. */
export const DIST = join(ROOT, '.vitepress/dist')

/** The cache that `check`, `dev` and `build` share. */
export function openCache(): Cache {
  return createFileCache(join(ROOT, '.vitepress/cache/examples'), ROOT)
}

/**
 * Checks a page that is not written yet, as it would be among the others.
 *
 * @param file where it is to be
 * @returns its problems
 */
export async function checkDraft(file: string, text: string, cache: Cache): Promise<Problem[]> {
  const session = openSession({ root: ROOT, cache, derived: derivedPackage(ROOT) })
  try {
    const others = (await session.read(['docs'])).filter(({ page }) => page.file !== file)
    const { stats } = await session.run([])
    const draft = await session.refresh(file, text)
    const result = { pages: [draft], problems: draft.problems, stats }
    const options = { root: ROOT, session, verified: NOTHING_VERIFIED, all: [...others, draft] }
    return (await checkSurface(result, options)).problems
  } finally {
    await session.close()
  }
}

/**
 * Checks pages in full: each by itself, and all of them as one surface.
 *
 * @param inputs files, folders or globs; the surface is made of all of docs/ in any case
 * @param cache without one, nothing is remembered of the second check either
 * @param shard checks a part of the pages; the surface is made of all of docs/ nevertheless, since it
 * takes reading them only
 * @param companion finds out more of the examples that are checked anew
 */
export async function checkPages(
  inputs: string[],
  cache: Cache,
  shard?: Shard,
  companion?: SessionCompanion,
): Promise<CheckResult> {
  const session = openSession({
    root: ROOT,
    cache,
    derived: derivedPackage(ROOT),
    ...(companion && { companion }),
  })
  try {
    if (inputs.includes('docs')) session.expectAll()
    // The whole site first: examples may rest on what is derived from it.
    const all = await session.read(['docs'])
    const result = await session.run(inputs, shard && ((pages) => takeShard(pages, weightOf, shard)))
    const part = shard && sayShard(shard)
    const verified = cache === noCache ? NOTHING_VERIFIED : openVerified(ROOT, part)
    const checked = await checkSurface(result, { root: ROOT, session, verified, all })
    const known = readKnown(all, checked.surface)
    const problems = [...checked.problems, ...checkFlows(known), ...checkProducts(all)]
    if (!shard) return { ...checked, problems }
    const others = [...all, ...(await session.read(inputs))]
    return { ...checked, problems: ownProblems(problems, result.pages, others, shard) }
  } finally {
    await session.close()
  }
}

// Reading, compiling and running a page's blocks takes as long as they are.
function weightOf({ text }: Page): number {
  return text.length
}

/** The problems of a part's own pages; in the first part those of no page as well. */
function ownProblems(
  problems: Problem[],
  own: { page: Page }[],
  all: PageRead[],
  { index }: Shard,
): Problem[] {
  const names = new Set(own.map(({ page }) => page.name))
  const pages = new Set(all.map(({ page }) => page.name))
  return problems.filter(({ page }) => names.has(page) || (index === 1 && !pages.has(page)))
}

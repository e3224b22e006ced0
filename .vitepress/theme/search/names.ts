import { anchorOf, type Catalog, type NameRow, type Target } from './catalog.ts'
import type { NamesFile } from './format.ts'
import { bonus, type Scores, together } from './pages.ts'
import type { Term } from './query.ts'
import type { Result, ResultKind } from './results.ts'
import { scoreName } from './score.ts'

const KIND_OF: Record<string, ResultKind> = { f: 'field', v: 'value', e: 'error' }
// Fields come after the pages that fit as well.
const WEIGHT: Record<string, number> = { f: 0.72, v: 0.7, e: 0.86 }
const LEAST = 0.5
const MOST_ROWS = 60
const MOST_OF_A_NAME = 5
const MOST = 12
const DEEPER = 0.006
const IN_ANSWER = 0.01
const PAGE_SHARE = 0.85
// Of an error code that many calls have, the guide says most.
const IN_GUIDE = 0.05

interface Place {
  row: NameRow
  page: number
  anchor: number
  score: number
}

/** The rows of tables that fit, and how often the best name stands in others. */
export interface FoundNames {
  results: Result[]
  more?: { name: string; count: number }
}

/**
 * Finds names in tables: each term fits the name or the page it stands on, and one the name.
 *
 * @param expanded a name all of whose places are wanted
 */
export function foundNames(
  terms: Term[],
  scores: Scores,
  catalog: Catalog,
  { file, rows }: { file: NamesFile; rows: NameRow[] },
  expanded?: string,
): FoundNames {
  const pageScores = byPage(scores, catalog)
  const fitting = rows
    .map((row) => ({ row, fits: terms.map((term) => scoreName(term, row)) }))
    .filter(({ fits }) => Math.max(0, ...fits) >= LEAST)
    .sort((a, b) => together(b.fits) - together(a.fits))
    .slice(0, terms.length > 1 ? rows.length : MOST_ROWS)
  const places = fitting.flatMap(({ row, fits }) => placesOf(row, fits, pageScores, catalog, file))
  const sorted = places.sort((a, b) => b.score - a.score)
  const shown = spread(sorted, expanded)
  const best = shown[0]?.row
  const count = new Set(sorted.filter(({ row }) => row.name === best?.name).map(({ page }) => page)).size
  const listed = shown.filter(({ row }) => row.name === best?.name).length
  return {
    results: shown.map((place) => toResult(place, catalog, file)),
    ...(best && count > listed && { more: { name: best.name, count } }),
  }
}

// By term, by page: the best of what stands on it.
function byPage(scores: Scores, { targets, pages }: Catalog): number[][] {
  return scores.map((own) => {
    const best = pages.map(() => 0)
    own.forEach((score, index) => {
      const page = targets[index]?.page ?? 0
      best[page] = Math.max(best[page] ?? 0, score)
    })
    return best
  })
}

function placesOf(
  row: NameRow,
  fits: number[],
  pageScores: number[][],
  { pages }: Catalog,
  file: NamesFile,
): Place[] {
  const places: Place[] = []
  let page = 0
  let anchor = 0
  for (let index = 0; index < row.places.length; index += 2) {
    page += row.places[index] ?? 0
    anchor += row.places[index + 1] ?? 0
    const target = pages[page]
    if (!target) continue
    const both = fits.map((fit, term) => Math.max(fit, PAGE_SHARE * (pageScores[term]?.[page] ?? 0)))
    const score =
      together(both) * (WEIGHT[row.type] ?? 1) + bonus(target) + standing(row, target) - depth(file, anchor)
    places.push({ row, page, anchor, score })
  }
  return places
}

function standing({ type }: NameRow, { kind }: Target): number {
  return type === 'e' && kind === 'guide' ? IN_GUIDE : 0
}

// What is sent comes before what is answered, what stands above before what lies below.
function depth(file: NamesFile, anchor: number): number {
  const text = anchorOf(file, anchor)
  return DEEPER * (text.split('-').length - 3) + (/^[a-z]+-response\b/.test(text) ? IN_ANSWER : 0)
}

// A name that stands everywhere must not fill the list, nor one page.
function spread(places: Place[], expanded?: string): Place[] {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  const kept = places.filter(({ row, page }) => {
    const once = `${row.name} ${page}`
    const count = counts.get(row.name) ?? 0
    if (seen.has(once) || (count >= MOST_OF_A_NAME && row.name !== expanded)) return false
    seen.add(once)
    counts.set(row.name, count + 1)
    return true
  })
  return expanded ? kept : kept.slice(0, MOST)
}

function toResult({ row, page, anchor, score }: Place, { pages }: Catalog, file: NamesFile): Result {
  const target = pages[page]
  return {
    kind: KIND_OF[row.type] ?? 'field',
    title: row.name,
    context: [row.label, target?.title].filter(Boolean).join(' · '),
    method: target?.method ?? '',
    path: target?.path ?? '',
    address: `${target?.address}#${anchorOf(file, anchor)}`,
    isDeprecated: target?.isDeprecated ?? false,
    excerpt: '',
    score,
  }
}

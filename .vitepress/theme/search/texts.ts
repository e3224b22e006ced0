import type { Catalog } from './catalog.ts'
import type { Files } from './files.ts'
import { bonus } from './pages.ts'
import type { Term } from './query.ts'
import type { Result } from './results.ts'
import { normalize, pairs, shardOf } from './tokens.ts'

const WEIGHT = 0.62
const LEAST = 0.35
const NEAR_BEST = 0.75
const MOST_READ = 8
const MOST_OF_A_PAGE = 2
const IN_PIECES = 0.6
const GUIDE = 0.03
const BEFORE = 16
const EXCERPT = 80

/**
 * Finds sections by their text; loads only the parts of the index that hold the terms, and the text
 * of the best sections.
 */
export async function foundTexts(terms: Term[], files: Files, catalog: Catalog): Promise<Result[]> {
  const keys = [...new Set(terms.flatMap((term) => (term.type === 'han' ? pairs(term.text) : term.text)))]
  const lists = await Promise.all(keys.map((key) => sectionsWith(key, files)))
  const rated = rate(lists, files.manifest.sectionCount).slice(0, MOST_READ)
  const read = await Promise.all(rated.map((one) => readSection(one, terms, files, catalog)))
  const counts = new Map<string, number>()
  return read
    .sort((a, b) => b.score - a.score)
    .filter(({ address }) => {
      const page = address.split('#')[0] ?? ''
      counts.set(page, (counts.get(page) ?? 0) + 1)
      return (counts.get(page) ?? 0) <= MOST_OF_A_PAGE
    })
}

async function sectionsWith(key: string, files: Files): Promise<number[]> {
  const { terms } = files.manifest
  if (terms.length === 0) return []
  const distances = (await files.terms(shardOf(key, terms.length)))[key] ?? []
  let section = 0
  return distances.map((distance) => {
    section += distance
    return section
  })
}

interface Rated {
  section: number
  /** How much of what is asked it holds, rare terms counting more. */
  share: number
}

function rate(lists: number[][], count: number): Rated[] {
  const weights = lists.map((list) => Math.log(2 + count / (1 + list.length)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const sums = new Map<number, number>()
  lists.forEach((list, index) => {
    for (const section of list) sums.set(section, (sums.get(section) ?? 0) + (weights[index] ?? 0))
  })
  const best = Math.max(0, ...sums.values()) / total
  return [...sums]
    .map(([section, sum]) => ({ section, share: sum / total }))
    .filter(({ share }) => share >= Math.max(LEAST, NEAR_BEST * best))
    .sort((a, b) => b.share - a.share || a.section - b.section)
}

async function readSection(
  { section, share }: Rated,
  terms: Term[],
  files: Files,
  { pages }: Catalog,
): Promise<Result> {
  const { sectionsPerFile } = files.manifest
  const rows = await files.sections(Math.floor(section / sectionsPerFile))
  const [page = 0, anchor = '', title = '', text = ''] = rows[section % sectionsPerFile] ?? []
  const target = pages[page]
  const lower = normalize(`${title} ${text}`)
  const whole = terms.filter((term) => (term.type === 'han' ? lower.includes(term.text) : true)).length
  const intact = IN_PIECES + (1 - IN_PIECES) * (whole / terms.length)
  const isGuide = target?.kind === 'guide'
  return {
    kind: 'text',
    title: anchor ? title : (target?.title ?? title),
    context: anchor ? (target?.title ?? '') : '',
    method: target?.method ?? '',
    path: target?.path ?? '',
    address: `${target?.address}${anchor ? `#${anchor}` : ''}`,
    isDeprecated: target?.isDeprecated ?? false,
    excerpt: excerpt(text, terms),
    score: WEIGHT * share * share * intact + (target ? bonus(target) : 0) + (isGuide ? GUIDE : 0),
  }
}

/** Some words around the first of the terms. */
function excerpt(text: string, terms: Term[]): string {
  const lower = text.toLowerCase()
  const wanted = terms.flatMap((term) =>
    term.type === 'han' ? [term.text, ...pairs(term.text)] : term.text,
  )
  const places = wanted.map((one) => lower.indexOf(one)).filter((place) => place >= 0)
  const start = Math.max(0, (places[0] ?? 0) - BEFORE)
  const cut = text.slice(start, start + EXCERPT)
  return `${start > 0 ? '…' : ''}${cut}${start + EXCERPT < text.length ? '…' : ''}`
}

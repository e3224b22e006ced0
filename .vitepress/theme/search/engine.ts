import { type Catalog, type NameRow, openNames, openPages } from './catalog.ts'
import { corrected, type Vocabulary, vocabularyOf } from './correct.ts'
import type { Files } from './files.ts'
import type { NamesFile } from './format.ts'
import { foundNames } from './names.ts'
import { foundPages, scoreTargets } from './pages.ts'
import { joinWords, parseQuery, type Term } from './query.ts'
import { type Answer, ordered, type Result } from './results.ts'
import { foundTexts } from './texts.ts'

const MOST = 24
const MOST_TEXTS = 6

/** Answers questions from the files of the index. */
export interface Engine {
  /** Loads what each question needs. */
  prepare(): Promise<void>
  /**
   * @param query as typed
   * @param expanded a name all of whose places are wanted
   * @returns pages and names: at once, after `prepare`
   */
  find(query: string, expanded?: string): Promise<Answer>
  /** The same, and what stands in the text. */
  findAll(query: string, expanded?: string): Promise<Answer>
}

interface Ready {
  catalog: Catalog
  names: { file: NamesFile; rows: NameRow[] }
  vocabulary: Vocabulary
}

/** Opens a search; nothing is loaded before it is asked. */
export function createEngine(files: Files): Engine {
  let ready: Promise<Ready> | undefined
  const load = () => {
    ready ??= open(files)
    ready.catch(() => {
      ready = undefined
    })
    return ready
  }
  const find = async (query: string, expanded?: string) => answer(parseQuery(query), await load(), expanded)
  return {
    prepare: async () => void (await load()),
    find,
    async findAll(query, expanded) {
      const known = await load()
      const { terms, ...found } = answer(parseQuery(query), known, expanded)
      const texts = await foundTexts(terms, files, known.catalog)
      return { ...found, results: merge(found.results, texts) }
    },
  }
}

async function open(files: Files): Promise<Ready> {
  const [pages, file] = await Promise.all([files.pages(), files.names()])
  const catalog = openPages(pages)
  const rows = openNames(file)
  return { catalog, names: { file, rows }, vocabulary: vocabularyOf(catalog, rows) }
}

function answer(asked: Term[], ready: Ready, expanded?: string): Answer & { terms: Term[] } {
  const terms = asked.map((term) => corrected(term, ready.vocabulary))
  const corrections = asked.flatMap((term, index) => {
    const to = terms[index]?.text ?? ''
    return to === term.text ? [] : [{ from: term.text, to }]
  })
  const plainly = lookUp(terms, ready, expanded)
  const joined = joinWords(asked)
  const found = joined.length > 0 ? [plainly, lookUp(joined, ready, expanded)] : [plainly]
  const results = ordered(
    found.flatMap((one) => one.results),
    expanded ? Number.POSITIVE_INFINITY : MOST,
  )
  const more = found.find((one) => one.more)?.more
  return { results, corrections, terms, ...(more && { more }) }
}

function lookUp(
  terms: Term[],
  { catalog, names }: Ready,
  expanded?: string,
): Pick<Answer, 'results' | 'more'> {
  if (terms.length === 0) return { results: [] }
  const scores = scoreTargets(terms, catalog)
  const { results, more } = foundNames(terms, scores, catalog, names, expanded)
  return { results: [...foundPages(scores, catalog), ...results], ...(more && { more }) }
}

// What is listed as a page is not listed once more for its text.
function merge(found: Result[], texts: Result[]): Result[] {
  const listed = new Set(found.map(({ address }) => address))
  const others = texts.filter(({ address }) => !listed.has(address)).slice(0, MOST_TEXTS)
  return [...found, ...others].sort((a, b) => b.score - a.score)
}

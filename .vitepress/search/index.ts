import {
  KINDS,
  type NamesFile,
  type PagesFile,
  type SectionsFile,
  type TermsFile,
} from '../theme/search/format.ts'
import { shardOf, termsOf } from '../theme/search/tokens.ts'
import { withSharedLabels } from './codes.ts'
import type { Entry, Name } from './entries.ts'
import { WORDS } from './words.ts'

/** All files of the index, before they have names. */
export interface SearchIndex {
  pages: PagesFile
  names: NamesFile
  terms: TermsFile[]
  sections: SectionsFile[]
  sectionsPerFile: number
  sectionCount: number
}

/** The size, before compression, that a file of a kind should have. */
const TERMS_FILE_SIZE = 8_000
const SECTIONS_FILE_SIZE = 8_000
const HIGHEST_RANK = 9

/**
 * Puts the index together.
 *
 * @param entries of all pages, in any order
 */
export function buildIndex(entries: Entry[]): SearchIndex {
  // Neighbours are alike, and so compress well.
  const sorted = withSharedLabels(entries).sort((a, b) => (a.address < b.address ? -1 : 1))
  const sections = sorted.flatMap(sectionRows)
  const sectionsPerFile = perFile(sections, SECTIONS_FILE_SIZE)
  return {
    pages: pagesFile(sorted),
    names: namesFile(sorted),
    terms: termsFiles(sections),
    sections: chunk(sections, sectionsPerFile),
    sectionsPerFile,
    sectionCount: sections.length,
  }
}

function pagesFile(entries: Entry[]): PagesFile {
  const products = distinct(entries.map(({ product }) => product))
  const roles = distinct(entries.map((one) => one.roles))
  const ranks = ranksOf(entries)
  return {
    titles: entries.map(({ title }) => title),
    addresses: entries.map(({ address }) => address),
    kinds: entries.map(({ kind }) => KINDS.indexOf(kind)).join(''),
    ranks: entries.map(({ address }) => ranks.get(address) ?? 0).join(''),
    product: entries.map(({ product }) => products.indexOf(product)),
    products,
    role: entries.map((one) => roles.indexOf(one.roles)),
    roles,
    deprecated: entries.flatMap(({ isDeprecated }, page) => (isDeprecated ? [page] : [])),
    words: Object.fromEntries(entries.flatMap(wordsOf)),
    operations: entries.flatMap(({ operations }, page) =>
      operations.map(({ method, anchor, title }): PagesFile['operations'][number] => [
        page,
        method,
        anchor,
        title,
      ]),
    ),
    headings: entries.flatMap(headingsOf),
  }
}

// Who names a thing means the call that makes it, before those that change what is made.
const RE_MAKES = /^(?:创建|新建|提交|申请|发起)|下单/
const MAKES = 3

// Links from other pages, each page counted once, on a scale where each step is twice as many.
function ranksOf(entries: Entry[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { address, links } of entries) {
    for (const link of new Set(links)) if (link !== address) counts.set(link, (counts.get(link) ?? 0) + 1)
  }
  return new Map(
    entries.map(({ address, title }) => {
      const linked = 2 * Math.log2(1 + (counts.get(address) ?? 0))
      return [address, Math.min(HIGHEST_RANK, Math.round(linked) + (RE_MAKES.test(title) ? MAKES : 0))]
    }),
  )
}

function wordsOf({ title, address }: Entry, page: number): [string, string][] {
  const path = address.replace(/^\/openapi(?=\/)/, '')
  const words = WORDS.filter(([part]) => title.includes(part) || path === part || path.endsWith(`/${part}`))
  return words.length > 0 ? [[String(page), words.map(([, text]) => text).join(' ')]] : []
}

// Endpoints have the same headings everywhere: they are found by their text.
function headingsOf({ kind, sections }: Entry, page: number): PagesFile['headings'] {
  if (kind === 'endpoint') return []
  return sections
    .filter(({ level, title }) => level > 1 && title !== '要点')
    .map(({ anchor, title }) => [page, anchor, title])
}

/** Where a name stands: page and anchor. */
type Places = Map<string, { name: Name; places: [page: number, anchor: string][] }>

function namesFile(entries: Entry[]): NamesFile {
  const found: Places = new Map()
  entries.forEach(({ names }, page) => {
    for (const name of names) {
      const key = `${name.name}\n${name.label}\n${name.type}`
      const known = found.get(key) ?? { name, places: [] }
      known.places.push([page, name.anchor])
      found.set(key, known)
    }
  })
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
  const tree = anchorTree(sorted.flatMap(({ places }) => places.map(([, anchor]) => anchor)))
  const numberOf = (anchor = '') => tree.numberOf.get(anchor) ?? 0
  return {
    names: sorted.map(({ name }) => name.name),
    labels: sorted.map(({ name }) => name.label),
    types: sorted.map(({ name }) => name.type).join(''),
    parts: tree.parts,
    parents: tree.parents,
    part: tree.part,
    places: sorted.map(({ places }) =>
      places.flatMap(([page, anchor], index) => [
        page - (places[index - 1]?.[0] ?? 0),
        numberOf(anchor) - numberOf(places[index - 1]?.[1]),
      ]),
    ),
  }
}

// Cut where a name may begin: an anchor is the anchor of the row above and a part of its own.
function anchorTree(anchors: string[]): Pick<NamesFile, 'parts' | 'parents' | 'part'> & {
  numberOf: Map<string, number>
} {
  const nodes = [...new Set(anchors.flatMap(prefixes))].sort()
  const numberOf = new Map(nodes.map((anchor, index) => [anchor, index]))
  const parts = distinct(nodes.map(lastPart))
  const partOf = new Map(parts.map((part, index) => [part, index]))
  return {
    parts,
    parents: nodes.map((anchor, index) => {
      const parent = numberOf.get(anchor.slice(0, -lastPart(anchor).length - 1))
      return parent === undefined ? 0 : index - parent
    }),
    part: nodes.map((anchor) => partOf.get(lastPart(anchor)) ?? 0),
    numberOf,
  }
}

function prefixes(anchor: string): string[] {
  const parts = anchor.split('-')
  return parts.map((_, index) => parts.slice(0, index + 1).join('-'))
}

function lastPart(anchor: string): string {
  return anchor.slice(anchor.lastIndexOf('-') + 1)
}

function sectionRows({ sections }: Entry, page: number): SectionsFile {
  return sections
    .filter(({ text }) => text !== '')
    .map(({ anchor, title, text }): SectionsFile[number] => [page, anchor, title, text])
}

function termsFiles(sections: SectionsFile): TermsFile[] {
  const found = new Map<string, number[]>()
  sections.forEach(([, , title, text], number) => {
    for (const term of termsOf(`${title} ${text}`)) found.set(term, [...(found.get(term) ?? []), number])
  })
  const rows = [...found].sort(([a], [b]) => (a < b ? -1 : 1))
  const lists = rows.map(([term, numbers]) => [term, distances(numbers)] as const)
  const count = Math.ceil(JSON.stringify(lists).length / TERMS_FILE_SIZE)
  const files: TermsFile[] = Array.from({ length: count }, () => ({}))
  for (const [term, numbers] of lists) {
    const file = files[shardOf(term, count)]
    if (file) file[term] = numbers
  }
  return files
}

function distances(numbers: number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
}

function perFile(sections: SectionsFile, size: number): number {
  const files = Math.max(1, Math.ceil(JSON.stringify(sections).length / size))
  return Math.max(1, Math.ceil(sections.length / files))
}

function chunk<Value>(values: Value[], size: number): Value[][] {
  const count = Math.ceil(values.length / size)
  return Array.from({ length: count }, (_, index) => values.slice(index * size, (index + 1) * size))
}

function distinct(values: string[]): string[] {
  return [...new Set(values)].sort()
}

import { KINDS, type Kind, type NamesFile, type PagesFile } from './format.ts'
import { normalize, pairs, plain, wordsOf } from './tokens.ts'

/** A page, an operation of one, or a heading, as it is compared with what is asked. */
export interface Target {
  page: number
  kind: Kind
  title: string
  /** Of the page, where the title is that of a part. */
  pageTitle: string
  /** With its anchor. */
  address: string
  method: string
  /** The path as sent, or the name of an event. */
  path: string
  isDeprecated: boolean
  isHeading: boolean
  /** 0 to 1. */
  rank: number
  /** Normalized: the title, without spaces; what else readers call it; product, roles, page's title. */
  key: string
  words: string[]
  aside: string
  /** Names in the title. */
  names: string[]
  /** Of the path, plain; `{}` before a parameter. */
  segments: string[]
}

/** All pages, ready to be searched. */
export interface Catalog {
  targets: Target[]
  /** By page, what stands for it as a whole. */
  pages: Target[]
  /** How much a pair of characters tells, by how few titles have it. */
  weights: Map<string, number>
}

/** A name in tables, ready to be searched. */
export interface NameRow {
  name: string
  label: string
  type: string
  /** Plain. */
  key: string
  words: string[]
  labelKey: string
  places: number[]
}

const HIGHEST_RANK = 9

/** Makes ready the file of pages. */
export function openPages(file: PagesFile): Catalog {
  const pages = file.titles.map((_, page) => pageTarget(file, page))
  const named = file.operations.flatMap(([page, method, anchor, title]): Target[] => {
    const whole = pages[page]
    if (!whole) return []
    return [anchor ? partTarget(whole, title, anchor, method) : Object.assign(whole, { method })]
  })
  const parts = named.filter((one) => !pages.includes(one))
  const inParts = new Set(parts.map(({ page }) => page))
  const headings = file.headings.flatMap(([page, anchor, title]) => {
    const whole = pages[page]
    return whole ? [{ ...partTarget(whole, title, anchor, ''), path: '', isHeading: true, words: [] }] : []
  })
  // A page with several operations is found as these.
  const targets = [...pages.filter(({ page }) => !inParts.has(page)), ...parts, ...headings]
  return { targets, pages, weights: pairWeights(targets) }
}

/** Makes ready the file of names. */
export function openNames(file: NamesFile): NameRow[] {
  return file.names.map((name, index) => ({
    name,
    label: file.labels[index] ?? '',
    type: file.types[index] ?? 'f',
    key: plain(name),
    words: wordsOf(name),
    labelKey: compact(file.labels[index] ?? ''),
    places: file.places[index] ?? [],
  }))
}

/** Puts the anchor of a place together. */
export function anchorOf({ parts, parents, part }: NamesFile, number: number): string {
  const own = parts[part[number] ?? 0] ?? ''
  const distance = parents[number] ?? 0
  return distance === 0
    ? own
    : `${anchorOf({ parts, parents, part } as NamesFile, number - distance)}-${own}`
}

/** Normalized, without spaces and marks. */
function compact(text: string): string {
  return normalize(text).replace(/[\s()（）\-–—∙·、，,:：/“”]/g, '')
}

function pageTarget(file: PagesFile, page: number): Target {
  const address = file.addresses[page] ?? ''
  const title = file.titles[page] ?? ''
  const kind = KINDS[Number(file.kinds[page])] ?? 'page'
  const path = pathOf(address, kind)
  const aside = `${file.products[file.product[page] ?? -1] ?? ''} ${file.roles[file.role[page] ?? -1] ?? ''}`
  return {
    page,
    kind,
    title,
    pageTitle: title,
    address,
    method: '',
    path,
    isDeprecated: file.deprecated.includes(page),
    isHeading: false,
    rank: Number(file.ranks[page]) / HIGHEST_RANK,
    key: compact(title),
    words: (file.words[page] ?? '').split(' ').filter(Boolean).map(compact),
    aside: compact(aside),
    names: latinNames(title),
    segments: segmentsOf(address, kind),
  }
}

function partTarget(whole: Target, title: string, anchor: string, method: string): Target {
  return {
    ...whole,
    title,
    address: `${whole.address}#${anchor}`,
    method,
    key: compact(title),
    aside: `${whole.aside} ${compact(whole.pageTitle)}`,
    names: latinNames(title),
  }
}

function pathOf(address: string, kind: Kind): string {
  if (kind === 'endpoint') return address.replace(/^\/openapi(?:\/v2(?=\/))?/, '')
  return kind === 'notification' ? address.slice(address.lastIndexOf('/') + 1) : ''
}

function segmentsOf(address: string, kind: Kind): string[] {
  if (kind === 'notification')
    return address
      .slice(address.lastIndexOf('/') + 1)
      .split(/[.-]/)
      .map(plain)
  const segments = address.split('/').filter(Boolean)
  const own = kind === 'endpoint' ? segments.slice(1) : segments
  return own.map((segment) => (segment.startsWith('{') ? `{}${plain(segment)}` : plain(segment)))
}

function latinNames(title: string): string[] {
  return (title.match(/[A-Za-z0-9][\w.-]*/g) ?? []).map(plain)
}

function pairWeights(targets: Target[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of targets) {
    for (const pair of new Set(pairs(key))) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return new Map([...counts].map(([pair, count]) => [pair, Math.log(1 + targets.length / count)]))
}

import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { filesOf, median, toKilobytes } from './files.ts'

/** A figure of the built site that does not depend on the machine, and the most it may be. */
export interface Size {
  what: string
  value: number
  limit: number
  /** Kilobytes of 1,024 bytes; otherwise a number of things. */
  unit: 'KB' | ''
  /** The page that has it, where one has. */
  page?: string
}

/** The most of each; kilobytes are of 1,024 bytes. */
export interface Limits {
  htmlMedian: number
  nodesMedian: number
  nodesMost: number
  /** So many endpoint pages may have more elements than the one in the middle may. */
  heavyPages: number
  /** Pages that may have more elements, as their address below the base, and how many. */
  heavy: ReadonlyMap<string, number>
  /** Compressed, of a page that a reader opens first. */
  firstScripts: number
  styles: number
  /** What the search loads before its first answer, compressed. */
  searchStart: number
  /** The largest file that an answer needs besides, compressed. */
  searchPart: number
}

const RE_ENDPOINT = /^openapi\/.*\.html$/
const RE_TEMPLATE = /<template\b[\s\S]*?<\/template>/g
const RE_OUTSIDE = /<!--[\s\S]*?-->|(?<=<script\b[^>]*>)[\s\S]*?(?=<\/script>)/g
// A quoted value may look like a tag.
const RE_VALUE = /="[^"]*"/g
const RE_TAG = /<[a-z]/gi
const RE_FIRST = /<(?:script|link)\b[^>]*(?:src|href)="([^"]*\.js)"/g
const RE_STYLE = /<link\b[^>]*href="([^"]*\.css)"/g

/**
 * Measures a built site.
 *
 * @param dist its folder
 * @returns figures with their limits, in the order in which a reader meets them
 */
export function measureSizes(dist: string, limits: Limits): Size[] {
  const pages = filesOf(dist, ['html']).map((file) => readPage(file, dist))
  const endpoints = pages.filter(({ name }) => RE_ENDPOINT.test(name))
  const [middle] = endpoints.toSorted((a, b) => a.bytes - b.bytes).slice(endpoints.length / 2)
  const first = middle ? readFileSync(`${dist}/${middle.name}`, 'utf8') : ''
  const search = searchFiles(dist)
  return [
    kilobytes('HTML of an endpoint page, median', middle?.bytes ?? 0, limits.htmlMedian),
    count('elements of an endpoint page, median', median(endpoints.map(({ nodes }) => nodes)), limits),
    {
      what: `endpoint pages with more than ${limits.nodesMedian} elements`,
      value: endpoints.filter(({ nodes }) => nodes > limits.nodesMedian).length,
      limit: limits.heavyPages,
      unit: '',
    },
    ...heaviest(endpoints, limits),
    kilobytes('scripts of a first visit, gzip', zipped(dist, first, RE_FIRST), limits.firstScripts),
    kilobytes('styles of a first visit, gzip', zipped(dist, first, RE_STYLE), limits.styles),
    kilobytes('search, before the first answer, gzip', search.start, limits.searchStart),
    kilobytes('search, largest further file, gzip', search.part, limits.searchPart),
  ]
}

/** Whether a figure is more than it may be. */
export function isOver({ value, limit }: Size): boolean {
  return value > limit
}

/** A page without what a browser does not make elements of. */
export function countElements(html: string): number {
  const shown = html.replace(RE_OUTSIDE, '').replace(RE_VALUE, '').replace(RE_TEMPLATE, '<template>')
  return shown.match(RE_TAG)?.length ?? 0
}

interface MeasuredPage {
  name: string
  bytes: number
  nodes: number
}

function readPage(file: string, dist: string): MeasuredPage {
  const bytes = readFileSync(file)
  return { name: relative(dist, file), bytes: bytes.length, nodes: countElements(bytes.toString()) }
}

/** The page with the most elements, and each page that may have more. */
function heaviest(pages: MeasuredPage[], { nodesMost, heavy }: Limits): Size[] {
  const addressOf = ({ name }: MeasuredPage) => `/${name.replace(/(?:index)?\.html$/, '')}`
  const sizes = pages.map((page): Size => {
    const address = addressOf(page)
    const limit = heavy.get(address) ?? nodesMost
    const what = heavy.has(address) ? 'elements of a named page' : 'elements of any other, most'
    return { what, value: page.nodes, limit, unit: '', page: address }
  })
  const named = sizes.filter(({ page = '' }) => heavy.has(page))
  const others = sizes.filter(({ page = '' }) => !heavy.has(page)).sort((a, b) => b.value - a.value)
  return [...others.filter((one, index) => index === 0 || isOver(one)), ...named]
}

function searchFiles(dist: string): { start: number; part: number } {
  const files = filesOf(dist, ['json']).filter((file) => file.includes('/assets/search/'))
  const sizes = files.map((file) => ({
    isStart: /\/(?:pages|names)\.[\w-]+\.json$/.test(file),
    bytes: gzipSync(readFileSync(file)).length,
  }))
  return {
    start: sizes.filter(({ isStart }) => isStart).reduce((sum, { bytes }) => sum + bytes, 0),
    part: Math.max(0, ...sizes.filter(({ isStart }) => !isStart).map(({ bytes }) => bytes)),
  }
}

function zipped(dist: string, html: string, pattern: RegExp): number {
  const names = new Set(Array.from(html.matchAll(pattern), ([, address = '']) => address))
  // Whatever base the site has, its own files lie below assets/.
  const files = [...names].map((address) => `${dist}/${address.slice(address.indexOf('assets/'))}`)
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)
}

function kilobytes(what: string, bytes: number, limit: number): Size {
  return { what, value: toKilobytes(bytes), limit, unit: 'KB' }
}

function count(what: string, value: number, { nodesMedian }: Limits): Size {
  return { what, value, limit: nodesMedian, unit: '' }
}

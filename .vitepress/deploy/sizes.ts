import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { countLoaded } from './elements.ts'
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
  /** Of any page. */
  nodesMost: number
  /** Compressed, of a page that a reader opens first. */
  firstScripts: number
  styles: number
  /** What the search loads before its first answer, compressed. */
  searchStart: number
  /** The largest file that an answer needs besides, compressed. */
  searchPart: number
}

const RE_ENDPOINT = /^openapi\/.*\.html$/
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
    ...heaviest(pages, limits),
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

interface MeasuredPage {
  name: string
  bytes: number
  nodes: number
}

function readPage(file: string, dist: string): MeasuredPage {
  const bytes = readFileSync(file)
  return { name: relative(dist, file), bytes: bytes.length, nodes: countLoaded(bytes.toString()) }
}

/** The page with the most elements, and every other that has more than it may. */
function heaviest(pages: MeasuredPage[], { nodesMost }: Limits): Size[] {
  const sizes = pages.map(
    ({ name, nodes }): Size => ({
      what: 'elements of a page, most',
      value: nodes,
      limit: nodesMost,
      unit: '',
      page: `/${name.replace(/(?:index)?\.html$/, '')}`,
    }),
  )
  return sizes.toSorted((a, b) => b.value - a.value).filter((one, index) => index === 0 || isOver(one))
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

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { load } from 'js-yaml'
import { globSync } from 'tinyglobby'
import { type ErrorCode, readErrors } from '../../.vitepress/surface/errors.ts'
import { ROOT } from './paths.ts'

const DOCS = join(ROOT, 'docs')
const RE_FENCE = /^( *)(```+|~~~+)[\s\S]*?^\1\2.*$/gm
const RE_LINK = /\[[^\]]*\]\(([^)\s]+)\)/g

/** A page as text: what a reader reads, without frontmatter and without code. */
export function proseOf(page: string): string {
  const text = readFileSync(join(DOCS, page), 'utf8')
  return text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(RE_FENCE, '')
}

/** A heading and what stands below it, up to the next heading of any level. */
export interface Section {
  level: number
  title: string
  anchor: string
  text: string
}

/** The sections of a text that have a heading. */
export function sectionsOf(prose: string): Section[] {
  return prose.split(/^(?=#{1,6} )/m).flatMap((part) => {
    const [, hashes = '', title = '', anchor = ''] = /^(#+) (.*?)(?: \{#([^}]+)\})?\n/.exec(part) ?? []
    return hashes ? [{ level: hashes.length, title, anchor: anchor || title, text: part }] : []
  })
}

/** Pages and anchors that a text of a page links to, pages from `docs/`; other sites left out. */
export function linksOf(page: string, text: string): { page: string; anchor: string }[] {
  return Array.from(text.matchAll(RE_LINK), ([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [path = '', anchor = ''] = link.split('#')
      const to = path ? relative(DOCS, join(DOCS, dirname(page), decodeURI(path))) : page
      return { page: to, anchor }
    })
}

/** What a page links to that is not there, one line each. */
export function deadLinks(page: string, text = proseOf(page)): string[] {
  return linksOf(page, text).flatMap(({ page: to, anchor }) => {
    if (!existsSync(join(DOCS, to))) return [`no page ${to}`]
    const known = anchor === '' || anchorsOf(to).has(anchor)
    return known ? [] : [`${to} has no #${anchor}`]
  })
}

function anchorsOf(page: string): Set<string> {
  const errors = errorsOf(page).length > 0 ? ['errors'] : []
  return new Set([...sectionsOf(proseOf(page)).map(({ anchor }) => anchor), ...errors])
}

/** Tables of a text, each row by the headings of its columns. */
export function rowsOf(text: string): Record<string, string>[] {
  let heads: string[] = []
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith('|')) heads = []
    if (!line.startsWith('|') || /^\|[ :|-]+$/.test(line)) return []
    const cells = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
    if (heads.length === 0) {
      heads = cells
      return []
    }
    return [Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? '']))]
  })
}

/** Names in a cell that are written as code. */
export function namesIn(cell = ''): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name)
}

/** The error codes of a page’s frontmatter. */
function errorsOf(page: string): ErrorCode[] {
  const text = readFileSync(join(DOCS, page), 'utf8')
  return readErrors(load(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '{}') as Record<string, unknown>)
}

/** What the calls of a version list of a code. */
export interface Listed {
  statuses: Set<number>
  /** In how many pages it stands. */
  calls: number
}

/** Every code that some call lists. */
export function listedCodes(version: 'v2' | 'v3'): Map<string, Listed> {
  const codes = new Map<string, Listed>()
  for (const page of globSync(`openapi/${version}/**/*.md`, { cwd: DOCS })) {
    for (const { code, status } of errorsOf(page)) {
      const { statuses, calls } = codes.get(code) ?? { statuses: new Set<number>(), calls: 0 }
      if (status !== undefined) statuses.add(status)
      codes.set(code, { statuses, calls: calls + 1 })
    }
  }
  return codes
}

import MarkdownIt, { type Token } from 'markdown-it'
import type { Page } from '../examples/types.ts'
import { publicPath } from '../site/addresses.ts'
import { plainPath, type Target, targetsFrom } from './targets.ts'

/** Where something stands in a page's Markdown; 1-based. */
export interface Place {
  line: number
  column: number
  length: number
  source: string
}

const RE_FRONTMATTER = /^---[^\S\n]*\n[\s\S]*?\n---[^\S\n]*(?=\n|$)/
const RE_ATTRIBUTE = /\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

const markdown = new MarkdownIt({ html: true })

/**
 * Finds a link of the built page in the Markdown it was written in.
 *
 * @param link as the built page has it
 * @param target where that leads
 * @returns nothing for a link that the page's author did not write
 */
export function placeOfLink(page: Page, link: string, target: Target): Place | undefined {
  // Markdown knows no base: the build puts it in front of addresses that begin with a slash.
  const resolve = targetsFrom(publicPath(page.name), { base: '/' })
  const lines = page.text.split('\n')
  const found = writtenLinks(page.text).find(({ href }) => href === link || isSame(resolve(href), target))
  return found && placeIn(lines, found)
}

interface Written {
  href: string
  /** 0-based lines that it may stand in, from and to. */
  lines: [from: number, to: number]
}

function writtenLinks(text: string): Written[] {
  const head = RE_FRONTMATTER.exec(text)?.[0] ?? ''
  const body = head.replace(/[^\n]+/g, '') + text.slice(head.length)
  const inBody = markdown.parse(body, {}).flatMap((token) => {
    const lines = token.map ?? [0, 0]
    return [token, ...(token.children ?? [])].flatMap(hrefsOf).map((href): Written => ({ href, lines }))
  })
  const inHead = head.split('\n').flatMap((line, index): Written[] => {
    const value = /^\s*(?:-\s+)?link:\s*(\S+)/.exec(line)?.[1]
    return value ? [{ href: value, lines: [index, index + 1] }] : []
  })
  return [...inHead, ...inBody]
}

function hrefsOf(token: Token): string[] {
  if (token.type === 'html_block' || token.type === 'html_inline')
    return Array.from(token.content.matchAll(RE_ATTRIBUTE), ([, double, single]) => double ?? single ?? '')
  const href = token.attrGet('href') ?? token.attrGet('src')
  return href ? [href] : []
}

function isSame(one: Target, other: Target): boolean {
  if (one.kind !== 'inside' || other.kind !== 'inside') return false
  return one.anchor === other.anchor && plainPath(one.path) === plainPath(other.path)
}

function placeIn(lines: string[], { href, lines: [from, to] }: Written): Place {
  // Markdown encodes what the author need not.
  const spellings = [href, decodeURI(href)]
  for (let index = from; index < to; index += 1) {
    const source = lines[index] ?? ''
    const spelling = spellings.find((one) => source.includes(one))
    if (spelling)
      return { line: index + 1, column: source.indexOf(spelling) + 1, length: spelling.length, source }
  }
  return { line: from + 1, column: 1, length: 1, source: lines[from] ?? '' }
}

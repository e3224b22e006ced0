import MarkdownIt, { type Token } from 'markdown-it'
import { blockId } from '../examples/blocks.ts'
import type { PageResult } from '../examples/types.ts'
import { renderBlock, renderFence } from './code.ts'
import { rewriteLinks } from './links.ts'
import { createSheet, titleOf } from './sheet.ts'

/** What is put between the lines of a page: by 0-based line, after it. */
export type Insertions = ReadonlyMap<number, string[]>

const RE_FRONTMATTER = /^---[^\S\n]*\n[\s\S]*?\n?---[^\S\n]*(?=\n|$)/
const RE_ALERT = /^(\s*>\s*)\[!(\w+)\]\s*(.*)$/
const RE_ANCHOR = /^(#{1,6}\s.*?)\s*\{[^}]*\}\s*$/
const RE_INTERPOLATION = /\{\{\s*\$frontmatter\.([\w.]+)\s*\}\}/g
const RE_CODE_SPAN = /(`+)(?:(?!`)[\s\S]|(?!\1)`+)*?\1(?!`)/g
const RE_TAG = /<\/?[a-zA-Z][\w-]*(?:\s[^<>]*)?\/?>|<!--.*?-->/g
const RE_BADGE = /\s*<Badge\b[^>]*\btext="([^"]*)"[^>]*\/?>/g
const RE_TOC = /^\s*\[\[toc\]\]\s*$/i
const RE_SILENT = /<(script|style|defs)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g
const RE_DRAWING = /<svg\b[\s\S]*?<\/svg>/g
const RE_SAID = /<(?:title|desc)\b[^>]*>([\s\S]*?)<\/(?:title|desc)>/g

const markdown = new MarkdownIt({ html: true })

/** A page's Markdown, its frontmatter blanked, so that lines keep their numbers. */
function bodyOf(text: string): string {
  return text.replace(RE_FRONTMATTER, (head) => head.replace(/[^\n]+/g, ''))
}

/** The tokens of a page's Markdown; their lines are those of the page. */
export function tokensOf({ page }: PageResult): Token[] {
  return markdown.parse(bodyOf(page.text), {})
}

/**
 * Writes a page's text as plain Markdown: containers as quotes, frontmatter in its place, code
 * without notations, HTML as the text it holds.
 *
 * @param insertions what follows from the typings
 * @param link rewrites a link
 * @param listOf writes the list that a paragraph asks for
 */
export function renderProse(
  result: PageResult,
  tokens: Token[],
  insertions: Insertions,
  link: (href: string) => string,
  listOf: (paragraph: string) => string | undefined = () => undefined,
): string {
  const { page } = result
  const lines = bodyOf(page.text).split('\n')
  const parts = replacements(result, tokens, listOf)
  const sheet = createSheet()
  for (let index = 0; index < lines.length; index += 1) {
    const part = parts.get(index)
    if (part) {
      sheet.put(part.lines)
      index = part.end - 1
    } else sheet.line(lines[index] ?? '', (line) => plainLine(line, page.frontmatter, link))
    for (const inserted of insertions.get(index) ?? []) sheet.insert(inserted)
  }
  return sheet.text()
}

interface Replacement {
  lines: string[]
  /** 0-based line behind the part. */
  end: number
}

// Code and HTML are taken as they are, whole.
function replacements(
  result: PageResult,
  tokens: Token[],
  listOf: (paragraph: string) => string | undefined,
): Map<number, Replacement> {
  const found = new Map<number, Replacement>()
  for (const token of tokens) {
    const [start, end] = token.map ?? [0, 0]
    if (token.type === 'fence') {
      const margin = marginOf(result, start)
      found.set(start, { lines: fenceLines(result, token).map((line) => margin + line), end })
    }
    const list = token.type === 'inline' ? listOf(token.content) : undefined
    if (list !== undefined) found.set(start, { lines: linesOf(list), end })
    if (token.type === 'html_block') found.set(start, { lines: linesOf(textOfHtml(token.content)), end })
  }
  return found
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

// A fence in a list or a quote stands as deep as its text.
function marginOf({ page }: PageResult, line: number): string {
  return /^[\s>]*/.exec(page.text.split('\n')[line] ?? '')?.[0] ?? ''
}

function fenceLines({ blocks }: PageResult, { info, content }: Token): string[] {
  const id = blockId(info, content)
  const known = id ? blocks.find(({ block }) => block.id === id) : undefined
  return (known ? renderBlock(known) : renderFence(info, content)).split('\n')
}

function plainLine(
  line: string,
  frontmatter: Record<string, unknown>,
  link: (href: string) => string,
): string {
  if (RE_TOC.test(line)) return ''
  const bare = line
    .replace(RE_ANCHOR, '$1')
    .replace(RE_ALERT, (_, mark: string, name: string, title: string) => {
      return `${mark}**${titleOf(name.toLowerCase(), title) || name}**  `
    })
  return outsideCode(bare, (text) =>
    text
      .replace(RE_INTERPOLATION, (_, path: string) => valueIn(frontmatter, path))
      .replace(RE_BADGE, '（$1）')
      .replace(RE_TAG, ''),
  ).replace(/.*/, (text) => linksOutsideCode(text, link))
}

function outsideCode(line: string, change: (text: string) => string): string {
  let at = 0
  let result = ''
  for (const span of line.matchAll(RE_CODE_SPAN)) {
    result += change(line.slice(at, span.index)) + span[0]
    at = span.index + span[0].length
  }
  return result + change(line.slice(at))
}

// A link's text may hold code, so code is put aside and brought back.
function linksOutsideCode(line: string, link: (href: string) => string): string {
  const spans: string[] = []
  const without = line.replace(RE_CODE_SPAN, (span) => `\u0000${spans.push(span) - 1}\u0000`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no page has this character
  return rewriteLinks(without, link).replace(/\u0000(\d+)\u0000/g, (_, index) => spans[Number(index)] ?? '')
}

function valueIn(frontmatter: Record<string, unknown>, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((from, key) => (from as Record<string, unknown> | undefined)?.[key], frontmatter)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return value === undefined || value === null ? '' : String(value)
}

/** The text that HTML holds; of a drawing, what it says of itself. */
function textOfHtml(html: string): string {
  return html
    .replace(RE_SILENT, '')
    .replace(RE_DRAWING, (drawing) =>
      Array.from(drawing.matchAll(RE_SAID), ([, text = '']) => text.trim()).join('：'),
    )
    .replace(/<br\s*\/?>/g, '\n')
    .replace(RE_TAG, '')
    .replace(/[^\S\n]*\n\s*/g, '\n')
    .trim()
}

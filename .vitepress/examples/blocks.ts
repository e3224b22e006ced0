import { createHash } from 'node:crypto'
import MarkdownIt, { type Token } from 'markdown-it'
import type { Block, BlockLang, Page, Problem } from './types.ts'

const LANGS: Record<string, BlockLang> = {
  js: 'js',
  javascript: 'js',
  mjs: 'js',
  cjs: 'js',
  jsx: 'jsx',
  ts: 'ts',
  typescript: 'ts',
  mts: 'ts',
  cts: 'ts',
  tsx: 'tsx',
}
const RE_TWOSLASH = /(?:^|[\s{])twoslash(?=$|[\s}])/
const RE_TWOSLASH_MISSPELT = /(?:^|\s)(tw?o?[-_]?sl?as?hs?|twosl\w{0,4}|two-slash)(?=$|\s)/i
const RE_INFO_LANG = /^[\w-]+/
const RE_FENCE_END = /^[\s>]*(`{3,}|~{3,})\s*$/
const RE_FRONTMATTER_LINES = /^---[^\S\n]*\n[\s\S]*?\n?---[^\S\n]*(?=\n|$)/

// `html: true` as VitePress has it: what stands in an HTML comment is not a fence.
// A fence is a block: what stands in a line need not be read.
const markdown = new MarkdownIt({ html: true }).disable(['inline', 'text_join'])

/** The checked blocks of a page, and fences that are wrong as such. */
export interface BlocksFound {
  blocks: Block[]
  problems: Problem[]
}

/**
 * Finds the twoslash blocks of a page, wherever Markdown allows a fence: lists, quotes,
 * containers, code groups. The only place that knows what a twoslash fence is.
 *
 * @param page a page as `findPages` gives it
 * @returns blocks in the order of the page; unclosed fences and wrong info strings as problems
 */
export function findBlocks(page: Page): BlocksFound {
  const lines = page.text.split('\n')
  const blocks: Block[] = []
  const problems: Problem[] = []
  for (const token of markdown.parse(blankFrontmatter(page.text), {})) {
    if (token.type !== 'fence' || !token.map) continue
    const trouble = fenceTrouble(token, lines)
    if (trouble) problems.push({ ...trouble, page: page.name })
    else if (RE_TWOSLASH.test(token.info)) blocks.push(toBlock(token, page, blocks.length + 1, lines))
  }
  return { blocks, problems }
}

/**
 * The id of a block: what page and renderer have in common to find its result.
 *
 * @param info the fence's info string
 * @param code the code between the fences
 * @returns the id, or nothing where the fence is no twoslash block
 */
export function blockId(info: string, code: string): string | undefined {
  const lang = infoLang(info)
  if (!lang || !RE_TWOSLASH.test(info)) return undefined
  return createHash('sha256').update(`${lang}\n${code.trimEnd()}`).digest('hex').slice(0, 16)
}

function infoLang(info: string): BlockLang | undefined {
  return LANGS[RE_INFO_LANG.exec(info.trim())?.[0].toLowerCase() ?? '']
}

function toBlock(token: Token, page: Page, ordinal: number, lines: string[]): Block {
  const [first] = token.map as [number, number]
  const code = token.content
  return {
    id: blockId(token.info, code) as string,
    page: page.name,
    ordinal,
    lang: infoLang(token.info) as BlockLang,
    info: token.info.trim(),
    code,
    line: first + 1,
    indents: code.split('\n').map((text, index) => indentOf(lines[first + 1 + index] ?? '', text)),
  }
}

// Markdown strips the prefix of a container from each line; what is left is the line's end.
function indentOf(source: string, text: string): number {
  if (source.endsWith(text)) return source.length - text.length
  return Math.max(0, source.length - text.trimStart().length)
}

function fenceTrouble(token: Token, lines: string[]): Problem | undefined {
  const [first, end] = token.map as [number, number]
  const source = lines[first] ?? ''
  const at = (code: string, message: string, advice: string): Problem => ({
    page: '',
    line: first + 1,
    column: Math.max(1, source.search(/[`~]{3}/) + 1),
    length: token.markup.length,
    severity: 'error',
    code,
    message,
    advice,
    source,
  })
  if (!isClosed(token, lines[end - 1] ?? '', end - 1 > first)) {
    const message = 'The fence that opens here is never closed.'
    return at('fence-unclosed', message, `Close it with a line of ${token.markup} of its own.`)
  }
  return infoTrouble(token.info, at)
}

function isClosed(token: Token, lastLine: string, separate: boolean): boolean {
  const closing = RE_FENCE_END.exec(lastLine)?.[1]
  if (!separate || !closing) return false
  return closing[0] === token.markup[0] && closing.length >= token.markup.length
}

function infoTrouble(
  info: string,
  at: (code: string, message: string, advice: string) => Problem,
): Problem | undefined {
  if (RE_TWOSLASH.test(info)) {
    if (infoLang(info)) return undefined
    const lang = RE_INFO_LANG.exec(info.trim())?.[0] ?? ''
    const message = `A twoslash block cannot be written in "${lang}".`
    return at('fence-language', message, 'Write ```js twoslash or ```ts twoslash.')
  }
  const misspelt = RE_TWOSLASH_MISSPELT.exec(info)?.[1]
  if (!misspelt) return undefined
  const message = `"${misspelt}" is not a word a fence knows, so this block would not be checked.`
  return at('fence-notation', message, 'Write `twoslash`, in lower case and after the language.')
}

function blankFrontmatter(text: string): string {
  return text.replace(RE_FRONTMATTER_LINES, (head) => head.replace(/[^\n]+/g, ''))
}

import MarkdownIt from 'markdown-it'
import type { Page } from '../examples/types.ts'

/** What stands between one heading and the next. */
export interface Section {
  /** Empty above the first heading of level two. */
  anchor: string
  title: string
  level: number
  /** Without code blocks and markup. */
  text: string
}

const RE_FRONTMATTER = /^---\n[\s\S]*?\n---\n/
const RE_PLACEHOLDER = /\{\{\s*\$frontmatter\.(\w+)\s*\}\}/g
const RE_ANCHOR = /\s*\{#([^}\s]+)\}\s*$/
const RE_CONTAINER = /^\s*:{3,}\s*\w*\s*/gm
// Every page has this link; it says nothing of the page.
const RE_OFFICIAL = /\[官方文档\]\([^)]*\)/g
// Stands where a list is put in.
const RE_LIST = /^\[\[\w+\]\]$/gm
const RE_TAG = /<[^>]*>/g
const RE_SLUG = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g

const markdown = new MarkdownIt({ html: true })
type Token = ReturnType<typeof markdown.parse>[number]

/**
 * Cuts a page's prose into sections. Code, and so the typings in it, is left out.
 *
 * @returns the page's beginning first, with its title
 */
export function sectionsOf(page: Page): Section[] {
  const tokens = markdown.parse(resolved(page), {})
  const sections: Section[] = [{ anchor: '', title: String(page.frontmatter.title), level: 1, text: '' }]
  const used = new Map<string, number>()
  tokens.forEach(({ type, content, children }, index) => {
    if (type !== 'inline') return
    const opening = tokens[index - 1]
    const last = sections.at(-1)
    if (opening?.type === 'heading_open') {
      const head = heading(content, used)
      if (opening.tag !== 'h1') sections.push({ ...head, level: Number(opening.tag.slice(1)), text: '' })
    } else if (last) last.text = `${last.text} ${plainText(children ?? [])}`.trim()
  })
  return sections
}

function resolved({ text, frontmatter }: Page): string {
  return text
    .replace(RE_FRONTMATTER, '')
    .replace(RE_PLACEHOLDER, (_, key: string) => String(frontmatter[key] ?? ''))
    .replace(RE_CONTAINER, '')
    .replace(RE_OFFICIAL, '')
    .replace(RE_LIST, '')
}

function heading(content: string, used: Map<string, number>): { anchor: string; title: string } {
  const title = content.replace(RE_ANCHOR, '').replace(/[`*]/g, '')
  const anchor = RE_ANCHOR.exec(content)?.[1] ?? unique(slug(title), used)
  return { anchor, title }
}

function plainText(tokens: Token[]): string {
  return tokens
    .map(({ type, content }) => {
      if (type === 'html_inline') return content.replace(RE_TAG, '')
      return type.endsWith('break') ? ' ' : content
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

// As VitePress makes anchors.
function slug(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(RE_SLUG, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase()
}

function unique(anchor: string, used: Map<string, number>): string {
  const count = used.get(anchor) ?? 0
  used.set(anchor, count + 1)
  return count === 0 ? anchor : `${anchor}-${count}`
}

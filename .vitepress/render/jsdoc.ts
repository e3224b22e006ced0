import MarkdownIt from 'markdown-it'
import type { Tag } from '../examples/types.ts'
import { escapeHtml } from './html.ts'

const RE_INLINE_LINK = /\{@link(?:code|plain)?\s+([^\s|}]+)\s*\|?\s*([^}]*)\}/g
const RE_URL = /^https?:\/\/\S+$/
const RE_NUMBER = /^-?[\d.]+$/
const RE_FIRST_WORD = /^(\S+)\s*/

// Comments come from our pages and from packages; HTML in them stays text.
const markdown = new MarkdownIt({ html: false, linkify: true })

/** What a tag is called in a popup. A value is put where the dot stands. */
const LABELS = new Map([
  ['maxLength', '最长 · 字符'],
  ['minLength', '最短 · 字符'],
  ['maximum', '最大 ·'],
  ['minimum', '最小 ·'],
  ['maxItems', '最多 · 项'],
  ['minItems', '最少 · 项'],
  ['pattern', '格式 ·'],
  ['default', '默认 ·'],
])
const FORMATS = new Map([
  ['date-time', 'RFC 3339 时间'],
  ['date', '日期 YYYY-MM-DD'],
  ['uri', '网址'],
])
// Tags that say something without a text.
const BARE = new Set(['encrypted', 'deprecated', 'experimental', 'readonly'])
const NAMED = new Set(['param', 'template', 'property'])

/**
 * Renders a comment: Markdown, `{@link}` included.
 *
 * @returns HTML, empty where there is no comment
 */
export function renderDocs(docs: string): string {
  if (docs.trim() === '') return ''
  return protect(markdown.render(resolveLinks(docs)).trim())
}

/**
 * Renders JSDoc tags: limits and examples in words, links as links.
 *
 * @returns HTML of one line a tag, empty where there is none
 */
export function renderTags(tags: Tag[]): string {
  const lines = tags.map(renderTag).filter(Boolean)
  return lines.length > 0 ? `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>` : ''
}

/** The same for one tag. */
function renderTag([name, text]: Tag): string {
  if (text.trim() === '' && !BARE.has(name)) return ''
  if (name === 'link' || name === 'see') return renderLink(text)
  if (name === 'example') return `示例 <code>${escapeHtml(text)}</code>`
  if (name === 'encrypted') return '敏感信息，加密传输'
  if (name === 'deprecated') return ['已弃用', inline(text)].filter(Boolean).join('：')
  if (name === 'format') return FORMATS.get(text) ?? escapeHtml(text)
  const label = LABELS.get(name)
  if (label)
    return label.replace('·', () => (RE_NUMBER.test(text) ? text : `<code>${escapeHtml(text)}</code>`))
  if (NAMED.has(name)) return inline(text.replace(RE_FIRST_WORD, '`$1` '))
  return [`<i>@${escapeHtml(name)}</i>`, inline(text)].filter(Boolean).join(' ')
}

// The compiler hands over a bare address in two parts: `https` and `://…`.
function renderLink(text: string): string {
  const address = text.replace(/\s+(?=:\/\/)/, '').trim()
  if (!RE_URL.test(address)) return inline(text)
  return `<a href="${escapeHtml(address)}" target="_blank" rel="noreferrer">官方文档</a>`
}

/**
 * Renders a line of a comment, for where no paragraph can stand.
 *
 * @returns HTML, empty where there is no text
 */
export function inline(text: string): string {
  return protect(markdown.renderInline(resolveLinks(text)).trim())
}

function resolveLinks(text: string): string {
  return text.replace(RE_INLINE_LINK, (_, target: string, label: string) =>
    RE_URL.test(target) ? `[${label.trim() || target}](${target})` : `\`${label.trim() || target}\``,
  )
}

function protect(html: string): string {
  return html
    .replaceAll('{', '&#123;')
    .replaceAll('<a href="http', '<a target="_blank" rel="noreferrer" href="http')
}

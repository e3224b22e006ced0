import type MarkdownIt from 'markdown-it'
import type { StateCore, Token } from 'markdown-it'
import {
  type Entry,
  type Link,
  renderEvents,
  renderOperations,
  renderProduct,
  renderProducts,
} from './catalog.ts'
import { htmlToken } from './endpoint.ts'
import { escapeHtml } from './html.ts'

/** What the site knows of its products. */
export interface CatalogFacts {
  entries: Entry[]
  /** Where a page stands, to be said above its heading. */
  trailOf: (file: string) => { above: Link[]; title: string } | undefined
}

const RE_PLACE = /^\[\[(products|product|operations|events)\]\]$/
const RE_PRODUCT_FILE = /\/products\/([^/]+)\.md$/

/**
 * A markdown-it plugin that writes lists of what the pages document where a page asks for them, in a
 * paragraph of its own: `[[products]]`, `[[product]]` (on the page of one), `[[operations]]`,
 * `[[events]]`. Above the heading of a page it says which product it belongs to.
 */
export function catalogPlugin(facts: CatalogFacts): (md: MarkdownIt) => void {
  return (md) => {
    md.core.ruler.push('catalog', (state) => {
      const { realPath, path } = state.env as { path?: string; realPath?: string }
      const file = realPath ?? path ?? ''
      const trail = renderTrail(facts.trailOf(file))
      const tokens = withLists(state, (name) => renderNamed(name, file, facts.entries))
      state.tokens = trail ? [htmlToken(state, trail), ...tokens] : tokens
    })
  }
}

function renderNamed(name: string, file: string, entries: Entry[]): string {
  if (name === 'products') return renderProducts(entries)
  if (name === 'operations') return renderOperations(entries)
  if (name === 'events') return renderEvents(entries)
  const id = RE_PRODUCT_FILE.exec(file)?.[1]
  const entry = entries.find((one) => one.id === id)
  return entry ? renderProduct(entry) : ''
}

function withLists(state: StateCore, render: (name: string) => string): Token[] {
  const { tokens } = state
  return tokens.flatMap((token, index) => {
    // A paragraph is three tokens: it opens, its text, it closes.
    const nameAt = (at: number) => tokens[at]?.type === 'inline' && RE_PLACE.exec(tokens[at].content)?.[1]
    if (token.type === 'paragraph_open' && nameAt(index + 1)) return []
    if (token.type === 'paragraph_close' && nameAt(index - 1)) return []
    const name = nameAt(index)
    return name ? htmlToken(state, render(name)) : token
  })
}

function renderTrail(trail: ReturnType<CatalogFacts['trailOf']>): string {
  if (!trail) return ''
  const above = trail.above.map(
    ({ title, address }) => `<li><a href="${address}">${escapeHtml(title)}</a></li>`,
  )
  const items = [...above, `<li aria-current="page">${escapeHtml(trail.title)}</li>`]
  return `<nav class="trail" aria-label="所在位置" v-pre><ol>${items.join('')}</ol></nav>\n`
}

import MarkdownIt from 'markdown-it'
import type { Page, PageRead } from '../examples/types.ts'
import { eventKey } from '../surface/contracts.ts'
import type { SurfaceList } from '../surface/types.ts'

/** A page, or a heading of one, as readers are sent there. */
export interface Link {
  title: string
  /** With the site's base. */
  address: string
}

/** A page that a key may stand for. */
interface KnownPage extends Link {
  /** `Page.name`. */
  page: string
  /** Headings by anchor. */
  headings: Map<string, string>
}

/** The pages that keys may stand for. */
export interface Known {
  /** By key, without an anchor. */
  pages: Map<string, KnownPage>
  /** Keys of all notifications. */
  events: string[]
}

const RE_PAGE = /^docs\/(.*)\.md$/
const RE_HEADING = /^(.*?)\s*\{#([^}\s]+)\}$/
const RE_TITLE = /\{\{\s*\$frontmatter\.title\s*\}\}/

const markdown = new MarkdownIt({ html: true })

/**
 * Reads what the keys of `flows.ts` may stand for.
 *
 * @param pages all pages of the site
 * @param surface their operations and events
 * @param base where the site is served
 */
export function readKnown(pages: Pick<PageRead, 'page'>[], surface: SurfaceList, base = '/'): Known {
  const byName = new Map(pages.map(({ page }) => [page.name, toKnown(page, base)]))
  const known = new Map<string, KnownPage>()
  const add = (key: string, name: string) => {
    const page = byName.get(name)
    if (page) known.set(key, page)
  }
  for (const { key, page } of surface.operations) add(key, page)
  for (const event of surface.events) add(eventKey(event), event.page)
  for (const { page } of pages) if (page.name.startsWith('docs/guide/')) add(pathOf(page), page.name)
  return { pages: known, events: surface.events.map(eventKey) }
}

/**
 * The page a key stands for.
 *
 * @returns the page, and the link to it or to its heading; nothing for a key that no page documents,
 *   no link where the page has no such heading
 */
export function lookUp(known: Known, key: string): { page: KnownPage; link?: Link } | undefined {
  const page = known.pages.get(baseOf(key))
  const anchor = key.slice(baseOf(key).length + 1)
  if (!page) return undefined
  if (!anchor) return { page, link: { title: page.title, address: page.address } }
  const heading = page.headings.get(anchor)
  if (!heading) return { page }
  // A part of a notification says too little by its heading alone.
  const title = known.events.includes(baseOf(key)) ? `${page.title}（${heading}）` : heading
  return { page, link: { title, address: `${page.address}#${anchor}` } }
}

/** A page's address below the site's base: `/guide/webhook`. */
export function pathOf({ name }: Page): string {
  return `/${RE_PAGE.exec(name)?.[1] ?? ''}`
}

/** A page's address as links write it, with the site's base. */
export function addressOf(page: Page, base: string): string {
  return encodeURI(`${base.replace(/\/$/, '')}${pathOf(page)}`)
}

/** A key without its anchor. */
export function baseOf(key: string): string {
  const end = key.indexOf('#')
  return end === -1 ? key : key.slice(0, end)
}

function toKnown(page: Page, base: string): KnownPage {
  const title = String(page.frontmatter.title)
  const tokens = markdown.parse(page.text, {})
  const headings = tokens.flatMap(({ type }, index) => {
    const content = type === 'heading_open' ? (tokens[index + 1]?.content ?? '') : ''
    const [, text = '', anchor] = RE_HEADING.exec(content) ?? []
    return anchor ? [[anchor, text.replace(RE_TITLE, title)] as const] : []
  })
  return { page: page.name, title, address: addressOf(page, base), headings: new Map(headings) }
}

import type { DefaultTheme } from 'vitepress'
import type { Page, PageResult } from '../examples/types.ts'
import { type CatalogEntry, productOf } from './catalog.ts'
import { addressOf, type Link } from './known.ts'

const GUIDES = [
  'getting-started',
  'choosing',
  'merchant-partner',
  'typings',
  'invoke-payment',
  'webhook',
  'frameworks',
  'retries',
  'reconciling',
  'signature',
  'encryption',
  'keys',
  'security',
  'errors',
  'common-errors',
  'troubleshooting',
  'faq',
  'gateway',
  'testing',
  'going-live',
  'v2-to-v3',
  'contributing',
]
const GUIDE = 'guide'
const RE_GUIDE = /^docs\/guide\/(.+)\.md$/
const RE_DOCUMENTS = /^docs\/(?:openapi|webhook)\/v[23]\//
const RE_PRODUCT_PAGE = /^docs\/products\/(?!index\.md$)(.+)\.md$/

/** What the sidebar of a page holds: the guides, or one product. */
export interface Section {
  id: string
  name: string
  /** Of the page that tells of the section, where there is one. */
  overview?: Link
  groups: { label: string; pages: (Link & { isDeprecated?: boolean })[] }[]
}

/**
 * Where the theme keeps room for a sidebar. What is in it is none of the theme's configuration: that
 * is sent along with every page.
 */
export const SIDEBAR_ROOM: DefaultTheme.SidebarMulti = Object.fromEntries(
  ['/guide/', '/products/', '/openapi/v2/', '/openapi/v3/', '/webhook/v2/', '/webhook/v3/'].map((place) => [
    place,
    [{ items: [] }],
  ]),
)

/** The section a page belongs to: what its sidebar shows. Nothing for the lists and the home page. */
export function sectionOf({ name, frontmatter }: Page): string | undefined {
  if (RE_GUIDE.test(name)) return GUIDE
  if (RE_DOCUMENTS.test(name)) return productOf(frontmatter.product)?.id
  return RE_PRODUCT_PAGE.exec(name)?.[1]
}

/** Every section: the guides and each product. */
export function createSections(catalog: CatalogEntry[], pages: PageResult[], base: string): Section[] {
  const guides = pages
    .map(({ page }) => page)
    .filter(({ name }) => RE_GUIDE.test(name))
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((page) => ({ title: String(page.frontmatter.title), address: addressOf(page, base) }))
  return [{ id: GUIDE, name: '指南', groups: [{ label: '', pages: guides }] }, ...catalog.map(toSection)]
}

function toSection({ id, name, address, groups, notices }: CatalogEntry): Section {
  return {
    id,
    name,
    overview: { title: '概览', address },
    groups: [
      ...groups.map(({ label, calls }) => ({ label: label || '接口', pages: pagesOf(calls) })),
      ...(notices.length > 0 ? [{ label: '通知', pages: notices }] : []),
    ],
  }
}

// A page once, where its first call stands.
function pagesOf(calls: CatalogEntry['groups'][number]['calls']) {
  const pages = new Map(calls.map(({ page, isDeprecated }) => [page.address, { ...page, isDeprecated }]))
  return [...pages.values()]
}

function placeOf({ name }: Page): number {
  const index = GUIDES.indexOf(RE_GUIDE.exec(name)?.[1] ?? '')
  return index < 0 ? GUIDES.length : index
}

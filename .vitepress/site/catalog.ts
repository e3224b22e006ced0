import type { Page, PageResult } from '../examples/types.ts'
import { eventKey } from '../surface/contracts.ts'
import type { Event, Operation, SurfaceList } from '../surface/types.ts'
import type { Flow } from './flow-types.ts'
import { SITE_FLOWS } from './flows.ts'
import { type Known, type Link, lookUp } from './known.ts'
import { inOrderOfUse } from './order.ts'
import { PRODUCTS, type Product } from './products.ts'
import { bySide } from './roles.ts'

/** An operation, as lists show it. */
interface Call extends Link {
  /** As in flows. */
  key: string
  method: string
  /** On the host. */
  path: string
  roles: string[]
  isDeprecated: boolean
  /** The page it stands on; several may share one. */
  page: Link
}

/** Calls below one heading, in the order of use. */
interface CallGroup {
  /** Empty where no heading is needed. */
  label: string
  calls: Call[]
}

/** A notification, as lists show it. */
interface Notice extends Link {
  event: string
}

/** A product with all the site has of it. */
export interface CatalogEntry {
  id: string
  name: string
  purpose: string
  /** Of its page. */
  address: string
  groups: CallGroup[]
  notices: Notice[]
}

/** What a catalog is made of. */
export interface CatalogSource {
  pages: PageResult[]
  surface: SurfaceList
  known: Known
  base: string
  products?: Product[]
  flows?: Flow[]
}

/** The product that pages with this value of `product` belong to. */
export function productOf(tag: unknown, products = PRODUCTS): Product | undefined {
  return products.find(({ tags }) => Object.hasOwn(tags, tagOf(tag)))
}

/**
 * Sorts what the pages document into products.
 *
 * @returns every product, in a reader's order, those without pages as well
 */
export function createCatalog(source: CatalogSource): CatalogEntry[] {
  const { products = PRODUCTS, flows = SITE_FLOWS.flows, surface, known, base } = source
  const pages = new Map(source.pages.map(({ page }) => [page.name, page]))
  const tag = ({ page }: { page: string }) => tagOf(pages.get(page)?.frontmatter.product)
  const perPage = groupBy(surface.operations, ({ page }) => page)
  const calls = groupBy(surface.operations, tag)
  const events = groupBy(surface.events, tag)
  const toCall = (one: Operation) => callOf(one, pages.get(one.page), perPage.get(one.page)?.length, known)
  return products.map(({ id, name, purpose, tags }) => ({
    id,
    name,
    purpose,
    address: `${base}products/${id}`,
    groups: groupsOf(tags, (one) => (calls.get(one) ?? []).flatMap(toCall), flows),
    notices: Object.keys(tags)
      .flatMap((one) => events.get(one) ?? [])
      .flatMap((event) => noticeOf(event, known)),
  }))
}

function groupsOf(
  tags: Record<string, string>,
  callsOf: (tag: string) => Call[],
  flows: Flow[],
): CallGroup[] {
  const labels = [...new Set(Object.values(tags))].sort((a, b) => Number(a !== '') - Number(b !== ''))
  return labels.flatMap((label) => {
    const own = Object.keys(tags).filter((tag) => tags[tag] === label)
    return bySide(inOrderOfUse(own.flatMap(callsOf), flows)).flatMap(({ side, calls }) =>
      calls.length > 0 ? { label: [label, side].filter(Boolean).join(' · '), calls } : [],
    )
  })
}

function callOf(
  { key, method, path }: Operation,
  page: Page | undefined,
  countOnPage: number | undefined,
  known: Known,
): Call[] {
  const ownPage = lookUp(known, key)?.link
  if (!page || !ownPage) return []
  const { roles, deprecated } = page.frontmatter
  // Where a page has several calls, the heading says which is meant.
  const heading = countOnPage === 1 ? undefined : lookUp(known, `${key}#${method}`)?.link
  return [
    {
      ...(heading ?? ownPage),
      key,
      method: method.toUpperCase(),
      // The folder of APIv2 is no part of the path.
      path: `/${path}`.replace(/^\/v2(?=\/)/, ''),
      roles: Array.isArray(roles) ? roles.map(String) : [],
      isDeprecated: Boolean(deprecated),
      page: ownPage,
    },
  ]
}

function noticeOf(event: Event, known: Known): Notice[] {
  const link = lookUp(known, eventKey(event))?.link
  return link ? [{ ...link, event: event.name }] : []
}

function groupBy<T>(all: T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

function tagOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

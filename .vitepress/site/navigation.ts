import { type CatalogEntry, type CatalogSource, createCatalog } from './catalog.ts'
import { addressOf, type Link } from './known.ts'
import { createSections, type Section, sectionOf } from './sidebar.ts'

/** Where a page stands: what is above it, and its own title. */
interface Trail {
  above: Link[]
  title: string
}

/** How readers find their way, all of it derived from the pages. */
export interface Navigation {
  /** Every product, with what there is of it. */
  entries: CatalogEntry[]
  /** What sidebars hold. */
  sections: Section[]
  /** What leads from one section to the others: the list of products, and those that have pages. */
  switches: Link[]
  /** @param file absolute path of a page; nothing for a page that belongs to no product */
  trailOf(file: string): Trail | undefined
  /** @param path of a page, relative to docs/ */
  sectionOf(path: string): string | undefined
}

/** Derives the navigation from the pages. */
export function createNavigation(source: CatalogSource): Navigation {
  const { pages, base } = source
  const entries = createCatalog(source)
  const byFile = new Map(pages.map(({ page }) => [page.file, page]))
  const byName = new Map(pages.map(({ page }) => [page.name, page]))
  const products = { title: '全部产品', address: `${base}products/` }
  const used = entries.filter(({ groups, notices }) => groups.length + notices.length > 0)
  return {
    entries,
    sections: createSections(entries, pages, base),
    switches: [products, ...used.map(toLink)],
    trailOf(file) {
      const page = byFile.get(file)
      const entry = page && entries.find(({ id }) => id === sectionOf(page))
      if (!page || !entry) return undefined
      const isOwnPage = addressOf(page, base) === entry.address
      const above = [{ ...products, title: '产品' }, ...(isOwnPage ? [] : [toLink(entry)])]
      return { above, title: String(page.frontmatter.title) }
    },
    sectionOf(path) {
      const page = byName.get(`docs/${path}`)
      return page && sectionOf(page)
    },
  }
}

function toLink({ name, address }: CatalogEntry): Link {
  return { title: name, address }
}

import type { PageResult } from '../examples/types.ts'
import { productOf } from '../site/catalog.ts'
import { PRODUCTS } from '../site/products.ts'

/** A part of the site that machines may read by itself. */
export interface Part {
  title: string
  /** What it is for, on one line of a list. */
  about: string
  /** What its files are called. */
  slug: string
  pages: PageResult[]
}

const GUIDES = { title: '指南', slug: 'guide', about: '接入、签名、通知、错误处理' }
const OTHERS = { title: '其他', slug: 'others', about: '不属于哪个产品的接口' }
const RE_DOCUMENTS = /^docs\/(?:openapi|webhook)\/v[23]\//
const RE_PRODUCT_PAGE = /^docs\/products\/(?!index\.md$)(.+)\.md$/

/** All pages by part: guides first, then products in a reader's order, the page of each first. */
export function partsOf(pages: PageResult[]): Part[] {
  const products = PRODUCTS.map(({ id, name, purpose }) => ({ title: name, slug: id, about: purpose }))
  const parts = [GUIDES, ...products, OTHERS].map((part): Part => ({ ...part, pages: [] }))
  const bySlug = new Map(parts.map((part) => [part.slug, part]))
  for (const page of pages) {
    const part = bySlug.get(slugOf(page)) ?? bySlug.get(OTHERS.slug)
    if (RE_PRODUCT_PAGE.test(page.page.name)) part?.pages.unshift(page)
    else part?.pages.push(page)
  }
  return parts.filter((part) => part.pages.length > 0)
}

function slugOf({ page: { name, frontmatter } }: PageResult): string {
  const ofPage = RE_PRODUCT_PAGE.exec(name)?.[1]
  if (ofPage) return ofPage
  return RE_DOCUMENTS.test(name) ? (productOf(frontmatter.product)?.id ?? OTHERS.slug) : GUIDES.slug
}

import type { PageResult } from '../examples/types.ts'

/** A part of the site that machines may read by itself. */
export interface Part {
  title: string
  /** What its files are called. */
  slug: string
  pages: PageResult[]
}

const GUIDES: Omit<Part, 'pages'> = { title: '指南', slug: 'guide' }
const OTHERS = '其他'
const RE_TAIL = /∙.*$/

/** The part a page belongs to. The only place that decides it. */
function partOf({ page: { name, frontmatter } }: PageResult): Omit<Part, 'pages'> {
  if (!/^docs\/(?:openapi|webhook)\//.test(name)) return GUIDES
  const product =
    typeof frontmatter.product === 'string' ? frontmatter.product.replace(RE_TAIL, '') : OTHERS
  return { title: product, slug: product }
}

/** All pages by part: guides first, then in the order of their pages. */
export function partsOf(pages: PageResult[]): Part[] {
  const parts = new Map<string, Part>([[GUIDES.slug, { ...GUIDES, pages: [] }]])
  for (const page of pages) {
    const { title, slug } = partOf(page)
    const part = parts.get(slug) ?? { title, slug, pages: [] }
    part.pages.push(page)
    parts.set(slug, part)
  }
  return [...parts.values()].filter((part) => part.pages.length > 0)
}

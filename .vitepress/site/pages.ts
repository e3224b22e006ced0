import type { PageResult } from '../examples/types.ts'

/**
 * Finds a page by its address.
 *
 * @param address below docs/, such as `/openapi/v3/certificates`
 * @param base of the site
 * @returns where it is and what it is called
 */
export function pageOf(
  pages: PageResult[],
  address: string,
  base: string,
): { href: string; title: string } | undefined {
  const name = `docs/${address.replace(/^\//, '')}.md`
  const found = pages.find(({ page }) => page.name === name)
  if (!found) return undefined
  const href = encodeURI(base + name.slice('docs/'.length, -'.md'.length))
  return { href, title: String(found.page.frontmatter.title) }
}

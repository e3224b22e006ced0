import type { PageResult } from '../examples/types.ts'
import { addressOf, pathOf } from './known.ts'

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
  const found = pages.find(({ page }) => pathOf(page) === address)?.page
  return found && { href: addressOf(found, base), title: String(found.frontmatter.title) }
}

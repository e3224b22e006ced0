import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageResult } from '../examples/types.ts'
import { publicPath, type SiteAddress } from '../site/addresses.ts'
import { REDIRECTS } from '../site/redirects.ts'
import type { SurfaceList } from '../surface/types.ts'
import { writeBelow } from './files.ts'
import { redirectPages } from './redirect-pages.ts'

/** Name of the list that the page for missing addresses reads. */
export const LIST = 'addresses.json'

/**
 * All addresses of the site and what is there, for the page that is shown where nothing is.
 *
 * @returns JSON: pairs of path below the base and title
 */
export function addressList(pages: PageResult[]): string {
  const pairs = pages.map(({ page }) => [publicPath(page.name), String(page.frontmatter.title)])
  return JSON.stringify(pairs)
}

const RE_RELATIVE = /(<a\b[^>]*?\shref=")(\.[^"]*)/g

/**
 * Writes into the built site what makes its addresses answer: redirects, pages below a slash, the
 * list of all addresses.
 *
 * @param folder the built site
 * @param surface says which paths end in a slash
 * @returns notes for people
 */
export function writeAddresses(
  folder: string,
  pages: PageResult[],
  surface: SurfaceList,
  address: SiteAddress,
): string[] {
  const paths = new Set(pages.map(({ page }) => publicPath(page.name)))
  const redirects = redirectPages(REDIRECTS, paths, address)
  for (const { file, html } of redirects.pages) writeBelow(folder, file, html)
  for (const name of pagesBelowSlash(surface)) {
    const path = publicPath(name).slice(1)
    writeBelow(
      folder,
      `${path}/index.html`,
      withoutSlash(readFileSync(join(folder, `${path}.html`), 'utf8'), path),
    )
  }
  writeBelow(folder, LIST, addressList(pages))
  return redirects.notes.map((note) => `.vitepress/site/redirects.ts: ${note}`)
}

/** Pages of operations whose path ends in a slash, an empty segment to the SDK: both addresses are right. */
function pagesBelowSlash({ operations }: SurfaceList): string[] {
  const isBelow = ({ path, namespace }: SurfaceList['operations'][number]) =>
    path.endsWith('/') || namespace.includes('._empty_.')
  const names = operations.filter(isBelow).map(({ page }) => page)
  return [...new Set(names)].filter((name) => !publicPath(name).endsWith('/'))
}

/**
 * The same page for the address with a slash at its end. No redirect, because hosts differ in which
 * of the two they serve for the address without it. Links that are relative lead where they did.
 *
 * @param path of the page below the site, without a slash in front or behind
 */
export function withoutSlash(html: string, path: string): string {
  // Before any other script, which goes by the address.
  const script = `<script>history.replaceState(null,'',location.pathname.replace(/\\/+(index\\.html)?$/,'')+location.search+location.hash)</script>`
  return html
    .replace('<head>', `<head>\n    ${script}`)
    .replace(RE_RELATIVE, (_, start: string, link: string) => {
      const { pathname, search, hash } = new URL(link, `https://site/${path}`)
      return `${start}${'../'.repeat(path.split('/').length)}${pathname.slice(1)}${search}${hash}`
    })
}

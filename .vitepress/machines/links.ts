import { plainPath, targetsFrom } from '../addresses/targets.ts'
import { addressFor, markdownPath, publicPath, type SiteAddress } from '../site/addresses.ts'

/** How links are written for machines. */
export interface Linker {
  /** Turns a link of a page's Markdown into the address of that page's Markdown. */
  written(link: string): string
  /** The same for a link that has the site's base already, as the site's own code makes them. */
  rendered(link: string): string
}

const RE_LINK = /(!?\[(?:[^[\]]|\[[^\]]*\])*\]\()(<[^>]*>|[^)\s]+)((?:\s+"[^"]*")?\))/g
const RE_DEFINITION = /^(\[[^\]]+\]:\s+)(\S+)/

/**
 * @param name `Page.name` of the page the links stand in
 * @param names `Page.name` of all pages
 */
export function createLinker(
  name: string,
  names: ReadonlyMap<string, string>,
  address: SiteAddress,
): Linker {
  const from = publicPath(name)
  const resolve = (base: string) => {
    const targets = targetsFrom(from, { ...address, base })
    return (link: string): string => {
      const target = targets(link)
      if (target.kind !== 'inside') return link
      const { path, anchor } = target
      const hash = anchor ? `#${encodeURI(anchor)}` : ''
      // A place in a page is found in its HTML only.
      if (link.startsWith('#')) return addressFor(from, address) + hash
      const page = names.get(plainPath(path))
      return addressFor(page ? markdownPath(page) : path, address) + hash
    }
  }
  return { written: resolve('/'), rendered: resolve(address.base) }
}

/** All pages by their address, for `createLinker`. */
export function namesByPath(names: string[]): Map<string, string> {
  return new Map(names.map((name) => [publicPath(name), name]))
}

/** Rewrites the links in a line of Markdown that holds no code. */
export function rewriteLinks(line: string, link: Linker['written']): string {
  return line
    .replace(RE_LINK, (_, before: string, href: string, after: string) => {
      const bare = href.replace(/^<(.*)>$/, '$1')
      return `${before}${link(bare)}${after}`
    })
    .replace(RE_DEFINITION, (_, before: string, href: string) => `${before}${link(href)}`)
}

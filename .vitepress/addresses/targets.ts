import type { SiteAddress } from '../site/addresses.ts'

/** Where a link leads. */
export type Target =
  /** Another site, or nothing that has an address. */
  | { kind: 'elsewhere' }
  /** The reader's own machine, where nothing of ours is. */
  | { kind: 'local' }
  /** This host, but outside the path the site is served at. */
  | { kind: 'outside' }
  /** The site: a path below its base, and an anchor; both decoded. */
  | { kind: 'inside'; path: string; anchor: string }
  /** No address at all. */
  | { kind: 'malformed' }

const NO_ORIGIN = 'http://site.invalid'
const RE_LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])$/
const RE_OTHER_SCHEME = /^(?!https?:)[a-z][a-z\d+.-]*:/i
const RE_ENDING = /(?:\.md|\.html)$/

/**
 * Resolves links as a browser does.
 *
 * @param from address below the base of the page they stand in, such as `/guide/errors`
 * @returns a function that takes what the page has for a link
 */
export function targetsFrom(from: string, { base, site }: SiteAddress): (link: string) => Target {
  const origin = site ? new URL(site).origin : NO_ORIGIN
  const page = `${origin}${base.replace(/\/$/, '')}${encodeURI(from)}`
  return (link) => {
    if (link.startsWith('#')) return inside(from, decode(link.slice(1)))
    if (RE_OTHER_SCHEME.test(link)) return { kind: 'elsewhere' }
    if (!URL.canParse(link, page)) return { kind: 'malformed' }
    const { origin: host, hostname, pathname, hash } = new URL(link, page)
    if (host !== origin) return { kind: RE_LOCAL.test(hostname) ? 'local' : 'elsewhere' }
    if (`${pathname}/` === base) return inside('/', decode(hash.slice(1)))
    if (!pathname.startsWith(base)) return { kind: 'outside' }
    return inside(decode(pathname.slice(base.length - 1)), decode(hash.slice(1)))
  }
}

/**
 * The file that a static host answers an address with.
 *
 * @param path below the base, decoded
 * @param files paths of all files, without a slash in front
 */
export function fileFor(path: string, files: ReadonlySet<string>): string | undefined {
  const bare = path.slice(1)
  const tried = path.endsWith('/') ? [`${bare}index.html`] : [bare, `${bare}.html`]
  return tried.find((file) => files.has(file))
}

/** A path as readers know it, however a link writes it: without `index`, `.md` and `.html`. */
export function plainPath(path: string): string {
  return path.replace(RE_ENDING, '').replace(/(^|\/)index$/, '$1')
}

function inside(path: string | undefined, anchor: string | undefined): Target {
  return path === undefined || anchor === undefined
    ? { kind: 'malformed' }
    : { kind: 'inside', path, anchor }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

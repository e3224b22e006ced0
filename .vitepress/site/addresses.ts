/** Where the site is served. */
export interface SiteAddress {
  /** Path that all addresses begin with, such as `/` or `/name/`. */
  base: string
  /** The whole address, base included, without a slash at its end; absent where it is not known. */
  site?: string
}

const RE_DOCS = /^docs\/(.*)\.md$/
const RE_INDEX = /(^|\/)index$/

/**
 * Reads where the site is served from the environment variables BASE and SITE.
 *
 * @throws an Error that says what to write, where they do not fit together
 */
export function readSiteAddress({ BASE, SITE }: Record<string, string | undefined>): SiteAddress {
  const base = BASE || '/'
  if (!/^\/(?:[^/?#\s]+\/)*$/.test(base))
    throw new Error(`BASE is ${base}; it takes a path with a slash at both ends, such as /name/.`)
  if (!SITE) return { base }
  const url = URL.canParse(SITE) ? new URL(SITE) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(`SITE is ${SITE}; it takes the address of the site, such as https://docs.example.com.`)
  if (`${url.pathname.replace(/\/+$/, '')}/` !== base)
    throw new Error(
      `SITE is ${SITE} and BASE is ${base}; SITE ends in what BASE says: ${url.origin}${base} for one.`,
    )
  return { base, site: SITE.replace(/\/+$/, '') }
}

/**
 * A page's address below the base, as readers know it.
 *
 * @param name `Page.name`: `docs/guide/index.md` is `/guide/`, `docs/guide/errors.md` is `/guide/errors`
 */
export function publicPath(name: string): string {
  return `/${(RE_DOCS.exec(name)?.[1] ?? '').replace(RE_INDEX, '$1')}`
}

/** Address below the base of a page's Markdown: `/guide/errors.md`. */
export function markdownPath(name: string): string {
  return `/${RE_DOCS.exec(name)?.[1] ?? ''}.md`
}

/** The whole address where the site's is known, else the path with its base; encoded. */
export function addressFor(path: string, { base, site }: SiteAddress): string {
  return `${site ?? base.replace(/\/$/, '')}${encodeURI(path)}`
}

import type { HeadConfig } from 'vitepress'
import type { Page } from '../examples/types.ts'
import { addressFor, markdownPath, publicPath, type SiteAddress } from '../site/addresses.ts'

/** What a page's head says besides the page. */
export interface HeadFacts {
  /** Name of the site. */
  title: string
  address: SiteAddress
  /** When the page was last changed, in milliseconds. */
  changed?: number
  /** What is above the page; addresses with the site's base. */
  above?: { title: string; address: string }[]
}

/**
 * What a page's head says to machines: its one address, its Markdown, how a link to it looks, and
 * what it is in the words of schema.org. Addresses that must be whole are left out where the site's
 * is not known.
 */
export function renderHead(page: Page, facts: HeadFacts): HeadConfig[] {
  const { address, title: siteName } = facts
  const { base, site } = address
  const title = String(page.frontmatter.title)
  const description = String(page.frontmatter.description)
  const url = addressFor(publicPath(page.name), address)
  const isHome = publicPath(page.name) === '/'
  const og = (property: string, content: string): HeadConfig => [
    'meta',
    { property: `og:${property}`, content },
  ]
  return [
    ...(site ? [['link', { rel: 'canonical', href: url }] satisfies HeadConfig] : []),
    [
      'link',
      { rel: 'alternate', type: 'text/markdown', href: addressFor(markdownPath(page.name), { base }) },
    ],
    ...(site ? [feedLink(siteName, base)] : []),
    og('type', isHome ? 'website' : 'article'),
    og('site_name', siteName),
    og('locale', 'zh_CN'),
    og('title', title),
    og('description', description),
    ...(site ? [og('url', url)] : []),
    [
      'script',
      { type: 'application/ld+json' },
      toScript(isHome ? website(facts, description) : article(page, facts)),
    ],
  ]
}

/** What the head of the page for missing addresses says. */
export function renderMissingHead(): HeadConfig[] {
  return [['meta', { name: 'robots', content: 'noindex' }]]
}

function feedLink(siteName: string, base: string): HeadConfig {
  const href = addressFor('/feed.xml', { base })
  return ['link', { rel: 'alternate', type: 'application/atom+xml', title: `${siteName}：接口更新`, href }]
}

function website({ title, address }: HeadFacts, description: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: title,
    description,
    inLanguage: 'zh-CN',
    ...(address.site ? { url: addressFor('/', address) } : {}),
  }
}

function article(page: Page, facts: HeadFacts): object {
  const { title: siteName, address, changed } = facts
  const { title } = page.frontmatter
  const url = addressFor(publicPath(page.name), address)
  const graph = {
    '@type': 'TechArticle',
    // What it is about stands in the page's own description.
    headline: title,
    inLanguage: 'zh-CN',
    ...(changed ? { dateModified: new Date(changed).toISOString() } : {}),
    ...(address.site ? { url } : {}),
    isPartOf: {
      '@type': 'WebSite',
      name: siteName,
      ...(address.site ? { url: addressFor('/', address) } : {}),
    },
  }
  return {
    '@context': 'https://schema.org',
    '@graph': [graph, ...(address.site ? [crumbs(page, address.site, facts)] : [])],
  }
}

// The crumbs above need addresses, so the site's must be known.
function crumbs(page: Page, site: string, { title, address, above = [] }: HeadFacts): object {
  const items = [
    { name: title, item: addressFor('/', address) },
    ...above.map((link) => ({ name: link.title, item: new URL(link.address, site).href })),
    // The last one is the page itself, and needs no address (Google: Breadcrumb structured data).
    { name: String(page.frontmatter.title) },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
  }
}

// A title may say `</script>`.
function toScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

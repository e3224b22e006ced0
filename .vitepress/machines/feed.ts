import { Feed } from 'feed'
import type { PageResult } from '../examples/types.ts'
import { addressFor, publicPath, type SiteAddress } from '../site/addresses.ts'
import { dateOf } from './operation.ts'

/** How many changes are told. */
const MOST = 100
const RE_DATE = /^\d{4}-\d{2}-\d{2}$/

/**
 * Writes an Atom feed of the endpoints and notifications that changed last, by the date in their
 * pages' `updated`.
 *
 * @param address with the site's own: a feed is read elsewhere
 */
export function renderFeed(
  pages: PageResult[],
  words: { title: string; description: string },
  address: SiteAddress & { site: string },
): string {
  const changes = pages
    .flatMap((page) => changeOf(page))
    .sort((a, b) => b.date.localeCompare(a.date) || (a.path < b.path ? -1 : 1))
    .slice(0, MOST)
  const home = addressFor('/', address)
  const feed = new Feed({
    id: home,
    title: `${words.title}：接口更新`,
    description: words.description,
    link: home,
    language: 'zh-CN',
    copyright: '',
    generator: false,
    feedLinks: { atom: addressFor('/feed.xml', address) },
    author: { name: words.title },
    updated: timeOf(changes[0]?.date ?? '1970-01-01'),
  })
  for (const { path, date, title, description, product } of changes) {
    const link = addressFor(path, address)
    feed.addItem({
      title: escapeText(title),
      link,
      // One page changes more than once, and each time is another entry.
      id: `${link}#${date}`,
      date: timeOf(date),
      description: escapeText(description),
      ...(product ? { category: [{ name: product, term: product }] } : {}),
    })
  }
  return feed.atom1()
}

interface Change {
  path: string
  date: string
  title: string
  description: string
  product?: string
}

function changeOf({ page: { name, frontmatter } }: PageResult): Change[] {
  const { title, description, product, updated } = frontmatter
  const date = updated === undefined ? '' : dateOf(updated)
  if (!RE_DATE.test(date) || Number.isNaN(timeOf(date).getTime())) return []
  return [
    {
      path: publicPath(name),
      date,
      title: String(title),
      description: String(description),
      ...(typeof product === 'string' ? { product } : {}),
    },
  ]
}

// The documents' dates are Beijing's.
function timeOf(date: string): Date {
  return new Date(`${date}T00:00:00+08:00`)
}

// The feed says that its texts are HTML.
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

import { Feed } from 'feed'
import { byKey, type ChangesSource } from '../changes/page.ts'
import { describeChange } from '../changes/words.ts'
import type { PageResult } from '../examples/types.ts'
import { addressFor, publicPath, type SiteAddress } from '../site/addresses.ts'
import { dateOf } from './operation.ts'

/** How many changes are told. */
const MOST = 100
const RE_DATE = /^\d{4}-\d{2}-\d{2}$/

/**
 * Writes an Atom feed of the endpoints and notifications that changed last: by the date in their
 * pages' `updated`, and by the differences of the surface that are recorded.
 *
 * @param address with the site's own: a feed is read elsewhere
 */
export function renderFeed(
  pages: PageResult[],
  words: { title: string; description: string },
  address: SiteAddress & { site: string },
  recorded: Pick<ChangesSource, 'history' | 'pageOf'>,
): string {
  const changes = [...pages.flatMap((page) => changeOf(page)), ...recordedChanges(pages, recorded)]
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
  for (const { path, date, title, description, product, mark = '' } of changes) {
    const link = addressFor(path, address)
    feed.addItem({
      title: escapeText(title),
      link,
      // One page changes more than once, and each time is another entry.
      id: `${link}#${date}${encodeURI(mark)}`,
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
  /** Tells it from others of the same page and day. */
  mark?: string
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

function recordedChanges(
  pages: PageResult[],
  { history, pageOf }: Pick<ChangesSource, 'history' | 'pageOf'>,
): Change[] {
  const byName = new Map(pages.map(({ page }) => [page.name, page]))
  return history.entries.flatMap(({ date, changes }) =>
    [...byKey(changes)].map(([key, own]): Change => {
      const page = byName.get(pageOf.get(key) ?? '')
      const { title, product } = page?.frontmatter ?? {}
      return {
        path: page ? publicPath(page.name) : '/changes',
        date,
        title: `${title ?? key}：接口有变化`,
        description: `${key}：${own.map(describeChange).join('；')}`.replaceAll('`', ''),
        mark: `-${key}`,
        ...(typeof product === 'string' ? { product } : {}),
      }
    }),
  )
}

// The documents' dates are Beijing's.
function timeOf(date: string): Date {
  return new Date(`${date}T00:00:00+08:00`)
}

// The feed says that its texts are HTML.
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

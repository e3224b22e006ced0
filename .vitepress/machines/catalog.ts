import type { CatalogEntry } from '../site/catalog.ts'
import { cell } from './fields.ts'

const RE_PLACE = /^\[\[(products|product|operations|events)\]\]$/
const RE_PRODUCT_PAGE = /^docs\/products\/(.+)\.md$/

/** Writes an address that has the site's base. */
type LinkOf = (address: string) => string

/**
 * Writes the list that a paragraph of a page asks for, as the site does in HTML.
 *
 * @param paragraph such as `[[product]]`
 * @param name `Page.name`
 * @returns nothing for a paragraph that asks for none
 */
export function renderList(
  paragraph: string,
  name: string,
  entries: CatalogEntry[],
  link: LinkOf,
): string | undefined {
  const place = RE_PLACE.exec(paragraph)?.[1]
  // Most paragraphs of the site ask for none.
  if (!place) return undefined
  const used = entries.filter((entry) => callsOf(entry).length + entry.notices.length > 0)
  switch (place) {
    case 'products':
      return used.map((entry) => `- [${entry.name}](${link(entry.address)})：${entry.purpose}`).join('\n')
    case 'product': {
      const entry = used.find(({ id }) => id === RE_PRODUCT_PAGE.exec(name)?.[1])
      return entry ? renderProduct(entry, link) : '这个产品的接口页面还没有写。'
    }
    case 'operations':
      return sections(used, (entry) => renderCalls(callsOf(entry), link))
    case 'events':
      return sections(used, (entry) => renderNotices(entry, link))
    default:
      return undefined
  }
}

function renderProduct(entry: CatalogEntry, link: LinkOf): string {
  const calls = entry.groups.map((group) =>
    [...(group.label ? [`### ${group.label}`] : []), renderCalls(group.calls, link)].join('\n\n'),
  )
  return [
    ...(calls.length > 0 ? ['## 接口', ...calls] : []),
    ...(entry.notices.length > 0 ? ['## 通知', renderNotices(entry, link)] : []),
  ].join('\n\n')
}

function sections(entries: CatalogEntry[], render: (entry: CatalogEntry) => string): string {
  return entries
    .map((entry) => ({ name: entry.name, list: render(entry) }))
    .filter(({ list }) => list !== '')
    .map(({ name, list }) => `## ${name}\n\n${list}`)
    .join('\n\n')
}

function renderCalls(calls: CatalogEntry['groups'][number]['calls'], link: LinkOf): string {
  if (calls.length === 0) return ''
  const rows = calls.map(({ title, address, method, path, roles, isDeprecated }) => {
    const name = `[${cell(title)}](${link(address)})${isDeprecated ? '（已停用）' : ''}`
    return `| ${name} | ${method} | \`${path}\` | ${roles.join('、')} |`
  })
  return ['| 名称 | 方法 | 路径 | 谁可以调用 |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function renderNotices({ notices }: CatalogEntry, link: LinkOf): string {
  if (notices.length === 0) return ''
  const rows = notices.map(
    ({ title, address, event }) => `| [${cell(title)}](${link(address)}) | \`${event}\` |`,
  )
  return ['| 名称 | 事件 |', '| --- | --- |', ...rows].join('\n')
}

function callsOf({ groups }: CatalogEntry) {
  return groups.flatMap(({ calls }) => calls)
}

import type { Page } from '../examples/types.ts'
import { publicPath } from '../site/addresses.ts'
import { eventKey } from '../surface/contracts.ts'
import type { SurfaceList } from '../surface/types.ts'
import type { Change } from './compare.ts'
import type { History } from './history.ts'
import { describeChange } from './words.ts'

/** What the page of changes is made of. */
export interface ChangesSource {
  history: History
  /** All pages of the site. */
  pages: Page[]
  /** `Page.name` by the key of an operation or notification. */
  pageOf: ReadonlyMap<string, string>
}

const RE_DATE = /^\d{4}-\d{2}-\d{2}$/
/** How far back the dates of the documents are told: months. */
const MONTHS = 12

/**
 * Writes as Markdown what changed: differences of the surface by day, the documents' own dates by
 * month, and what is not offered to new merchants any more.
 */
export function renderChanges(source: ChangesSource): string {
  return [
    `## 接口的变化 {#surface}\n\n${renderHistory(source)}`,
    `## 官方文档的更新 {#updated}\n\n${renderUpdates(source.pages)}`,
    `## 已停止新接入 {#deprecated}\n\n${renderDeprecated(source.pages)}`,
  ].join('\n\n')
}

/** The pages that describe the keys of a surface, for `ChangesSource`. */
export function namesOf({ operations, events }: SurfaceList): Map<string, string> {
  return new Map([
    ...operations.map(({ key, page }) => [key, page] as const),
    ...events.map((one) => [eventKey(one), one.page] as const),
  ])
}

/** The changes of an entry by operation, in the order in which they were found. */
export function byKey(changes: Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>()
  for (const one of changes) groups.set(one.key, [...(groups.get(one.key) ?? []), one])
  return groups
}

function renderHistory({ history, pages, pageOf }: ChangesSource): string {
  const intro = `从 ${history.since} 起记录字段的增删、必填与枚举的变化。`
  if (history.entries.length === 0) return `${intro}到现在还没有变化。`
  const byName = new Map(pages.map((page) => [page.name, page]))
  const linkOf = (key: string): string => {
    const page = byName.get(pageOf.get(key) ?? '')
    return page ? `${linkTo(page)} \`${key}\`` : `\`${key}\``
  }
  const days = history.entries.map(({ date, changes }) => {
    const lines = [...byKey(changes)].map(
      ([key, own]) => `- ${linkOf(key)}：${own.map(describeChange).join('；')}`,
    )
    return `### ${date} {#surface-${date}}\n\n${lines.join('\n')}`
  })
  return [intro, ...days].join('\n\n')
}

function renderUpdates(pages: Page[]): string {
  const dated = pages
    .map((page) => ({ page, date: dateIn(page) }))
    .filter(({ date }) => RE_DATE.test(date))
    .sort((a, b) => b.date.localeCompare(a.date) || (a.page.name < b.page.name ? -1 : 1))
  const months = [...new Set(dated.map(({ date }) => date.slice(0, 7)))].slice(0, MONTHS)
  const sections = months.map((month) => {
    const lines = dated
      .filter(({ date }) => date.startsWith(month))
      .map(({ page, date }) => `- ${date.slice(8)} 日 ${linkTo(page)}`)
    return `### ${month.replace('-', ' 年 ').replace(' 0', ' ')} 月 {#updated-${month}}\n\n${lines.join('\n')}`
  })
  return ['最近有更新的 12 个月，按官方文档标注的日期。', ...sections].join('\n\n')
}

function renderDeprecated(pages: Page[]): string {
  const byAddress = new Map(pages.map((page) => [publicPath(page.name), page]))
  const lines = pages
    .filter(({ frontmatter }) => frontmatter.deprecated)
    .map((page) => {
      const { deprecated } = page.frontmatter
      const other = typeof deprecated === 'string' ? byAddress.get(deprecated) : undefined
      return `- ${linkTo(page)}${other ? `，改用${linkTo(other)}` : ''}`
    })
  return lines.length > 0 ? lines.join('\n') : '没有。'
}

function linkTo({ name, frontmatter }: Page): string {
  const title = String(frontmatter.title).replace(/[[\]]/g, '\\$&')
  return `[${title}](<${publicPath(name)}>)`
}

function dateIn({ frontmatter: { updated } }: Page): string {
  return updated instanceof Date ? updated.toISOString().slice(0, 10) : String(updated ?? '')
}

import type { Link } from './catalog.ts'
import { escapeHtml } from './html.ts'

/** What the sidebar of a page holds. */
export interface Section {
  id: string
  name: string
  overview?: Link
  groups: { label: string; pages: (Link & { isDeprecated?: boolean })[] }[]
}

/** Up to this many pages all groups are open; more, and only the group of the page is. */
const OPEN_PAGES = 30
/** Fewer pages than this are seen at once, and need no filter. */
const FILTERED_PAGES = 8

/** What leads to the other sections is no part of any: a page loads it when its reader asks. */
const SWITCHES = 'switches'

/**
 * Renders sections for the sidebar: static HTML, the same for all pages of a section.
 *
 * @param switches what leads to the other sections, the list of all of them first
 * @returns HTML by id; the links to the other sections by `switches`
 */
export function renderSections(sections: Section[], switches: Link[]): Map<string, string> {
  const first = switches.slice(0, 1).map(renderAnchor).join('')
  return new Map([
    ...sections.map((section): [string, string] => [section.id, renderSection(section, first)]),
    [SWITCHES, switches.map(renderAnchor).join('')],
  ])
}

function renderSection({ name, overview, groups }: Section, links: string): string {
  const count = groups.reduce((sum, { pages }) => sum + pages.length, 0)
  return [
    `<details class="section-switch"><summary><b>${escapeHtml(name)}</b> <span>切换产品</span></summary><div>${links}</div></details>`,
    count < FILTERED_PAGES ? '' : renderFilter(name),
    overview ? `<ul>${renderLink(overview)}</ul>` : '',
    ...groups.map((group) => renderGroup(group, count <= OPEN_PAGES)),
    '<p class="section-none" hidden>没有符合的页面</p>',
  ].join('')
}

function renderFilter(name: string): string {
  return `<input class="section-filter" type="search" placeholder="筛选本栏" aria-label="筛选“${escapeHtml(name)}”的页面" autocomplete="off" spellcheck="false">`
}

function renderGroup({ label, pages }: Section['groups'][number], isOpen: boolean): string {
  const list = `<ul>${pages.map(renderLink).join('')}</ul>`
  if (!label) return list
  return `<details class="section-group"${isOpen ? ' open' : ''}><summary>${escapeHtml(label)}</summary>${list}</details>`
}

function renderLink(link: Link & { isDeprecated?: boolean }): string {
  return `<li>${renderAnchor(link)}</li>`
}

function renderAnchor({ title, address, isDeprecated }: Link & { isDeprecated?: boolean }): string {
  const mark = isDeprecated ? ' class="deprecated"' : ''
  return `<a href="${escapeHtml(address)}"${mark}>${escapeHtml(title)}</a>`
}

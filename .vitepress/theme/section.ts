import { foldText, hasWords } from './words.ts'

const GROUP = 'section-group'
// A link this near to an edge of the sidebar is not in view: the bar on top covers some of it.
const EDGE = 100

/**
 * Marks a page in the HTML of its section and opens its group: what `showCurrent` does in the
 * browser, for the server.
 */
export function withCurrent(html: string, address: string): string {
  const link = `<a href="${address}"`
  const marked = html.replaceAll(link, `${link} aria-current="page"`)
  const at = marked.lastIndexOf(link)
  const start = marked.lastIndexOf(`<details class="${GROUP}"`, at)
  const isInside = start >= 0 && marked.indexOf('</details>', start) > at
  const end = start + `<details class="${GROUP}"`.length
  if (!isInside || marked.startsWith(' open', end)) return marked
  return `${marked.slice(0, end)} open${marked.slice(end)}`
}

// Of a list nothing but what it holds and what it is called stands before its end.
const RE_CLOSED = new RegExp(`(<details class="${GROUP}")(><summary>[^<]*</summary>)<ul>.*?</ul>`, 'g')
const RE_OVERVIEW = /<ul>(<li><a [^>]*>[^<]*<\/a><\/li>)<\/ul><details class="section-group"/

/**
 * Takes the lists out of closed groups: in a long section they are a fifth of the page, and `fillGroups`
 * brings them when they are asked for. Without a script the overview stands in their place.
 *
 * @returns the same HTML where the section has no overview
 */
export function withoutClosed(html: string): string {
  const overview = RE_OVERVIEW.exec(html)?.[1]
  return overview ? html.replace(RE_CLOSED, `$1 data-part$2<ul>${overview}</ul>`) : html
}

/** Whether lists have been taken out of the section. */
export function isInPart(section: HTMLElement): boolean {
  return section.querySelector('[data-part]') !== null
}

/**
 * Puts the lists back into groups that came without.
 *
 * @param whole HTML of the section
 */
export function fillGroups(section: HTMLElement, whole: string): void {
  const template = document.createElement('template')
  // Made by the project itself, its texts escaped: render/section.ts.
  template.innerHTML = whole
  const lists = template.content.querySelectorAll(`.${GROUP} > ul`)
  for (const [index, group] of section.querySelectorAll(`.${GROUP}`).entries()) {
    const list = lists[index]
    if (list && group.hasAttribute('data-part')) group.querySelector('ul')?.replaceWith(list)
    group.removeAttribute('data-part')
  }
  // What was typed while they were on their way.
  section.querySelector('.section-filter')?.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Marks the page in its section, opens its group and brings it into view. */
export function showCurrent(section: HTMLElement, address: string): void {
  for (const old of section.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current')
  // What stands in for a list that has been taken out is no link of that group.
  const links = [...section.querySelectorAll(`a[href="${CSS.escape(address)}"]:not([data-part] > ul a)`)]
  for (const link of links) link.setAttribute('aria-current', 'page')
  section.querySelector('.section-switch')?.removeAttribute('open')
  const link = links.at(-1)
  const group = link?.closest<HTMLElement>(`.${GROUP}`)
  group?.setAttribute('open', '')
  // It stays so when the filter is emptied.
  if (group?.dataset.was) group.dataset.was = 'true'
  // Measured now, all of the page would have to be laid out once more than it is.
  if (link) requestAnimationFrame(() => setTimeout(reveal, 0, link))
}

// `scrollIntoView` would scroll the page as well.
function reveal(link: Element): void {
  const sidebar = link.closest('.VPSidebar')
  if (!sidebar) return
  const { top, bottom } = sidebar.getBoundingClientRect()
  const place = link.getBoundingClientRect()
  if (place.top > top + EDGE && place.bottom < bottom - EDGE) return
  sidebar.scrollTop += place.top - (top + bottom) / 2
}

/**
 * Serves the filters of all sections with one set of listeners, and brings the links to the other
 * sections when they are asked for. Without them there is the one to the list of all.
 *
 * @param loadSwitches the links as HTML
 */
export function setupSections(page: Document, loadSwitches: () => Promise<string>): void {
  page.addEventListener('toggle', (event) => void showSwitches(event, loadSwitches), true)
  const filterOf = ({ target }: Event) =>
    target instanceof HTMLInputElement && target.matches('.section-filter') ? target : undefined
  page.addEventListener('input', (event) => {
    const filter = filterOf(event)
    const section = filter?.closest<HTMLElement>('.section-nav')
    if (filter && section) filterSection(section, filter.value)
  })
  page.addEventListener('keydown', (event) => {
    const isTaken = event.key === 'Enter' && !event.isComposing && filterOf(event)?.value
    if (isTaken)
      filterOf(event)?.parentElement?.querySelector<HTMLElement>(`.${GROUP} li:not([hidden]) a`)?.click()
  })
}

async function showSwitches({ target }: Event, load: () => Promise<string>): Promise<void> {
  if (!(target instanceof HTMLDetailsElement && target.open && target.matches('.section-switch'))) return
  const place = target.querySelector(':scope > div')
  if (place && !place.hasAttribute('data-whole')) {
    const links = await load().catch(() => '')
    if (!links) return
    place.toggleAttribute('data-whole', true)
    // Made by the project itself, its texts escaped: render/section.ts.
    place.innerHTML = links
  }
  markSection(target)
}

// Every time it opens: a page of the same section that came in between has taken the mark away.
function markSection(chooser: HTMLElement): void {
  const name = chooser.querySelector('summary b')?.textContent
  const own = [...chooser.querySelectorAll<HTMLAnchorElement>('div a')].find(
    (link) => link.textContent === name,
  )
  own?.setAttribute('aria-current', own.pathname === location.pathname ? 'page' : 'true')
}

function filterSection(section: HTMLElement, query: string): void {
  let found = 0
  for (const list of section.querySelectorAll<HTMLElement>(`.${GROUP}, .section-nav > ul`)) {
    const items = [...list.querySelectorAll('li')]
    for (const item of items) item.hidden = !hasWords(foldText(item.textContent), query)
    const count = items.filter((item) => !item.hidden).length
    found += count
    list.hidden = count === 0
    if (list instanceof HTMLDetailsElement) toggle(list, query !== '')
  }
  const none = section.querySelector<HTMLElement>('.section-none')
  if (none) none.hidden = found > 0
}

// While a query stands all groups are open; afterwards as they were before.
function toggle(group: HTMLDetailsElement, isFiltered: boolean): void {
  if (isFiltered) {
    group.dataset.was ??= String(group.open)
    group.open = true
  } else if (group.dataset.was) {
    group.open = group.dataset.was === 'true'
    delete group.dataset.was
  }
}

import { fillParts, fillWhenNear } from './parts.ts'
import { foldText, hasWords } from './words.ts'

// So few rows are drawn at once: that the height of what is not drawn is guessed would show.
const SHORT = 100

/** What a row is found by. */
interface Row {
  row: HTMLElement
  section: HTMLElement
  text: string
  method: string
  roles: string
}

/** The lists of all operations and notifications, once they can be filtered. */
export interface Catalog {
  /** To be called when a page is shown. */
  refresh(): void
}

/**
 * Filters the lists of operations and notifications as the reader types and chooses.
 *
 * @param page the document
 */
export function setupCatalog(page: Document): Catalog {
  const known = new WeakMap<Element, Row[]>()
  const apply = (filter: Element) => {
    const list = page.querySelector('.catalog')
    if (!list) return
    const rows = known.get(list) ?? readRows(list)
    known.set(list, rows)
    filterRows(filter, list, rows)
  }
  const onChange = ({ target }: Event) => {
    const filter = target instanceof Element && target.closest('.catalog-filter')
    if (filter) apply(filter)
  }
  page.addEventListener('input', onChange)
  return {
    refresh() {
      const list = page.querySelector('.catalog')
      if (list) fillWhenNear(list)
      // A browser may have kept what stood in the fields.
      const filter = page.querySelector('.catalog-filter')
      if (filter && valuesOf(filter).some(([, value]) => value)) apply(filter)
    },
  }
}

function readRows(list: Element): Row[] {
  fillParts(list)
  return [...list.querySelectorAll('section')].flatMap((section) => {
    const name = section.querySelector('h2 a')?.textContent ?? ''
    return [...section.querySelectorAll<HTMLElement>('li, tbody tr')].map((row) => ({
      row,
      section,
      text: foldText(`${name} ${row.textContent}`),
      ...callOf(row),
    }))
  })
}

// Of an operation: its link, its method and path, and as text who may call it.
function callOf(row: HTMLElement): Pick<Row, 'method' | 'roles'> {
  const call = row.querySelector('code')
  return {
    method: call?.textContent.split(' ')[0] ?? '',
    roles: call?.nextSibling?.textContent?.trim() ?? '',
  }
}

function filterRows(filter: Element, list: Element, rows: Row[]): void {
  const { words = '', product = '', method = '', role = '' } = Object.fromEntries(valuesOf(filter))
  const shown = new Set<HTMLElement>()
  let count = 0
  for (const one of rows) {
    const isShown =
      (!product || one.section.dataset.product === product) &&
      (!method || one.method === method) &&
      (!role || one.roles.split('、').includes(role)) &&
      hasWords(one.text, words)
    one.row.hidden = !isShown
    if (isShown) shown.add(one.section)
    count += Number(isShown)
  }
  for (const section of list.querySelectorAll('section')) section.hidden = !shown.has(section)
  list.classList.toggle('is-short', count <= SHORT)
  const none = list.querySelector<HTMLElement>('.catalog-none')
  if (none) none.hidden = count > 0
  const output = filter.querySelector('output')
  if (output) output.textContent = `${count} ${output.dataset.unit}`
}

function valuesOf(filter: Element): [name: string, value: string][] {
  const fields = filter.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')
  return [...fields].map(({ name, value }) => [name, value])
}

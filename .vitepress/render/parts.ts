import { Parser } from 'htmlparser2'

/** Something in the HTML of a page that can be kept aside: the content of an element, or a table. */
export interface Part {
  /** A form of an example other than the first; a product's calls; the fields below a row; a whole table. */
  kind: 'form' | 'list' | 'folded' | 'unfolded' | 'table'
  /** Where the element's opening tag stands. */
  tag: Span
  start: number
  end: number
  /** How many elements it has. */
  elements: number
  /** Of a table. */
  rows: number
}

interface Span {
  start: number
  end: number
}

interface Open {
  name: string
  attributes: Record<string, string>
  tag: Span
  /** Where its content begins: behind the summary or heading it has. */
  start: number
  /** Elements that came before its content. */
  before: number
  items: number
}

const FIRST_FORM = 'promise'
const TITLES = new Set(['summary', 'h2'])

/** Lists what can be kept aside, whatever lies within another included. */
export function listParts(html: string): Part[] {
  const parts: Part[] = []
  const open: Open[] = []
  let count = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      count += 1
      const parent = open.at(-1)
      if (parent && name === 'li') parent.items += 1
      const tag = { start: parser.startIndex, end: parser.endIndex + 1 }
      open.push({ name, attributes, tag, start: tag.end, before: count, items: 0 })
    },
    onclosetag(name) {
      const element = open.pop()
      const parent = open.at(-1)
      if (parent && TITLES.has(name)) {
        parent.start = parser.endIndex + 1
        parent.before = count
      }
      const kind = element && kindOf(element, open)
      if (!kind) return
      const { tag, start, before, items: rows } = element
      parts.push(
        kind === 'table'
          ? { kind, tag, start: tag.start, end: parser.endIndex + 1, elements: count - before + 1, rows }
          : { kind, tag, start, end: parser.startIndex, elements: count - before, rows },
      )
    },
  })
  parser.end(html)
  return parts
}

function kindOf({ name, attributes }: Open, above: Open[]): Part['kind'] | undefined {
  if (attributes['data-form'] && hasClass(attributes, 'form'))
    return attributes['data-form'] === FIRST_FORM ? undefined : 'form'
  if (name === 'section' && isBelow(above, 'catalog')) return 'list'
  if (name === 'ul' && hasClass(above.at(-1)?.attributes ?? {}, 'fields')) return 'table'
  if (name !== 'details' || !isBelow(above, 'fields')) return undefined
  return 'open' in attributes ? 'unfolded' : 'folded'
}

function isBelow(above: Open[], name: string): boolean {
  return above.some(({ attributes }) => hasClass(attributes, name))
}

function hasClass({ class: names = '' }: Record<string, string>, name: string): boolean {
  return names.split(' ').includes(name)
}

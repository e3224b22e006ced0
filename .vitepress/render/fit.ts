import { countElements } from '../deploy/elements.ts'
import { listParts, type Part } from './parts.ts'

// A template, and the link that stands in for it; around a table, what it is folded in.
const COST = 2
const COST_OF_TABLE = 4
const RE_OPEN = / open(?:="")?(?=[\s>])/

const FIELDS = '这些字段见本页的 Markdown 版'
/** What stands in the place of a part without a script. */
const INSTEAD: Record<Part['kind'], string> = {
  form: '切换写法要用 JavaScript；请求与应答见本页的 Markdown 版',
  list: '这些接口见本页的 Markdown 版',
  folded: FIELDS,
  unfolded: FIELDS,
  table: FIELDS,
}

/*
 * What is missed least comes first: another form of an example is not seen before it is chosen, and a
 * list far down not before its reader comes near. A folded group can be found by the browser's search,
 * what is unfolded is read; a table is folded only on a page of nothing else.
 */
const TURNS: Part['kind'][] = ['list', 'form', 'folded', 'unfolded', 'table']

/**
 * Keeps parts of a page in templates until it has no more elements than it may have: the browser lays
 * none of them out before a reader opens them (theme/parts.ts). As many as possible stay as they are.
 *
 * @param html of a page's text
 * @param most elements that its text may have
 * @param markdown address of the page's Markdown, which holds all of it: where the link leads that
 *   stands in the place of each part
 * @returns the same where the page has no more
 */
export function fitPage(html: string, most: number, markdown: string): string {
  const excess = countElements(html) - most
  if (excess <= 0) return html
  const aside = chooseParts(listParts(html), excess)
  return aside
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, part) => keepAside(all, part, markdown), html)
}

/** Parts that together have so many elements. */
function chooseParts(parts: Part[], excess: number): Part[] {
  let chosen: Part[] = []
  let left = excess
  for (const kind of TURNS) {
    const turn = parts.filter((part) => part.kind === kind)
    while (left > 0) {
      const next = nextOf(turn, chosen, left)
      if (!next) break
      left -= gainOf(next, chosen)
      chosen = [...chosen.filter((one) => !isWithin(one, next)), next]
    }
  }
  return withoutNeedless(chosen, -left)
}

/** Leaves where they are those that there is room for, when larger ones have gone: fields before forms. */
function withoutNeedless(chosen: Part[], room: number): Part[] {
  let left = room
  const needless = new Set<Part>()
  for (const kind of TURNS.toReversed()) {
    if (kind === 'list') continue
    for (const part of chosen
      .filter((one) => one.kind === kind)
      .toSorted((a, b) => b.elements - a.elements)) {
      if (savedBy(part) > left) continue
      left -= savedBy(part)
      needless.add(part)
    }
  }
  return chosen.filter((one) => !needless.has(one))
}

/** The smallest part that is enough, else the largest, and the last of some; of a page's lists the last. */
function nextOf(parts: Part[], chosen: Part[], excess: number): Part | undefined {
  const useful = parts
    .filter((part) => !chosen.some((one) => isWithin(part, one)))
    .map((part) => ({ part, gain: gainOf(part, chosen) }))
    .filter(({ gain }) => gain > 0)
  const lists = useful.filter(({ part }) => part.kind === 'list')
  if (lists.length > 0) return lists.at(-1)?.part
  const bySize = useful.toReversed().sort((a, b) => a.gain - b.gain)
  return (bySize.find(({ gain }) => gain >= excess) ?? bySize.at(-1))?.part
}

/** How many elements fewer the page has without it, where some within it are kept aside already. */
function gainOf(part: Part, chosen: Part[]): number {
  const within = chosen.filter((one) => isWithin(one, part))
  return within.reduce((gain, one) => gain - savedBy(one), savedBy(part))
}

function savedBy({ kind, elements }: Part): number {
  return elements - (kind === 'table' ? COST_OF_TABLE : COST)
}

function isWithin(part: Part, other: Part): boolean {
  return part.start >= other.start && part.end <= other.end
}

function keepAside(html: string, part: Part, markdown: string): string {
  const { kind, tag, start, end, rows } = part
  const content = html.slice(start, end)
  const aside = `<a class="part" href="${markdown}">${INSTEAD[kind]}</a><template data-part>${content}</template>`
  if (kind === 'table')
    return `${html.slice(0, start)}<details><summary>${rows} 个字段</summary>${aside}</details>${html.slice(end)}`
  const opening = html.slice(tag.start, tag.end).replace(RE_OPEN, '')
  return html.slice(0, tag.start) + opening + html.slice(tag.end, start) + aside + html.slice(end)
}

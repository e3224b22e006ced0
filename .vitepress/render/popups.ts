import type { CalledOperation, FieldGroup, Hover, Page, PageResult, Popup } from '../examples/types.ts'
import { endpointNames } from '../surface/names.ts'
import { createFieldLists, type FieldLists } from './field-lists.ts'
import { escapeHtml } from './html.ts'
import { renderDocs, renderTags } from './jsdoc.ts'

const RE_KIND = /^\(([^)]+)\)\s*/
const RE_LITERAL = /\{\n[^{}]*\}/g
const KINDS = new Map([
  ['property', '字段'],
  ['parameter', '参数'],
  ['method', '方法'],
  ['alias', '导入'],
  ['local var', '变量'],
  ['local function', '函数'],
  ['type parameter', '类型参数'],
  ['enum member', '枚举成员'],
  ['getter', '属性'],
  ['accessor', '属性'],
])

// The configuration holds what HTTP has in three places; the first has the group’s title.
const CONFIG_PLACES = [
  ['path', ''],
  ['query', 'params'],
  ['headers', 'headers'],
] as const

/** The popups of a page: each text once, whatever number of names share it. */
export interface PopupPool {
  /** Which of the page's popups belongs to a hover. */
  indexOf(hover: Hover): string
  /** All popups as HTML that the browser does not render, empty where the page has none. */
  html(): string
}

/** What popups of a page share. */
interface Context {
  page: Page
  lists: FieldLists
}

/**
 * Collects the popups of a page.
 *
 * @param page checked; nothing else is rendered into its pool
 */
export function createPool(page: PageResult): PopupPool {
  const indices = new Map<string, string>()
  const html: string[] = []
  const context: Context = { page: page.page, lists: createFieldLists() }
  // Asked once here, and once where the code is rendered.
  const met = new Map<Hover, string>()
  const add = (hover: Hover): string => {
    const popup = shownOf(hover)
    const content = JSON.stringify(popup)
    const known = indices.get(content)
    if (known) return known
    const index = `${indices.size}`
    indices.set(content, index)
    html.push(`<div>${renderPopup(popup, context)}</div>`)
    return index
  }
  const indexOf = (hover: Hover): string => {
    const index = met.get(hover) ?? add(hover)
    met.set(hover, index)
    return index
  }
  for (const { result } of page.blocks) {
    for (const mark of result.marks) if (mark.type === 'hover' || mark.type === 'query') indexOf(mark)
  }
  return {
    indexOf,
    html: () =>
      html.length > 0
        ? `<template class="popups" v-pre>${html.join('')}${context.lists.rest()}</template>\n`
        : '',
  }
}

// What TypeScript and axios say of their own names is English, says nothing of the API, and would be
// on every page.
function shownOf({ popup, quiet }: Hover): Popup {
  return quiet ? { ...popup, docs: '', tags: [] } : popup
}

/** A popup's content as HTML: headline, comment, tags, fields. */
function renderPopup({ text, docs, tags, groups, operation }: Popup, context: Context): string {
  const method = operation && isOwn(operation, context.page) ? operation.method : undefined
  return [
    renderHeadline(text),
    renderDocs(docs),
    renderTags(tags),
    ...groups.map((group) => renderGroup(group, method, context)),
  ].join('')
}

// Only the endpoint’s own page has tables to lead to.
function isOwn({ endpoint }: CalledOperation, page: Page): boolean {
  return endpointNames(page)?.endpoint === endpoint
}

function renderHeadline(text: string): string {
  const kind = RE_KIND.exec(text)?.[1]
  const rest = kind ? text.replace(RE_KIND, '') : text
  const label = kind ? `<i>${KINDS.get(kind) ?? escapeHtml(kind)}</i> ` : ''
  return `<pre>${label}${escapeHtml(folded(rest))}</pre>`
}

// A signature names the type of what it answers once for each way to answer.
function folded(text: string): string {
  const known = new Set<string>()
  return text.replace(RE_LITERAL, (literal) => {
    if (known.has(literal)) return '{ … }'
    known.add(literal)
    return literal
  })
}

function renderGroup(group: FieldGroup, method: string | undefined, { lists, page }: Context): string {
  const { title, fields } = group
  const heading = method ? renderLinks(group, method, page) : escapeHtml(title)
  return `${title ? `<p class="group">${heading}</p>` : ''}${lists.render(fields)}`
}

/** The group’s title, as links to the tables that list its fields. */
function renderLinks(group: FieldGroup, method: string, page: Page): string {
  const links = placesOf(group, page).map(
    ([place, label]) => `<a href="#${method}-${place}">${escapeHtml(label)}</a>`,
  )
  return links.length > 0 ? links.join(' ') : escapeHtml(group.title)
}

function placesOf({ title, fields }: FieldGroup, page: Page): [place: string, label: string][] {
  if (title === 'data') return [['body', title]]
  if (title === 'response.data') return [['response', title]]
  if (title !== 'config') return []
  const places = CONFIG_PLACES.filter(([place, key]) =>
    fields.some(({ name }) => (place === 'path' ? page.name.includes(`{${name}}`) : name === key)),
  )
  return places.map(([place, key], index) => [place, index === 0 ? title : key])
}

import type { CalledOperation, FieldGroup, Hover, Page, PageResult, Popup } from '../examples/types.ts'
import { endpointNames } from '../surface/names.ts'
import { createFieldLists, type FieldLists } from './field-lists.ts'
import { escapeHtml } from './html.ts'
import { renderDocs, renderTags } from './jsdoc.ts'

const RE_KIND = /^\(([^)]+)\)\s*/
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
  /** DOM id of the popup of a hover. */
  idOf(hover: Hover): string
  /** All popups as hidden HTML, empty where the page has none. */
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
  const ids = new Map<string, string>()
  const html: string[] = []
  const context: Context = { page: page.page, lists: createFieldLists() }
  const idOf = ({ popup }: Hover): string => {
    const content = JSON.stringify(popup)
    const known = ids.get(content)
    if (known) return known
    const id = `popup-${ids.size}`
    ids.set(content, id)
    html.push(`<div id="${id}">${renderPopup(popup, context)}</div>`)
    return id
  }
  for (const { result } of page.blocks) {
    for (const mark of result.marks) if (mark.type === 'hover' || mark.type === 'query') idOf(mark)
  }
  return {
    idOf,
    html: () =>
      html.length > 0
        ? `<div class="popups" hidden v-pre>${html.join('')}${context.lists.rest()}</div>\n`
        : '',
  }
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
  return `<pre><code>${label}${escapeHtml(rest)}</code></pre>`
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

import type { Field, FieldGroup, Hover, PageResult, Popup } from '../examples/types.ts'
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

/** The popups of a page: each text once, whatever number of names share it. */
export interface PopupPool {
  /** DOM id of the popup of a hover. */
  idOf(hover: Hover): string
  /** All popups as hidden HTML, empty where the page has none. */
  html(): string
}

/**
 * Collects the popups of a page.
 *
 * @param page checked; nothing else is rendered into its pool
 */
export function createPool(page: PageResult): PopupPool {
  const ids = new Map<string, string>()
  const html: string[] = []
  const idOf = (hover: Hover): string => {
    const body = renderPopup(hover.popup)
    const known = ids.get(body)
    if (known) return known
    const id = `popup-${ids.size}`
    ids.set(body, id)
    html.push(`<div id="${id}">${body}</div>`)
    return id
  }
  for (const { result } of page.blocks) {
    for (const mark of result.marks) if (mark.type === 'hover' || mark.type === 'query') idOf(mark)
  }
  return {
    idOf,
    html: () => (html.length > 0 ? `<div class="popups" hidden v-pre>${html.join('')}</div>\n` : ''),
  }
}

/** A popup's content as HTML: headline, comment, tags, fields. */
function renderPopup({ text, docs, tags, groups }: Popup): string {
  return [renderHeadline(text), renderDocs(docs), renderTags(tags), ...groups.map(renderGroup)].join('')
}

function renderHeadline(text: string): string {
  const kind = RE_KIND.exec(text)?.[1]
  const rest = kind ? text.replace(RE_KIND, '') : text
  const label = kind ? `<i>${KINDS.get(kind) ?? escapeHtml(kind)}</i> ` : ''
  return `<pre><code>${label}${escapeHtml(rest)}</code></pre>`
}

function renderGroup({ title, fields }: FieldGroup): string {
  const heading = title ? `<h6>${escapeHtml(title)}</h6>` : ''
  return `${heading}<dl>${fields.map(renderField).join('')}</dl>`
}

function renderField({ name, optional, type, docs }: Field): string {
  const term = `<dt><code>${escapeHtml(name)}${optional ? '?' : ''}: ${escapeHtml(type)}</code></dt>`
  return docs ? `${term}<dd>${escapeHtml(docs)}</dd>` : term
}

import type { FieldGroup, FieldRow, FieldTable, Place } from '../surface/reference.ts'
import { escapeHtml } from './html.ts'

/** What the fields of each place are called. */
export const PLACE_TITLES: Record<Place, string> = {
  path: '路径参数',
  query: '查询参数',
  headers: '请求头',
  body: '请求包体',
  response: '应答包体',
  notification: '通知报文',
  resource: '解密后的内容',
  reply: '要给出的应答',
  'reply-headers': '要给出的应答头',
}
// Rows below this depth are folded away at first.
const OPEN_DEPTH = 2

/**
 * Renders the fields of a message as a section: a heading, and a row a field, with the fields of an
 * object folded into its row. Works without a script; the button that opens all asks for one.
 *
 * @param level of the heading, 2 or 3
 * @returns HTML, for outside Vue’s reach (`v-pre`)
 */
export function renderGroup({ id, place, tables, note }: FieldGroup, level: number): string {
  const isDeep = tables.some(({ rows }) => rows.some((row) => row.rows.length > 0))
  return [
    `<section class="fields" v-pre>`,
    `<h${level} id="${id}" tabindex="-1">${PLACE_TITLES[place]} <a class="header-anchor" href="#${id}" aria-label="“${PLACE_TITLES[place]}”的链接">​</a></h${level}>`,
    note ? `<p>${escapeHtml(note)}</p>` : '',
    isDeep ? '<button class="expand-all" type="button">展开全部</button>' : '',
    ...tables.map(renderTable),
    '</section>\n',
  ].join('')
}

function renderTable({ title, rows }: FieldTable): string {
  return `${title ? `<p class="variant">${escapeHtml(title)}</p>` : ''}${renderRows(rows, 1)}`
}

function renderRows(rows: FieldRow[], depth: number): string {
  return `<ul>${rows.map((row) => renderRow(row, depth)).join('')}</ul>`
}

function renderRow(row: FieldRow, depth: number): string {
  const id = escapeHtml(row.id)
  const head = [
    `<a href="#${id}">${escapeHtml(row.name)}</a>`,
    // An element less for each of some hundred rows.
    `<span>${escapeHtml(row.type)}${row.isRequired ? '</span> <b>必填</b>' : ' 选填</span>'}`,
    row.isEncrypted ? '<em>需加密</em>' : '',
    row.isDeprecated ? '<em>已弃用</em>' : '',
  ]
  const below = row.rows.length > 0 ? renderBelow(row.rows, depth) : ''
  return `<li id="${id}"><p>${head.join(' ')}</p>${renderText(row)}${below}</li>`
}

function renderBelow(rows: FieldRow[], depth: number): string {
  const open = depth < OPEN_DEPTH ? ' open' : ''
  return `<details${open}><summary>${rows.length} 个字段</summary>${renderRows(rows, depth + 1)}</details>`
}

function renderText({ text, unit, limits, values, example }: FieldRow): string {
  const facts = [
    ...(unit ? [`单位：${escapeHtml(unit)}`] : []),
    ...limits.map(escapeHtml),
    // Where all values are listed, one of them is no news.
    ...(example === undefined || values.length > 0 ? [] : [`例：<code>${escapeHtml(example)}</code>`]),
  ]
  return [
    text ? paragraphs(text) : '',
    values.length > 0 ? `<div class="values">${values.map(renderValue).join('')}</div>` : '',
    facts.length > 0 ? `<small>${facts.join('；')}</small>` : '',
  ].join('')
}

function renderValue({ value, meaning = '' }: FieldRow['values'][number]): string {
  return `<span><code>${escapeHtml(value)}</code> ${escapeHtml(meaning)}</span>`
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(escapeHtml)
    .join('<br>')
}

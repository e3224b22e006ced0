import type { ErrorCode } from '../surface/errors.ts'
import { escapeHtml } from './html.ts'

const ANCHOR = '<a class="header-anchor" href="#errors" aria-label="“错误码”的链接">​</a>'

/**
 * Renders the codes of a call as a table, and leads to those that all calls share.
 *
 * @param common address of the page of those; nothing where the site has none
 * @returns nothing where there is neither
 */
export function renderErrors(errors: ErrorCode[], common?: string): string {
  if (errors.length === 0 && !common) return ''
  const more = common ? `<p>${sayMore(errors.length > 0, common)}</p>` : ''
  return [
    `<section class="errors" v-pre><h2 id="errors" tabindex="-1">错误码 ${ANCHOR}</h2>`,
    `${errors.length > 0 ? renderTable(errors) : ''}${more}</section>\n`,
  ].join('')
}

function sayMore(hasOwn: boolean, common: string): string {
  const link = `<a href="${escapeHtml(common)}">通用错误码</a>`
  return hasOwn
    ? `这里没有的，见${link}。`
    : `这个接口自己的错误码以官方文档为准；各接口共有的，含义和处理办法见${link}。`
}

function renderTable(errors: ErrorCode[]): string {
  const rows = errors.map(({ status, code, meaning, action }) =>
    [
      `<td><code>${escapeHtml(code)}</code>${status === undefined ? '' : `<span>${status}</span>`}</td>`,
      `<td>${escapeHtml(meaning)}</td>`,
      `<td>${escapeHtml(action)}</td>`,
    ].join(''),
  )
  return [
    '<table>',
    '<thead><tr><th>错误码</th><th>含义</th><th>怎么办</th></tr></thead>',
    `<tbody>${rows.map((one) => `<tr>${one}</tr>`).join('')}</tbody></table>`,
  ].join('')
}

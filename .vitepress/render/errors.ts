import type { ErrorCode } from '../surface/errors.ts'
import { escapeHtml } from './html.ts'

/** Renders the codes as a table, nothing where there are none. */
export function renderErrors(errors: ErrorCode[]): string {
  if (errors.length === 0) return ''
  const rows = errors.map(({ status, code, meaning, action }) =>
    [
      `<td><code>${escapeHtml(code)}</code>${status === undefined ? '' : `<span>${status}</span>`}</td>`,
      `<td>${escapeHtml(meaning)}</td>`,
      `<td>${escapeHtml(action)}</td>`,
    ].join(''),
  )
  return [
    '<section class="errors" v-pre><h2 id="errors" tabindex="-1">错误码 <a class="header-anchor" href="#errors" aria-label="“错误码”的链接">​</a></h2>',
    '<table>',
    '<thead><tr><th>错误码</th><th>含义</th><th>怎么办</th></tr></thead>',
    `<tbody>${rows.map((one) => `<tr>${one}</tr>`).join('')}</tbody></table></section>\n`,
  ].join('')
}

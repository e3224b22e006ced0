import type { Problem } from '../examples/types.ts'
import { escapeHtml } from './html.ts'

/**
 * Problems as a box in the page, for the author who looks at the development server.
 *
 * @returns HTML, empty where there is none
 */
export function renderProblemBox(problems: Problem[]): string {
  if (problems.length === 0) return ''
  const items = problems.map(
    ({ page, line, column, code, message, advice }) =>
      `<li><code>${escapeHtml(`${page}:${line}:${column}`)}</code> <b>${escapeHtml(code)}</b> ` +
      `${escapeHtml(message)}<br>→ ${escapeHtml(advice)}</li>`,
  )
  return `<div class="problem-box" role="alert" v-pre><ul>${items.join('')}</ul></div>\n`
}

import type { RunResult } from '../examples/run.ts'
import type { Problem } from '../examples/types.ts'

/** How problems are printed. */
export type Format = 'text' | 'github' | 'json'

const MAX_SOURCE = 160
const CARET_LEAD = 60

/**
 * Renders the result of a run.
 *
 * @returns the whole text to print; the last line counts blocks: `N passed, N failed`
 */
export function renderReport(result: RunResult, format: Format): string {
  if (format === 'json') return JSON.stringify(toJson(result), null, 2)
  const render = format === 'github' ? renderAnnotations : renderProblems
  return [...render(result.problems), ...renderSummary(result)].join('\n')
}

/** Problems as people read them: page by page, with the line, a caret and what to do. */
export function renderProblems(problems: Problem[]): string[] {
  const lines: string[] = []
  let page: string | undefined
  for (const problem of problems) {
    if (page !== undefined && page !== problem.page) lines.push('')
    page = problem.page
    lines.push(...renderProblem(problem))
  }
  if (lines.length > 0) lines.push('')
  return lines
}

function renderProblem(problem: Problem): string[] {
  const { page, line, column, severity, code, message, advice } = problem
  const [headline = '', ...more] = message.split('\n')
  const lines = [`${page}:${line}:${column}  ${severity} ${code}  ${headline}`]
  for (const part of more) lines.push(`    ${part}`)
  lines.push(...renderSource(problem))
  lines.push(`    → ${advice}`)
  return lines
}

function renderSource({ source, line, column, length }: Problem): string[] {
  if (source.trim() === '') return []
  const from = source.length > MAX_SOURCE ? Math.max(0, column - 1 - CARET_LEAD) : 0
  const shown = source.slice(from, from + MAX_SOURCE)
  const lead = widthOf(source.slice(from, column - 1))
  const carets = '^'.repeat(Math.max(1, Math.min(length, shown.length - (column - 1 - from))))
  const gutter = `${line}`.padStart(6)
  return [`${gutter} │ ${shown}`, `${' '.repeat(6)} │ ${' '.repeat(lead)}${carets}`]
}

/** Columns of a terminal that a text takes; a Chinese character takes two. */
export function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u1100-\uffe6]/.test(character) ? 2 : 1), 0)
}

function renderAnnotations(problems: Problem[]): string[] {
  return problems.map(({ page, line, column, length, severity, code, message, advice }) => {
    const properties = [
      `file=${escapeProperty(page)}`,
      `line=${line}`,
      `col=${column}`,
      `endColumn=${column + length}`,
      `title=${escapeProperty(code)}`,
    ]
    return `::${severity} ${properties.join(',')}::${escapeData(`${message}\n→ ${advice}`)}`
  })
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function renderSummary({ stats, problems }: RunResult): string[] {
  const unchecked = stats.unchecked > 0 ? `, ${stats.unchecked} of them unchecked (@noErrors)` : ''
  const cached = stats.cached > 0 ? ` (${stats.cached} from the cache)` : ''
  return [
    `${stats.pages} pages, ${stats.blocks} blocks${cached}${unchecked}, ${problems.length} problems, ${stats.seconds.toFixed(1)} s`,
    `${stats.passed} passed, ${stats.failed} failed`,
  ]
}

function toJson({ stats, problems }: RunResult) {
  return { stats, problems }
}

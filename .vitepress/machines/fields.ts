import { PLACE_TITLES } from '../render/reference.ts'
import type { FieldGroup, FieldRow, FieldTable } from '../surface/reference.ts'

const HEAD = ['| 字段 | 类型 | 必填 | 说明 |', '| --- | --- | --- | --- |']
const RE_LINK = /\{@link(?:code|plain)?\s+([^\s|}]+)\s*\|?\s*([^}]*)\}/g

/**
 * Writes the fields of a message as Markdown: a heading and a table, a field a row, nested fields
 * with their path.
 *
 * @param level of the heading
 */
export function renderFields({ place, tables, note }: FieldGroup, level: number): string {
  const parts = [
    `${'#'.repeat(level)} ${PLACE_TITLES[place]}`,
    ...(note ? [note] : []),
    ...tables.flatMap(renderTable),
  ]
  return parts.join('\n\n')
}

function renderTable({ title, rows }: FieldTable): string[] {
  if (rows.length === 0) return []
  return [...(title ? [`**${title}**`] : []), [...HEAD, ...rowsOf(rows, '')].join('\n')]
}

function rowsOf(rows: FieldRow[], parent: string): string[] {
  return rows.flatMap((row) => {
    const path = `${parent}${row.name}`
    const cells = [`\`${path}\``, cell(row.type), row.isRequired ? '是' : '否', cell(describe(row))]
    // A field of each item of a list, not of the list.
    const below = `${path}${/(?:\[\])*$/.exec(row.type)?.[0]}.`
    return [`| ${cells.join(' | ')} |`, ...rowsOf(row.rows, below)]
  })
}

function describe({ text, values, unit, limits, example, isEncrypted, isDeprecated }: FieldRow): string {
  const facts = [
    ...(isEncrypted ? ['需加密'] : []),
    ...(isDeprecated ? ['已弃用'] : []),
    ...(unit ? [`单位：${unit}`] : []),
    ...limits,
    ...values.map(({ value, meaning }) => (meaning ? `\`${value}\` ${meaning}` : `\`${value}\``)),
    ...(example === undefined || values.length > 0 ? [] : [`例：\`${example}\``]),
  ]
  return [plain(text), facts.join('；')].filter(Boolean).join('。')
}

function plain(text: string): string {
  return text
    .replace(RE_LINK, (_, target: string, label: string) =>
      target.startsWith('http')
        ? `[${label.trim() || target}](${target})`
        : `\`${label.trim() || target}\``,
    )
    .trim()
    .replace(/。$/, '')
}

/** Text as it may stand in a table's cell. */
export function cell(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')
}

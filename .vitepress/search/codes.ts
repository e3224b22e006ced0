import type { Page } from '../examples/types.ts'
import { COMMON_ERRORS } from '../surface/errors.ts'
import type { Entry, Name } from './entries.ts'

const GUIDE = `docs${COMMON_ERRORS}.md`

const RE_HEADING = /^#+ .*\{#([^}]+)\}/
const RE_CODE = /`([A-Z][A-Z_]{3,})`/g
const RE_MARKS = /[`*]|\[([^\]]*)\]\([^)]*\)/g

/**
 * Reads the error codes in the tables of the guide to them: a row is about those in its first cells.
 *
 * @param labelOf shortens a cell
 * @returns nothing for other pages
 */
export function codesOf({ name, text }: Page, labelOf: (text: string) => string): Name[] {
  if (name !== GUIDE) return []
  let anchor = ''
  return text.split('\n').flatMap((line): Name[] => {
    anchor = RE_HEADING.exec(line)?.[1] ?? anchor
    const cells = line.startsWith('| ') ? line.split('|').map((one) => one.trim()) : []
    const at = cells.slice(1, 3).findIndex((cell) => cell.search(RE_CODE) >= 0) + 1
    if (at === 0) return []
    const label = labelOf((cells[at + 1] ?? '').replace(RE_MARKS, '$1'))
    return Array.from((cells[at] ?? '').matchAll(RE_CODE), ([, code = '']): Name => {
      return { type: 'e', name: code, label, anchor }
    })
  })
}

/**
 * Says of a code the same on all pages, as the guide does: it is in the index once, with all its places,
 * and the guide, which most pages lead to, comes first.
 */
export function withSharedLabels(entries: Entry[]): Entry[] {
  const guide = entries.find(({ page }) => page.name === GUIDE)
  const codes = (guide?.names ?? []).filter(({ type }) => type === 'e').reverse()
  const labels = new Map(codes.map(({ name, label }) => [name, label]))
  const shared = (one: Name): Name =>
    one.type === 'e' ? { ...one, label: labels.get(one.name) ?? one.label } : one
  return entries.map((entry) => ({ ...entry, names: entry.names.map(shared) }))
}

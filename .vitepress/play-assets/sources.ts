import { RE_FILENAME, withoutMarks } from '../examples/files.ts'
import { type Notations, parseNotations } from '../examples/notations.ts'
import { sharedFiles } from '../examples/shared.ts'
import type { Block } from '../examples/types.ts'
import type { PlaySource } from '../play/types.ts'
import { PACKAGES } from './libraries.ts'

const RE_IMPORT = /\b(?:from|import|declare module)\s*\(?\s*'([^'.][^']*)'/g
// Lines that speak to the page alone.
const RE_NOTATION = /^[^\S\n]*\/\/[^\n]*\n?$/
const RE_STRUCK_OUT = /\[!code --\]/

/**
 * A block as an editor opens it.
 *
 * @returns nothing where the page shows something that cannot be edited by itself: errors on
 *   purpose, options of its own, packages that are not at hand, hidden code amid the code
 */
export function playSource(block: Block): PlaySource | undefined {
  const notations = parseNotations(block)
  const { code, lang } = block
  if ((lang !== 'js' && lang !== 'ts') || !isPlain(notations) || !importsKnown(code)) return undefined
  if (RE_STRUCK_OUT.test(code)) return undefined
  const hidden = [...notations.removals].sort(([a], [b]) => a - b)
  const [start, end] = visiblePart(code, hidden)
  const inside = hidden.filter(([from, to]) => from >= start && to <= end)
  if (start >= end || inside.some(([from, to]) => !RE_NOTATION.test(code.slice(from, to)))) return undefined
  const own = notations.files.map(({ name }) => name)
  const files = sharedFiles(code, own).map(({ name, content }) => [name, content])
  return {
    lang,
    before: code.slice(0, start),
    code: withoutMarks(without(code, start, end, inside)).trimEnd(),
    after: `\n${code.slice(end)}`,
    files: Object.fromEntries(files),
  }
}

function isPlain({ flags, compilerOptions, findings }: Notations): boolean {
  const { errors, noErrors, noErrorsCutted, noErrorValidation } = flags
  const isChecked = errors.length === 0 && noErrors === false && !noErrorsCutted && !noErrorValidation
  return isChecked && findings.length === 0 && Object.keys(compilerOptions).length === 0
}

function importsKnown(code: string): boolean {
  return Array.from(code.matchAll(RE_IMPORT), ([, name = '']) => name).every(
    (name) => PACKAGES.includes(name) || name.startsWith('node:'),
  )
}

/** From the first character a reader sees to the last. */
function visiblePart(code: string, hidden: [number, number][]): [number, number] {
  const isNothing = (from: number, to: number) => code.slice(from, to).trim() === ''
  let start = 0
  for (const [from, to] of hidden) if (isNothing(start, from)) start = Math.max(start, to)
  let end = code.length
  for (const [from, to] of [...hidden].reverse()) if (isNothing(to, end)) end = Math.min(end, from)
  // A file’s name is seen by readers, but is no code of theirs to change.
  const name = new RegExp(`^\\s*${RE_FILENAME.source.slice(1)}\\n`).exec(code.slice(start, end))
  return [start + (name?.[0].length ?? 0), end]
}

function without(code: string, start: number, end: number, ranges: [number, number][]): string {
  let text = ''
  let at = start
  for (const [from, to] of ranges) {
    text += code.slice(at, Math.max(at, from))
    at = Math.max(at, to)
  }
  return text + code.slice(at, end)
}

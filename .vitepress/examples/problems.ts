import { adviceFor } from './advice.ts'
import { diagnose, type Refusal } from './diagnose.ts'
import { isRemoved } from './notations.ts'
import type { Placeholder } from './placeholders.ts'
import type { Batch, Unit } from './program.ts'
import type { Block, ErrorMark, Finding, Page, Problem, VirtualFile } from './types.ts'

/** What the check of a block gave. */
export interface Checked {
  findings: Finding[]
  /** Errors to be shown in the code: those the author expects, and those that are problems. */
  marks: ErrorMark[]
  /** By the name of the file they stand in. */
  placeholders: Map<string, Placeholder[]>
}

/** A diagnostic in offsets of the block's code. */
interface Diagnosed {
  start: number
  length: number
  code: number
  message: string
  file: VirtualFile
}

/**
 * Checks a block: the compiler's diagnostics, less the placeholders, less what its flags say.
 *
 * @param unit a block of the batch
 * @param batch where it is compiled
 * @returns findings in offsets of the block's code
 */
export function checkUnit(unit: Unit, batch: Batch): Checked {
  const { flags, files, removals, findings: wrong } = unit.notations
  const placeholders = new Map<string, Placeholder[]>()
  const findings: Finding[] = [...wrong]
  const marks: ErrorMark[] = []
  const seen = new Set<number>()
  for (const file of files) {
    const found = diagnose(batch, batch.pathOf(unit, file.name))
    placeholders.set(file.name, found.placeholders)
    for (const { start, ...rest } of found.diagnosed) {
      const one = { ...rest, start: start + file.offset, file }
      seen.add(one.code)
      if (isSilenced(one, unit, removals)) continue
      if (flags.noErrorValidation || flags.errors.includes(one.code)) marks.push(toMark(one))
      else {
        findings.push(toFinding(one))
        marks.push(toMark(one))
      }
    }
    if (flags.noErrors !== true) findings.push(...found.refused.map((one) => toRefusal(one, file)))
  }
  findings.push(...missingErrors(unit, seen))
  return { findings: findings.sort((a, b) => a.start - b.start), marks, placeholders }
}

/**
 * Turns a finding into a problem a person can look up.
 *
 * @param finding in offsets of the block's code
 * @returns the same in lines and columns of the page
 */
export function toProblem(finding: Finding, block: Block, page: Page): Problem {
  const lines = beginsOf(block, block.code)
  const row = rowAt(lines, finding.start)
  const start = lines[row] as number
  const end = start + lineAt(block.code, lines, row).length
  const line = block.line + row + 1
  return {
    page: page.name,
    line,
    column: finding.start - start + (block.indents[row] ?? 0) + 1,
    length: Math.max(1, Math.min(finding.length, end - finding.start)),
    severity: finding.severity,
    code: finding.code,
    message: finding.message,
    advice: finding.advice,
    source: lineAt(page.text, beginsOf(page, page.text), line - 1),
    block: block.ordinal,
  }
}

// Places are asked for every field that a page declares: where its lines begin is kept.
const begins = new WeakMap<Block | Page, Uint32Array>()

function beginsOf(owner: Block | Page, text: string): Uint32Array {
  const known = begins.get(owner)
  if (known) return known
  const found = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found.push(at + 1)
  const lines = Uint32Array.from(found)
  begins.set(owner, lines)
  return lines
}

/** A line without its end; nothing beyond the last. */
function lineAt(text: string, lines: Uint32Array, row: number): string {
  const start = lines[row]
  if (start === undefined) return ''
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? undefined : end)
}

/** Index of the line that holds an offset. */
function rowAt(lines: Uint32Array, offset: number): number {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function isSilenced(one: Diagnosed, unit: Unit, removals: [number, number][]): boolean {
  const { noErrors, noErrorsCutted } = unit.notations.flags
  if (noErrors === true) return true
  if (Array.isArray(noErrors) && noErrors.includes(one.code)) return true
  return noErrorsCutted && isRemoved(one.start, unit.block.code, removals)
}

function missingErrors({ notations, block }: Unit, seen: Set<number>): Finding[] {
  if (notations.flags.noErrors === true) return []
  return notations.flags.errors
    .filter((code) => !seen.has(code))
    .map((code) => ({
      start: Math.max(0, block.code.search(/^\/\/\s?@errors/m)),
      length: 1,
      severity: 'error',
      code: 'error-absent',
      message: `The block announces TS${code}, but it does not occur.`,
      advice: `Take ${code} out of the \`@errors\` line, or make the example show it again.`,
    }))
}

function toFinding({ start, length, code, message }: Diagnosed): Finding {
  const advice = adviceFor(code, message)
  return { start, length, severity: 'error', code: `TS${code}`, message, advice }
}

function toRefusal({ start, length, code, message, advice }: Refusal, file: VirtualFile): Finding {
  return { start: start + file.offset, length, severity: 'error', code, message, advice }
}

function toMark({ start, length, code, message, file }: Diagnosed): ErrorMark {
  return {
    type: 'error',
    start,
    length,
    line: 0,
    character: 0,
    code,
    text: message,
    level: 'error',
    filename: file.name,
    id: `err-${code}-${start}-${length}`,
  }
}

import { diagnose } from '../examples/diagnose.ts'
import { explain, explainRefusal, missingFields } from './explain.ts'
import { addMissing } from './fixes.ts'
import type { Fill, Fix, Trouble } from './types.ts'
import type { Edited } from './workshop.ts'

// Too few arguments: an object may be missing as a whole.
const WRONG_COUNT = 2554

/**
 * Checks the edited code as the build does. Of what is hidden nothing is said: nobody could mend it
 * here.
 *
 * @returns by place
 */
export function findTroubles(edited: Edited, fill: Fill): Trouble[] {
  const { length } = edited
  return edited.files
    .flatMap((file) => troublesIn(file, edited, fill))
    .filter(({ from, to }) => to >= 0 && from <= length)
    .map((one) => ({ ...one, from: Math.max(0, one.from), to: Math.min(length, one.to) }))
    .sort((a, b) => a.from - b.from)
}

function troublesIn(file: Edited['files'][number], edited: Edited, fill: Fill): Trouble[] {
  const { program, checker } = edited
  const source = program.getSourceFile(file.path)
  // All that is written in it is hidden.
  if (!source || file.toEdited(source.end) <= 0 || file.toEdited(0) > edited.length) return []
  const { diagnosed, refused } = diagnose(edited, file.path)
  // An object that lacks a field is long; its first line says where it is.
  const place = (start: number, length: number) => {
    const [line = ''] = source.text.slice(start, start + length).split('\n', 1)
    // What lacks its end is told at the end of the file, behind what is hidden there.
    const from = start >= source.text.trimEnd().length ? source.text.trimEnd().length : start
    return { from: file.toEdited(from), to: file.toEdited(from + line.length) }
  }
  const troubles = diagnosed.map((one): Trouble => {
    const { start, length, code, message } = one
    const lacks = missingFields(message).length > 0 || code === WRONG_COUNT
    const fix = lacks ? moved(addMissing(one, { source, checker, fill }), file.toEdited) : undefined
    return {
      ...place(start, length),
      code: `TS${code}`,
      text: explain(code, message),
      message,
      ...(fix && { fix }),
    }
  })
  return [
    ...troubles,
    ...refused.map(({ start, length, code, message, fields }): Trouble => {
      return { ...place(start, length), code, text: explainRefusal(code, fields), message }
    }),
  ]
}

function moved(fix: Fix | undefined, toEdited: (offset: number) => number): Fix | undefined {
  if (!fix) return undefined
  const { from, to, insert } = fix.change
  return { ...fix, change: { from: toEdited(from), to: toEdited(to), insert } }
}

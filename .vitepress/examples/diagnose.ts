import ts from 'typescript'
import { findPlaceholders, type Placeholder, type Refused } from './placeholders.ts'

/** A diagnostic of the compiler, in offsets of its file. */
export interface Diagnosis {
  start: number
  length: number
  code: number
  message: string
}

/** A shorthand name that cannot be a placeholder, in offsets of its file. */
export interface Refusal extends Omit<Diagnosis, 'code'> {
  code: 'placeholder-conflict' | 'placeholder-unknown'
  advice: string
  /** For an unknown field, those the object may have. */
  fields: string[]
}

/** What the compiler has to say of a file, once placeholders are told apart. */
export interface Diagnosed {
  diagnosed: Diagnosis[]
  placeholders: Placeholder[]
  refused: Refusal[]
}

/**
 * Checks a file: the compiler's errors, less those about placeholders.
 *
 * @param path of a file of the program
 */
export function diagnose(
  { program, checker }: { program: ts.Program; checker: ts.TypeChecker },
  path: string,
): Diagnosed {
  const source = program.getSourceFile(path)
  if (!source) return { diagnosed: [], placeholders: [], refused: [] }
  const semantic = program.getSemanticDiagnostics(source)
  const { placeholders, refused, rest } = findPlaceholders(source, checker, semantic)
  const diagnosed = [...program.getSyntacticDiagnostics(source), ...rest]
    .filter((one) => one.category === ts.DiagnosticCategory.Error)
    .map(
      (one): Diagnosis => ({
        start: one.start ?? 0,
        length: one.length ?? 1,
        code: one.code,
        message: ts.flattenDiagnosticMessageText(one.messageText, '\n'),
      }),
    )
  const others = refused.filter((one) => !isReported(one, diagnosed))
  return { diagnosed, placeholders, refused: others.map((one) => toRefusal(one, source)) }
}

// An unknown field is usually reported by the compiler too, at the same place.
function isReported({ node }: Refused, diagnosed: Diagnosis[]): boolean {
  const start = node.name.getStart()
  return diagnosed.some((one) => one.start === start)
}

function toRefusal({ node, reason, types, fields = [] }: Refused, source: ts.SourceFile): Refusal {
  const name = node.name.text
  const at = { start: node.name.getStart(source), length: name.length, fields }
  if (reason === 'conflict') {
    return {
      ...at,
      code: 'placeholder-conflict',
      message: `\`${name}\` stands for ${types?.[0]} further up, and cannot stand for ${types?.[1]} here.`,
      advice: 'Use another name for one of them, such as `field: otherName` with otherName declared.',
    }
  }
  const known = fields.length > 0 ? ` It takes: ${fields.join(', ')}.` : ''
  return {
    ...at,
    code: 'placeholder-unknown',
    message: `The call has no field \`${name}\` here.${known}`,
    advice: 'Mend the spelling, take the field away, or declare it in the typings if the API takes it.',
  }
}

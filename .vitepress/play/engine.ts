import ts from 'typescript'
import { diagnose } from '../examples/diagnose.ts'
import { shortNames } from '../examples/names.ts'
import { popupAt } from '../examples/popup.ts'
import { findCalls } from './calls.ts'
import { sentBy } from './request.ts'
import { describe, suggest } from './suggest.ts'
import { findTroubles } from './troubles.ts'
import type { Described, Engine, Files, Fill, Sent } from './types.ts'
import { type Edited, openWorkshop } from './workshop.ts'

const FORMAT: ts.FormatCodeSettings = {
  ...ts.getDefaultFormatCodeSettings('\n'),
  indentSize: 2,
  tabSize: 2,
  semicolons: ts.SemicolonPreference.Remove,
}

/**
 * The check that the build makes, kept ready for one block that is being edited, and what else an
 * editor asks.
 *
 * @param libraries the libraries of the language, and packages that examples may import
 */
export function createEngine(libraries: Files): Engine {
  const { open, edit } = openWorkshop(libraries)
  return {
    open,
    check: (code, fill) => findTroubles(edit(code), fill),
    hover: (code, at) => hoverAt(edit(code), at),
    suggest: (code, at) => suggest(edit(code), at),
    describe: (code, at, name) => describe(edit(code), at, name),
    format: (code) => format(edit(code), code),
    send: (code, at, fill) => sendAt(edit(code), at, fill),
  }
}

function hoverAt(edited: Edited, at: number): Described | undefined {
  const { file, source, offset } = edited.placeOf(at)
  const node = identifierAt(source, offset)
  const info = node && edited.service.getQuickInfoAtPosition(file.path, node.getStart(source))
  if (!node || !info?.displayParts) return undefined
  const { checker, program, files } = edited
  const sources = files.flatMap(({ path }) => program.getSourceFile(path) ?? [])
  const { placeholders } = diagnose(edited, file.path)
  return {
    from: file.toEdited(node.getStart(source)),
    to: file.toEdited(node.end),
    popup: popupAt(node, info, placeholders, { checker, short: shortNames(sources) }),
  }
}

function identifierAt(source: ts.SourceFile, offset: number): ts.Identifier | undefined {
  const visit = (node: ts.Node): ts.Identifier | undefined => {
    if (offset < node.pos || offset > node.end) return undefined
    const isMeant = ts.isIdentifier(node) && offset >= node.getStart(source)
    return isMeant ? node : ts.forEachChild(node, visit)
  }
  return visit(source)
}

function format(edited: Edited, code: string): string {
  const { file, offset } = edited.placeOf(0)
  const edits = edited.service.getFormattingEditsForRange(file.path, offset, offset + edited.length, FORMAT)
  return edits
    .map(({ span, newText }) => ({ from: file.toEdited(span.start), length: span.length, newText }))
    .filter(({ from, length }) => from >= 0 && from + length <= code.length)
    .sort((a, b) => b.from - a.from)
    .reduce(
      (text, { from, length, newText }) => text.slice(0, from) + newText + text.slice(from + length),
      code,
    )
}

function sendAt(edited: Edited, at: number, fill: Fill): Sent | undefined {
  const { source, offset } = edited.placeOf(at)
  const calls = findCalls(source, edited.checker)
  const own = calls.find(({ node }) => offset >= node.getStart(source) && offset <= node.end)
  const call = own ?? calls[0]
  return call && sentBy(call, edited.checker, fill)
}

import ts from 'typescript'
import type { Suggestion, Suggestions } from './types.ts'
import type { Edited } from './workshop.ts'

const MAX_SUGGESTIONS = 400
// Names that merely occur in the file, which JavaScript offers for want of better ones.
const GUESSED = ts.ScriptElementKind.warning
const RE_TYPED = /[$\w]*$/
const PREFERENCES: ts.UserPreferences = { quotePreference: 'single' }

/** What may be written at a place: segments, methods, fields, values of an enumeration, names. */
export function suggest(edited: Edited, at: number): Suggestions {
  const { file, source, offset } = edited.placeOf(at)
  const found = edited.service.getCompletionsAtPosition(file.path, offset, PREFERENCES)
  const typed = RE_TYPED.exec(source.text.slice(0, offset))?.[0].length ?? 0
  const span = found?.optionalReplacementSpan
  const from = file.toEdited(span ? span.start : offset - typed)
  const items = (found?.entries ?? [])
    .filter(({ kind }) => kind !== GUESSED)
    .map(({ name, kind, insertText, sortText }): Suggestion => {
      return { name, kind, order: sortText, ...(insertText && { insert: insertText }) }
    })
  return { from, items: items.sort((a, b) => (a.order < b.order ? -1 : 1)).slice(0, MAX_SUGGESTIONS) }
}

/** Comment of a suggestion, empty where it has none. */
export function describe(edited: Edited, at: number, name: string): string {
  const { file, offset } = edited.placeOf(at)
  const details = edited.service.getCompletionEntryDetails(
    file.path,
    offset,
    name,
    undefined,
    undefined,
    PREFERENCES,
    undefined,
  )
  return ts.displayPartsToString(details?.documentation)
}

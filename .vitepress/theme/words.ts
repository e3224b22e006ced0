/**
 * Whether a text has all words of a query, whatever their order, case or width.
 *
 * @param text as `foldText` returns it
 */
export function hasWords(text: string, query: string): boolean {
  return foldText(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** A text as queries are compared with it. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}

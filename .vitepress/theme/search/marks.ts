/** A part of a text, marked where it is what was asked. */
export interface Part {
  text: string
  isMarked: boolean
}

const RE_SPECIAL = /[.*+?^${}()|[\]\\]/g
const RE_PARTS = /\p{Script=Han}+|[a-z0-9_.\-/]+/giu

/**
 * Cuts a text where it holds what was asked.
 *
 * @param query as typed
 */
export function marked(text: string, query: string): Part[] {
  const wanted = query.match(RE_PARTS)?.map((part) => part.replace(RE_SPECIAL, '\\$&')) ?? []
  if (wanted.length === 0) return [{ text, isMarked: false }]
  const parts = text.split(new RegExp(`(${wanted.join('|')})`, 'i'))
  return parts.map((part, index) => ({ text: part, isMarked: index % 2 === 1 })).filter((part) => part.text)
}

import type { Kind } from './format.ts'

/** What a result is: a page, or a part of one. */
export type ResultKind = Kind | 'field' | 'value' | 'error' | 'text'

/** One line of the list. */
export interface Result {
  kind: ResultKind
  title: string
  /** Where a part stands: the page's title. */
  context: string
  method: string
  /** The path as sent, or an event's name. */
  path: string
  /** Below the base, not encoded, with the anchor. */
  address: string
  isDeprecated: boolean
  /** Of a text: some words around what was asked. */
  excerpt: string
  score: number
}

/** What was found. */
export interface Answer {
  results: Result[]
  /** What was searched in the place of a word that stands nowhere. */
  corrections: { from: string; to: string }[]
  /** A name that stands in more tables than are listed. */
  more?: { name: string; count: number }
}

/** The best first; equal ones in the order they came. No address twice. */
export function ordered(results: Result[], most: number): Result[] {
  const sorted = [...results].sort((a, b) => b.score - a.score)
  return [...new Map(sorted.reverse().map((one) => [one.address + one.title, one])).values()]
    .reverse()
    .slice(0, most)
}

import type { Catalog, NameRow } from './catalog.ts'
import { distance, mistakesAllowed } from './distance.ts'
import type { Term, WordTerm } from './query.ts'

/** Words that stand somewhere: what a mistyped one may have been meant to be. */
export type Vocabulary = Set<string>

/** All names, and the words of names, in paths, titles and tables. */
export function vocabularyOf({ targets }: Catalog, rows: NameRow[]): Vocabulary {
  const ofTargets = targets.flatMap(({ segments, names, kind }) => [
    ...segments.map((segment) => segment.replace('{}', '')),
    ...names,
    ...(kind === 'notification' ? [segments.join('')] : []),
  ])
  const ofRows = rows.flatMap(({ key, words }) => [key, ...words])
  return new Set([...ofTargets, ...ofRows].filter((word) => word.length > 2))
}

/**
 * Replaces a word that stands nowhere by the nearest that does.
 *
 * @returns the term itself where it stands somewhere, begins a word, or nothing is near
 */
export function corrected(term: Term, vocabulary: Vocabulary): Term {
  if (term.type === 'han') return term
  if (term.segments.length === 1) return withSegments(term, [nearest(term.text, vocabulary)])
  // An event's name is one word of the vocabulary; a path is as many as it has segments.
  const whole = nearest(term.text, vocabulary)
  if (whole !== term.text) return withSegments(term, [whole])
  return withSegments(
    term,
    term.segments.map((segment) => nearest(segment, vocabulary)),
  )
}

function withSegments(term: WordTerm, segments: string[]): Term {
  const text = segments.join('')
  return text === term.text ? term : { type: 'word', text, segments }
}

function nearest(word: string, vocabulary: Vocabulary): string {
  const limit = mistakesAllowed(word.length)
  if (limit === 0 || /\d{5}/.test(word) || vocabulary.has(word)) return word
  let best = { word, mistakes: limit + 1 }
  for (const known of vocabulary) {
    if (known.startsWith(word)) return word
    // Who misspells a word gets its first letter right, or swaps the first two.
    if (known[0] !== word[0] && known[1] !== word[0]) continue
    const mistakes = distance(word, known, best.mistakes - 1)
    if (mistakes < best.mistakes) best = { word: known, mistakes }
  }
  return best.word
}

import type { Catalog, NameRow, Target } from './catalog.ts'
import type { Term, WordTerm } from './query.ts'
import { pairs } from './tokens.ts'

/*
 * How well one term fits one thing: 0 not at all, 1 exactly. The figures order what readers mean
 * by a word: the thing itself, what begins with it, what holds it, what it abbreviates.
 */

const ITS_TITLE = 1.1
const EQUAL = 1
const BEGINS = 0.9
const HOLDS = 0.84
const CLOSER = 0.06
const ABBREVIATED = 0.6
const NEARLY_WHOLE = 0.8
const COVERED = 0.7
const LEAST_COVERED = 0.4
const ASIDE = 0.5
const LONGEST_ABBREVIATION = 4

/** How well a term fits a page, an operation or a heading. */
export function scoreTarget(term: Term, target: Target, { weights }: Catalog): number {
  if (term.type === 'word') return scoreWord(term, target)
  const { text } = term
  const own = text === target.key ? ITS_TITLE : contained(text, target.key)
  const called = Math.max(0, ...target.words.map((word) => 0.96 * contained(text, word)))
  const short = abbreviated(text, target.key)
  return Math.max(own, called, short, covered(text, target, weights), ASIDE * contained(text, target.aside))
}

/** How well a term fits a name in a table. */
export function scoreName(term: Term, row: NameRow): number {
  if (term.type === 'word')
    return term.segments.length > 1 && row.type === 'f' ? 0 : named(term.text, row.key, row.words)
  return contained(term.text, row.labelKey)
}

function scoreWord(term: WordTerm, target: Target): number {
  const { text } = term
  const inTitle = Math.max(0, ...target.names.map((name) => 0.95 * named(text, name, [])))
  const called = Math.max(0, ...target.words.map((word) => 0.9 * contained(text, word)))
  const written = text.length > 3 ? 0.8 * contained(text, target.key) : 0
  const aside = ASIDE * (text.length > 1 && target.aside.includes(text) ? 1 : 0)
  return Math.max(inTitle, called, written, aside, target.isHeading ? 0 : scorePath(term, target))
}

/** How well a path, the end of one, or a single segment fits a page's path. */
function scorePath({ text, segments }: WordTerm, target: Target): number {
  const own = target.segments
  if (segments.length > 1) return alignedScore(segments, own)
  if (target.kind === 'notification' && own.join('') === text) return EQUAL
  return Math.max(
    0,
    ...own.map((segment, index) => {
      const isLast = index === own.length - 1 ? 0.02 : 0
      const bare = segment.replace('{}', '')
      return bare === '' ? 0 : 0.82 * named(text, bare, []) + (bare === text ? isLast : 0)
    }),
  )
}

function alignedScore(asked: string[], own: string[]): number {
  const scores = own.map((_, start) => {
    if (start + asked.length > own.length) return 0
    const fits = asked.every((segment, index) =>
      segmentFits(segment, own[start + index] ?? '', index === asked.length - 1),
    )
    if (!fits) return 0
    const rest = own.length - start - asked.length
    const begins = start === 0 || (start === 1 && own[0] === 'v2')
    const whole = asked.at(-1) === own[start + asked.length - 1]?.replace('{}', '') ? 0 : 0.03
    return (begins ? EQUAL : BEGINS) - 0.02 * rest - whole
  })
  return Math.max(0, ...scores)
}

// The last segment may still be in the typing; a parameter may have its value in its place.
function segmentFits(asked: string, own: string, isLast: boolean): boolean {
  const bare = own.replace('{}', '')
  if (bare === asked || (isLast && bare.startsWith(asked))) return true
  return own.startsWith('{}') && /\d/.test(asked) && asked.length > 5
}

function named(text: string, key: string, words: string[]): number {
  if (key === text) return EQUAL
  if (text.length < 2) return 0
  if (key.startsWith(text)) return 0.7 + 0.15 * (text.length / key.length)
  if (words.includes(text)) return 0.66
  if (text.length < 3) return 0
  if (words.some((word) => word.startsWith(text))) return 0.55
  return text.length > 3 && key.includes(text) ? 0.5 : 0
}

function contained(text: string, key: string): number {
  const at = key.indexOf(text)
  if (at < 0 || text === '') return 0
  if (key === text) return EQUAL
  return (at === 0 ? BEGINS : HOLDS) + CLOSER * (text.length / key.length)
}

// 关单 is 关闭订单; 敏感信息加密 leaves one character of 敏感信息加解密 out.
function abbreviated(text: string, key: string): number {
  const chars = [...text]
  if (chars.length < 2 || !isInOrder(chars, key)) return 0
  if (chars.length <= LONGEST_ABBREVIATION) return key.length > 4 * chars.length ? 0 : ABBREVIATED
  return key.length > 1.25 * chars.length ? 0 : NEARLY_WHOLE
}

function isInOrder(chars: string[], key: string): boolean {
  let at = -1
  return chars.every((char) => {
    at = key.indexOf(char, at + 1)
    return at >= 0
  })
}

// 退款查询 is 查询退款: each character counts that stands in the title together with a neighbour.
function covered(text: string, { key, aside }: Target, weights: Map<string, number>): number {
  const all = pairs(text)
  if (all.length < 2) return 0
  const chars = [...text]
  let sum = 0
  let total = 0
  chars.forEach((_, index) => {
    const near = [all[index - 1], all[index]].filter((pair) => pair !== undefined)
    const weight = Math.min(...near.map((pair) => weights.get(pair) ?? 9))
    const inTitle = near.some((pair) => key.includes(pair))
    const nearby = !inTitle && near.some((pair) => aside.includes(pair))
    total += weight
    if (inTitle) sum += weight
    else if (nearby) sum += 0.7 * weight
  })
  const share = sum / total
  return share < LEAST_COVERED ? 0 : COVERED * share * share
}

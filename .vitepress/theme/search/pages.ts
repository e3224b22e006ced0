import type { Catalog, Target } from './catalog.ts'
import type { Term } from './query.ts'
import type { Result } from './results.ts'
import { scoreTarget } from './score.ts'

const MOST = 12
const LEAST = 0.3
// Where nothing fits well, what comes nearest is better than nothing.
const NEAR_BEST = 0.8
const RANK = 0.1
const NO_LONGER_OFFERED = 0.12
const OLD_VERSION = 0.02
const HEADING = 0.94
// A longer path is a more special matter.
const SEGMENT = 0.006

/** By term, by target: how well it fits. */
export type Scores = number[][]

/** Compares each term with each page, operation and heading. */
export function scoreTargets(terms: Term[], catalog: Catalog): Scores {
  return terms.map((term) => catalog.targets.map((target) => scoreTarget(term, target, catalog)))
}

/** The pages that fit all terms best. */
export function foundPages(scores: Scores, { targets }: Catalog): Result[] {
  const rated = targets.map((target, index) => {
    const fit = together(scores.map((one) => one[index] ?? 0))
    return { target, score: fit === 0 ? 0 : fit * (target.isHeading ? HEADING : 1) + bonus(target) }
  })
  const best = Math.max(0, ...rated.map(({ score }) => score))
  return rated
    .filter(({ score }) => score > Math.min(LEAST, NEAR_BEST * best) && score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ target, score }) => toResult(target, score))
}

/** The fit of several terms: each that fits nothing costs more than its share. */
export function together(scores: number[]): number {
  const fitting = scores.filter((score) => score > 0).length
  const sum = scores.reduce((total, score) => total + score, 0)
  return scores.length === 0 ? 0 : (sum / scores.length) * (fitting / scores.length)
}

/** What orders things that fit alike. */
export function bonus({ rank, isDeprecated, segments }: Target): number {
  return (
    RANK * rank -
    (isDeprecated ? NO_LONGER_OFFERED : 0) -
    (segments[0] === 'v2' ? OLD_VERSION : 0) -
    SEGMENT * segments.length
  )
}

/** A target as a line of the list. */
function toResult(target: Target, score: number): Result {
  const { kind, title, pageTitle, method, path, address, isDeprecated } = target
  const context = title === pageTitle ? '' : pageTitle
  return { kind, title, context, method, path, address, isDeprecated, excerpt: '', score }
}

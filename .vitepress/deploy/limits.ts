import { MOST_ELEMENTS } from './elements.ts'
import type { Limits } from './sizes.ts'

/** What the site may weigh: a little more than it does, so that only a change for the worse fails. */
export const LIMITS: Limits = {
  htmlMedian: 40,
  nodesMedian: 700,
  // Of every page: what would be more is kept aside until it is asked for (render/fit.ts).
  nodesMost: MOST_ELEMENTS,
  firstScripts: 90,
  styles: 24,
  searchStart: 210,
  searchPart: 30,
}

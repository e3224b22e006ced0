import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom'

const MARGIN = 8
const MAX_WIDTH = 620
const MAX_HEIGHT = 420
const MIN_HEIGHT = 120
// Kept free above a name for what opens, as the popup does not grow there.
const SPARE = 80
const SHEET = '(max-width: 640px)'

/** A popup in its place. */
export interface Placed {
  /** To be called before a part of it opens or closes: what is pointed at stays where it is. */
  hold(): void
  stop(): void
}

/**
 * Shows the popup at its name and keeps it there while the page scrolls or resizes; on a phone CSS
 * makes it a sheet.
 *
 * @param name what it speaks of
 * @param popup with its content, not yet visible
 * @param body the part of it that scrolls
 */
export function placeAt(name: HTMLElement, popup: HTMLElement, body: HTMLElement): Placed {
  body.removeAttribute('style')
  const isSheet = window.matchMedia(SHEET).matches
  // Seen only in its place, not where the last one was.
  popup.style.cssText = isSheet ? '' : `visibility: hidden; max-height: ${MAX_HEIGHT}px`
  popup.hidden = false
  popup.scrollTop = 0
  const keepLength = () => {
    body.style.minHeight = `${body.getBoundingClientRect().height}px`
  }
  if (!isSheet) return follow(name, popup, keepLength)
  keepInSight(name, popup)
  return { hold: keepLength, stop: () => {} }
}

function follow(name: HTMLElement, popup: HTMLElement, keepLength: () => void): Placed {
  const spacious = popup.querySelector('details') ? popup.offsetHeight + SPARE : 0
  let placement: Placement | undefined
  let highest = MAX_HEIGHT
  let widest = MAX_WIDTH
  let isStopped = false
  const fit = size({
    padding: MARGIN,
    apply({ availableWidth, availableHeight, placement: side }) {
      const height = Math.max(MIN_HEIGHT, Math.min(availableHeight, highest))
      popup.style.maxWidth = `${Math.min(availableWidth, widest)}px`
      popup.style.maxHeight = `${height}px`
      popup.style.minHeight = isAbove(side) ? `${Math.min(height, spacious)}px` : ''
    },
  })
  const turn = flip({ padding: MARGIN, fallbackStrategy: 'bestFit' })
  const stop = autoUpdate(name, popup, async () => {
    // Once there, it rather scrolls than changes sides.
    const sides = placement ? [fit, turn] : [turn, fit]
    const placed = await computePosition(name, popup, {
      placement: placement ?? 'bottom-start',
      strategy: 'fixed',
      middleware: [offset(6), ...sides, shift({ padding: MARGIN })],
    })
    if (isStopped) return
    placement = placed.placement
    Object.assign(popup.style, { left: `${placed.x}px`, top: `${placed.y}px`, visibility: '' })
  })
  return {
    hold() {
      keepLength()
      const { height, left } = popup.getBoundingClientRect()
      // Above its name it would grow upwards, at the right edge to the left: away from the pointer.
      highest = placement && isAbove(placement) ? height : MAX_HEIGHT
      widest = Math.min(document.documentElement.clientWidth - MARGIN - left, MAX_WIDTH)
    },
    stop() {
      isStopped = true
      stop()
    },
  }
}

function isAbove(placement: Placement): boolean {
  return placement.startsWith('top')
}

// The sheet must not cover the name it speaks of.
function keepInSight(name: HTMLElement, sheet: HTMLElement): void {
  const covered = name.getBoundingClientRect().bottom + MARGIN - sheet.getBoundingClientRect().top
  if (covered > 0) window.scrollBy({ top: covered })
}

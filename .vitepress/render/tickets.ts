import type { BlockResult, Hover } from '../examples/types.ts'

const RE_TICKET = /\bcheckedblock-(\d+)\b/
const MAX_WAITING = 5000

/** What the highlighter needs to know of a block. */
export interface Ticket {
  result: Pick<BlockResult, 'visible' | 'marks' | 'lang'>
  /** Which of the page's popups belongs to a hover. */
  indexOf: (hover: Hover) => string
}

/**
 * VitePress highlights a fence later and elsewhere, knowing its text and its info string only. A
 * ticket in the info string leads back to the block's result.
 */
export interface Tickets {
  /** @returns a word for the fence's info string */
  issue(ticket: Ticket): string
  /** @param meta the fence's info string */
  redeem(meta: string | undefined): Ticket | undefined
}

/** Creates a counter of tickets; the oldest are forgotten when nobody redeems them. */
export function createTickets(): Tickets {
  const waiting = new Map<string, Ticket>()
  let last = 0
  return {
    issue(ticket) {
      last += 1
      waiting.set(`${last}`, ticket)
      if (waiting.size > MAX_WAITING) waiting.delete(waiting.keys().next().value as string)
      return `checkedblock-${last}`
    },
    redeem(meta) {
      const number = RE_TICKET.exec(meta ?? '')?.[1]
      const ticket = number ? waiting.get(number) : undefined
      // Once only: a ticket holds all popups of its page.
      if (number) waiting.delete(number)
      return ticket
    },
  }
}

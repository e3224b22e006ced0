import type { BlockResult, Mark } from '../examples/types.ts'
import type { Ticket, Tickets } from '../render/tickets.ts'

/** A mark, and which of the page's popups belongs to it. */
type NumberedMark = Mark & { number?: string }

/** All that a fence's HTML is made of; plain data, so that it can be sent to a thread. */
export interface Fence {
  code: string
  /** Language and the words behind it, as VitePress hands them to a highlighter. */
  lang: string
  attrs: string
  /** What was found in a checked block. */
  block?: Pick<BlockResult, 'visible' | 'lang'> & { marks: NumberedMark[] }
}

const RE_TICKET = /\s*\bcheckedblock-\d+\b/

/**
 * Takes a fence out of the process it is rendered in.
 *
 * @param attrs with the block's ticket, which is redeemed
 */
export function toFence(code: string, lang: string, attrs: string, tickets: Tickets): Fence {
  const ticket = tickets.redeem(attrs)
  if (!ticket) return { code, lang, attrs }
  const { visible, lang: own, marks } = ticket.result
  const numbered = marks.map((mark) => toNumbered(mark, ticket))
  return { code, lang, attrs: attrs.replace(RE_TICKET, ''), block: { visible, lang: own, marks: numbered } }
}

// A hover's popup stands at the end of the page, and below a line for a query only.
function toNumbered(mark: Mark, { indexOf }: Ticket): NumberedMark {
  if (mark.type !== 'hover' && mark.type !== 'query') return mark
  const numbered = { ...mark, number: indexOf(mark) }
  return mark.type === 'hover' ? { ...numbered, text: '', docs: '', tags: [], popup: NO_POPUP } : numbered
}

const NO_POPUP = { text: '', docs: '', tags: [], groups: [] }

/** @returns a ticket for the highlighter of this process, whose marks know their popups already */
export function toTicket({ visible, lang, marks }: NonNullable<Fence['block']>): Ticket {
  return {
    result: { visible, lang, marks },
    indexOf: (hover) => (hover as NumberedMark).number ?? '',
  }
}

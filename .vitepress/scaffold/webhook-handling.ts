import type { Schema } from './schema.ts'
import { isVariable } from './words.ts'

/** What of a notification its handler uses. */
export interface Handling {
  /** What the notification is about, as the merchant calls it: `转账单`. */
  noun: string
  /** The number by which the merchant finds it among its own. */
  key: string
  /** What the number is unique within, as that of a contract is within its plan. */
  within?: string[]
  /** What is saved of it, besides the number. */
  fields: string[]
  /** The amount that must be the one the merchant knows: `transfer_amount`, `amount.total`. */
  amount?: string
  /** The time that tells which of two notifications is the newer one. */
  since?: string
  /** What a notification without a number of its own is told from others by, as those of APIv2. */
  once?: string[]
}

// The number by which the merchant knows what a notification is about, the most telling first.
const NUMBERS = [/^out_\w*(?:no|number|code)$/, /_(?:no|number|code)$/, /(?:^|_)id$/, /openid/, /./]
/** A field that tells how far something has come. */
export const RE_STATE = /(?:^|_)(?:state|status)$/
const RE_KEPT = /(?:^|_)(?:state|status|amount|total|fee)$/
const MOST_KEPT = 4
const UNTELLING = new Set(['sign', 'nonce_str'])

/**
 * What a handler uses where nobody has said so: a number, the states and the amounts beside it.
 *
 * @param schema of what is told
 */
export function guessHandling({ properties = {}, required = [] }: Schema): Handling {
  const all = Object.entries(properties).filter(([name]) => isVariable(name) && !UNTELLING.has(name))
  const texts = all.filter(([, { type }]) => type === undefined || type === 'string').map(([name]) => name)
  const ranked = NUMBERS.flatMap((rule) => texts.filter((name) => rule.test(name) && !RE_STATE.test(name)))
  const key = ranked.find((name) => required.includes(name)) ?? ranked[0] ?? all[0]?.[0] ?? 'id'
  const telling = all.map(([name]) => name).filter((name) => name !== key && RE_KEPT.test(name))
  // Where nothing tells a state, all that there is may.
  const others = all.map(([name]) => name).filter((name) => name !== key)
  return { noun: '记录', key, fields: (telling.length > 0 ? telling : others).slice(0, MOST_KEPT) }
}

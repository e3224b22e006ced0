/** One thing to do, or to receive, on the way through a flow. */
export interface Step {
  /** What is done, as the trade says it: 下单, 查单. */
  verb: string
  /**
   * An operation `POST /v3/pay/transactions/jsapi`, an event `TRANSACTION.SUCCESS` (APIv2:
   * `v2/transaction-success`) or a guide `/guide/invoke-payment`. Each may end in `#anchor`.
   */
  key: string
}

/** A way from the first call to the last. */
export interface Flow {
  /** As readers know it; unique. */
  name: string
  /** What it is one way of; stands for all of its ways where they go alike. */
  product: string
  /** In order. Steps of one stage stand side by side: which is taken depends on the case. */
  stages: Step[][]
}

/** What leads to a notification without a call of the merchant. */
export interface Happening {
  /** Who does it. */
  by: 'user' | 'platform'
  /** A Chinese sentence without its full stop: 用户在微信里投诉. */
  what: string
}

/** Why a notification is sent: an operation, or what happens without one. */
export type Cause = string | Happening

/** Two pages for the same thing: one for a merchant, one for a service provider. */
export interface Variant {
  /** Key of the merchant's operation. */
  merchant: string
  /** Key of the service provider's. */
  partner: string
  /** What differs for the service provider, in one Chinese sentence. */
  differs: string
}

/** What is said of how pages of one field belong together. */
export interface FlowPart {
  flows: Flow[]
  /** By event. */
  causes: Record<string, Cause[]>
}

/** All that is said of how pages belong together. */
export interface FlowData extends FlowPart {
  variants: Variant[]
}

/**
 * A flow, written briefly.
 *
 * @param stages each a list of steps, and each step a verb and a key: `下单 POST /v3/pay/transactions/jsapi`
 */
export function flowOf(name: string, product: string, ...stages: string[][]): Flow {
  return { name, product, stages: stages.map((steps) => steps.map(stepOf)) }
}

function stepOf(written: string): Step {
  const [verb = '', ...key] = written.split(' ')
  return { verb, key: key.join(' ') }
}

/** Something the user does. */
export function user(what: string): Happening {
  return { by: 'user', what }
}

/** Something WeChat Pay does, or finds. */
export function platform(what: string): Happening {
  return { by: 'platform', what }
}

/** Whether a cause is an operation. */
export function isCall(cause: Cause): cause is string {
  return typeof cause === 'string'
}

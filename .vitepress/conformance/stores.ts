/** What the reader's own database does in the examples, in memory. */

type Row = Record<string, unknown>

/** A table of orders or refunds that notes what is changed. */
export interface Store {
  /** What the example is given, as its virtual.ts declares it. */
  api: Record<string, (...values: never[]) => Promise<unknown>>
  /** Changes made, in order: the method and the number. */
  changes: string[]
}

/** How the database is when a notification comes. */
export interface Conditions {
  /** It cannot be written to. */
  isBroken?: boolean
  /** What it knows of has other amounts than the notification. */
  isOther?: boolean
  /** What is answered where a notification asks for something. */
  reply?: unknown
}

/** @param paid what is paid in the notification at hand */
export function createOrders(paid: Row, conditions: Conditions = {}): Store {
  return createStore(orderRows(paid, conditions), conditions, {
    pay: (row) => Object.assign(row, { state: 'PAID' }),
    fail: (row) => Object.assign(row, { state: 'FAIL' }),
  })
}

/** @param refunded what is refunded in the notification at hand */
export function createRefunds(refunded: Row, conditions: Conditions = {}): Store {
  const set = (state: string) => (row: Row) => Object.assign(row, { state })
  return createStore(refundRows(refunded, conditions), conditions, {
    succeed: set('SUCCESS'),
    suspend: set('ABNORMAL'),
    close: set('CLOSED'),
    update: (row, state) => Object.assign(row, { state }),
  })
}

/** @param told what is told in the notification at hand: the merchant knows of it already */
export function createRecords(told: Row, { isBroken, isOther, reply }: Conditions = {}): Store {
  const changes: string[] = []
  return {
    api: {
      find: async () => reply ?? (isOther ? shifted(told) : structuredClone(told)),
      save: async (fields: Row) => {
        if (isBroken) throw new Error(BROKEN)
        changes.push(`save ${JSON.stringify(fields)}`)
      },
    },
    changes,
  }
}

/** What has come already, by number. Nothing of it is a change by itself. */
export function createInbox(): Store {
  const seen = new Set<string>()
  const once = async (id: string, work: () => Promise<void>) => {
    if (seen.has(id)) return
    await work()
    seen.add(id)
  }
  return { api: { once }, changes: [] }
}

const BROKEN = 'the database cannot be written to'

function createStore(
  rows: Map<unknown, Row>,
  { isBroken }: Conditions,
  verbs: Record<string, (row: Row, ...rest: string[]) => void>,
): Store {
  const changes: string[] = []
  const change =
    (verb: string) =>
    async (id: string, ...rest: string[]) => {
      if (isBroken) throw new Error(BROKEN)
      changes.push(`${verb} ${id}`)
      const row = rows.get(id)
      if (row) verbs[verb]?.(row, ...rest)
    }
  const find = async (id: string) => rows.get(id)
  const entries = Object.keys(verbs).map((verb) => [verb, change(verb)])
  return { api: { find, ...Object.fromEntries(entries) }, changes }
}

function orderRows(paid: Row, { isOther }: Conditions): Map<unknown, Row> {
  const parts = Array.isArray(paid.sub_orders) ? (paid.sub_orders as Row[]) : listedOrders(paid)
  return new Map(
    [paid, ...parts].map((one) => {
      const amount = (one.amount ?? {}) as Row
      const total = (amount.total ?? amount.total_amount ?? Number(one.total_fee)) as number
      return [one.out_trade_no, { total: isOther ? total + 1 : total, state: 'NOTPAY' }]
    }),
  )
}

// APIv2 has them as JSON inside a text.
function listedOrders({ sub_order_list }: Row): Row[] {
  return typeof sub_order_list === 'string' ? JSON.parse(sub_order_list).order_list : []
}

function refundRows(refunded: Row, { isOther }: Conditions): Map<unknown, Row> {
  const told = ((refunded.amount as Row | undefined)?.refund ?? Number(refunded.refund_fee)) as number
  const amount = isOther ? told + 1 : told
  const row = { out_trade_no: refunded.out_trade_no, amount, state: 'PROCESSING' }
  return new Map([[refunded.out_refund_no, row]])
}

// All amounts are others, those that travel as texts too: who compares anything sees it.
function shifted(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'string') return `${value}1`
  if (Array.isArray(value)) return value.map(shifted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shifted(one)]))
}

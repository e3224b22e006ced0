/** What the reader's own database does in the examples, in memory. */

type Row = Record<string, unknown>

/** A table of orders or refunds that notes what is changed. */
export interface Store {
  /** What the example is given, as its virtual.ts declares it. */
  api: Record<string, (...values: string[]) => Promise<unknown>>
  /** Changes made, in order: the method and the number. */
  changes: string[]
}

/** @param paid what is paid in the notification at hand */
export function createOrders(paid: Row): Store {
  return createStore(orderRows(paid), {
    pay: (row) => Object.assign(row, { state: 'PAID' }),
  })
}

/** @param refunded what is refunded in the notification at hand */
export function createRefunds(refunded: Row): Store {
  const set = (state: string) => (row: Row) => Object.assign(row, { state })
  return createStore(refundRows(refunded), {
    succeed: set('SUCCESS'),
    suspend: set('ABNORMAL'),
    close: set('CLOSED'),
    update: (row, state) => Object.assign(row, { state }),
  })
}

/** What has been told of so far, by number; nothing at first. */
export function createRecordStore(): Store {
  const rows = new Map<string, Row>()
  const changes: string[] = []
  return {
    api: {
      find: async (id = '') => rows.get(id),
      save: async (id = '', state) => {
        changes.push(`save ${id}`)
        rows.set(id, { state })
      },
    },
    changes,
  }
}

function createStore(
  rows: Map<unknown, Row>,
  verbs: Record<string, (row: Row, ...rest: string[]) => void>,
): Store {
  const changes: string[] = []
  const change =
    (verb: string) =>
    async (id: string, ...rest: string[]) => {
      changes.push(`${verb} ${id}`)
      const row = rows.get(id)
      if (row) verbs[verb]?.(row, ...rest)
    }
  const find = async (id: string) => rows.get(id)
  const entries = Object.keys(verbs).map((verb) => [verb, change(verb)])
  return { api: { find, ...Object.fromEntries(entries) }, changes }
}

function orderRows(paid: Row): Map<unknown, Row> {
  const parts = Array.isArray(paid.sub_orders) ? (paid.sub_orders as Row[]) : []
  return new Map(
    [paid, ...parts].map((one) => {
      const amount = (one.amount ?? {}) as Row
      const total = amount.total ?? amount.total_amount ?? Number(one.total_fee)
      return [one.out_trade_no, { total, state: 'NOTPAY' }]
    }),
  )
}

function refundRows(refunded: Row): Map<unknown, Row> {
  const amount = ((refunded.amount as Row | undefined)?.refund ?? Number(refunded.refund_fee)) as number
  const row = { out_trade_no: refunded.out_trade_no, amount, state: 'PROCESSING' }
  return new Map([[refunded.out_refund_no, row]])
}

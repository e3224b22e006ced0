import { createRequire } from 'node:module'
import type { Gateway } from '../gateway/server.ts'
import type { Account } from '../gateway/types.ts'
import type { Contracts } from '../surface/contracts.ts'
import { PACKAGE_NAME } from '../surface/package-name.ts'
import { accountOf, createClient, exampleValue, knownValues, loadSdk } from './environment.ts'
import type { Witness } from './handlers.ts'
import {
  type Conditions,
  createInbox,
  createOrders,
  createRecords,
  createRefunds,
  type Store,
} from './stores.ts'
import type { Prepared } from './types.ts'

/** All that a block finds when it runs. */
export interface Stage {
  account: Account
  /** The client the example calls `wxpay`. */
  client: unknown
  packages: Record<string, object>
  globals: Record<string, unknown>
  /** @throws an Error for a name nobody knows a value for */
  supply(file: string, name: string): unknown
  /** Watches what the example does to its own orders and refunds. */
  witness: Witness
}

const hostRequire = createRequire(import.meta.url)

type Resource = Record<string, unknown>

/**
 * Sets the stage for a block.
 *
 * @param exported what earlier blocks of the page export
 * @param rest of the client’s configuration
 */
export function setStage(
  prepared: Prepared,
  gateway: Gateway,
  contracts: Contracts,
  exported: Record<string, unknown>,
  rest: object = {},
): Stage {
  const account = accountOf(prepared, gateway)
  const sdk = loadSdk(gateway)
  const client = createClient(sdk, account, gateway, rest)
  const records = createDatabase(contracts)
  // What a page builds up is its own; keys and client are those of the merchant at hand.
  const known: Record<string, unknown> = {
    ...exported,
    ...knownValues(account, gateway),
    ...records.values,
    wxpay: client,
  }
  const supply = (file: string, name: string) => {
    if (Object.hasOwn(known, name)) return known[name]
    const supplied = prepared.supplies.find((one) => one.name === name && one.file === file)
    const value = supplied && exampleValue(supplied, account)
    if (value !== undefined && value !== null) return value
    throw new Error(`${file} declares ${name} without a value, and there is none to be made of its type.`)
  }
  const packages: Record<string, object> = { 'wechatpay-axios-plugin': sdk, [PACKAGE_NAME]: {} }
  const { placeholders, supplies } = prepared
  const declared = supplies.filter(({ isDeclared, isExported }) => isDeclared && !isExported)
  return {
    account,
    client,
    packages,
    globals: {
      require: (name: string) => packages[name] ?? hostRequire(name),
      ...Object.fromEntries(declared.map(({ file, name }) => [name, supply(file, name)])),
      ...Object.fromEntries(placeholders.map((one) => [one.name, exampleValue(one, account)])),
    },
    supply,
    witness: records.witness,
  }
}

/** The reader's own records, as webhook pages name them, and a witness of their changes. */
function createDatabase({ events }: Contracts): { values: Record<string, unknown>; witness: Witness } {
  let stores: Record<string, Store> = {}
  let handled = new Set<string>()
  let asked = 0
  let isBroken = false
  const fill = (resource: Resource, conditions: Conditions = {}) => {
    stores = {
      orders: createOrders(resource, conditions),
      refunds: createRefunds(resource, conditions),
      records: createRecords(resource, conditions),
      inbox: stores.inbox ?? createInbox(),
    }
    isBroken = conditions.isBroken ?? false
    handled = new Set()
    asked = 0
  }
  const reset = (resource: Resource, conditions?: Conditions) => {
    stores = {}
    fill(resource, conditions)
  }
  reset({})
  const forward = (name: string) =>
    new Proxy(
      {},
      {
        get: (_, verb) => {
          if (verb === 'find') asked += 1
          return (stores[name] as Store).api[String(verb)]
        },
      },
    )
  // Like the reader's own: what has been booked is not booked again.
  const handle = (name: string) => async (resource: Resource) => {
    if (isBroken) throw new Error('the database cannot be written to')
    handled.add(`${name} ${resource.out_refund_no ?? resource.out_trade_no}`)
  }
  const handlers = Object.fromEntries(events.map(({ name }) => [name, handle(name)]))
  const changes = () => [...Object.values(stores).flatMap((one) => one.changes), ...handled]
  return {
    values: {
      ...Object.fromEntries(['orders', 'refunds', 'records', 'inbox'].map((one) => [one, forward(one)])),
      handlers,
    },
    witness: { reset, mend: (resource) => fill(resource), hasAsked: () => asked > 0, changes },
  }
}

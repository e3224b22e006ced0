import { setTimeout as sleep } from 'node:timers/promises'
import type { JsonSchema } from '../examples/json-schema.ts'
import type { Gateway } from '../gateway/server.ts'
import { type Contracts, type EventContract, eventKey } from '../surface/contracts.ts'
import { deriveForms, type Form } from '../surface/forms.ts'
import { argumentsFor } from './arguments.ts'
import { createBlockContext } from './context.ts'
import { checkReceiver, eventOf, isListener, type Receiver } from './handlers.ts'
import { judgeExchanges, judgeValue } from './judge.ts'
import { type Stage, setStage } from './stage.ts'
import type { BlockOutcome, ExportedFunction, Failure, Prepared } from './types.ts'

/** What blocks of one page share while they run. */
export interface PageSession {
  gateway: Gateway
  contracts: Contracts
  /** What earlier blocks export, for later ones that declare it. */
  exported: Record<string, unknown>
  /** Takes what was rejected since, and nobody caught. */
  takeStrays(): unknown[]
}

type Exports = Record<string, unknown>
type Callable = (...values: unknown[]) => unknown

// A promise that never settles: milliseconds.
const PATIENCE = 15_000
// A path between quotes, such as the route a handler is put on.
const RE_ROUTE = /'(\/[\w/-]+)'/

/** Runs a block as written, everything it exports, and the other forms that the page shows of it. */
export async function runBlock(prepared: Prepared, session: PageSession): Promise<BlockOutcome> {
  const outcome = await runAsWritten(prepared, session)
  const forms = isOfEndpoint(prepared, session) ? deriveForms(prepared.block) : []
  for (const form of forms) {
    // What a form exports is a matter of how it is written: later blocks do not see it.
    const own = { ...session, exported: { ...session.exported } }
    const { failures } = await runForm(prepared, form, own)
    outcome.failures.push(
      ...failures.map((one) => ({ ...one, message: `Written with ${form.name}: ${one.message}` })),
    )
  }
  return { ...outcome, ran: { ...outcome.ran, forms: forms.length } }
}

function isOfEndpoint({ block, calls }: Prepared, { contracts }: PageSession): boolean {
  const own = contracts.operations.filter(({ page }) => page === block.page).map(({ key }) => key)
  return calls.some(({ key }) => key && own.includes(key))
}

/** An error that no operation knows: where it comes back, the example has read it. */
const PLANNED = 'PLANNED_ERROR'
const READ_PLANNED: JsonSchema = {
  type: 'object',
  anyOf: ['code', 'err_code'].map((name) => ({
    properties: { [name]: { type: 'string', enum: [PLANNED] } },
    required: [name],
  })),
}

async function runForm(prepared: Prepared, form: Form, session: PageSession): Promise<BlockOutcome> {
  const operation = prepared.calls[0]?.key
  if (form.name !== 'errors' || !operation) return runAsWritten(inForm(prepared, form), session)
  session.gateway.answerNext({ operation, status: 500, code: PLANNED })
  const settled = prepared.settled.map((one) => ({ ...one, schema: READ_PLANNED }))
  const outcome = await runAsWritten({ ...inForm(prepared, form), settled }, session)
  // It has been asked for.
  const failures = outcome.failures.filter(({ exchange }) => exchange?.refusal?.code !== PLANNED)
  return { ...outcome, failures }
}

// All but the last file stays as it is.
function inForm(prepared: Prepared, { runnable }: Form): Prepared {
  const main = prepared.modules.at(-1) as Prepared['modules'][0]
  const modules = [...prepared.modules.slice(0, -1), { ...main, code: runnable }]
  return { ...prepared, modules, functions: [] }
}

async function runAsWritten(prepared: Prepared, session: PageSession): Promise<BlockOutcome> {
  const { gateway, contracts } = session
  gateway.exchanges.length = 0
  if (prepared.isUnlisted) for (const { key } of prepared.calls) if (key) gateway.learn(key)
  const stage = setStage(prepared, gateway, contracts, session.exported)
  const failures = unknownEvent(prepared, contracts)
  const exports = await evaluate(prepared, stage, failures)
  Object.assign(session.exported, exports)
  // What did not even load has said so.
  const functions = await callFunctions(prepared, exports, stage, session)
  const receivers = await sendNotifications(prepared, exports, stage, session)
  const strays = session.takeStrays().map((error) => thrown(prepared, 'A promise nobody awaits', error))
  const exchanges = gateway.exchanges.splice(0)
  const sent = judgeExchanges(prepared, exchanges, contracts)
  const others = [...failures, ...functions, ...receivers.failures, ...strays]
  const isRefused = sent.some(({ exchange }) => exchange?.refusal)
  const told = others.filter(({ isEcho }) => !(isEcho && isRefused))
  return {
    block: prepared.block,
    failures: prepared.showsMistakes ? sent : [...sent, ...told],
    exchanges,
    ran: {
      calls: exchanges.length,
      functions: prepared.functions.length,
      notifications: receivers.sent,
      forms: 0,
    },
  }
}

function unknownEvent({ event }: Prepared, { events }: Contracts): Failure[] {
  if (!event || events.some((one) => eventKey(one) === event)) return []
  const message = `No page describes the notification ${event} that the fence names.`
  return [{ message, advice: 'Name one of docs/webhook/v3, or `v2/` and its page for APIv2.' }]
}

async function evaluate(prepared: Prepared, stage: Stage, failures: Failure[]): Promise<Exports> {
  const promises: [number, Promise<unknown>][] = []
  const { modules, block, settled } = prepared
  const given = {
    globals: stage.globals,
    packages: stage.packages,
    supply: stage.supply,
    settle: (index: number, value: unknown) => {
      promises.push([index, settle(value)])
    },
  }
  const context = createBlockContext(modules, given, `${block.page}:${block.ordinal}`)
  let exports: Exports = {}
  try {
    exports = { ...(await within(context.run())) }
  } catch (error) {
    failures.push(thrown(prepared, 'The example', error))
  }
  for (const [index, promise] of promises) {
    const { offset = 0, schema = {}, isCall = false } = settled[index] ?? {}
    const result = await promise
    if ('error' in (result as object)) {
      failures.push({ ...thrown(prepared, 'The promise', (result as { error: unknown }).error), offset })
      continue
    }
    const trouble = judgeValue((result as { value: unknown }).value, schema, isCall)
    if (trouble)
      failures.push({ offset, message: `The promise settles, but ${trouble}.`, advice: SETTLE_ADVICE })
  }
  return exports
}

const SETTLE_ADVICE = 'With the page’s own example values the example must show success: mend one of them.'

// Never rejects: it may settle long before somebody looks.
function settle(value: unknown): Promise<{ value: unknown } | { error: unknown }> {
  return within(Promise.resolve(value)).then(
    (one) => ({ value: one }),
    (error: unknown) => ({ error }),
  )
}

async function within<Value>(promise: Promise<Value>): Promise<Value> {
  const stop = new AbortController()
  const late = sleep(PATIENCE, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`nothing happened for ${PATIENCE / 1000} seconds`)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    late.catch(() => undefined)
    stop.abort()
  }
}

async function callFunctions(
  prepared: Prepared,
  exports: Exports,
  stage: Stage,
  session: PageSession,
): Promise<Failure[]> {
  const failures: Failure[] = []
  for (const one of prepared.functions.filter(({ isHandler }) => !isHandler)) {
    const value = exports[one.name]
    if (typeof value !== 'function') continue
    const failure = await callFunction(one, value as Callable, stage, session, prepared.event)
    if (failure) failures.push(failure)
  }
  return failures
}

const CALL_ADVICE = 'It was given values of the types it takes: mend the function, or its types.'

async function callFunction(
  one: ExportedFunction,
  value: Callable,
  stage: Stage,
  { gateway, contracts }: PageSession,
  named: string | undefined,
): Promise<Failure | undefined> {
  const event = eventOf('', contracts, named)
  if (event) stage.witness.reset(gateway.createNotification(eventKey(event)).resource)
  const lists = await argumentsFor(one, stage.account, gateway, () => provokeFailures(stage, gateway))
  const failed = (trouble: string | undefined, isEcho = false): Failure | undefined =>
    trouble === undefined
      ? undefined
      : { offset: one.offset, message: `${one.name}, called: ${trouble}.`, advice: CALL_ADVICE, isEcho }
  const failures = await Promise.all(
    lists.map(async (list) => {
      try {
        return failed(judgeValue(await within(Promise.resolve(value(...list))), one.returns, false))
      } catch (error) {
        return failed(`it throws ${describe(error)}`, isAnswer(error))
      }
    }),
  )
  return failures.every(Boolean) ? failures[0] : undefined
}

/** Errors as the SDK throws them, one of each version; their requests are not the example's. */
async function provokeFailures({ client, account }: Stage, gateway: Gateway): Promise<unknown[]> {
  const before = gateway.exchanges.length
  const wxpay = client as Record<'v2' | 'v3', { unknown: { post(data: object): Promise<unknown> } }>
  const query = client as { chain(path: string): { post(data: object): Promise<unknown> } }
  const attempts = [
    wxpay.v3.unknown.post({}),
    query.chain('v2/pay/orderquery').post({ mch_id: account.mchid }),
  ]
  const results = await Promise.allSettled(attempts)
  gateway.exchanges.splice(before)
  return results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
}

async function sendNotifications(
  prepared: Prepared,
  exports: Exports,
  { witness }: Stage,
  { gateway, contracts }: PageSession,
): Promise<{ sent: number; failures: Failure[] }> {
  const event = eventOf(prepared.block.page, contracts, prepared.event)
  const receivers = findReceivers(prepared, exports)
  const all = { sent: 0, failures: [] as Failure[] }
  // One after the other: they share what the witness sees.
  for (const receiver of event ? receivers : []) {
    const { sent, failures } = await checkReceiver(receiver, event as EventContract, gateway, witness)
    all.sent += sent
    all.failures.push(...failures)
  }
  return all
}

function findReceivers({ functions, modules }: Prepared, exports: Exports): Receiver[] {
  const path = RE_ROUTE.exec(modules.at(-1)?.code ?? '')?.[1] ?? '/'
  const handlers = functions.filter(({ isHandler }) => isHandler)
  const listeners = Object.entries(exports).filter(([, value]) => isListener(value))
  return [
    ...handlers
      .filter(({ name }) => exports[name])
      .map(({ name, offset }) => ({ name, offset, value: exports[name], path: '/' })),
    ...listeners.map(([name, value]) => ({ name, value, path })),
  ]
}

function thrown({ block, modules }: Prepared, what: string, error: unknown): Failure {
  const offset = offsetOf(error, block.page, block.ordinal, modules)
  return {
    ...(offset !== undefined && { offset }),
    message: `${what} fails: ${describe(error)}`,
    isEcho: isAnswer(error),
    advice: 'Follow the example with the page’s own example values, and mend what does not hold.',
  }
}

function isAnswer(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'response' in error && error.response !== undefined
}

function describe(error: unknown): string {
  const { message, response } = error as { message?: string; response?: { data?: unknown } }
  const data = response?.data
  const answer = data === undefined ? '' : ` ${typeof data === 'string' ? data : JSON.stringify(data)}`
  return `${message ?? String(error)}${answer}`
}

// A frame such as `docs/page.md:2/business.js:12:5` is a line of the module.
function offsetOf(
  error: unknown,
  page: string,
  ordinal: number,
  modules: Prepared['modules'],
): number | undefined {
  const { stack } = error as { stack?: string }
  for (const { name, code, offset } of modules) {
    const at = `${page}:${ordinal}/${name}:`
    const start = stack?.indexOf(at) ?? -1
    if (start < 0) continue
    const line = Number.parseInt((stack as string).slice(start + at.length), 10)
    const before = code.split('\n').slice(0, line - 1)
    return offset + before.reduce((total, text) => total + text.length + 1, 0)
  }
  return undefined
}

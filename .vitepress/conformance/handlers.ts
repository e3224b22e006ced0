import { once } from 'node:events'
import { createServer, type RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { JsonSchema } from '../examples/json-schema.ts'
import { isRecord } from '../gateway/answers.ts'
import {
  type Delivery,
  deliver,
  kindsOf,
  type NotificationKind,
  type Reply,
} from '../gateway/notifications.ts'
import type { Gateway } from '../gateway/server.ts'
import { createValidator } from '../gateway/validate.ts'
import { parseXml } from '../gateway/xml.ts'
import { type Contracts, type EventContract, eventKey } from '../surface/contracts.ts'
import { sampleOf } from '../surface/samples.ts'
import type { Conditions } from './stores.ts'
import type { Failure } from './types.ts'

/** Something an example exports that answers notifications. */
export interface Receiver {
  name: string
  /** The function, the `http.Server` or the Express app. */
  value: unknown
  /** Where it wants them; `/` for a function. */
  path: string
  offset?: number
}

/** What the example's own database saw. */
export interface Witness {
  /** Empties it, and lets it know the order or refund at hand. */
  reset(resource: Record<string, unknown>, conditions?: Conditions): void
  /** It can be written to again; what has come already it still knows. */
  mend(resource: Record<string, unknown>): void
  /** Whether the example has looked for something of its own. */
  hasAsked(): boolean
  /** Changes made since. */
  changes(): string[]
}

type NotifyFunction = (
  headers: Record<string, unknown>,
  body: string,
) => Promise<{ status: number; headers?: Record<string, string>; body?: unknown }>

const validator = createValidator(false)

// What must be taken; all else must be refused.
const TAKEN = new Set(['good', 'replayed', 'repeated'])

// No status that an example would choose: the handler has thrown.
const CRASHED = 599

/** Whether an exported value answers HTTP requests by itself. */
export function isListener(value: unknown): boolean {
  return value instanceof Server || (typeof value === 'function' && 'listen' in value)
}

/**
 * Sends a receiver notifications of each kind, over HTTP: the good one must be taken, and change
 * something once, however often it comes; the others must be refused, and change nothing, and so
 * must what cannot be saved, until it can, and an amount that is not the one the reader knows.
 *
 * @returns how many were sent, and what went wrong
 */
export async function checkReceiver(
  receiver: Receiver,
  event: EventContract,
  gateway: Gateway,
  witness: Witness,
): Promise<{ sent: number; failures: Failure[] }> {
  const server = toServer(receiver.value).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${receiver.path}`
  const name = eventKey(event)
  const reply = event.reply && sampleOf(event.reply)
  const failures: Failure[] = []
  let sent = 0
  const send = async (kind: string, delivery: Delivery) => {
    sent += 1
    const reply = await deliver(url, delivery, event.version)
    const trouble = judge(kind, reply, witness.changes(), event)
    if (trouble) failures.push(toFailure(receiver, name, kind, trouble))
  }
  try {
    for (const kind of kindsOf(event)) {
      const delivery = gateway.createNotification(name, kind)
      witness.reset(delivery.resource, { reply })
      await send(kind, delivery)
      if (kind === 'good') await send('replayed', delivery)
    }
    const delivery = gateway.createNotification(name, 'good')
    // What is only asked for is not written down.
    if (!reply) {
      witness.reset(delivery.resource, { isBroken: true })
      await send('unsaved', delivery)
      witness.mend(delivery.resource)
      await send('repeated', delivery)
      witness.reset(delivery.resource, { isOther: true })
      const other = await deliver(url, delivery, event.version)
      // Who looks for nothing of his own has nothing to compare.
      if (witness.hasAsked()) {
        sent += 1
        const trouble = judge('wrong-amount', other, witness.changes(), event)
        if (trouble) failures.push(toFailure(receiver, name, 'wrong-amount', trouble))
      }
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
  return { sent, failures }
}

function toServer(value: unknown): Server {
  if (value instanceof Server) return value
  if (isListener(value)) return createServer(value as RequestListener)
  const notify = value as NotifyFunction
  return createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const reply = await notify(request.headers, Buffer.concat(chunks).toString()).catch((error) => ({
      status: CRASHED,
      headers: {},
      body: `The handler throws: ${error}`,
    }))
    response.writeHead(reply.status, reply.headers)
    response.end(typeof reply.body === 'object' ? JSON.stringify(reply.body) : reply.body)
  })
}

function judge(kind: string, reply: Reply, changes: string[], event: EventContract): string | undefined {
  const { version } = event
  // However it is refused, also by throwing: it is sent again.
  if (kind === 'unsaved' && !reply.isAccepted) return undefined
  const said = `it answers ${reply.status}${reply.body ? ` ${reply.body}` : ''}`
  return TAKEN.has(kind)
    ? judgeTaken(reply, changes, event, said)
    : judgeRefused(reply, changes, version, said)
}

// WeChat Pay repeats what was not taken, so one that has been processed already must be taken again.
function judgeTaken(
  reply: Reply,
  changes: string[],
  { version, reply: wanted, replyHeaders }: EventContract,
  said: string,
): string | undefined {
  if (!reply.isAccepted) return `it must be taken, and ${said}`
  const absent = replyHeaders?.required?.find((name) => !reply.headers[name.toLowerCase()])
  if (absent) return `the reply must have the header ${absent}, and ${said}`
  if (wanted) return judgeAnswer(reply.body, wanted, said)
  if (version === 'v3' && reply.body) return `the reply must have no body, and ${said}`
  const twice = changes.find((one, index) => changes.indexOf(one) !== index)
  if (twice) return `it must change everything once, and does twice: ${twice}`
  return changes.length === 0
    ? 'it must change something in the reader’s own records, and does not'
    : undefined
}

// Some ask for something: then the answer is what matters, and nothing need change.
function judgeAnswer(body: string, wanted: JsonSchema, said: string): string | undefined {
  const violation = validator.json(wanted, parseJson(body))
  return (
    violation &&
    `the reply must be what the page declares, and ${said}: ${violation.field} ${violation.issue}`
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function judgeRefused(reply: Reply, changes: string[], version: string, said: string): string | undefined {
  if (reply.isAccepted || reply.status < 400) return `it must be refused with 4xx or 5xx, and ${said}`
  if (reply.status === CRASHED) return `it must be refused, and ${said}`
  if (changes.length > 0) return `it must change nothing, and does: ${changes.join(', ')}`
  return isFailure(reply.body, version) ? undefined : `the reply must say FAIL, and ${said}`
}

function isFailure(body: string, version: string): boolean {
  if (version === 'v2') return parseXml(body)?.return_code === 'FAIL'
  const told = parseJson(body)
  return isRecord(told) && told.code === 'FAIL'
}

function toFailure({ name, offset }: Receiver, event: string, kind: string, trouble: string): Failure {
  return {
    ...(offset !== undefined && { offset }),
    message: `${name}, given ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} ${event}: ${trouble}.`,
    advice: ADVICE[kind] ?? 'Verify the signature over the raw body before anything else.',
  }
}

const ADVICE: Record<string, string> = {
  good: 'Mend the handler: this is how WeChat Pay sends it.',
  unsaved: 'Answer with success only after it is saved: a failure is sent again.',
  repeated: 'What could not be saved must be saved when it comes again: do not mark it as done before.',
  'wrong-amount': 'Compare the amount with the one the reader knows, and refuse another one.',
  replayed: 'Answer what has been processed already with success, and do not book it again.',
  stale: 'Refuse a timestamp that differs by more than 300 seconds.',
  'unknown-serial': 'Refuse a serial number whose public key you do not hold.',
} satisfies Partial<Record<NotificationKind | 'replayed' | 'unsaved' | 'repeated' | 'wrong-amount', string>>

/** The event that is named, else the one a page is about, else the one most readers start with. */
export function eventOf(
  page: string,
  { events }: Contracts,
  name: string | undefined,
): EventContract | undefined {
  return (
    events.find((one) => eventKey(one) === name) ??
    events.find((one) => one.page === page) ??
    events.find((one) => eventKey(one) === 'TRANSACTION.SUCCESS')
  )
}

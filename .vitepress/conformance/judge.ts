import { inspect } from 'node:util'
import type { JsonSchema } from '../examples/json-schema.ts'
import type { Exchange } from '../gateway/types.ts'
import { createValidator } from '../gateway/validate.ts'
import type { Contracts } from '../surface/contracts.ts'
import type { Failure, Prepared } from './types.ts'

const validator = createValidator(false)
// Of a value, in a message: characters.
const LONGEST = 300

/**
 * Compares what a block sent with the calls it shows.
 *
 * @param exchanges in the order they were sent
 */
export function judgeExchanges(prepared: Prepared, exchanges: Exchange[], contracts: Contracts): Failure[] {
  if (prepared.showsMistakes) return exchanges.filter(({ refusal }) => !refusal).map(tooGood)
  const refused = exchanges.filter(({ refusal }) => refusal)
  return [
    ...refused.map((one) => toRefused(one, prepared)),
    ...compareKeys(prepared, exchanges),
    ...(refused.length === 0 ? offPage(prepared, exchanges, contracts) : []),
  ]
}

function tooGood(exchange: Exchange): Failure {
  return {
    message: `The block shows a mistake, and its request was accepted: ${exchange.key}.`,
    advice: 'Show what WeChat Pay refuses, or take `@errors` away.',
    exchange,
  }
}

function toRefused(exchange: Exchange, { calls }: Prepared): Failure {
  const { code = '', message = '' } = exchange.refusal ?? {}
  const call = calls.find(({ key }) => key === exchange.key) ?? calls.find(({ key }) => !key) ?? calls[0]
  return {
    ...(call && { offset: call.offset }),
    message: `The gateway refuses the request: ${code} ${message}`,
    advice: 'Compare what was sent with what the page declares, and mend the example or the typings.',
    exchange,
  }
}

// A multiset: the order in which requests that run side by side arrive means nothing.
function compareKeys({ calls }: Prepared, exchanges: Exchange[]): Failure[] {
  const left = [...exchanges]
  const absent = calls.filter(({ key }) => {
    const index = left.findIndex((one) => !key || isSame(one.key, key) || one.key === undefined)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
  return [
    ...absent.map(({ key, offset }) => ({
      offset,
      message: `The call sent no request of its own${key ? ` to ${key}` : ''}.`,
      advice: 'Await it, or let the example reach it: each call the reader sees must be made once.',
    })),
    ...left.map((exchange) => ({
      message: `A request was sent that no call in the block stands for: ${exchange.key ?? exchange.request.url}.`,
      advice: 'Show the call, or do not make it.',
      exchange,
    })),
  ]
}

// `/a/{id}` and `/a/{no}` are one address: what was sent cannot tell which is meant.
function isSame(sent: string | undefined, shown: string): boolean {
  const addressOf = (key: string) => key.replace(/\{[^}]*\}/g, '{}')
  return sent !== undefined && addressOf(sent) === addressOf(shown)
}

function offPage({ block, calls }: Prepared, exchanges: Exchange[], { operations }: Contracts): Failure[] {
  const own = operations.filter(({ page }) => page === block.page).map(({ key }) => key)
  if (own.length === 0 || calls.length === 0) return []
  if (exchanges.some(({ key }) => own.some((one) => isSame(key, one)))) return []
  return [
    {
      message: `The block never calls the operation of its page: ${own.join(', ')}.`,
      advice: 'Call it, or move the block to the page of the operation it calls.',
    },
  ]
}

/**
 * Looks at what a promise of the example gave, or a function of it returned.
 *
 * @param schema of its type
 * @param isOutcome it is what the reader takes from the call: then nothing, or false, is a failure
 * @returns what is wrong with it
 */
export function judgeValue(value: unknown, schema: JsonSchema, isOutcome: boolean): string | undefined {
  if (isOutcome && (value === undefined || value === null || value === false)) {
    return `it gives ${value}, and the reader would take that for a failure`
  }
  if (value === undefined) return undefined
  const violation = validator.json(schema, withoutBytes(value))
  return violation && `it gives ${toText(value)}: ${violation.field || 'the value'} ${violation.issue}`
}

// To a schema a file is a string of bytes.
function withoutBytes(value: unknown): unknown {
  return Buffer.isBuffer(value) ? value.toString('latin1') : value
}

// A whole response holds its request, which holds the response.
function toText(value: unknown): string {
  try {
    return JSON.stringify(value).slice(0, LONGEST)
  } catch {
    return inspect(value, { depth: 3, breakLength: Number.POSITIVE_INFINITY }).slice(0, LONGEST)
  }
}

import type { BlockOutcome, Failure } from '../conformance/types.ts'
import type { Exchange } from '../gateway/types.ts'
import { type Contract, type Contracts, parameterNames } from '../surface/contracts.ts'
import { sampleOf } from '../surface/samples.ts'
import { widthOf } from './report.ts'

/** Pages that are not run, and why. */
export interface OptOut {
  page: string
  reason: string
  blocks: number
}

const COLUMN = 58
const MAX_VALUE = 40

/**
 * Renders what ran and what did not.
 *
 * @returns the whole text to print; the last line counts blocks: `N passed, N failed, N skipped`
 */
export function renderConformance(
  outcomes: BlockOutcome[],
  optOuts: OptOut[],
  contracts: Contracts,
  seconds: number,
): string {
  const failed = outcomes.filter(({ failures }) => failures.length > 0)
  const sum = (key: keyof BlockOutcome['ran']) => outcomes.reduce((total, { ran }) => total + ran[key], 0)
  const skipped = optOuts.reduce((total, { blocks }) => total + blocks, 0)
  return [
    ...failed.flatMap(({ block, failures }) =>
      failures.flatMap((one) => renderFailure(block, one, contracts)),
    ),
    ...optOuts.map(({ page, reason, blocks }) => `${page}  not run, ${blocks} blocks: ${reason}`),
    `${outcomes.length} blocks: ${sum('calls')} requests, ${sum('forms')} other forms, ${sum('functions')} exported functions, ${sum('notifications')} notifications, ${optOuts.length} pages opted out, ${seconds.toFixed(1)} s`,
    `${outcomes.length - failed.length} passed, ${failed.length} failed, ${skipped} skipped`,
  ].join('\n')
}

/** 1-based line of the page. */
export function lineOf({ block, failure }: { block: BlockOutcome['block']; failure: Failure }): number {
  if (failure.offset === undefined) return block.line
  return block.line + block.code.slice(0, failure.offset).split('\n').length
}

function renderFailure(block: BlockOutcome['block'], failure: Failure, contracts: Contracts): string[] {
  const { message, advice, exchange } = failure
  return [
    `${block.page}:${lineOf({ block, failure })}  ${message}`,
    ...(exchange ? compare(exchange, declaredFor(exchange, block.page, contracts)) : []),
    `    → ${advice}`,
    '',
  ]
}

function declaredFor({ key }: Exchange, page: string, { operations }: Contracts): Contract | undefined {
  return operations.find((one) => one.key === key) ?? operations.find((one) => one.page === page)
}

function compare(exchange: Exchange, contract: Contract | undefined): string[] {
  const [sent, declared] = [
    sentLines(exchange),
    contract ? declaredLines(contract) : ['no page declares it'],
  ]
  const rows = Math.max(sent.length, declared.length)
  return [
    `    ${'sent'.padEnd(COLUMN)}declared`,
    ...Array.from({ length: rows }, (_, row) =>
      `    ${pad(sent[row] ?? '')}${declared[row] ?? ''}`.trimEnd(),
    ),
  ]
}

function pad(text: string): string {
  const room = COLUMN - widthOf(text)
  return room > 0 ? text + ' '.repeat(room) : pad(`${text.replace(/…$/, '').slice(0, -1)}…`)
}

function sentLines({ request: { method, url, headers, body } }: Exchange): string[] {
  const serial = headers['wechatpay-serial']
  const isText = /json|xml/.test(headers['content-type'] ?? '')
  return [
    `${method} ${url}`,
    ...(serial ? [`Wechatpay-Serial: ${serial}`] : []),
    // Between threads a Buffer becomes plain bytes.
    ...(isText ? prettyBody(Buffer.from(body).toString()) : [`${body.length} bytes`]),
  ]
}

function prettyBody(text: string): string[] {
  try {
    return pretty(JSON.parse(text))
  } catch {
    return text.split(/(?<=<\/\w+>)/)
  }
}

function declaredLines({ method, path, query, headers, requests, pathParameters }: Contract): string[] {
  const parameters = new URLSearchParams(sampleOf(query, true) as Record<string, string>)
  const values = sampleOf(pathParameters) as Record<string, string>
  const filled = parameterNames(path).reduce(
    (url, name) => url.replace(`{${name}}`, String(values[name])),
    path,
  )
  const names = headers.required ?? []
  return [
    `${method} ${filled}${parameters.size > 0 ? `?${parameters}` : ''}`,
    ...names.map((name) => `${name}: …`),
    ...(requests[0] ? pretty(sampleOf(requests[0].schema, true)) : []),
  ]
}

function pretty(value: unknown): string[] {
  const short = (_: string, one: unknown) =>
    typeof one === 'string' && one.length > MAX_VALUE ? `${one.slice(0, MAX_VALUE)}…` : one
  return (JSON.stringify(value, short, 2) ?? '').split('\n')
}

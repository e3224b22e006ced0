import { join } from 'node:path'
import { AxiosError, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'
import { describe, expect, it } from 'vitest'
import { codeOf, writeProject } from '../../kit/guide.ts'
import {
  deadLinks,
  linksOf,
  listedCodes,
  namesIn,
  proseOf,
  rowsOf,
  sectionsOf,
} from '../../kit/guide-text.ts'

/* The guide’s function, given answers and failures; and where its tables send a reader. */
const PAGE = 'guide/troubleshooting.md'
const CLIENT = `const call = { get: async () => ({ status: 200, headers: {} }) }
export const wxpay = { v3: { pay: { transactions: { outTradeNo: { _out_trade_no_: call } } } } }
export const out_trade_no = '1', mchid = '1'\n`
const code = await codeOf('troubleshooting', 'function traceOf(')
const folder = writeProject('troubleshooting', {
  'client.js': CLIENT,
  // What the page leaves for the reader to fill in comes from beside it.
  'trace.js': `import { wxpay, out_trade_no, mchid } from './client.js'
${code.replace(/^import .*wxpay.*$/m, '')}\nexport { traceOf }\n`,
})
const { traceOf }: { traceOf(outcome: unknown): Record<string, unknown> } = await import(
  join(folder, 'trace.js')
)

const config = {
  url: '/v3/pay/transactions/id/1',
  method: 'get',
  headers: { Authorization: 'the-signature' },
} as unknown as InternalAxiosRequestConfig
const answer: AxiosResponse = {
  status: 400,
  statusText: '',
  data: { code: 'PARAM_ERROR', message: '' },
  headers: { 'request-id': '08F78B', 'wechatpay-serial': 'PUB_KEY_ID_1' },
  config,
}
const TRACE = { requestId: '08F78B', serial: 'PUB_KEY_ID_1', status: 400, method: 'get', url: config.url }

describe('what is logged', () => {
  it.each([
    ['an answer', { ...answer, data: {} }, undefined],
    [
      'an answer that is a failure',
      new AxiosError('failed', 'ERR_BAD_REQUEST', config, {}, answer),
      'PARAM_ERROR',
    ],
  ])('of %s: the Request-ID, nothing secret', (_, outcome, expected) => {
    const trace = traceOf(outcome)
    expect(trace).toEqual({ ...TRACE, code: expected })
    expect(JSON.stringify(trace)).not.toContain('the-signature')
  })

  it('of no answer: the network’s code and the call', () => {
    expect(traceOf(new AxiosError('failed', 'ETIMEDOUT', config))).toMatchObject({
      code: 'ETIMEDOUT',
      url: config.url,
    })
  })
})

describe('tables', () => {
  const sections = sectionsOf(proseOf(PAGE))
  const symptoms = sections
    .filter(({ anchor }) => anchor === 'symptoms')
    .flatMap(({ text }) => rowsOf(text))

  it('each symptom leads somewhere, or says what to look at', () => {
    expect(symptoms.length).toBeGreaterThan(9)
    const lost = symptoms.filter(({ 先看: cell = '' }) => linksOf(PAGE, cell).length === 0)
    expect(lost.map(({ 现象 }) => 现象)).toEqual(['已付款，自己显示未付'])
  })

  it('each link leads to a place that is there', () => {
    expect(deadLinks(PAGE)).toEqual([])
  })

  it('a link to nowhere is told', () => {
    expect(deadLinks(PAGE, '[甲](./nothing.md) [乙](./keys.md#nothing) [丙](./keys.md#which)')).toEqual([
      'no page guide/nothing.md',
      'guide/keys.md has no #nothing',
    ])
  })
})

/** Codes that the tables of a guide name. */
const codesIn = (name: string) =>
  rowsOf(proseOf(`guide/${name}.md`)).flatMap((row) => [
    ...namesIn(row['`code`']),
    ...namesIn(row['`err_code`']),
  ])

describe('codes that the guides to errors and retries name', () => {
  const known = new Set([
    ...codesIn('common-errors'),
    ...listedCodes('v2').keys(),
    ...listedCodes('v3').keys(),
  ])

  it.each(['errors', 'retries', 'troubleshooting', 'going-live'])('%s', (name) => {
    expect(codesIn(name).filter((one) => !known.has(one))).toEqual([])
  })
})

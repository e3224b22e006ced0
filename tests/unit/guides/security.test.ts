import { join } from 'node:path'
import { AxiosError, AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import { describe, expect, it } from 'vitest'
import { Hash } from 'wechatpay-axios-plugin'
import { codeOf, writeProject } from '../../kit/guide.ts'
import { deadLinks } from '../../kit/guide-text.ts'

/* The guide’s functions: what is logged holds no secret, and no forged message passes. */
interface Guide {
  toLog(error: unknown): Record<string, unknown>
  isSigned(message: Record<string, string>, secret: string): boolean
}

const folder = writeProject('security', {
  'log.js': await codeOf('security', 'export function toLog'),
  'signed.js': await codeOf('security', 'export function isSigned'),
})
const { toLog }: Pick<Guide, 'toLog'> = await import(join(folder, 'log.js'))
const { isSigned }: Pick<Guide, 'isSigned'> = await import(join(folder, 'signed.js'))

const SECRETS = ['the-signature', 'the-private-key', 'the-name-of-a-payer', 'the-mobile-number']

function failure(): AxiosError {
  const [signature, privateKey, payer, mobile] = SECRETS
  const config = {
    url: `/v3/pay/transactions/id/1?mobile=${mobile}`,
    method: 'get',
    headers: new AxiosHeaders({ Authorization: signature ?? '' }),
    data: JSON.stringify({ payer }),
    privateKey,
  } as unknown as InternalAxiosRequestConfig
  const headers = { 'request-id': '08F78BB5AF0610D302' }
  const data = { code: 'NO_AUTH', message: payer }
  return new AxiosError(
    'failed',
    'ERR_BAD_REQUEST',
    config,
    {},
    { status: 403, statusText: '', data, headers, config },
  )
}

describe('what is logged of a failure', () => {
  it('says which call it was', () => {
    expect(toLog(failure())).toMatchObject({
      code: 'NO_AUTH',
      requestId: '08F78BB5AF0610D302',
      status: 403,
      path: '/v3/pay/transactions/id/1',
    })
  })

  it.each(SECRETS)('has no %s, which the error itself has', (secret) => {
    const error = failure()
    expect(JSON.stringify([error.config, error.response?.data])).toContain(secret)
    expect(JSON.stringify(toLog(error))).not.toContain(secret)
  })

  it('no answer: the code is the network’s', () => {
    expect(toLog(new AxiosError('failed', 'ECONNRESET')).code).toBe('ECONNRESET')
  })

  it('what is no failure of a call is told by its message', () => {
    expect(toLog(new TypeError('no such thing'))).toEqual({
      name: 'Error',
      message: 'TypeError: no such thing',
    })
  })
})

describe('a message of APIv2', () => {
  const SECRET = 's'.repeat(32)
  const message = { return_code: 'SUCCESS', out_trade_no: '1217752501', total_fee: '100' }

  it.each([Hash.ALGO_MD5, Hash.ALGO_HMAC_SHA256])('signed with %s passes', (algorithm) => {
    expect(isSigned({ ...message, sign: Hash.sign(algorithm, message, SECRET) }, SECRET)).toBe(true)
  })

  it.each([
    ['with another amount', { total_fee: '1' }, SECRET],
    ['with a field more', { attach: 'x' }, SECRET],
    ['signed with another key', {}, 'o'.repeat(32)],
  ])('%s does not', (_, change, secret) => {
    const sign = Hash.sign(Hash.ALGO_MD5, message, SECRET)
    expect(isSigned({ ...message, ...change, sign }, secret)).toBe(false)
  })

  it('without a signature does not', () => {
    expect(isSigned(message, SECRET)).toBe(false)
  })
})

it('each link leads to a place that is there', () => {
  expect(deadLinks('guide/security.md')).toEqual([])
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { Aes, Formatter, Hash, Rsa, Transformer } from 'wechatpay-axios-plugin'
import type { Delivery } from '../../../.vitepress/gateway/notifications.ts'
import { startGateway } from '../../../.vitepress/gateway/server.ts'
import { CONTRACTS } from '../../kit/contracts.ts'
import { exchange } from '../../kit/wire.ts'

const gateway = await startGateway(CONTRACTS)
const { account, platformPublicKey } = gateway.credentials

afterAll(() => gateway.close())

function verifies({ headers, body }: Delivery): boolean {
  const { 'wechatpay-timestamp': timestamp = '', 'wechatpay-nonce': nonce = '' } = headers
  const message = Formatter.response(timestamp, nonce, body)
  return Rsa.verify(message, headers['wechatpay-signature'] ?? '', platformPublicKey)
}

const offset = ({ headers }: Delivery) => Date.now() / 1000 - Number(headers['wechatpay-timestamp'])

describe('a v3 notification', () => {
  it('verifies and decrypts with the SDK', () => {
    const good = gateway.createNotification('TRANSACTION.SUCCESS', 'good', { out_trade_no: 'T2' })
    const { event_type, resource } = JSON.parse(good.body)
    const { ciphertext, nonce, associated_data } = resource
    expect(verifies(good)).toBe(true)
    expect(good.headers['wechatpay-serial']).toBe(account.platformKeys[0]?.id)
    expect(offset(good)).toBeLessThan(60)
    expect(event_type).toBe('TRANSACTION.SUCCESS')
    expect(JSON.parse(Aes.AesGcm.decrypt(ciphertext, account.apiv3Key, nonce, associated_data))).toEqual({
      out_trade_no: 'T2',
      amount: { total: 100 },
    })
  })

  it('is a signature probe on request', () => {
    const probe = gateway.createNotification('TRANSACTION.SUCCESS', 'probe')
    expect(probe.headers['wechatpay-signature']).toMatch(/^WECHATPAY\/SIGNTEST\//)
    expect(verifies(probe)).toBe(false)
  })

  it('is stale on request: well signed, and ten minutes old', () => {
    const stale = gateway.createNotification('TRANSACTION.SUCCESS', 'stale')
    expect(verifies(stale)).toBe(true)
    expect(offset(stale)).toBeGreaterThan(300)
  })

  it('is tampered with on request: still JSON, and not what was signed', () => {
    const tampered = gateway.createNotification('TRANSACTION.SUCCESS', 'tampered')
    expect(JSON.parse(tampered.body)).toMatchObject({ event_type: 'TRANSACTION.SUCCESS' })
    expect(verifies(tampered)).toBe(false)
  })

  it('is signed with an unknown key on request', () => {
    const strange = gateway.createNotification('TRANSACTION.SUCCESS', 'unknown-serial')
    expect(account.platformKeys.map(({ id }) => id)).not.toContain(strange.headers['wechatpay-serial'])
    expect(verifies(strange)).toBe(false)
  })
})

describe('an APIv2 notification', () => {
  const read = ({ body }: Delivery) => Transformer.toObject(body) as Record<string, string>

  it('is signed with the APIv2 key', () => {
    const fields = read(gateway.createNotification('v2/paid'))
    expect(fields).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS', total_fee: '100' })
    expect(Hash.sign('MD5', fields, account.secret)).toBe(fields.sign)
  })

  it('is tampered with on request', () => {
    const fields = read(gateway.createNotification('v2/paid', 'tampered'))
    expect(Hash.sign('MD5', fields, account.secret)).not.toBe(fields.sign)
  })

  it('holds what is encrypted with the digest of the APIv2 key', () => {
    const open = (kind: 'good' | 'tampered') => {
      const { req_info = '' } = read(gateway.createNotification('v2/refunded', kind))
      return Aes.AesEcb.decrypt(req_info, Hash.md5(account.secret))
    }
    expect(Transformer.toObject(open('good'))).toEqual({ out_refund_no: 'R1' })
    expect(open('tampered')).toContain('\uFFFD')
  })
})

describe('delivery', () => {
  const answers: Record<string, [status: number, body: string]> = {
    '/taken': [204, ''],
    '/refused': [401, '{"code":"FAIL"}'],
    '/moved': [302, ''],
    '/xml': [200, '<xml><return_code>SUCCESS</return_code></xml>'],
    '/empty': [200, ''],
  }
  const seen: string[] = []
  const server = createServer((request, response) => {
    request.on('data', (chunk) => seen.push(String(chunk)))
    request.on('end', () => {
      const [status, body] = answers[request.url ?? ''] ?? [404, '']
      response.writeHead(status, { location: '/taken' }).end(body)
    })
  }).listen(0, '127.0.0.1')
  const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  afterAll(() => server.close())

  it.each([
    ['TRANSACTION.SUCCESS', '/taken', true],
    ['TRANSACTION.SUCCESS', '/empty', true],
    ['TRANSACTION.SUCCESS', '/refused', false],
    ['TRANSACTION.SUCCESS', '/moved', false],
    ['v2/paid', '/xml', true],
    ['v2/paid', '/empty', false],
  ])('of %s to %s is taken: %s', async (event, path, isAccepted) => {
    expect(await gateway.notify(base() + path, event)).toMatchObject({ isAccepted })
  })

  it('to where nobody listens is not taken', async () => {
    expect(await gateway.notify('http://127.0.0.1:9', 'v2/paid')).toMatchObject({
      status: 0,
      isAccepted: false,
    })
  })

  it('can be ordered over HTTP', async () => {
    const order = (body: object | string) =>
      exchange(gateway.url, {
        method: 'POST',
        url: '/gateway/notifications',
        headers: {},
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
    const { data } = await order({
      url: `${base()}/taken`,
      event: 'TRANSACTION.SUCCESS',
      resource: { out_trade_no: 'T9' },
    })
    expect(data).toMatchObject({ status: 204, isAccepted: true })
    expect(JSON.parse(seen.at(-1) ?? '')).toMatchObject({ event_type: 'TRANSACTION.SUCCESS' })
  })

  it.each([
    ['an unknown event', { url: 'http://127.0.0.1:9', event: 'PAID' }, 'There are: TRANSACTION.SUCCESS'],
    ['no address', { event: 'v2/paid' }, '/url'],
    ['an unknown kind', { url: 'http://127.0.0.1:9', event: 'v2/paid', kind: 'bad' }, '/kind'],
    ['no JSON', '{', 'no JSON'],
  ])('is refused with a reason: %s', async (_, body, reason) => {
    const answer = await exchange(gateway.url, {
      method: 'POST',
      url: '/gateway/notifications',
      headers: {},
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    expect(answer).toMatchObject({ status: 400, data: { message: expect.stringContaining(reason) } })
  })
})

describe('the other controls', () => {
  it('plan a failure, of an operation there is', async () => {
    const plan = (operation: string) =>
      exchange(gateway.url, {
        method: 'POST',
        url: '/gateway/answers',
        headers: {},
        body: JSON.stringify({ operation, code: 'NO_AUTH' }),
      })
    expect(await plan('POST /v3/cards')).toMatchObject({ status: 200 })
    expect(await plan('POST /v3/card')).toMatchObject({ status: 400 })
  })

  it('show what came in', async () => {
    await exchange(gateway.url, { method: 'GET', url: '/v3/none', headers: {}, body: '' })
    const { data } = await exchange(gateway.url, {
      method: 'GET',
      url: '/gateway/exchanges',
      headers: {},
      body: '',
    })
    expect(data.at(-1)).toMatchObject({ request: { url: '/v3/none' }, answer: { status: 404 } })
  })
})

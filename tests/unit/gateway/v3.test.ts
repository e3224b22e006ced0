import { createHash, createVerify, privateDecrypt, publicEncrypt, X509Certificate } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { Aes } from 'wechatpay-axios-plugin'
import { startGateway } from '../../../.vitepress/gateway/server.ts'
import { CONTRACTS } from '../../kit/contracts.ts'
import { authorize, exchange, type Received, request, type Sent, send } from '../../kit/wire.ts'

const gateway = await startGateway(CONTRACTS)
const { account, merchant } = gateway.credentials
const [signing, certified] = account.platformKeys

afterAll(() => gateway.close())
beforeEach(() => {
  gateway.exchanges.length = 0
})

const CLOSE = { url: '/v3/orders/T1/close', body: '{"mchid":"1900000109"}' }
const QUERY = { method: 'GET', url: '/v3/orders/T1?mchid=1900000109', headers: {} }

function isSigned({ headers, text }: Received, key = signing): boolean {
  const { 'wechatpay-timestamp': timestamp, 'wechatpay-nonce': nonce } = headers
  const verifier = createVerify('sha256').update(`${timestamp}\n${nonce}\n${text}\n`)
  const isSame = headers['wechatpay-serial'] === key?.id
  return isSame && verifier.verify(key?.publicKey as never, headers['wechatpay-signature'] ?? '', 'base64')
}

describe('a right request', () => {
  it('is answered 204, signed, where the page says so', async () => {
    const answer = await send(gateway, CLOSE)
    expect(answer).toMatchObject({ status: 204, text: '' })
    expect(isSigned(answer)).toBe(true)
    expect(answer.headers['request-id']).toMatch(/^08/)
    const other = await send(gateway, CLOSE)
    expect(other.headers['request-id']).not.toBe(answer.headers['request-id'])
  })

  it('is answered with a sample, in which fields of the request come back', async () => {
    const answer = await send(gateway, QUERY)
    expect(answer.status).toBe(200)
    expect(answer.data).toEqual({ id: 'T1', mchid: '1900000109', state: 'OPEN' })
    expect(isSigned(answer)).toBe(true)
  })

  it('may have an encoded path and query: what is signed is what is sent', async () => {
    const answer = await send(gateway, { ...QUERY, url: '/v3/orders/%E5%8D%95?mchid=%31900000109' })
    expect(answer.data).toMatchObject({ id: '单', mchid: '1900000109' })
  })

  it('may come early or late by five minutes', async () => {
    const now = Math.floor(Date.now() / 1000)
    expect(await send(gateway, { ...CLOSE, timestamp: now - 295 })).toMatchObject({ status: 204 })
    expect(await send(gateway, { ...CLOSE, timestamp: now + 295 })).toMatchObject({ status: 204 })
  })

  it('is recorded with its operation', async () => {
    await send(gateway, CLOSE)
    expect(gateway.exchanges).toHaveLength(1)
    expect(gateway.exchanges[0]).toMatchObject({
      key: 'POST /v3/orders/{id}/close',
      answer: { status: 204 },
    })
    expect(gateway.exchanges[0]?.refusal).toBeUndefined()
  })
})

const now = () => Math.floor(Date.now() / 1000)
const stranger = { mchid: '1900000999' }

describe('one thing wrong, and it is refused', () => {
  const cases: [string, () => Partial<Sent>, number, string, object][] = [
    [
      'no Authorization',
      () => ({ ...CLOSE, headers: { authorization: '' } }),
      401,
      'SIGN_ERROR',
      { location: 'authorization' },
    ],
    [
      'no fields in it',
      () => ({ ...CLOSE, headers: { authorization: 'WECHATPAY2-SHA256-RSA2048 ' } }),
      401,
      'SIGN_ERROR',
      { field: 'signature' },
    ],
    [
      'another scheme',
      () => ({ ...CLOSE, scheme: 'WECHATPAY2-SM2-WITH-SM3' }),
      401,
      'SIGN_ERROR',
      { field: 'signature' },
    ],
    ['an unknown merchant', () => ({ ...CLOSE, ...stranger }), 401, 'SIGN_ERROR', { field: 'mchid' }],
    [
      'an unknown serial number',
      () => ({ ...CLOSE, serial: '00' }),
      401,
      'SIGN_ERROR',
      { field: 'serial_no' },
    ],
    [
      'a clock that is slow',
      () => ({ ...CLOSE, timestamp: now() - 310 }),
      401,
      'SIGN_ERROR',
      { field: 'timestamp' },
    ],
    [
      'a clock that is fast',
      () => ({ ...CLOSE, timestamp: now() + 310 }),
      401,
      'SIGN_ERROR',
      { field: 'timestamp' },
    ],
    [
      'a timestamp that is no number',
      () => ({ ...CLOSE, timestamp: 'today' }),
      401,
      'SIGN_ERROR',
      { field: 'timestamp' },
    ],
    [
      'another body than signed',
      () => ({ ...CLOSE, signed: '{}' }),
      401,
      'SIGN_ERROR',
      { issue: 'sign not match' },
    ],
    [
      'a path parameter left open',
      () => ({ ...CLOSE, url: '/v3/orders/%7Bid%7D/close' }),
      400,
      'PARAM_ERROR',
      { field: 'id', location: 'url' },
    ],
    [
      'a path parameter too long',
      () => ({ ...CLOSE, url: `/v3/orders/${'1'.repeat(33)}/close` }),
      400,
      'PARAM_ERROR',
      { field: 'id', location: 'url' },
    ],
    [
      'a required query parameter missing',
      () => ({ ...QUERY, url: '/v3/orders/T1' }),
      400,
      'PARAM_ERROR',
      { field: 'mchid', location: 'query' },
    ],
    [
      'a query parameter of another type',
      () => ({ ...QUERY, url: `${QUERY.url}&limit=x` }),
      400,
      'PARAM_ERROR',
      { field: 'limit', location: 'query' },
    ],
    [
      'a query parameter too large',
      () => ({ ...QUERY, url: `${QUERY.url}&limit=11` }),
      400,
      'PARAM_ERROR',
      { field: 'limit', value: 11 },
    ],
    [
      'a query parameter nobody declares',
      () => ({ ...QUERY, url: `${QUERY.url}&x=1` }),
      400,
      'PARAM_ERROR',
      { field: 'x', location: 'query' },
    ],
    [
      'a header too long',
      () => ({ ...QUERY, headers: { 'x-trace': '123456789' } }),
      400,
      'PARAM_ERROR',
      { location: 'header' },
    ],
    ['a body that is no JSON', () => ({ ...CLOSE, body: '{' }), 400, 'PARAM_ERROR', { location: 'body' }],
    ['no body', () => ({ ...CLOSE, body: '' }), 400, 'PARAM_ERROR', { location: 'body' }],
    [
      'a body that is no object',
      () => ({ ...CLOSE, body: '[]' }),
      400,
      'PARAM_ERROR',
      { location: 'body' },
    ],
    [
      'a required field missing',
      () => ({ ...CLOSE, body: '{}' }),
      400,
      'PARAM_ERROR',
      { field: '/mchid', issue: '缺少必填参数' },
    ],
    [
      'a field of another type',
      () => ({ ...CLOSE, body: '{"mchid":1}' }),
      400,
      'PARAM_ERROR',
      { field: '/mchid', value: 1 },
    ],
    [
      'a field too long',
      () => ({ ...CLOSE, body: '{"mchid":"1","reason":"12345678901"}' }),
      400,
      'PARAM_ERROR',
      { field: '/reason' },
    ],
    [
      'a field nobody declares',
      () => ({ ...CLOSE, body: '{"mchid":"1","reasons":"x"}' }),
      400,
      'PARAM_ERROR',
      { field: '/reasons' },
    ],
    [
      'a nested field too small',
      () => ({ url: '/v3/cards', body: '{"amount":{"total":0}}' }),
      400,
      'PARAM_ERROR',
      { field: '/amount/total', value: 0 },
    ],
    [
      'a value outside its enum',
      () => ({ url: '/v3/cards', body: '{"amount":{"total":1,"currency":"USD"}}' }),
      400,
      'PARAM_ERROR',
      { field: '/amount/currency' },
    ],
    [
      'another content type',
      () => ({ ...CLOSE, headers: { 'content-type': 'text/plain' } }),
      415,
      'PARAM_ERROR',
      { location: 'header' },
    ],
    [
      'an unknown path',
      () => ({ url: '/v3/order', body: '{}' }),
      404,
      'RESOURCE_NOT_EXISTS',
      { location: 'url' },
    ],
    [
      'another method',
      () => ({ ...CLOSE, method: 'PUT' }),
      404,
      'RESOURCE_NOT_EXISTS',
      { location: 'url' },
    ],
  ]

  it.each(cases)('%s', async (_, parts, status, code, detail) => {
    const answer = await send(gateway, parts())
    expect(answer.status).toBe(status)
    expect(answer.data).toMatchObject({ code, message: expect.stringMatching(/./), detail })
    expect(gateway.exchanges[0]?.refusal).toMatchObject({ status, code })
  })

  it.each(['method', 'url', 'timestamp', 'nonce'] as const)('another %s than signed', async (part) => {
    const sent = request(gateway, CLOSE)
    const other = {
      method: 'GET',
      url: '/v3/orders/T2/close',
      timestamp: Number(sent.timestamp) - 1,
      nonce: 'x',
    }
    const signedWrong = authorize(gateway, { ...sent, [part]: other[part] })
    const header = signedWrong
      .replace(/timestamp="\d+"/, `timestamp="${sent.timestamp}"`)
      .replace(/nonce_str="\w+"/, `nonce_str="${sent.nonce}"`)
    const answer = await exchange(gateway.url, {
      ...sent,
      headers: { ...sent.headers, authorization: header },
    })
    expect(answer).toMatchObject({
      status: 401,
      data: { code: 'SIGN_ERROR', detail: { issue: 'sign not match' } },
    })
    expect(answer.data.detail.sign_information.truncated_sign_message).toContain(
      `${sent.method}\n${sent.url}\n`,
    )
  })

  it('a nonce used before', async () => {
    const sent = request(gateway, CLOSE)
    expect(await send(gateway, sent)).toMatchObject({ status: 204 })
    expect(await send(gateway, sent)).toMatchObject({
      status: 401,
      data: { detail: { field: 'nonce_str' } },
    })
  })

  it('and whoever cannot sign uses up no nonce', async () => {
    const sent = request(gateway, CLOSE)
    expect(await send(gateway, { ...sent, signed: 'x' })).toMatchObject({ status: 401 })
    expect(await send(gateway, sent)).toMatchObject({ status: 204 })
  })
})

describe('sensitive fields', () => {
  const seal = (plain: string, key = signing?.publicKey) =>
    publicEncrypt({ key: key as never, oaepHash: 'sha1' }, Buffer.from(plain)).toString('base64')
  const card = (name: string, serial?: string): Partial<Sent> => ({
    url: '/v3/cards',
    body: JSON.stringify({ name, amount: { total: 5 } }),
    headers: { 'content-type': 'application/json', ...(serial && { 'wechatpay-serial': serial }) },
  })

  it('are taken when they decrypt with the key that Wechatpay-Serial names', async () => {
    const answer = await send(gateway, card(seal('张三'), signing?.id))
    expect(answer).toMatchObject({ status: 200, data: { amount: { total: 5 } } })
    const other = await send(gateway, card(seal('张三', certified?.publicKey), certified?.id))
    expect(other.status).toBe(200)
    expect(isSigned(other, certified)).toBe(true)
  })

  it('come back encrypted for the merchant', async () => {
    const { data } = await send(gateway, card(seal('张三'), signing?.id))
    const plain = privateDecrypt(
      { key: merchant.privateKey, oaepHash: 'sha1' },
      Buffer.from(data.name, 'base64'),
    )
    expect(plain.toString()).toBe('张三')
  })

  it.each([
    ['without Wechatpay-Serial', () => card(seal('张三')), 'Wechatpay-Serial'],
    ['with an unknown one', () => card(seal('张三'), account.serial), 'Wechatpay-Serial'],
    ['in plain text', () => card('张三', signing?.id), '/name'],
    ['encrypted with another key', () => card(seal('张三', certified?.publicKey), signing?.id), '/name'],
  ])('are refused %s', async (_, parts, field) => {
    expect(await send(gateway, parts())).toMatchObject({
      status: 400,
      data: { code: 'PARAM_ERROR', detail: { field } },
    })
  })
})

describe('files', () => {
  const content = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 13, 10])
  const sha256 = createHash('sha256').update(content).digest('hex')
  const upload = (meta: string, file: Buffer = content): Partial<Sent> => {
    const part = (head: string) => `--edge\r\nContent-Disposition: form-data; ${head}\r\n\r\n`
    const body = Buffer.concat([
      Buffer.from(`${part('name="meta"')}${meta}\r\n${part('name="file"; filename="a.png"')}`),
      file,
      Buffer.from('\r\n--edge--\r\n'),
    ])
    return {
      url: '/v3/files/upload',
      body,
      signed: meta,
      headers: { 'content-type': 'multipart/form-data; boundary=edge' },
    }
  }
  const meta = JSON.stringify({ filename: 'a.png', sha256 })

  it('are uploaded with meta, which is what is signed', async () => {
    expect(await send(gateway, upload(meta))).toMatchObject({ status: 200, data: { media_id: 'M1' } })
  })

  it.each([
    ['another digest', () => upload(meta, Buffer.from('other')), '/meta/sha256'],
    ['a meta that lacks a field', () => upload('{"filename":"a.png"}'), '/meta/sha256'],
    ['a meta that is no JSON', () => upload('meta'), '/meta'],
    ['no multipart at all', () => ({ url: '/v3/files/upload', body: '{}' }), '/meta'],
  ])('are refused with %s', async (_, parts, field) => {
    expect(await send(gateway, parts())).toMatchObject({ status: 400, data: { detail: { field } } })
  })

  it('are refused where the whole body was signed', async () => {
    const { signed, ...rest } = upload(meta)
    expect(await send(gateway, rest)).toMatchObject({ status: 401 })
  })

  it.each([
    ['plain', '/v3/bill', (file: Buffer) => file],
    ['gzip', '/v3/bill?tar_type=GZIP', gunzipSync],
  ])('download with the digest that was told: %s', async (_, url, unpack) => {
    const told = await send(gateway, { method: 'GET', url, headers: {} })
    const { pathname, search, host } = new URL(told.data.download_url)
    expect(host).toBe(new URL(gateway.url).host)
    const sent = request(gateway, { method: 'GET', url: pathname + search, headers: {} })
    const response = await fetch(gateway.url.replace(/\/$/, '') + sent.url, {
      headers: { authorization: authorize(gateway, sent) },
    })
    const file = unpack(Buffer.from(await response.arrayBuffer()))
    expect(createHash('sha1').update(file).digest('hex')).toBe(told.data.hash_value)
    expect(response.headers.get('wechatpay-signature')).not.toBeNull()
  })
})

it('a platform certificate decrypts with the APIv3 key, and has the serial number told', async () => {
  const { data } = await send(gateway, { method: 'GET', url: '/v3/certificates', headers: {} })
  const [{ serial_no, encrypt_certificate: sealed }] = data.data
  const pem = Aes.AesGcm.decrypt(sealed.ciphertext, account.apiv3Key, sealed.nonce, sealed.associated_data)
  expect(new X509Certificate(pem).serialNumber).toBe(serial_no)
  expect(serial_no).toBe(certified?.id)
})

describe('a planned failure', () => {
  it('is answered once, to a request that is right', async () => {
    gateway.answerNext({
      operation: 'POST /v3/orders/{id}/close',
      status: 403,
      code: 'NO_AUTH',
      message: '没有权限',
    })
    expect(await send(gateway, { ...CLOSE, body: '{}' })).toMatchObject({ status: 400 })
    const failed = await send(gateway, CLOSE)
    expect(failed).toMatchObject({
      status: 403,
      data: { code: 'NO_AUTH', message: '没有权限' },
    })
    expect(isSigned(failed)).toBe(true)
    expect(await send(gateway, CLOSE)).toMatchObject({ status: 204 })
  })
})

it('an operation it was told of is answered, if the request is signed', async () => {
  gateway.learn('GET /v3/new')
  const get = { method: 'GET', url: '/v3/new?x=1', headers: {} }
  expect(await send(gateway, get)).toMatchObject({ status: 200, data: {} })
  expect(await send(gateway, { ...get, signed: 'x' })).toMatchObject({ status: 401 })
})

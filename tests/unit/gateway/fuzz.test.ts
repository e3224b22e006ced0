import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { startGateway } from '../../../.vitepress/gateway/server.ts'
import { CONTRACTS } from '../../kit/contracts.ts'
import { authorize, exchange, request, type Sent, send, signV2, xml } from '../../kit/wire.ts'

const gateway = await startGateway(CONTRACTS)
const { account } = gateway.credentials
const { url, secureUrl } = gateway
const RUNS = { numRuns: 300 }
const CLOSE = { url: '/v3/orders/T1/close', body: '{"mchid":"1900000109"}' }

afterAll(() => gateway.close())

/* Whatever comes: an answer below 500, and the server is still there afterwards. */
const isRefused = ({ status }: { status: number }) => expect(status >= 400 && status < 500).toBe(true)
const isThere = async () => expect(await send(gateway, CLOSE)).toMatchObject({ status: 204 })

describe('random v3 bodies, well signed', () => {
  const targets = ['/v3/orders/T1/close', '/v3/cards', '/v3/files/upload']

  it('bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...targets),
        fc.uint8Array({ maxLength: 200 }),
        async (path, bytes) => {
          isRefused(await send(gateway, { url: path, body: Buffer.from(bytes) }))
        },
      ),
      RUNS,
    )
    await isThere()
  })

  it('JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...targets), fc.json(), async (path, body) => {
        isRefused(await send(gateway, { url: path, body }))
      }),
      RUNS,
    )
    await isThere()
  })

  it('JSON of the right fields, with values of any type', async () => {
    const anything = fc.anything({ maxDepth: 2, withNullPrototype: false })
    const body = fc.record({ mchid: anything, reason: anything }, { requiredKeys: [] })
    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        const { mchid, reason } = JSON.parse(JSON.stringify(value))
        const isRight =
          typeof mchid === 'string' &&
          (reason === undefined || (typeof reason === 'string' && [...reason].length <= 10))
        const { status } = await send(gateway, { ...CLOSE, body: JSON.stringify(value) })
        expect(status).toBe(isRight ? 204 : 400)
      }),
      RUNS,
    )
  })

  it('multipart that is none', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=edge' }
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (head, tail) => {
        const body = `--edge\r\n${head}\r\n\r\n${tail}\r\n--edge--`
        isRefused(await send(gateway, { url: '/v3/files/upload', body, signed: '', headers }))
      }),
      RUNS,
    )
    await isThere()
  })
})

describe('a signature that is not right', () => {
  const change = fc.record(
    {
      signature: fc.base64String({ minLength: 1, maxLength: 400 }),
      mchid: fc.string({ maxLength: 12 }),
      nonce_str: fc.string({ maxLength: 12 }),
      timestamp: fc.oneof(fc.integer(), fc.double(), fc.string()),
      serial_no: fc.string({ maxLength: 12 }),
    },
    { requiredKeys: [] },
  )

  it('is never accepted, whatever of it is changed', async () => {
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const sent = request(gateway, CLOSE)
        const right = authorize(gateway, sent)
        const header = Object.entries(changes).reduce(
          (text, [name, value]) => text.replace(new RegExp(`${name}="[^"]*"`), () => `${name}="${value}"`),
          right,
        )
        const authorization = header.replace(/[^\x20-\x7e]/g, '?')
        fc.pre(authorization !== right)
        const headers = { ...sent.headers, authorization }
        expect(await exchange(url, { ...sent, headers })).toMatchObject({ status: 401 })
      }),
      RUNS,
    )
    await isThere()
  })

  it('is never accepted with one bit of the signature turned', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(2047), async (bit) => {
        const sent = request(gateway, CLOSE)
        const header = authorize(gateway, sent).replace(/signature="([^"]*)"/, (_, text: string) => {
          const bytes = Buffer.from(text, 'base64')
          bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7))
          return `signature="${bytes.toString('base64')}"`
        })
        const headers = { ...sent.headers, authorization: header }
        expect(await exchange(url, { ...sent, headers })).toMatchObject({ status: 401 })
      }),
      RUNS,
    )
  })

  it('is never accepted over another body', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (other) => {
        fc.pre(other !== CLOSE.body)
        const parts: Partial<Sent> = { ...CLOSE, signed: other }
        expect(await send(gateway, parts)).toMatchObject({ status: 401 })
      }),
      RUNS,
    )
  })
})

describe('random APIv2 messages', () => {
  const post = (body: string | Buffer) =>
    exchange(url, { method: 'POST', url: '/pay/order', headers: { 'content-type': 'text/xml' }, body })
  const isAccepted = (text: string) => /<result_code>SUCCESS/.test(text)

  it('bytes and texts are answered with FAIL', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 }).map((one) => Buffer.from(one))
    const texts = fc.string().map((one) => `<xml><mch_id>${one}</mch_id></xml>`)
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, texts), async (body) => {
        const { status, text } = await post(body)
        expect(status).toBe(200)
        expect(text).toContain('<return_code>FAIL')
      }),
      RUNS,
    )
  })

  it('a signature is never accepted but the right one', async () => {
    const fields = { mch_id: account.mchid, nonce_str: 'n', total_fee: 7 }
    const right = signV2(fields, account.secret)
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.stringMatching(/^[0-9A-F]{32}$/), fc.stringMatching(/^\w{0,64}$/)),
        async (sign) => {
          fc.pre(sign !== right)
          expect(isAccepted((await post(xml({ ...fields, sign }))).text)).toBe(false)
        },
      ),
      RUNS,
    )
    expect(isAccepted((await post(xml({ ...fields, sign: right }))).text)).toBe(true)
  })
})

it('paths and methods of any kind are answered below 500', async () => {
  const method = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS')
  await fc.assert(
    fc.asyncProperty(method, fc.webPath(), fc.webQueryParameters(), async (verb, path, query) => {
      const { status } = await send(gateway, { method: verb, url: `/v3${path}?${query}` })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    }),
    RUNS,
  )
  await isThere()
})

it('a body beyond the limit is refused before it is read', async () => {
  const answer = await send(gateway, { ...CLOSE, body: Buffer.alloc(9 * 1024 * 1024) })
  expect(answer).toMatchObject({ status: 413, data: { code: 'INVALID_REQUEST' } })
  await isThere()
})

it('the port of HTTPS takes no plain HTTP, and lives on', async () => {
  const plain = secureUrl.replace('https', 'http')
  await expect(exchange(plain, { method: 'GET', url: '/', headers: {}, body: '' })).rejects.toThrow()
  await isThere()
})

import type { JsonSchema } from '../../.vitepress/examples/json-schema.ts'
import type { Contract, Contracts, EventContract } from '../../.vitepress/surface/contracts.ts'

/* Contracts of a small API that has one of each kind. */

const text = (rest: JsonSchema = {}): JsonSchema => ({ type: 'string', ...rest })
const object = (properties: Record<string, JsonSchema>, required: string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
})
const body = (schema: JsonSchema) => [{ title: 'Body', schema }]

function contract(key: string, rest: Partial<Contract>): Contract {
  const [method = '', path = ''] = key.split(' ')
  const isV2 = path.startsWith('/v2/')
  const names = Array.from(path.matchAll(/\{([^}]*)\}/g), ([, name = '']) => name)
  return {
    key,
    version: isV2 ? 'v2' : 'v3',
    method,
    path: path.replace(/^\/v2/, ''),
    page: `docs/openapi${path}.md`,
    pathParameters: object(Object.fromEntries(names.map((name) => [name, text({ maxLength: 32 })])), names),
    query: object({}),
    headers: object({}),
    requests: [],
    responses: [],
    answer: isV2 ? 'xml' : 'json',
    needsCertificate: false,
    hosts: [],
    ...rest,
  }
}

const SEALED = object({
  algorithm: text(),
  ciphertext: text(),
  associated_data: text(),
  nonce: text(),
  original_type: text({ examples: ['transaction'] }),
})

const EVENTS: EventContract[] = [
  {
    name: 'TRANSACTION.SUCCESS',
    version: 'v3',
    page: 'docs/webhook/v3/TRANSACTION.SUCCESS.md',
    body: object({
      id: text(),
      event_type: text(),
      summary: text({ examples: ['支付成功'] }),
      resource: SEALED,
    }),
    resource: object({
      out_trade_no: text({ examples: ['T1'] }),
      amount: object({ total: { type: 'number', examples: [100] } }),
    }),
  },
  {
    name: 'REFUND.SUCCESS',
    version: 'v3',
    page: 'docs/webhook/v3/REFUND.SUCCESS.md',
    body: object({
      id: text(),
      event_type: text(),
      summary: text({ examples: ['退款成功'] }),
      resource: SEALED,
    }),
    resource: object({
      out_refund_no: text({ examples: ['R1'] }),
      amount: object({ refund: { type: 'number', examples: [100] } }),
    }),
  },
  {
    name: 'paid',
    version: 'v2',
    page: 'docs/webhook/v2/paid.md',
    body: object({
      return_code: text(),
      out_trade_no: text({ examples: ['T1'] }),
      total_fee: { type: 'number', examples: [100] },
      sign: text(),
    }),
  },
  {
    name: 'refunded',
    version: 'v2',
    page: 'docs/webhook/v2/refunded.md',
    body: object({ return_code: text(), req_info: text() }),
    resource: object({ out_refund_no: text({ examples: ['R1'] }) }),
  },
  // Asked of two fixtures: one answers as it must, one without the header.
  ...['passes/answers-signed.md', 'fails/answers-unsigned.md'].map(
    (page): EventContract => ({
      name: `FEE.QUERY.${page.slice(0, 5).toUpperCase()}`,
      version: 'v3',
      page: `tests/fixtures/conformance/${page}`,
      body: object({ id: text(), event_type: text(), summary: text(), resource: SEALED }),
      resource: object({ plate_number: text({ examples: ['粤B888888'] }) }),
      reply: object({ total_amount: { type: 'number', examples: [100] } }, ['total_amount']),
      replyHeaders: object({ Authorization: text() }, ['Authorization']),
    }),
  ),
]

const ORDER = {
  mch_id: text({ maxLength: 32 }),
  nonce_str: text(),
  sign: text(),
  sign_type: text({ enum: ['MD5', 'HMAC-SHA256'] }),
  total_fee: { type: 'integer', minimum: 1 },
}
const ANSWER_V2 = body(
  object({
    return_code: text(),
    mch_id: text(),
    result_code: text(),
    total_fee: text({ examples: ['7'] }),
    err_code: text(),
    nonce_str: text(),
    sign: text(),
  }),
)

export const CONTRACTS: Contracts = {
  operations: [
    contract('POST /v3/orders/{id}/close', {
      requests: body(object({ mchid: text(), reason: text({ maxLength: 10 }) }, ['mchid'])),
      responses: body(object({})),
      answer: 'empty',
    }),
    contract('GET /v3/orders/{id}', {
      query: object({ mchid: text(), limit: { type: 'integer', maximum: 10 } }, ['mchid']),
      headers: object({ 'X-Trace': text({ maxLength: 8 }) }),
      responses: body(
        object({
          id: text({ examples: ['1'] }),
          mchid: text({ examples: ['2'] }),
          state: text({ enum: ['OPEN'] }),
        }),
      ),
    }),
    contract('POST /v3/cards', {
      headers: object({ 'Wechatpay-Serial': text() }),
      requests: body(
        object(
          {
            name: text({ 'x-encrypted': true, maxLength: 16 }),
            amount: object({ total: { type: 'integer', minimum: 1 }, currency: text({ enum: ['CNY'] }) }, [
              'total',
            ]),
          },
          ['amount'],
        ),
      ),
      responses: body(
        object({
          name: text({ 'x-encrypted': true }),
          amount: object({ total: { type: 'integer', examples: [7] } }),
        }),
      ),
    }),
    contract('POST /v3/files/upload', {
      form: object({ meta: text(), file: text({ format: 'binary' }) }, ['meta', 'file']),
      meta: object({ filename: text(), sha256: text({ minLength: 64, maxLength: 64 }) }, [
        'filename',
        'sha256',
      ]),
      responses: body(object({ media_id: text({ examples: ['M1'] }) })),
    }),
    contract('GET /v3/bill', {
      query: object({ tar_type: text({ enum: ['GZIP'] }) }),
      responses: body(
        object({
          hash_type: text({ examples: ['SHA1'] }),
          hash_value: text({ examples: ['x'] }),
          download_url: text({ examples: ['https://api.mch.weixin.qq.com/v3/bill/file?token=x'] }),
        }),
      ),
    }),
    contract('GET /v3/bill/file', {
      query: object({ token: text(), tartype: text({ enum: ['gzip'] }) }, ['token']),
      responses: body(text({ format: 'binary' })),
      answer: 'binary',
    }),
    contract('GET /v3/certificates', {
      responses: body(
        object({
          data: { type: 'array', items: object({ serial_no: text(), encrypt_certificate: SEALED }) },
        }),
      ),
    }),
    contract('POST /v2/pay/order', {
      requests: body(object(ORDER, ['mch_id', 'total_fee'])),
      responses: ANSWER_V2,
    }),
    contract('POST /v2/secapi/refund', {
      requests: body(object(ORDER, ['mch_id'])),
      responses: ANSWER_V2,
      needsCertificate: true,
    }),
  ],
  events: EVENTS,
}

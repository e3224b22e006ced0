import { randomBytes } from 'node:crypto'
import type { JsonSchema } from '../examples/json-schema.ts'
import type { Contract } from '../surface/contracts.ts'
import { isGzip, isRecord, liveSample } from './answers.ts'
import { billFile } from './bill.ts'
import { type Multipart, parseMultipart } from './multipart.ts'
import { decryptField } from './sealing.ts'
import {
  type Authorization,
  MAXIMUM_OFFSET,
  messageOf,
  parseAuthorization,
  rsaSign,
  rsaVerify,
  SCHEME,
} from './signature.ts'
import type {
  Account,
  PlannedAnswer,
  PlatformKey,
  Refusal,
  RefusalDetail,
  WireAnswer,
  WireRequest,
} from './types.ts'
import { checkForm } from './uploads.ts'
import type { Validator, Violation } from './validate.ts'

/** What answering a request needs to know besides the request. */
export interface Context {
  accounts: Map<string, Account>
  validator: Validator
  /** Remembers a nonce. @returns false where it has been used */
  useNonce(mchid: string, nonce: string): boolean
  /** The error that the next good call of an operation shall get, if one was asked for. */
  takePlanned(operation: string): PlannedAnswer | undefined
}

/** A request, and what its address says. */
export interface Call {
  request: WireRequest
  contract: Contract
  pathParameters: Record<string, string>
  query: Record<string, string | string[]>
}

type Place = RefusalDetail['location']

const JSON_TYPE = 'application/json; charset=utf-8'

/**
 * Answers a v3 request as WeChat Pay does: the signature first, then the parameters, then a sample.
 *
 * @returns the answer, and the refusal where it is one
 */
export async function answerV3(
  call: Call,
  context: Context,
): Promise<{ answer: WireAnswer; refusal?: Refusal }> {
  const authorized = await authorize(call, context)
  if ('status' in authorized) return refuse(authorized)
  const { account, body } = authorized
  const key = platformKeyOf(call.request, account)
  const refusal = checkParameters(call, body, context) ?? checkSensitive(call, body, account)
  if (refusal) return refuse(refusal, key)
  const planned = context.takePlanned(call.contract.key)
  if (planned) return refuse({ status: 400, message: planned.code, ...planned }, key)
  return { answer: signed(accept(call, body, account), key) }
}

/** An error as v3 answers it; signed where it is known with which key. */
export function refuse(refusal: Refusal, key?: PlatformKey): { answer: WireAnswer; refusal: Refusal } {
  const { status, code, message, detail } = refusal
  const body = Buffer.from(JSON.stringify({ code, message, ...(detail && { detail }) }))
  const answer = { status, headers: { 'content-type': JSON_TYPE }, body }
  return { answer: key ? signed(answer, key) : answer, refusal }
}

/** A path or method that no page describes. */
export function unknownOperation({ method, url }: WireRequest): Refusal {
  const issue = `${method} ${url.split('?')[0]} 不在文档里`
  return {
    status: 404,
    code: 'RESOURCE_NOT_EXISTS',
    message: '请求的接口不存在',
    detail: { field: 'path', issue, location: 'url' },
  }
}

async function authorize(
  { request }: Call,
  context: Context,
): Promise<Refusal | { account: Account; body: SignedBody }> {
  const header = request.headers.authorization
  if (!header) return unauthorized('signature', 'Http头缺少Authorization')
  const fields = parseAuthorization(header)
  if (fields === 'scheme')
    return unauthorized('signature', `Http头Authorization认证类型不正确，应为 ${SCHEME}`)
  if (fields === 'format') return unauthorized('signature', 'Http头Authorization值格式错误')
  const account = context.accounts.get(fields.mchid)
  if (!account) return unauthorized('mchid', `商户号 ${fields.mchid} 不存在`)
  if (fields.serial_no !== account.serial) {
    return unauthorized('serial_no', '商户证书序列号有误', fields.serial_no)
  }
  const late = Math.abs(Date.now() / 1000 - Number(fields.timestamp))
  // Written so that what is no number is refused too.
  if (!(late <= MAXIMUM_OFFSET)) {
    return unauthorized('timestamp', 'timestamp 与发起请求的时间不得超过 5 分钟', fields.timestamp)
  }
  const body = await readBody(request)
  const message = messageOf(request.method, request.url, fields.timestamp, fields.nonce_str, body.signed)
  if (!rsaVerify(message, fields.signature, account.publicKey)) return mismatched(request, fields, message)
  // Only now: whoever cannot sign shall not use up a merchant's nonces.
  if (!context.useNonce(fields.mchid, fields.nonce_str)) {
    return unauthorized('nonce_str', '随机串已经用过', fields.nonce_str)
  }
  return { account, body }
}

function unauthorized(field: string, issue: string, value?: string): Refusal {
  const detail: RefusalDetail = {
    field,
    ...(value !== undefined && { value }),
    issue,
    location: 'authorization',
  }
  return { status: 401, code: 'SIGN_ERROR', message: issue, detail }
}

function mismatched({ method, url }: WireRequest, { signature }: Authorization, message: Buffer): Refusal {
  return {
    status: 401,
    code: 'SIGN_ERROR',
    message: '错误的签名，导致验签失败',
    detail: {
      field: 'signature',
      value: signature,
      issue: 'sign not match',
      location: 'authorization',
      sign_information: {
        method,
        url,
        sign_message_length: message.length,
        truncated_sign_message: message.toString().slice(0, 500),
      },
    },
  }
}

/** The body, and what of it is signed: of an upload only the part `meta`. */
interface SignedBody {
  signed: Buffer | string
  content: Buffer
  upload?: Multipart
}

async function readBody({ headers, body }: WireRequest): Promise<SignedBody> {
  const type = headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return { signed: body, content: body }
  const parts = await parseMultipart(type, body)
  return { signed: parts?.fields.meta ?? '', content: body, ...(parts && { upload: parts }) }
}

function checkParameters(call: Call, body: SignedBody, { validator }: Context): Refusal | undefined {
  const { contract, pathParameters, query, request } = call
  const unfilled = Object.entries(pathParameters).find(
    ([, value]) => value === '' || /^\{.*\}$/.test(value),
  )
  if (unfilled)
    return invalid('url', {
      field: unfilled[0],
      value: unfilled[1],
      issue: '路径参数没有填',
      isMissing: true,
    })
  const inUrl = validator.text(contract.pathParameters, pathParameters)
  if (inUrl) return invalid('url', named(inUrl))
  const inQuery = validator.text(contract.query, query)
  if (inQuery) return invalid('query', named(inQuery))
  const inHeaders = validator.text(contract.headers, pick(request.headers, contract.headers))
  if (inHeaders) return invalid('header', named(inHeaders))
  return checkBody(call, body, validator)
}

function checkBody(
  { contract, request }: Call,
  body: SignedBody,
  validator: Validator,
): Refusal | undefined {
  if (contract.form) return checkUpload(body, contract.form, contract.meta ?? {}, validator)
  if (contract.requests.length === 0) return undefined
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    return wrong(415, 'header', 'Content-Type', '应为 application/json')
  }
  const value = parseJson(body.content)
  if (value === undefined) return wrong(400, 'body', '', '包体不是 JSON')
  const violations = contract.requests.map(({ schema }) => validator.json(schema, value))
  const first = violations[0]
  return first && violations.every(Boolean) ? invalid('body', first) : undefined
}

function checkUpload(
  { upload }: SignedBody,
  form: JsonSchema,
  schema: JsonSchema,
  validator: Validator,
): Refusal | undefined {
  const meta = upload && parseJson(Buffer.from(upload.fields.meta ?? ''))
  if (!upload || !isRecord(meta)) return wrong(400, 'body', '/meta', '缺少 meta，或者不是 JSON')
  const violation = validator.json(schema, meta)
  if (violation) return invalid('body', { ...violation, field: `/meta${violation.field}` })
  const trouble = checkForm(upload, form, meta, '/meta')
  return trouble && wrong(400, 'body', trouble.field, trouble.issue)
}

function checkSensitive(
  { contract, request, query }: Call,
  body: SignedBody,
  account: Account,
): Refusal | undefined {
  const value = parseJson(body.content)
  const found = [
    ...contract.requests.slice(0, 1).flatMap(({ schema }) => encryptedIn(value, schema, '')),
    ...encryptedIn(query, contract.query, ''),
  ]
  const [first] = found
  if (!first) return undefined
  const serial = request.headers['wechatpay-serial']
  if (!serial) return wrong(400, 'header', 'Wechatpay-Serial', '有敏感信息，要用它说明加密所用的公钥')
  const key = account.platformKeys.find(({ id }) => id === serial)
  if (!key) return wrong(400, 'header', 'Wechatpay-Serial', '平台证书序列号 Wechatpay-Serial 错误')
  const broken = found.find(({ text }) => decryptField(text, key.privateKey) === undefined)
  return broken && wrong(400, 'body', broken.field, '平台私钥解密失败')
}

/** The sensitive fields of a value, with their pointers. */
function encryptedIn(value: unknown, schema: JsonSchema, field: string): { field: string; text: string }[] {
  if (schema['x-encrypted']) return typeof value === 'string' ? [{ field, text: value }] : []
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => encryptedIn(one, schema.items ?? {}, `${field}/${index}`))
  }
  if (!isRecord(value)) return []
  return Object.entries(schema.properties ?? {}).flatMap(([name, one]) =>
    Object.hasOwn(value, name) ? encryptedIn(value[name], one, `${field}/${name}`) : [],
  )
}

function accept(
  { contract, request, pathParameters, query }: Call,
  body: SignedBody,
  account: Account,
): WireAnswer {
  if (contract.answer === 'empty') return emptyAnswer(contract, query)
  if (contract.answer === 'binary') {
    const headers = { 'content-type': 'application/octet-stream' }
    return { status: 200, headers, body: billFile(isGzip(query.tartype ?? query.tar_type)) }
  }
  const sent = parseJson(body.content)
  const schema = contract.responses[0]?.schema ?? { type: 'object' }
  const sample = liveSample(schema, {
    account,
    request: { ...(isRecord(sent) && sent), ...query, ...pathParameters },
    origin: `https://${request.headers.host}`,
  })
  return { status: 200, headers: { 'content-type': JSON_TYPE }, body: Buffer.from(JSON.stringify(sample)) }
}

/** An answer without a body; one that leads elsewhere says where. */
export function emptyAnswer(
  { status = 204 }: Contract,
  { redirect_uri: target, state }: Call['query'],
): WireAnswer {
  const location =
    status < 300
      ? undefined
      : `${target ?? ''}?code=${randomBytes(16).toString('hex')}&state=${state ?? ''}`
  return { status, headers: location ? { location } : {}, body: Buffer.alloc(0) }
}

/** Signs an answer: https://pay.weixin.qq.com/doc/v3/merchant/4013053249 */
function signed(answer: WireAnswer, key: PlatformKey): WireAnswer {
  const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), randomBytes(16).toString('hex')]
  return {
    ...answer,
    headers: {
      ...answer.headers,
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': nonce,
      'wechatpay-serial': key.id,
      'wechatpay-signature': rsaSign(messageOf(timestamp, nonce, answer.body), key.privateKey),
      'wechatpay-signature-type': SCHEME,
    },
  }
}

// The answer is signed with the key that the request names: that one the merchant has.
function platformKeyOf({ headers }: WireRequest, { platformKeys }: Account): PlatformKey {
  const named = platformKeys.find(({ id }) => id === headers['wechatpay-serial'])
  return named ?? (platformKeys[0] as PlatformKey)
}

function invalid(location: Place, { field, value, issue }: Violation): Refusal {
  const message = `参数错误：${field || '包体'} ${issue}`
  const detail = { field, ...(value !== undefined && { value }), issue, location }
  return { status: 400, code: 'PARAM_ERROR', message, detail }
}

function wrong(status: number, location: Place, field: string, issue: string): Refusal {
  return { ...invalid(location, { field, value: undefined, issue, isMissing: false }), status }
}

// Outside the body a parameter goes by its name.
function named(violation: Violation): Violation {
  return { ...violation, field: violation.field.slice(1) }
}

// Header names have no case: what came in goes by the names that the page declares.
function pick(headers: WireRequest['headers'], { properties }: JsonSchema): Record<string, string> {
  const found = Object.keys(properties ?? {}).map((name) => [name, headers[name.toLowerCase()]])
  return Object.fromEntries(found.filter(([, value]) => value !== undefined))
}

function parseJson(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString())
  } catch {
    return undefined
  }
}

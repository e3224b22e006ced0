import { randomBytes } from 'node:crypto'
import type { JsonSchema } from '../examples/json-schema.ts'
import type { Variant } from '../surface/contracts.ts'
import { isGzip, isRecord, liveSample } from './answers.ts'
import { billFile } from './bill.ts'
import { type Multipart, parseMultipart } from './multipart.ts'
import { isSame, secretSign } from './signature.ts'
import type { Account, Refusal, WireAnswer, WireRequest } from './types.ts'
import { checkForm } from './uploads.ts'
import { type Call, type Context, emptyAnswer } from './v3.ts'
import { parseXml, toXml } from './xml.ts'

const XML_TYPE = 'text/xml; charset=utf-8'
const SIGN_TYPES = ['MD5', 'HMAC-SHA256']

type Fields = Record<string, string>

/**
 * Answers an APIv2 request as WeChat Pay does: XML, signed with the APIv2 key, the status 200 whatever
 * is wrong with the fields. https://pay.weixin.qq.com/doc/v2/merchant/4011986811
 *
 * @returns the answer, and the refusal where it is one
 */
export async function answerV2(
  call: Call,
  context: Context,
): Promise<{ answer: WireAnswer; refusal?: Refusal }> {
  const { request, contract } = call
  if (contract.needsCertificate && !request.hasCertificate) return withoutCertificate()
  const upload =
    contract.form && (await parseMultipart(request.headers['content-type'] ?? '', request.body))
  const fields = fieldsOf(call, upload)
  if (!fields) return failed('XML_FORMAT_ERROR', 'XML格式错误')
  const trouble = upload && checkForm(upload, contract.form ?? {}, upload.fields, '')
  if (trouble) return failed('PARAM_ERROR', `${trouble.field} ${trouble.issue}`)
  const mchid = fields.mch_id || fields.mchid || fields.combine_mch_id
  if (!mchid) return failed('LACK_PARAMS', '缺少参数 mch_id')
  const account = context.accounts.get(mchid)
  if (!account) return failed('MCHID_NOT_EXIST', `商户号 ${mchid} 不存在`)
  const type = fields.sign_type ?? 'MD5'
  if (!SIGN_TYPES.includes(type)) return failed('PARAM_ERROR', 'sign_type 只能是 MD5 或 HMAC-SHA256')
  const expected = secretSign(fields, account.secret, type)
  if (!fields.sign || !isSame(fields.sign, expected)) return failed('SIGNERROR', '签名错误')
  return accept(call, fields, account, context)
}

function fieldsOf({ request, contract, query }: Call, upload: Multipart | undefined): Fields | undefined {
  if (contract.form) return upload?.fields
  return request.method === 'GET' ? onlyText(query) : parseXml(request.body.toString())
}

/** A path or method that no page describes. */
export function unknownV2(request: WireRequest): { answer: WireAnswer; refusal: Refusal } {
  const message = `${request.method} ${request.url.split('?')[0]} 不在文档里`
  return {
    answer: {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: Buffer.from(message),
    },
    refusal: { status: 404, code: 'NOT_FOUND', message },
  }
}

// Not XML: the request does not get past the web server.
function withoutCertificate(): { answer: WireAnswer; refusal: Refusal } {
  const message = '400 No required SSL certificate was sent'
  return {
    answer: {
      status: 400,
      headers: { 'content-type': 'text/html' },
      body: Buffer.from(`<html><body><h1>${message}</h1></body></html>\n`),
    },
    refusal: { status: 400, code: 'CERT_ERROR', message },
  }
}

/** What fails before the merchant is known to be one: not signed. */
function failed(code: string, message: string): { answer: WireAnswer; refusal: Refusal } {
  const body = toXml({ return_code: 'FAIL', return_msg: message, error_code: code })
  return {
    answer: { status: 200, headers: { 'content-type': XML_TYPE }, body: Buffer.from(body) },
    refusal: { status: 200, code, message },
  }
}

function accept(
  { contract, request }: Call,
  fields: Fields,
  account: Account,
  { validator, takePlanned }: Context,
): { answer: WireAnswer; refusal?: Refusal } {
  const wanted = request.method === 'GET' ? [{ title: '', schema: contract.query }] : contract.requests
  const violations = wanted.map(({ schema }) => validator.text(schema, ownFields(fields, schema)))
  const chosen = violations.indexOf(undefined)
  const [first] = violations
  if (chosen < 0 && first) {
    const code = first.isMissing ? 'LACK_PARAMS' : 'PARAM_ERROR'
    return declined(
      { status: 200, code, message: `${first.field.slice(1)} ${first.issue}` },
      fields,
      account,
    )
  }
  const planned = takePlanned(contract.key)
  if (planned) return declined({ message: planned.code, ...planned, status: 200 }, fields, account)
  if (contract.answer === 'empty') return { answer: emptyAnswer(contract, fields) }
  if (contract.answer === 'binary') {
    const headers = { 'content-type': 'text/plain; charset=utf-8' }
    return { answer: { status: 200, headers, body: billFile(isGzip(fields.tar_type)) } }
  }
  const response = contract.responses[Math.max(0, chosen)] ?? contract.responses[0]
  const sample = successOf(response, fields, account, `https://${request.headers.host}`)
  if (contract.answer === 'json') return { answer: jsonAnswer({ ...sample, retcode: 0 }) }
  return { answer: xmlAnswer(sample, fields, account, response) }
}

// The SDK signs and salts each request, whether or not the page lists these fields; the signature
// has been verified already.
function ownFields(fields: Fields, { properties = {} }: JsonSchema): Fields {
  const entries = Object.entries(fields).filter(
    ([name]) => name !== 'sign' && (Object.hasOwn(properties, name) || name !== 'nonce_str'),
  )
  return Object.fromEntries(entries)
}

function jsonAnswer({
  return_code,
  return_msg,
  result_code,
  ...sample
}: Record<string, unknown>): WireAnswer {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return { status: 200, headers, body: Buffer.from(JSON.stringify(sample)) }
}

// What a page declares, without what only a failure has.
function successOf(
  response: Variant | undefined,
  { sign, nonce_str, sign_type, ...request }: Fields,
  account: Account,
  origin: string,
): Record<string, unknown> {
  const sample = liveSample(response?.schema ?? { type: 'object' }, { account, request, origin })
  const { err_code, err_code_des, ...fields } = isRecord(sample) ? sample : {}
  return { ...fields, return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS' }
}

/** A failure of the business: signed, and known by `result_code`. */
function declined(
  { code, message }: Refusal,
  fields: Fields,
  account: Account,
): { answer: WireAnswer; refusal: Refusal } {
  const { appid = '', mch_id = account.mchid } = fields
  const body = {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    appid,
    mch_id,
    result_code: 'FAIL',
    err_code: code,
    err_code_des: message,
  }
  return { answer: xmlAnswer(body, fields, account), refusal: { status: 200, code, message } }
}

function xmlAnswer(
  sample: Record<string, unknown>,
  { sign_type = 'MD5' }: Fields,
  { secret }: Account,
  response?: Variant,
): WireAnswer {
  const isSigned = !response || response.schema.properties?.sign !== undefined
  const nonce_str = randomBytes(16).toString('hex')
  const told = { ...sample, ...(isSigned && { nonce_str }) }
  const texts = Object.entries(told).map(([name, value]) => [name, String(value)])
  const sign = secretSign(Object.fromEntries(texts), secret, sign_type)
  const body = toXml({ ...repeated(told), ...(isSigned && { sign }) })
  return { status: 200, headers: { 'content-type': XML_TYPE }, body: Buffer.from(body) }
}

// One element alone would be read as no list.
function repeated(fields: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(fields).map(([name, value]) => [
    name,
    Array.isArray(value) && value.length === 1 ? [value[0], value[0]] : value,
  ])
  return Object.fromEntries(entries)
}

function onlyText(query: Call['query']): Fields | undefined {
  const entries = Object.entries(query)
  return entries.every(([, value]) => typeof value === 'string') ? (query as Fields) : undefined
}

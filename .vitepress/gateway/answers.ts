import { randomBytes } from 'node:crypto'
import type { JsonSchema } from '../examples/json-schema.ts'
import { sampleOf } from '../surface/samples.ts'
import { billDigest } from './bill.ts'
import { encryptField, seal } from './sealing.ts'
import type { Account } from './types.ts'

/** What a sample is made true with. */
export interface LiveOptions {
  account: Account
  /** Fields of the request, wherever they were sent: an answer repeats those that it has too. */
  request: Record<string, unknown>
  /** Address of the gateway, without a slash at its end. */
  origin: string
}

const PLAIN_NAME = '张三'
const EMPTY_RECORD: Record<string, unknown> = {}

/**
 * Makes an answer of a response type: the page's own example values, save what must be true for a
 * caller to go on: fields of the request come back as sent, encrypted ones decrypt, a download's
 * address and digest are right.
 */
export function liveSample(schema: JsonSchema, options: LiveOptions): unknown {
  return live(sampleOf(schema), schema, options.request, options)
}

function live(value: unknown, schema: JsonSchema, sent: unknown, options: LiveOptions): unknown {
  if (schema['x-encrypted'] && typeof value === 'string') {
    return encryptField(PLAIN_NAME, options.account.publicKey)
  }
  if (Array.isArray(value)) {
    const isSealed = schema['x-encrypted'] !== undefined && { 'x-encrypted': schema['x-encrypted'] }
    return value.map((one) => live(one, { ...schema.items, ...isSealed }, undefined, options))
  }
  if (isRecord(value)) return liveObject(value, schema, isRecord(sent) ? sent : EMPTY_RECORD, options)
  return repeats(sent, value, schema) ? sent : value
}

function liveObject(
  value: Record<string, unknown>,
  schema: JsonSchema,
  sent: Record<string, unknown>,
  options: LiveOptions,
): Record<string, unknown> {
  const fields = Object.entries(value).map(([name, one]) => {
    const own = schema.properties?.[name] ?? EMPTY_RECORD
    return [name, live(one, own, Object.hasOwn(sent, name) ? sent[name] : undefined, options)]
  })
  const filled: Record<string, unknown> = Object.fromEntries(fields)
  return { ...filled, ...certificateOf(filled, options), ...downloadOf(filled, sent, options) }
}

function repeats(sent: unknown, value: unknown, { enum: allowed, maxLength }: JsonSchema): boolean {
  if (sent === undefined || typeof sent !== typeof value) return false
  if (
    typeof sent === 'string' &&
    sent.length > ((maxLength as number | undefined) ?? Number.POSITIVE_INFINITY)
  ) {
    return false
  }
  return allowed?.includes(sent) ?? true
}

// A platform certificate travels encrypted with the APIv3 key, its serial number beside it.
function certificateOf(filled: Record<string, unknown>, { account }: LiveOptions): object {
  const { encrypt_certificate: sealed } = filled
  const key = account.platformKeys.find(({ certificate }) => certificate)
  if (!isRecord(sealed) || !key?.certificate) return EMPTY_RECORD
  return {
    serial_no: key.id,
    encrypt_certificate: { ...sealed, ...seal(key.certificate, account.apiv3Key, 'certificate') },
  }
}

function downloadOf(
  filled: Record<string, unknown>,
  sent: Record<string, unknown>,
  { origin }: LiveOptions,
): object {
  const { download_url: url, hash_type: type, hash_value: hash } = filled
  if (typeof url !== 'string' || !URL.canParse(url)) return EMPTY_RECORD
  const { pathname, searchParams } = new URL(url)
  searchParams.set('token', randomBytes(24).toString('base64url'))
  if (isGzip(sent.tar_type)) searchParams.set('tartype', 'gzip')
  return {
    download_url: `${origin}${pathname}?${searchParams}`,
    ...(typeof hash === 'string' && { hash_value: billDigest(String(type ?? 'SHA1').toLowerCase()) }),
  }
}

/** Whether a request's `tar_type` or `tartype` asks for gzip. */
export function isGzip(value: unknown): boolean {
  return String(value).toLowerCase() === 'gzip'
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

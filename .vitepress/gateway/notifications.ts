import { generateKeyPairSync, type KeyObject, randomBytes, randomUUID } from 'node:crypto'
import type { EventContract } from '../surface/contracts.ts'
import { isRecord, liveSample } from './answers.ts'
import { seal, sealWithSecret } from './sealing.ts'
import { MAXIMUM_OFFSET, messageOf, rsaSign, SCHEME, secretSign } from './signature.ts'
import type { Account, PlatformKey } from './types.ts'
import { parseXml, toXml } from './xml.ts'

/** What can be the matter with a notification. */
export type NotificationKind = 'good' | 'probe' | 'stale' | 'tampered' | 'unknown-serial' | 'unsigned'

/** A notification, ready to be sent. */
export interface Delivery {
  /** Names in lower case. */
  headers: Record<string, string>
  body: string
  /** What is told, before encryption. */
  resource: Record<string, unknown>
}

/** What a receiver answered. */
export interface Reply {
  /** 0 where it answered nothing in time, or nobody listens. */
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  body: string
  /** Whether WeChat Pay takes it as received, and sends it no more. */
  isAccepted: boolean
}

// A reader has 5 seconds: https://pay.weixin.qq.com/doc/v3/merchant/4012075420
const PATIENCE = 5000

/** The kinds there are of a notification: APIv2 signs inside the message, or encrypts alone. */
export function kindsOf({ version, body }: EventContract): NotificationKind[] {
  if (version === 'v3') return ['good', 'probe', 'stale', 'tampered', 'unknown-serial', 'unsigned']
  return body.properties?.sign ? ['good', 'tampered', 'unsigned'] : ['good', 'tampered']
}

/** The number of a request, by which WeChat Pay finds it again: `Request-ID`. */
export function requestId(): string {
  return `08${randomBytes(15).toString('hex').toUpperCase()}-0`
}

/**
 * Makes a notification as WeChat Pay sends it, or as somebody else might.
 *
 * @param resource fields that shall differ from the sample's
 */
export function createNotification(
  event: EventContract,
  account: Account,
  kind: NotificationKind,
  resource: Record<string, unknown> = {},
): Delivery {
  const create = event.version === 'v2' ? createV2 : createV3
  return create(event, account, kind, resource)
}

function createV3(
  event: EventContract,
  account: Account,
  kind: NotificationKind,
  changes: Record<string, unknown>,
): Delivery {
  const now = Date.now()
  const resource = sampleRecord(event.resource ?? {}, account, changes)
  const envelope = sampleRecord(event.body, account)
  const sealed = isRecord(envelope.resource) ? envelope.resource : {}
  const told = JSON.stringify({
    ...envelope,
    id: randomUUID(),
    create_time: new Date(now).toISOString(),
    event_type: event.name,
    resource: {
      ...sealed,
      ...seal(JSON.stringify(resource), account.apiv3Key, String(sealed.original_type)),
    },
  })
  const headers = signHeaders(told, account, kind, now)
  return { headers, body: kind === 'tampered' ? told.replace('"summary"', '"Summary"') : told, resource }
}

function signHeaders(
  body: string,
  account: Account,
  kind: NotificationKind,
  now: number,
): Record<string, string> {
  const late = kind === 'stale' ? 2 * MAXIMUM_OFFSET : 0
  const timestamp = String(Math.floor(now / 1000) - late)
  const nonce = randomBytes(16).toString('hex')
  const { id, privateKey } =
    kind === 'unknown-serial' ? stranger() : (account.platformKeys[0] as PlatformKey)
  const signature =
    kind === 'probe'
      ? // https://pay.weixin.qq.com/doc/v3/merchant/4013053249
        `WECHATPAY/SIGNTEST/${randomBytes(256).toString('base64')}`
      : rsaSign(messageOf(timestamp, nonce, body), privateKey)
  return {
    'content-type': 'application/json',
    'request-id': requestId(),
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': id,
    ...(kind !== 'unsigned' && { 'wechatpay-signature': signature }),
    'wechatpay-signature-type': SCHEME,
  }
}

let unknownKey: KeyObject | undefined

/** A key that signs well, and that nobody has been told of. */
function stranger(): { id: string; privateKey: KeyObject } {
  unknownKey ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  return { id: 'PUB_KEY_ID_0199999999992000000000000000000000', privateKey: unknownKey }
}

function createV2(
  event: EventContract,
  account: Account,
  kind: NotificationKind,
  changes: Record<string, unknown>,
): Delivery {
  const { sign, err_code, err_code_des, ...sample } = sampleRecord(event.body, account)
  const isTold = Object.hasOwn(sample, 'return_code')
  const fields = textsOf({
    ...sample,
    ...(isTold && { return_code: 'SUCCESS' }),
    ...(isTold && !event.resource && { result_code: 'SUCCESS' }),
    ...(Object.hasOwn(sample, 'event_type') && { event_type: event.name }),
  })
  const headers = { 'content-type': 'text/xml' }
  if (event.resource && !Object.hasOwn(sample, 'event_ciphertext')) {
    const resource = sampleRecord(event.resource, account, changes)
    const sealed = sealWithSecret(toXml(resource, 'root'), account.secret)
    const req_info = kind === 'tampered' ? spoil(sealed) : sealed
    return { headers, body: toXml({ ...fields, req_info }), resource }
  }
  const inner = event.resource && sampleRecord(event.resource, account, changes)
  const told: Record<string, string> = inner
    ? { ...fields, ...sealedEvent(inner, account) }
    : { ...fields, ...textsOf(changes) }
  const resource = inner ?? told
  const algorithm = told.sign_type ?? told.algorithm ?? ''
  const signature = secretSign(told, account.secret, algorithm === 'HMAC-SHA256' ? algorithm : 'MD5')
  const changed = kind === 'tampered' ? { ...told, nonce_str: randomBytes(16).toString('hex') } : told
  return {
    headers,
    body: toXml(kind === 'unsigned' ? changed : { ...changed, sign: signature }),
    resource,
  }
}

// Some of APIv2 are sealed as those of v3 are, and signed with the APIv2 key around it.
function sealedEvent(inner: Record<string, unknown>, { apiv3Key }: Account): Record<string, string> {
  const sealed = seal(JSON.stringify(inner), apiv3Key, 'event')
  return {
    event_ciphertext: sealed.ciphertext,
    event_nonce: sealed.nonce,
    event_associated_data: sealed.associated_data,
  }
}

// One bit, in the middle: without a signature a receiver sees it only by what comes out.
function spoil(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64')
  const middle = bytes.length >> 1
  bytes[middle] = (bytes[middle] as number) ^ 1
  return bytes.toString('base64')
}

function sampleRecord(
  schema: EventContract['body'],
  account: Account,
  changes: Record<string, unknown> = {},
): Record<string, unknown> {
  const sample = liveSample(schema, { account, request: {}, origin: '' })
  return { ...(isRecord(sample) ? sample : {}), ...changes }
}

function textsOf(fields: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))
}

/**
 * Sends a notification and judges the reply: v3 wants 200 or 204, APIv2 an XML with
 * `return_code` SUCCESS; redirects, and silence for 5 seconds, are failures.
 *
 * @param version of the notification
 */
export async function deliver(url: string, { headers, body }: Delivery, version: string): Promise<Reply> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    })
    const text = await response.text()
    const answered = Object.fromEntries(response.headers)
    return {
      status: response.status,
      headers: answered,
      body: text,
      isAccepted: isAccepted(response.status, text, version),
    }
  } catch (error) {
    const { message, cause } = error as Error
    const reason = cause instanceof Error ? cause.message : message
    return { status: 0, headers: {}, body: reason, isAccepted: false }
  }
}

function isAccepted(status: number, text: string, version: string): boolean {
  if (version === 'v2') return status === 200 && parseXml(text)?.return_code === 'SUCCESS'
  return status === 200 || status === 204
}

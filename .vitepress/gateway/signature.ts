import { createHash, createHmac, type KeyObject, sign, timingSafeEqual, verify } from 'node:crypto'

/*
 * Written from the rules alone, not with the SDK's own functions: the two check each other.
 * https://pay.weixin.qq.com/doc/v3/merchant/4012365342 (v3)
 * https://pay.weixin.qq.com/doc/v2/merchant/4011985891 (v2)
 */

/** The only scheme there is. */
export const SCHEME = 'WECHATPAY2-SHA256-RSA2048'

/** Seconds that two clocks may differ. */
export const MAXIMUM_OFFSET = 300

const RE_PAIR = /(\w+)="([^"]*)"/g
const FIELDS = ['mchid', 'nonce_str', 'serial_no', 'signature', 'timestamp'] as const

/** The fields of an `Authorization` header. */
export type Authorization = Record<(typeof FIELDS)[number], string>

/**
 * Takes an `Authorization` header apart.
 *
 * @returns its fields; `scheme` where it names another scheme, `format` where a field is missing
 */
export function parseAuthorization(header: string): Authorization | 'scheme' | 'format' {
  const [, scheme, rest] = /^(\S+)\s+(.*)$/s.exec(header) ?? []
  if (!scheme || rest === undefined) return 'format'
  if (scheme !== SCHEME) return 'scheme'
  const pairs = new Map(Array.from(rest.matchAll(RE_PAIR), ([, name = '', value = '']) => [name, value]))
  const isComplete = FIELDS.every((name) => pairs.get(name))
  return isComplete ? (Object.fromEntries(pairs) as Authorization) : 'format'
}

/** What is signed, each part on a line of its own; the last one ends with a line feed too. */
export function messageOf(...parts: (string | Buffer)[]): Buffer {
  return Buffer.concat(parts.flatMap((part) => [Buffer.from(part as string), Buffer.from('\n')]))
}

/** Signs with SHA256 and RSA (PKCS#1 v1.5). @returns Base64 */
export function rsaSign(message: Buffer, key: KeyObject): string {
  return sign('RSA-SHA256', message, key).toString('base64')
}

/** Verifies what `rsaSign` makes. */
export function rsaVerify(message: Buffer, signature: string, key: KeyObject): boolean {
  return verify('RSA-SHA256', message, key, Buffer.from(signature, 'base64'))
}

/**
 * The APIv2 signature: fields sorted by name, empty ones and `sign` left out, the key at the end.
 *
 * @param type `MD5` or `HMAC-SHA256`
 * @returns in capitals, 32 or 64 characters
 */
export function secretSign(fields: Record<string, string>, secret: string, type: string): string {
  const pairs = Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .sort()
    .map((name) => `${name}=${fields[name]}`)
  const text = [...pairs, `key=${secret}`].join('&')
  const hash = type === 'HMAC-SHA256' ? createHmac('sha256', secret) : createHash('md5')
  return hash.update(text).digest('hex').toUpperCase()
}

/** Compares two signatures in a time that does not depend on where they differ. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}

import { createHash, createHmac, createSign, randomBytes } from 'node:crypto'
import https from 'node:https'
import axios from 'axios'
import type { Gateway } from '../../.vitepress/gateway/server.ts'

/* Requests put together by hand: neither the SDK nor the gateway's own functions sign them. */

/** What a v3 request is made of; each part can be made wrong. */
export interface Sent {
  method: string
  url: string
  body: string | Buffer
  /** What is signed in the body's place. */
  signed?: string
  headers: Record<string, string>
  mchid: string
  serial: string
  timestamp: number | string
  nonce: string
  scheme: string
}

/** What came back. */
export interface Received {
  status: number
  headers: Record<string, string>
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at whatever was answered
  data: any
}

/** A right request, but for what is given. */
export function request(gateway: Gateway, parts: Partial<Sent>): Sent {
  const { account } = gateway.credentials
  return {
    method: 'POST',
    url: '/',
    body: '',
    headers: { 'content-type': 'application/json' },
    mchid: account.mchid,
    serial: account.serial,
    timestamp: Math.floor(Date.now() / 1000),
    nonce: randomBytes(16).toString('hex'),
    scheme: 'WECHATPAY2-SHA256-RSA2048',
    ...parts,
  }
}

/** Signs a request with the merchant's key. @returns the `Authorization` header */
export function authorize(gateway: Gateway, { method, url, body, signed, ...rest }: Sent): string {
  const { mchid, serial, timestamp, nonce, scheme } = rest
  const signer = createSign('sha256').update(`${method}\n${url}\n${timestamp}\n${nonce}\n`)
  const signature = signer
    .update(signed ?? body)
    .update('\n')
    .sign(gateway.credentials.merchant.privateKey, 'base64')
  return `${scheme} mchid="${mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`
}

/** Sends a request, signed unless it brings its own `authorization`. */
export async function send(gateway: Gateway, parts: Partial<Sent>): Promise<Received> {
  const sent = request(gateway, parts)
  const headers = { authorization: authorize(gateway, sent), ...sent.headers }
  return exchange(gateway.url, { ...sent, headers })
}

/** Sends a request as it is. */
export async function exchange(
  base: string,
  { method, url, headers, body }: Pick<Sent, 'method' | 'url' | 'headers' | 'body'>,
  agent?: https.Agent,
): Promise<Received> {
  const response = await axios.request({
    method,
    url: base.replace(/\/$/, '') + url,
    headers: { 'content-type': 'application/octet-stream', ...headers },
    data: body.length > 0 ? body : undefined,
    responseType: 'arraybuffer',
    validateStatus: () => true,
    transformRequest: [(data) => data],
    ...(agent && { httpsAgent: agent }),
  })
  const text = Buffer.from(response.data).toString()
  return {
    status: response.status,
    headers: response.headers as Received['headers'],
    text,
    data: parse(text),
  }
}

/** Signs APIv2 fields by hand. */
export function signV2(fields: Record<string, string | number>, secret: string): string {
  const text = `${Object.keys(fields)
    .sort()
    .map((name) => `${name}=${fields[name]}`)
    .join('&')}&key=${secret}`
  const hash = fields.sign_type === 'HMAC-SHA256' ? createHmac('sha256', secret) : createHash('md5')
  return hash.update(text).digest('hex').toUpperCase()
}

/** An APIv2 message. */
export function xml(fields: Record<string, string | number>): string {
  const elements = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`)
  return `<xml>${elements.join('')}</xml>`
}

/** Trusts the gateway's authority, and shows the merchant's certificate if asked to. */
export function agentFor({ credentials }: Gateway, showsCertificate: boolean): https.Agent {
  const { ca, merchant } = credentials
  return new https.Agent({
    ca,
    ...(showsCertificate && { cert: merchant.certificate, key: merchant.privateKey }),
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import { mendSchema } from './mend.ts'
import { fieldLines, type Schema } from './schema.ts'
import { type TableRow, toSchema } from './tables.ts'
import { handlerLines } from './webhook-handler.ts'
import { guessHandling, type Handling } from './webhook-handling.ts'

/** One notification as data: `facts/webhook/<version>/<event>.json`. */
export interface WebhookFacts {
  event: string
  title: string
  links?: string[]
  tables: { request?: TableRow[]; response?: TableRow[] }
  /** What its handler uses, as far as a person knows better than the rules. */
  handling?: Partial<Handling>
  /** The answer decides something, though it has no other fields than usual. */
  isAsked?: boolean
}

/** What a notification holds, and what is answered. */
export interface WebhookParts {
  version: 'v2' | 'v3'
  headers: Schema
  body: Schema
  /** What decrypting yields, where something is encrypted. */
  resource?: Schema
  /** What the answer must hold beyond success or failure. */
  reply?: Schema
  /** Headers that the answer must have. */
  replyHeaders?: Schema
}

const TODO = '【待写：什么时候收到，收到之后要做什么】'
// What is sealed stands below one of these.
const SEALED = ['ciphertext', 'event_ciphertext', 'req_info', 'original_type', 'original_data']
const USUAL_REPLY = new Set(['code', 'message', 'return_code', 'return_msg'])

/**
 * Takes a notification's rows apart.
 *
 * @throws an Error where it has none: it is known by another name
 */
function webhookParts({ event, title, tables, ...facts }: WebhookFacts): WebhookParts {
  const { request = [], response = [] } = tables
  if (request.length === 0) throw new Error(`${event} holds nothing: ${title}`)
  const { headers = {}, body = {} } = mendSchema(toSchema(request)).properties ?? {}
  const { body: answer, headers: replyHeaders } =
    response.length > 0 ? (mendSchema(toSchema(response)).properties ?? {}) : {}
  const hasMore = Object.keys(answer?.properties ?? {}).some((name) => !USUAL_REPLY.has(name))
  const sealed = sealedIn(body)
  return {
    version: headers.properties?.['Wechatpay-Signature'] ? 'v3' : 'v2',
    headers,
    body: withEvent(withoutPlain(body), event),
    ...(sealed && { resource: { ...sealed, type: 'object' } }),
    ...((hasMore || facts.isAsked) && answer && { reply: answer }),
    ...(replyHeaders && { replyHeaders }),
  }
}

function sealedIn(body: Schema): Schema | undefined {
  const places = [body, body.properties?.resource]
  return places
    .flatMap((one) => SEALED.flatMap((name) => one?.properties?.[name] ?? []))
    .find(({ properties }) => properties)
}

// The plain content stands in no notification.
function withoutPlain(body: Schema): Schema {
  const { resource } = body.properties ?? {}
  if (!resource?.properties?.original_data) return body
  const { original_data, ...rest } = resource.properties
  return { ...body, properties: { ...body.properties, resource: { ...resource, properties: rest } } }
}

// A notification has one type, whatever else a source lists beside it.
function withEvent(body: Schema, event: string): Schema {
  const type = body.properties?.event_type
  if (!type) return body
  return { ...body, properties: { ...body.properties, event_type: { ...type, enum: [event] } } }
}

/** The page of a notification: `v3/REFUND.SUCCESS`. */
export function webhookPage(facts: WebhookFacts): string {
  return `${webhookParts(facts).version}/${facts.event}`
}

/** The namespace of a notification's types: `refund-processed` is `RefundProcessed`. */
function namespaceOf(version: string, event: string): string {
  const last = event.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return `WeChatPay.Webhook.${version.toUpperCase()}.${last}`
}

/**
 * A page for one notification: the decrypted resource typed with every field, and a handler that
 * takes it once.
 *
 * @returns Markdown; the description is left for a person to write
 */
export function renderWebhook(facts: WebhookFacts): string {
  const parts = webhookParts(facts)
  const { version } = parts
  const [link] = (facts.links ?? []).filter((one) => one.includes('pay.weixin.qq.com'))
  const official = link ? ` [官方文档](${link})` : ''
  const handling = { ...guessHandling(parts.resource ?? parts.body), ...facts.handling }
  const { values, lines } = handlerLines(facts.event, parts, handling)
  return `${[
    [
      '---',
      `title: ${titleOf(facts.title, version)}`,
      `description: ${TODO}`,
      `event: ${facts.event}`,
      `apiVersion: ${version}`,
      '---',
    ].join('\n'),
    '# {{ $frontmatter.title }} {#post}',
    `{{ $frontmatter.description }}${official}`,
    [
      '```js twoslash',
      '// @filename: virtual.ts',
      ...virtualLines(facts.event, parts),
      ...values,
      ...lines,
      '```',
    ].join('\n'),
  ].join('\n\n')}\n`
}

// `支付成功(TRANSACTION.SUCCESS)通知(JSON)` is 支付成功通知.
function titleOf(title: string, version: string): string {
  const bare = title.replace(/\([\w.]+\)/g, '').replace(/回调通知|回调/, '通知')
  const noun = bare.includes('通知') ? bare : `${bare}通知`
  return version === 'v2' ? `${noun}（APIv2）` : noun
}

function virtualLines(event: string, parts: WebhookParts): string[] {
  const { version, headers, body, resource, reply, replyHeaders } = parts
  const name = namespaceOf(version, event)
  const of = (type: string) => `${name.replace('WeChatPay.Webhook.', '')}.${type}`
  const types = [
    'Headers',
    'Notification',
    ...(resource ? ['Resource'] : []),
    ...(reply ? ['Reply'] : []),
    ...(replyHeaders ? ['ReplyHeaders'] : []),
  ]
  return [
    '/// <reference types="node" />',
    ...(version === 'v3' ? ["import { KeyLike } from 'node:crypto'"] : []),
    `namespace ${name} {`,
    ...interfaceOf('Headers', '通知的请求头，Node.js 里名字都是小写', lowered(headers), false),
    ...interfaceOf('Notification', noteOf(version, '通知的报文'), body, version === 'v2'),
    ...(resource ? interfaceOf('Resource', '解密后的内容', resource, false) : []),
    ...(reply ? interfaceOf('Reply', '应答的包体', reply, false) : []),
    ...(replyHeaders ? interfaceOf('ReplyHeaders', '应答头', replyHeaders, false) : []),
    '}',
    'namespace WeChatPay.Webhook {',
    `  export interface ${version.toUpperCase()} {`,
    `    '${event}': {`,
    `      headers: ${of('Headers')}`,
    `      body: ${of('Notification')}`,
    ...(resource ? [`      resource: ${of('Resource')}`] : []),
    '    }',
    '  }',
    '}',
    'export interface Webhook {',
    `  /** API${version} 通知 */`,
    `  ${version}: WeChatPay.Webhook.${version.toUpperCase()}`,
    '}',
    ...types.map((type) => `export type ${type} = ${name}.${type}`),
  ]
}

function noteOf(version: string, noun: string): string {
  return version === 'v2' ? `${noun}，XML 解析后每个值都是字符串` : noun
}

function interfaceOf(name: string, noun: string, schema: Schema, numbersAsText: boolean): string[] {
  return [
    `  /** ${noun} */`,
    `  export interface ${name} {`,
    ...fieldLines(schema, '    ', { numbersAsText }),
    '  }',
  ]
}

function lowered({ properties = {}, required = [] }: Schema): Schema {
  return {
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [name.toLowerCase(), one]),
    ),
    required: required.map((name) => name.toLowerCase()),
  }
}

import type { Schema } from './schema.ts'
import type { WebhookParts } from './webhook.ts'
import { isVariable } from './words.ts'

// The number by which the merchant knows what a notification is about, the most telling first.
const NUMBERS = [/^out_\w*(?:no|number|code)$/, /_(?:no|number|code)$/, /(?:^|_)id$/, /openid/, /./]
const RE_STATE = /(?:^|_)(?:state|status)$/

/** What of a notification is kept: under which number, and as what. */
interface Kept {
  /** The object that holds both, where they are not at the top. */
  inside?: string
  id: string
  isIdOptional: boolean
  state?: string
}

/**
 * The part of a block below its types: what the merchant has, and the handler that uses it.
 *
 * @returns `values` end `virtual.ts`, `lines` are the file below
 */
export function handlerLines(event: string, parts: WebhookParts): { values: string[]; lines: string[] } {
  const { version, resource, reply } = parts
  const types = ['Notification', ...(resource ? ['Resource'] : []), ...(reply ? ['Reply'] : [])]
  const used = version === 'v3' ? types.filter((one) => one !== 'Notification') : types
  const names = [
    ...(version === 'v3' || resource ? ['apiv3Key'] : []),
    ...(version === 'v3' ? ['platformKeys'] : ['secret']),
    reply ? 'found' : 'records',
  ]
  return {
    values: names.flatMap((name) => VALUES[name] ?? []),
    lines: [
      '// @filename: business.js',
      `/** @import { ${used.join(', ')} } from './virtual' */`,
      `import { ${names.join(', ')} } from './virtual'`,
      '// ---cut---',
      ...(version === 'v3' ? jsonLines(event, parts) : xmlLines(parts)),
    ],
  }
}

const VALUES: Record<string, string[]> = {
  platformKeys: [
    '/** 微信支付公钥 ID 或平台证书序列号，对应的公钥 */',
    'export var platformKeys: Record<string, KeyLike>',
  ],
  apiv3Key: ['/** APIv3 密钥，32 个字符 */', 'export var apiv3Key: string'],
  secret: ['/** APIv2 密钥，32 个字符 */', 'export var secret: string'],
  found: ['/** 在你自己的库里查到的结果 */', 'export var found: Reply'],
  records: [
    '/** 你自己的记录 */',
    'export var records: {',
    '  /** 按单号取上次处理到的状态，没有时为 undefined */',
    '  find(id: string): Promise<{',
    '    /** 状态 */',
    '    state: string',
    '  } | undefined>',
    '  /** 保存状态，和上次一样的不动（一条带条件的 UPDATE） */',
    '  save(id: string, state: string): Promise<void>',
    '}',
  ],
}

const NOTIFY_COMMENT = [
  '/**',
  " * @param {import('node:http').IncomingHttpHeaders} headers 请求头，名字小写",
  ' * @param {string} body 原样的请求体，不要先解析',
  ' */',
  'export function notify(headers, body) {',
]

function jsonLines(event: string, { resource = {}, reply }: WebhookParts): string[] {
  return [
    "import { receive } from './notify.js'",
    '',
    ...NOTIFY_COMMENT,
    `  return receive(headers, body, { apiv3Key, platformKeys }, '${event}', handle)`,
    '}',
    '',
    ...(reply ? replyLines() : keepLines(event, 'Resource', '解密后的内容', keptOf(resource))),
  ]
}

function replyLines(): string[] {
  return [
    '/**',
    ' * @param {Resource} resource 解密后的内容，拿它到自己的库里查',
    ' * @returns {Promise<Reply>}',
    ' */',
    'async function handle(resource) {',
    "  if (!resource) throw new Error('没有内容')",
    '  return found // [!code hl]',
    '}',
  ]
}

function xmlLines({ resource, body }: WebhookParts): string[] {
  const decrypted = resource
    ? ["import { Aes } from 'wechatpay-axios-plugin'", "import { receiveXml } from './notify-xml.js'"]
    : ["import { receiveXml } from './notify-xml.js'"]
  return [
    ...decrypted,
    '',
    ...NOTIFY_COMMENT,
    '  return receiveXml(body, secret, handle)',
    '}',
    '',
    ...(resource
      ? sealedLines(keptOf(resource))
      : keepLines('', 'Notification', '验过签的报文', keptOf(body))),
  ]
}

function sealedLines(kept: Kept): string[] {
  return [
    '/** @param {Notification} notification 验过签的报文 */',
    'async function handle({ event_type, event_ciphertext, event_nonce, event_associated_data }) {',
    '  const plain = Aes.AesGcm.decrypt(event_ciphertext, apiv3Key, event_nonce, event_associated_data)',
    `  const { ${bindingOf({ ...kept, state: undefined })} } = /** @type {Resource} */ (JSON.parse(plain))`,
    ...saveLines(kept, 'event_type'),
    '}',
  ]
}

function keepLines(event: string, type: string, noun: string, kept: Kept): string[] {
  return [
    `/** @param {${type}} ${type.toLowerCase()} ${noun} */`,
    `async function handle({ ${bindingOf(kept)} }) {`,
    ...saveLines(kept, kept.state ?? `'${event || 'SUCCESS'}'`),
    '}',
  ]
}

function bindingOf({ inside, id, state }: Omit<Kept, 'state'> & { state?: string | undefined }): string {
  const names = [id, state].filter(Boolean).join(', ')
  return inside ? `${inside}: { ${names} }` : names
}

function saveLines({ id, isIdOptional }: Kept, state: string): string[] {
  return [
    ...(isIdOptional ? [`  if (!${id}) throw new Error('没有 ${id}')`] : []),
    `  const known = await records.find(${id})`,
    '  // 同一通知会来多次，状态没变就不动',
    `  if (known?.state !== ${state}) await records.save(${id}, ${state}) // [!code hl]`,
  ]
}

function keptOf({ properties = {}, required = [] }: Schema): Kept {
  const texts = Object.entries(properties).filter(
    ([name, { type }]) => (type === undefined || type === 'string') && isVariable(name),
  )
  const names = texts.map(([name]) => name).filter((name) => name !== 'sign' && name !== 'nonce_str')
  const inside = Object.entries(properties).filter(([, one]) => one.type === 'object' && one.properties)
  if (names.length === 0) {
    const [name, nested] = inside.at(-1) ?? []
    if (name && nested) return { ...keptOf(nested), inside: name }
  }
  const ranked = NUMBERS.flatMap((rule) => names.filter((name) => rule.test(name) && !RE_STATE.test(name)))
  const id = ranked.find((name) => required.includes(name)) ?? ranked[0] ?? names[0] ?? 'id'
  const state = names.find((name) => RE_STATE.test(name) && required.includes(name))
  return { id, isIdOptional: !required.includes(id), ...(state && { state }) }
}

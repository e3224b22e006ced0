import type { Schema } from './schema.ts'
import type { WebhookParts } from './webhook.ts'
import { type Handling, RE_STATE } from './webhook-handling.ts'

/** Code above one line of which it is broken into several. */
const WIDTH = 80

/**
 * The part of a block below its types: what the merchant has, and the handler that uses it.
 *
 * @returns `values` end `virtual.ts`, `lines` are the file below
 */
export function handlerLines(
  event: string,
  parts: WebhookParts,
  handling: Handling,
): { values: string[]; lines: string[] } {
  const { version, resource, reply } = parts
  const keys =
    version === 'v3' ? ['apiv3Key', 'platformKeys'] : resource ? ['apiv3Key', 'secret'] : ['secret']
  const names = [...keys, ...(reply ? [] : ['inbox']), 'records'].sort()
  const types = [
    ...(reply && version === 'v3' ? [] : ['Notification']),
    ...(reply ? ['Reply'] : []),
    ...(resource ? ['Resource'] : []),
  ]
  return {
    values: [
      ...keys.flatMap((name) => KEYS[name] ?? []),
      ...(reply ? askedValues(handling) : keptValues(parts, handling)),
    ],
    lines: [
      '// @filename: business.js',
      `/** @import { ${types.join(', ')} } from './virtual' */`,
      `import { ${names.join(', ')} } from './virtual'`,
      '// ---cut---',
      ...(version === 'v3' ? jsonLines(event, parts, handling) : xmlLines(event, parts, handling)),
    ],
  }
}

const KEYS: Record<string, string[]> = {
  platformKeys: [
    '/** 微信支付公钥 ID 或平台证书序列号，对应的公钥 */',
    'export var platformKeys: Record<string, KeyLike>',
  ],
  apiv3Key: ['/** APIv3 密钥，32 个字符 */', 'export var apiv3Key: string'],
  secret: ['/** APIv2 密钥，32 个字符 */', 'export var secret: string'],
}

const INBOX = [
  '/** 收到过的通知 */',
  'export var inbox: {',
  '  /** 在一个数据库事务里记下 id 并执行 work。记过的直接返回，work 抛出异常就一起回滚 */',
  '  once(id: string, work: () => Promise<void>): Promise<void>',
  '}',
]

function keptValues({ resource }: WebhookParts, handling: Handling): string[] {
  const { noun, key, within = [], fields, amount, since } = handling
  const type = resource ? 'Resource' : 'Notification'
  const kept = savedOf(handling)
    .map((name) => `'${name}'`)
    .join(' | ')
  const order = since
    ? `，${since} 更早的不覆盖`
    : fields.some((name) => RE_STATE.test(name))
      ? '，已到终态的不改回'
      : ''
  return [
    ...INBOX,
    `/** 你自己的${noun} */`,
    'export var records: {',
    ...(amount
      ? [
          `  /** 按 ${key} 取，没有时为 undefined */`,
          `  find(${key}: string): Promise<Pick<${type}, '${topOf(amount)}'> | undefined>`,
        ]
      : []),
    `  /** 按 ${[...within, key].join('、')} 新增或更新${order} */`,
    `  save(fields: Pick<${type}, ${kept}>): Promise<void>`,
    '}',
  ]
}

function askedValues({ noun, key }: Handling): string[] {
  return [
    `/** 你自己的${noun} */`,
    'export var records: {',
    `  /** 按 ${key} 查出要应答的内容，没有时为 undefined */`,
    `  find(${key}: string): Promise<Reply | undefined>`,
    '}',
  ]
}

const NOTIFY_COMMENT = [
  '/**',
  " * @param {import('node:http').IncomingHttpHeaders} headers 请求头，名字小写",
  ' * @param {string} body 原样的请求体，不要先解析',
  ' */',
  'export function notify(headers, body) {',
]

function jsonLines(event: string, { resource = {}, reply }: WebhookParts, handling: Handling): string[] {
  return [
    "import { receive } from './notify.js'",
    '',
    ...NOTIFY_COMMENT,
    `  return receive(headers, body, { apiv3Key, platformKeys }, '${event}', handle)`,
    '}',
    '',
    ...(reply
      ? askedLines(handling, resource.required)
      : [
          '/**',
          ' * @param {Resource} resource 解密后的内容',
          ' * @param {Notification} notification 通知的报文',
          ' */',
          ...broken('async function handle({ ', usedOf(handling), ' }, { id }) {'),
          ...workLines(handling, resource.required, 'id'),
          '}',
        ]),
  ]
}

function askedLines({ key }: Handling, required: string[] = []): string[] {
  return [
    '/**',
    ' * @param {Resource} resource 解密后的内容',
    ' * @returns {Promise<Reply>}',
    ' */',
    `async function handle({ ${key} }) {`,
    ...guardLines(key, required),
    `  const found = await records.find(${key})`,
    `  if (!found) throw new Error(\`没有 \${${key}}\`)`,
    '  return found // [!code hl]',
    '}',
  ]
}

function xmlLines(event: string, { resource, body }: WebhookParts, handling: Handling): string[] {
  return [
    ...(resource ? ["import { Aes } from 'wechatpay-axios-plugin'"] : []),
    "import { receiveXml } from './notify-xml.js'",
    '',
    ...NOTIFY_COMMENT,
    '  return receiveXml(body, secret, handle)',
    '}',
    '',
    '/** @param {Notification} notification 验过签的报文 */',
    ...(resource
      ? [
          ...broken('async function handle({ ', sealedNames(handling, body), ' }) {'),
          `  if (event_type !== '${event}') throw new Error('不处理这种通知')`,
          '  const plain = Aes.AesGcm.decrypt(event_ciphertext, apiv3Key, event_nonce, event_associated_data)',
          ...broken(
            '  const { ',
            usedOf({ ...handling, once: [] }),
            ' } = /** @type {Resource} */ (JSON.parse(plain))',
          ),
          ...workLines(handling, resource.required, joinedOf(handling.once ?? [ownId(handling, body)])),
        ]
      : [
          ...broken('async function handle({ ', usedOf(handling), ' }) {'),
          ...workLines(handling, body.required, joinedOf(handling.once ?? [handling.key])),
        ]),
    '}',
  ]
}

// What is sealed is told apart by the number of the notification around it, where it has one.
function ownId({ key }: Handling, { properties = {} }: Schema): string {
  return properties.event_id ? 'event_id' : key
}

function sealedNames({ once = [] }: Handling, body: Schema): string[] {
  const names = ['event_id', 'event_type', 'event_ciphertext', 'event_nonce', 'event_associated_data']
  return [...new Set([...once, ...names.filter((name) => body.properties?.[name])])]
}

function workLines(handling: Handling, required: string[] = [], id: string): string[] {
  const { key, amount } = handling
  const [top = '', ...below] = amount?.split('.') ?? []
  const path = [top, ...below].join(required.includes(top) ? '.' : '?.')
  return [
    ...(amount || id === key ? guardLines(key, required) : []),
    ...(amount
      ? [
          `  const known = await records.find(${key})`,
          `  if (!known || known.${path} !== ${path}) {`,
          `    throw new Error(\`没有 \${${key}}，或者金额不符\`)`,
          '  }',
        ]
      : []),
    '  // 重复的不再做；没做成就应答失败，微信支付会再发',
    ...broken(`  await inbox.once(${id}, () => records.save({ `, savedOf(handling), ' })) // [!code hl]'),
  ]
}

function guardLines(key: string, required: string[] = []): string[] {
  return required.includes(key) ? [] : [`  if (!${key}) throw new Error('没有 ${key}')`]
}

function usedOf({ amount, once = [], ...handling }: Handling): string[] {
  return [...new Set([...once, ...savedOf(handling), ...(amount ? [topOf(amount)] : [])])]
}

function savedOf({ key, within = [], fields }: Handling): string[] {
  return [...within, key, ...fields]
}

function topOf(path: string): string {
  return path.split('.')[0] ?? path
}

// As one text: `${contract_id} ${change_type}`.
function joinedOf(names: string[]): string {
  const [only = '', ...more] = names
  return more.length === 0 ? only : `\`${names.map((name) => `\${${name}}`).join(' ')}\``
}

const HIGHLIGHT = ' // [!code hl]'

// Names between braces, one a line where they are too many for one. Readers do not see the notation.
function broken(before: string, names: string[], after: string): string[] {
  const line = `${before}${names.join(', ')}${after}`
  if (line.replace(HIGHLIGHT, '').length <= WIDTH) return [line]
  const indent = /^ */.exec(before)?.[0] ?? ''
  return [
    `${before.trimEnd()}${after.endsWith(HIGHLIGHT) ? HIGHLIGHT : ''}`,
    ...names.map((name) => `${indent}  ${name},`),
    `${indent}${after.trimStart().replace(HIGHLIGHT, '')}`,
  ]
}

import { eventKey } from './contracts.ts'
import { PACKAGE_NAME } from './package-name.ts'
import type { Member, Merged, Operation, Surface } from './types.ts'

const INDENT = '  '

/** What the typings are made of, besides the surface. */
export interface TypingsOptions {
  /** Address of the site, without a slash at its end; endpoints link to their pages where given. */
  site?: string
}

const HEADER = [
  '/// <reference types="node" />',
  '/// <reference path="./sdk.d.ts" />',
  "import type { AxiosError, AxiosPromise, AxiosRequestConfig } from 'axios'",
]

const HELPERS = `/** 没有类型的接口的第二个参数：axios 的配置，加上路径参数等 */
export type UntypedConfig = AxiosRequestConfig & Record<string, unknown>

/** 一个接口没有类型时的样子：路径在运行时才知道。 */
export interface UntypedEndpoint {
  (data?: unknown, config?: UntypedConfig): AxiosPromise<unknown>
  get(config?: UntypedConfig): AxiosPromise<unknown>
  delete(config?: UntypedConfig): AxiosPromise<unknown>
  post(data?: unknown, config?: UntypedConfig): AxiosPromise<unknown>
  put(data?: unknown, config?: UntypedConfig): AxiosPromise<unknown>
  patch(data?: unknown, config?: UntypedConfig): AxiosPromise<unknown>
}

/** APIv3 出错时的应答包体 */
export interface ErrorBody {
  /** 错误码，例如 PARAM_ERROR */
  code: string
  /** 错误说明 */
  message: string
  /** 出错的字段，参数有误时才有 */
  detail?: {
    /** 字段的位置，例如 /amount/total */
    field?: string
    /** 字段的值 */
    value?: unknown
    /** 具体原因 */
    issue?: string
    /** 字段在哪里：query、body 等 */
    location?: string
  }
}

/** 调用 APIv3 时抛出的错误；没有 \`response\` 时，请求可能没有送达 */
export type WechatpayError = AxiosError<ErrorBody>

/** 请求的类型：\`Request<'POST /v3/pay/transactions/jsapi'>\` */
export type Request<Key extends keyof Endpoints> = Endpoints[Key]['request']

/** 第二个参数（GET、DELETE 是唯一的参数）的类型：路径参数、查询参数、请求头 */
export type Config<Key extends keyof Endpoints> = Endpoints[Key]['config']

/** 应答的类型 */
export type Response<Key extends keyof Endpoints> = Endpoints[Key]['response']

/** 回调通知解密后的内容：\`Notification<'TRANSACTION.SUCCESS'>\` */
export type Notification<Name extends keyof Notifications> = Notifications[Name] extends { resource: infer Resource }
  ? Resource
  : Notifications[Name] extends { body: infer Body }
    ? Body
    : never`

/**
 * Writes the surface as declarations: namespaces as the pages have them, and maps by method and
 * path, by chain and by event.
 *
 * @returns the text of `index.d.ts`
 */
export function renderTypings(surface: Surface, options: TypingsOptions = {}): string {
  return [
    ...HEADER,
    '',
    ...renderNamespaces(surface, options),
    '',
    ...renderEndpoints(surface),
    ...renderChains(surface),
    ...renderNotifications(surface),
    HELPERS,
    '',
  ].join('\n')
}

/** The surface’s types alone, in the namespaces that pages give them. */
export function renderNamespaces(surface: Surface, options: TypingsOptions = {}): string[] {
  const pages = new Map(surface.operations.map((one) => [one.endpoint, one.page]))
  const namespaces = new Map<string, string[]>()
  for (const one of surface.declarations.values()) {
    const parent = one.name.slice(0, one.name.lastIndexOf('.'))
    const lines = renderDeclaration(one, linkOf(pages.get(one.name), options))
    namespaces.set(parent, [...(namespaces.get(parent) ?? []), ...lines])
  }
  return [...namespaces]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, lines]) => renderNamespace(name, lines))
}

function linkOf(page: string | undefined, { site }: TypingsOptions): string | undefined {
  if (!page || !site) return undefined
  return `${site}/${page.replace(/^docs\//, '').replace(/\.md$/, '')}`
}

function renderNamespace(name: string, lines: string[]): string[] {
  return [`export namespace ${name} {`, ...lines.map((line) => (line ? INDENT + line : line)), '}']
}

function renderDeclaration(one: Merged, link: string | undefined): string[] {
  const name = one.name.slice(one.name.lastIndexOf('.') + 1)
  const comment = one.comment ? reindent(one.comment) : []
  if (one.kind === 'type') return [...comment, `export type ${name} = ${one.alias}`]
  const heritage = one.heritage ? ` ${one.heritage}` : ''
  const members = [...one.members.values()].flat().flatMap((member) => renderMember(member, link))
  return [...comment, `export interface ${name}${heritage} {`, ...members.map((line) => INDENT + line), '}']
}

function renderMember({ text }: Member, link: string | undefined): string[] {
  const linked = link ? text.replace(/\n?\s*\*\/(?=\s*(?:\w+)?\()/, `\n * @see ${link}\n */`) : text
  return linked.split('\n')
}

// Comments lose the indentation of the page, and get that of the place they come to.
function reindent(comment: string): string[] {
  return comment.split('\n').map((line, index) => (index === 0 ? line.trim() : ` ${line.trim()}`))
}

function renderEndpoints({ operations, declarations }: Surface): string[] {
  const entry = (one: Operation) => [
    `  '${one.key}': {`,
    `    request: ${requestType(one)}`,
    `    config: ${one.namespace}.RequestConfig`,
    `    response: ${declarations.has(`${one.namespace}.WellformedResponse`) ? `${one.namespace}.WellformedResponse` : 'unknown'}`,
    '  }',
  ]
  return [
    '/** 所有接口，按方法和路径 */',
    'export interface Endpoints {',
    ...operations.flatMap(entry),
    '}',
    '',
  ]
}

// A form is built of its parts; what the call takes are the bytes of the whole.
function requestType({ request, namespace }: Operation): string {
  if (request === 'FormDataRequest') return 'Buffer'
  return request ? `${namespace}.${request}` : 'undefined'
}

function renderChains({ operations }: Surface): string[] {
  const paths = new Map(operations.map((one) => [one.path, one.endpoint]))
  // An empty last segment is written as the SDK fills it.
  const entries = [...paths].map(
    ([path, endpoint]) => `  '${path.replace(/\/$/, '/{empty}')}': ${endpoint}`,
  )
  return ['/** 所有接口，按 `chain()` 的路径 */', 'export interface Chains {', ...entries, '}', '']
}

function renderNotifications({ events }: Surface): string[] {
  const entries = events.map(
    (event) => `  '${eventKey(event)}': WeChatPay.Webhook.${event.version.toUpperCase()}['${event.name}']`,
  )
  return [
    '/** 所有回调通知，按类型；APIv2 的以 v2/ 开头 */',
    'export interface Notifications {',
    ...entries,
    '}',
    '',
  ]
}

/** The package's manifest. */
export function renderManifest(version: string): string {
  const manifest = {
    name: PACKAGE_NAME,
    version,
    description: `微信支付 OpenAPI v2、v3 的类型，配合 wechatpay-axios-plugin ${version} 使用`,
    license: 'MIT',
    type: 'commonjs',
    main: './index.js',
    types: './index.d.ts',
    exports: { '.': { types: './index.d.ts', default: './index.js' }, './package.json': './package.json' },
    files: ['index.js', 'index.d.ts', 'sdk.d.ts', 'LICENSE'],
    sideEffects: false,
    keywords: ['wechatpay', 'wechatpay-axios-plugin', 'types', '微信支付'],
    peerDependencies: { '@types/node': '>=18', axios: '^1.8.2', 'wechatpay-axios-plugin': `~${version}` },
    dependencies: { '@thenorthmemory/multipart': '^1.0.0' },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** At run time the package is empty: everything in it is types. */
export const RUNTIME = "'use strict'\n"

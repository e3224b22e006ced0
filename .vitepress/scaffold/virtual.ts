import { isIdentifier, isReachable, toProperty, toTypeName } from './chain.ts'
import { type Facts, type Operation, officialLink, sdkPath } from './facts.ts'
import {
  answerKind,
  answerSchema,
  baseOf,
  bodyOf,
  formOf,
  headersOf,
  isNonceless,
  isV2,
  methodNamespace,
  needsConfig,
  queryOf,
  segmentsOf,
  sendsData,
  statusOf,
} from './kinds.ts'
import { type Dialect, fieldLines, namedTypes, type Schema } from './schema.ts'

const COMMENTS: Record<string, string> = { v2: 'APIv2 接口', v3: 'APIv3 接口' }

/**
 * The hidden typings of a page: a namespace for each method's types, the chain below it, and the
 * client that the example imports.
 *
 * @param facts one path as data, made whole
 * @returns the text of `virtual.ts`, without its `@filename` line
 */
export function renderVirtual(facts: Facts): string {
  const names = segmentsOf(facts).map(toTypeName)
  const methods = Object.entries(facts.methods)
  return [
    '/// <reference types="node" />',
    "import { AxiosRequestConfig, AxiosPromise } from 'axios'",
    ...methods.flatMap(([method, operation]) => methodLines(names, method, operation, facts)),
    ...endpointLines(names, facts),
    ...renderChain(sdkPath(facts)),
  ].join('\n')
}

/**
 * What leads from the client to an endpoint: a namespace and an interface a segment, then the
 * client itself. It follows from the path alone.
 *
 * @param page the page's path, such as `v3/pay/transactions/jsapi`
 */
export function renderChain(page: string): string[] {
  const segments = page.split('/')
  const names = segments.map(toTypeName)
  const steps = isReachable(page)
    ? [`  /** ${COMMENTS[segments[0] as string]} */`, `  ${segments[0]}: WeChatPay.OpenAPI.${names[0]}`]
    : ['  /** 属性到不了这个路径，用字符串 */', `  chain(path: '${page}'): ${qualified(names)}`]
  return [
    ...(isReachable(page) ? chainLines(segments, names) : []),
    'export interface Wechatpay {',
    ...steps,
    '}',
    'export var wxpay: Wechatpay',
  ]
}

function qualified(names: string[]): string {
  return ['WeChatPay.OpenAPI', ...names].join('.')
}

/** Name of the interface of what is sent: XML for APIv2, parts of a form for uploads. */
function requestName(operation: Operation, facts: Facts): string {
  if (formOf(operation)) return 'FormDataRequest'
  return isV2(facts) ? 'XmlDataRequest' : 'JsonDataRequest'
}

function methodLines(names: string[], method: string, operation: Operation, facts: Facts): string[] {
  const form = formOf(operation)
  const body = form ?? bodyOf(operation, facts)
  const response = answerSchema(operation)
  const parts = [body, form?.properties?.meta, queryOf(operation, facts), response]
  const recursive = namedTypes(parts.filter((one) => one !== undefined))
  const dialect: Dialect = { names: recursive }
  const request = requestName(operation, facts)
  return [
    `namespace ${qualified(names)}.${methodNamespace(method)} {`,
    ...[...recursive].flatMap(([schema, name]) => interfaceLines(name, schema, dialect)),
    ...(sendsData(method) || body ? interfaceLines(request, body, dialect) : []),
    '  export interface RequestConfig extends AxiosRequestConfig {',
    ...configLines(method, operation, facts, dialect),
    '  }',
    ...responseLines(operation, { ...dialect, numbersAsText: isV2(facts) && !isJson(operation) }),
    '}',
  ]
}

function isJson({ produces }: Operation): boolean {
  return produces?.includes('application/json') ?? false
}

function interfaceLines(name: string, schema: Schema | undefined, dialect: Dialect = {}): string[] {
  return [`  export interface ${name} {`, ...fieldLines(schema ?? {}, '    ', dialect), '  }']
}

function configLines(method: string, operation: Operation, facts: Facts, dialect: Dialect): string[] {
  const { path } = operation.request ?? {}
  return [
    ...(path ? fieldLines(path, '    ') : []),
    ...fixedLines(operation, facts),
    ...signedLines(method, operation, facts, dialect),
    ...nestedLines('params', '查询参数', queryOf(operation, facts), dialect),
    ...headerLines(operation),
  ]
}

// What never differs from call to call.
function fixedLines(operation: Operation, facts: Facts): string[] {
  const base = baseOf(operation, facts)
  const kind = answerKind(operation)
  const line = (comment: string, text: string) => [`    /** ${comment} */`, `    ${text}`]
  const isRaw = isV2(facts) && (kind === 'file' || kind === 'redirect')
  return [
    ...(base ? line('接口所在的域名', `baseURL: '${base}'`) : []),
    ...(operation.merchantCertificate && !formOf(operation)
      ? line('出示商户证书，由 SDK 读取 `merchant` 配置', 'security: true')
      : []),
    ...(isNonceless(operation, facts) ? line('请求里没有随机字符串，SDK 不补', 'nonceless: true') : []),
    ...(kind === 'file' ? line('以二进制接收文件', "responseType: 'arraybuffer'") : []),
    ...(kind === 'redirect'
      ? [
          ...line('不跟随跳转，只取地址', 'maxRedirects: 0'),
          ...line('把跳转当作成功', 'validateStatus: (status: number) => boolean'),
        ]
      : []),
    ...(isRaw ? line('不经 SDK 的 XML 解析，原样取回应答', 'transformResponse: []') : []),
  ]
}

// What is signed in the place of the data: a form's meta, or the body of a method that takes none.
function signedLines(method: string, operation: Operation, facts: Facts, dialect: Dialect): string[] {
  const meta = formOf(operation)?.properties?.meta
  if (meta?.properties) {
    const object: Schema = { ...meta, type: 'object' }
    return nestedLines('meta', '参与签名的元信息，与表单里的 meta 一致', object, dialect, true)
  }
  if (isV2(facts) && formOf(operation)) return plainFormLines(operation)
  if (sendsData(method) || !bodyOf(operation, facts)) return []
  return [
    '    /** 参与签名的包体，与发送的一致 */',
    '    meta: JsonDataRequest',
    '    /** SDK 的 delete 不带包体，在这里写进请求 */',
    '    transformRequest: () => string',
  ]
}

// APIv2 signs fields, and a form is none: the example signs, and shows the certificate, by itself.
function plainFormLines({ merchantCertificate }: Operation): string[] {
  const signed = ['    /** 表单已经签好名，SDK 不再处理 */', '    transformRequest: []']
  return merchantCertificate
    ? [...signed, '    /** 出示商户证书的连接，node:https 的 Agent */', '    httpsAgent: object']
    : signed
}

function headerLines(operation: Operation): string[] {
  const headers = headersOf(operation)
  const declared = operation.request?.header
  if (!headers || !declared) return []
  // Where the header is sent at all, what it must say must be in it.
  const isOptional = !headers.required?.length
  const label = isOptional && declared.required?.length ? '请求头，传了敏感信息时必需' : '请求头'
  return nestedLines('headers', label, declared, {}, !isOptional)
}

function nestedLines(
  name: string,
  label: string,
  schema: Schema | undefined,
  dialect: Dialect = {},
  isRequired = Boolean(schema?.required?.length),
): string[] {
  if (!schema?.properties || Object.keys(schema.properties).length === 0) return []
  const optional = isRequired ? '' : '?'
  return [
    `    /** ${label} */`,
    `    ${name}${optional}: {`,
    ...fieldLines(schema, '      ', dialect),
    '    }',
  ]
}

function responseLines(operation: Operation, dialect: Dialect): string[] {
  const status = statusOf(operation)
  switch (answerKind(operation)) {
    case 'file':
      return ['  /** 文件内容 */', '  export type WellformedResponse = Buffer']
    case 'redirect':
      return emptyResponse(`跳转地址在应答头 Location 里，HTTP 状态码为 ${status}`)
    case 'empty':
      return emptyResponse(`无应答包体，HTTP 状态码为 ${status}`)
    default:
      return interfaceLines('WellformedResponse', answerSchema(operation), dialect)
  }
}

function emptyResponse(comment: string): string[] {
  return [`  /** ${comment} */`, '  export interface WellformedResponse {', '  }']
}

function endpointLines(names: string[], facts: Facts): string[] {
  const last = names.at(-1) as string
  const signatures = Object.entries(facts.methods).flatMap(([method, operation]) =>
    signatureLines(last, method, operation, facts),
  )
  return [
    `namespace ${qualified(names.slice(0, -1))} {`,
    `  export interface ${last} {`,
    ...signatures,
    '  }',
    '}',
  ]
}

function signatureLines(last: string, method: string, operation: Operation, facts: Facts): string[] {
  const space = `${last}.${methodNamespace(method)}`
  const config = `config${needsConfig(method, operation, facts) ? '' : '?'}: ${space}.RequestConfig`
  const data = formOf(operation) ? 'Buffer' : `${space}.${requestName(operation, facts)}`
  const parameters = sendsData(method) ? `data: ${data}, ${config}` : config
  const call = `(${parameters}): AxiosPromise<${space}.WellformedResponse>`
  const link = officialLink(operation)
  const docs = (text: string) => [
    '    /**',
    `     * ${text}`,
    ...(link ? [`     * @link ${link}`] : []),
    ...(operation.deprecated ? ['     * @deprecated'] : []),
    '     */',
  ]
  const summary = operation.summary ?? method.toUpperCase()
  const shorthand = method === 'post' ? [...docs(summary), `    ${call}`] : []
  return [...shorthand, ...docs(summary), `    ${method}${call}`]
}

/** From the endpoint's parent up to the version: one namespace and one interface a segment. */
function chainLines(segments: string[], names: string[]): string[] {
  const lines: string[] = []
  for (let depth = names.length - 1; depth > 0; depth--) {
    const parent = names[depth - 1] as string
    const property = toProperty(segments[depth] as string)
    const key = isIdentifier(property) ? property : `'${property}'`
    lines.push(
      `namespace ${qualified(names.slice(0, depth - 1))} {`,
      `  export interface ${parent} {`,
      `    ${key}: ${parent}.${names[depth]}`,
      '  }',
      '}',
    )
  }
  return lines
}

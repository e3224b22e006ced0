import { isIdentifier, toProperty, toTypeName } from './chain.ts'
import { type Facts, type Operation, officialLink } from './facts.ts'
import { type Dialect, fieldLines, type Schema } from './schema.ts'

const SIGNED_BY_SDK = new Set(['nonce_str', 'sign'])
const SENDS_DATA = new Set(['post', 'put', 'patch'])
const COMMENTS: Record<string, string> = { v2: 'APIv2 接口', v3: 'APIv3 接口' }

/**
 * The hidden typings of a page: a namespace for each method's types, the chain below it, and the
 * client that the example imports.
 *
 * @param facts one path as data
 * @returns the text of `virtual.ts`, without its `@filename` line
 */
export function renderVirtual(facts: Facts): string {
  const segments = facts.page.split('/')
  const names = segments.map(toTypeName)
  const methods = Object.entries(facts.methods)
  return [
    '/// <reference types="node" />',
    "import { AxiosRequestConfig, AxiosPromise } from 'axios'",
    ...methods.flatMap(([method, operation]) => methodLines(names, method, operation, facts)),
    ...endpointLines(names, facts),
    ...renderChain(facts.page),
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
  return [
    ...chainLines(segments, names),
    'export interface Wechatpay {',
    `  /** ${COMMENTS[segments[0] as string]} */`,
    `  ${segments[0]}: WeChatPay.OpenAPI.${names[0]}`,
    '}',
    'export var wxpay: Wechatpay',
  ]
}

function qualified(names: string[]): string {
  return ['WeChatPay.OpenAPI', ...names].join('.')
}

/** `post` is `PostHttpMethod`: the namespace that holds a method's types. */
function methodNamespace(method: string): string {
  return `${method[0]?.toUpperCase()}${method.slice(1)}HttpMethod`
}

/** Name of the interface of what is sent: XML for APIv2. */
function requestName(names: string[]): string {
  return names[0] === 'V2' ? 'XmlDataRequest' : 'JsonDataRequest'
}

function methodLines(names: string[], method: string, operation: Operation, facts: Facts): string[] {
  const { body, form } = operation.request ?? {}
  const sends = SENDS_DATA.has(method)
  return [
    `namespace ${qualified(names)}.${methodNamespace(method)} {`,
    ...(sends ? interfaceLines(requestName(names), withoutSignature(body ?? form, names)) : []),
    '  export interface RequestConfig extends AxiosRequestConfig {',
    ...configLines(operation, facts),
    '  }',
    ...responseLines(operation, names[0] === 'V2'),
    '}',
  ]
}

// The SDK adds nonce_str and sign to an APIv2 request by itself.
function withoutSignature(schema: Schema | undefined, names: string[]): Schema | undefined {
  if (!schema || names[0] !== 'V2') return schema
  const own = (name: string) => !SIGNED_BY_SDK.has(name)
  const properties = Object.entries(schema.properties ?? {}).map(([name, field]): [string, Schema] =>
    own(name) ? [name, field] : [name, { ...field, label: `${field.label}，由 SDK 补上` }],
  )
  return { ...schema, required: schema.required?.filter(own), properties: Object.fromEntries(properties) }
}

function interfaceLines(name: string, schema: Schema | undefined, dialect: Dialect = {}): string[] {
  return [`  export interface ${name} {`, ...fieldLines(schema ?? {}, '    ', dialect), '  }']
}

function configLines(operation: Operation, facts: Facts): string[] {
  const { path, query, header } = operation.request ?? {}
  const variables = path ? fieldLines(required(path), '    ') : []
  const base = facts.baseURL ? ['    /** 接口所在的域名 */', `    baseURL: '${facts.baseURL}'`] : []
  const certificate = operation.merchantCertificate
    ? ['    /** 出示商户证书，由 SDK 读取 `merchant` 配置 */', '    security: true']
    : []
  const file = returnsFile(operation)
    ? ['    /** 以二进制接收文件 */', "    responseType: 'arraybuffer'"]
    : []
  return [
    ...variables,
    ...base,
    ...certificate,
    ...file,
    ...nestedLines('params', '查询参数', query),
    ...nestedLines('headers', '请求头', onlyWhereNeeded(header, operation)),
  ]
}

// Which key encrypted the request must be said only where something is encrypted.
function onlyWhereNeeded(header: Schema | undefined, operation: Operation): Schema | undefined {
  if (!header || hasEncrypted(operation.request?.body)) return header
  return { ...header, required: header.required?.filter((name) => name !== 'Wechatpay-Serial') }
}

/** Whether a field of a schema, at any depth, is sent encrypted. */
export function hasEncrypted(schema: Schema | undefined): boolean {
  if (!schema) return false
  if (schema.format === 'base64') return true
  return [...Object.values(schema.properties ?? {}), schema.items].some(hasEncrypted)
}

// A path parameter is always required, whatever a source says of it.
function required(schema: Schema): Schema {
  return { ...schema, required: Object.keys(schema.properties ?? {}) }
}

function nestedLines(name: string, label: string, schema: Schema | undefined): string[] {
  if (!schema?.properties || Object.keys(schema.properties).length === 0) return []
  const optional = schema.required?.length ? '' : '?'
  return [`    /** ${label} */`, `    ${name}${optional}: {`, ...fieldLines(schema, '      '), '    }']
}

function successSchema(operation: Operation): Schema | undefined {
  return operation.responses?.['200']?.schema ?? operation.responses?.['204']?.schema
}

function returnsFile(operation: Operation): boolean {
  return operation.responses?.['200'] !== undefined && successSchema(operation) === undefined
}

function responseLines(operation: Operation, isXml: boolean): string[] {
  if (returnsFile(operation)) return ['  /** 文件内容 */', '  export type WellformedResponse = Buffer']
  const schema = successSchema(operation)
  if (schema?.properties) {
    return interfaceLines('WellformedResponse', schema, { numbersAsText: isXml })
  }
  return ['  /** 无应答包体，HTTP 状态码为 204 */', '  export interface WellformedResponse {', '  }']
}

function endpointLines(names: string[], facts: Facts): string[] {
  const last = names.at(-1) as string
  const signatures = Object.entries(facts.methods).flatMap(([method, operation]) =>
    signatureLines(last, method, operation, requestName(names)),
  )
  return [
    `namespace ${qualified(names.slice(0, -1))} {`,
    `  export interface ${last} {`,
    ...signatures,
    '  }',
    '}',
  ]
}

function signatureLines(last: string, method: string, operation: Operation, request: string): string[] {
  const space = `${last}.${methodNamespace(method)}`
  const config = `config${needsConfig(operation) ? '' : '?'}: ${space}.RequestConfig`
  const data = `data: ${space}.${request}`
  const parameters = SENDS_DATA.has(method) ? `${data}, ${config}` : config
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

function needsConfig(operation: Operation): boolean {
  const { path, query, header } = operation.request ?? {}
  const parts = [path?.properties && required(path), query, onlyWhereNeeded(header, operation)]
  return (
    parts.some((one) => one?.required?.length) ||
    Boolean(operation.merchantCertificate) ||
    returnsFile(operation)
  )
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

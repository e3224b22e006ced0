import type ts from 'typescript'
import type { Call } from './calls.ts'
import { fillPath, parametersOf } from './path.ts'
import type { Fill, Sent } from './types.ts'
import { fieldSpot, type Reading, readValue, requiredOf } from './values.ts'
import { toCurl } from './wire.ts'

const HOST = 'https://api.mch.weixin.qq.com'

type Values = Record<string, unknown>

/** What a call would send, as far as its code and the comments of its typings say. */
export function sentBy(call: Call, checker: ts.TypeChecker, fill: Fill): Sent {
  const reading: Reading = { checker, fill, missing: [], assumed: [] }
  const [dataType, configType] = parameterTypes(call, checker)
  const isV2 = call.path.startsWith('v2/')
  const config = asObject(readArgument(call.config, configType, reading))
  const data = readArgument(call.data, dataType, reading)
  const path = pathValues(call, config, configType, reading)
  const query = pairs(config.params)
  const body = data === undefined ? undefined : toBody(data, isV2)
  const url = urlOf(call.path, config, new Map(path), query)
  const headers = headersOf(isV2, body !== undefined, asObject(config.headers), fill)
  const method = call.method.toUpperCase()
  const curl = toCurl({ method, url, headers, body: body?.text ?? '' })
  const missing = [...new Set(reading.missing)]
  return {
    method,
    url,
    path,
    query,
    ...(body && { body }),
    curl,
    missing,
    assumed: [...new Set(reading.assumed)].filter((one) => !missing.includes(one)),
  }
}

function parameterTypes(call: Call, checker: ts.TypeChecker): [data?: ts.Type, config?: ts.Type] {
  const signature = checker.getResolvedSignature(call.node)
  const types = (signature?.getParameters() ?? []).map((one) =>
    checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(one, call.node)),
  )
  const takesData = call.method !== 'get' && call.method !== 'delete'
  return takesData ? [types[0], types[1]] : [undefined, types[0]]
}

function readArgument(
  node: ts.Expression | undefined,
  type: ts.Type | undefined,
  reading: Reading,
): unknown {
  if (node)
    return readValue(
      node,
      { at: '', name: '', type: reading.checker.getContextualType(node) ?? type },
      reading,
    )
  if (type) reading.missing.push(...requiredOf(type, reading.checker))
  return undefined
}

function asObject(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {}
}

function pathValues(
  { path }: Call,
  config: Values,
  type: ts.Type | undefined,
  { checker, missing }: Reading,
): [string, string][] {
  return parametersOf(path).flatMap((name): [string, string][] => {
    if (Object.hasOwn(config, name)) return [[name, String(config[name])]]
    missing.push(fieldSpot('', name, type, checker).at)
    return []
  })
}

function pairs(params: unknown): [string, string][] {
  return Object.entries(asObject(params)).flatMap(([name, value]): [string, string][] =>
    Array.isArray(value)
      ? value.map((one) => [`${name}[]`, String(one)])
      : [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]],
  )
}

function urlOf(path: string, config: Values, values: Map<string, string>, query: Sent['query']): string {
  const base = typeof config.baseURL === 'string' ? config.baseURL.replace(/\/+$/, '') : HOST
  // The version chooses the client; on the wire only v3 has it.
  const filled = fillPath(path.replace(/^v2\//, ''), values)
  const search = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  return `${base}/${filled}${search.length > 0 ? `?${search.join('&')}` : ''}`
}

function toBody(data: unknown, isV2: boolean): NonNullable<Sent['body']> {
  if (typeof data !== 'object' || data === null) return { kind: 'other', text: String(data) }
  if (!isV2) return { kind: 'json', text: JSON.stringify(data, null, 2) }
  const fields = Object.entries(data).map(([name, value]) => `  <${name}>${toXml(value)}</${name}>`)
  return { kind: 'xml', text: `<xml>\n${fields.join('\n')}\n</xml>` }
}

function toXml(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return /[<>&'"]/.test(text) ? `<![CDATA[${text}]]>` : text
}

function headersOf(
  isV2: boolean,
  hasBody: boolean,
  own: Values,
  { mchid = '…' }: Fill,
): [string, string][] {
  const added: [string, string][] = Object.entries(own).map(([name, value]) => [name, String(value)])
  if (isV2) return [['Content-Type', 'text/xml; charset=utf-8'], ...added]
  const parts = `mchid="${mchid}",serial_no="…",nonce_str="…",timestamp="…",signature="…"`
  return [
    ['Accept', 'application/json'],
    ...(hasBody ? [['Content-Type', 'application/json'] as [string, string]] : []),
    ['Authorization', `WECHATPAY2-SHA256-RSA2048 ${parts}`],
    ...added,
  ]
}

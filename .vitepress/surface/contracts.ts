import type { JsonSchema } from '../examples/json-schema.ts'
import type { Event, Operation, Surface } from './types.ts'

/** A body an operation may take or give; several where its calls are overloaded. */
export interface Variant {
  /** Last part of the type's name: `JsapiXmlDataRequest`. */
  title: string
  schema: JsonSchema
}

/** What an operation answers with. */
type AnswerKind = 'json' | 'xml' | 'empty' | 'binary'

/** What is sent and answered in one operation, as its page's typings say. */
export interface Contract {
  /** `POST /v3/pay/transactions/jsapi`; APIv2 paths begin with `/v2/`. */
  key: string
  version: 'v2' | 'v3'
  /** In capitals. */
  method: string
  /** The path as sent, parameters in braces. */
  path: string
  /** `Page.name` of the page it stands on. */
  page: string
  /** An object of the path's parameters. */
  pathParameters: JsonSchema
  /** An object of the query's parameters. */
  query: JsonSchema
  /** An object of the headers the page declares. */
  headers: JsonSchema
  /** Empty where no body is sent. */
  requests: Variant[]
  /** Empty where the page declares none. */
  responses: Variant[]
  answer: AnswerKind
  /** The merchant's TLS certificate must be shown. */
  needsCertificate: boolean
  /** What is signed in the body's place: the part `meta` of an upload. */
  meta?: JsonSchema
  /** For uploads: the parts of the form. */
  form?: JsonSchema
  /** Of success, where it is not 200, or 204 without a body. */
  status?: number
  /** Of the path on the wire, where the host has one before it: `/hk`. */
  prefix?: string
  /** Hosts other than the usual one. */
  hosts: string[]
}

/** What a notification holds. */
export interface EventContract extends Event {
  body: JsonSchema
  /** What is sent encrypted inside the body, absent where nothing is. */
  resource?: JsonSchema
  /** The body of the answer, where success alone is not enough. */
  reply?: JsonSchema
  /** Headers of the answer, where some are asked for. */
  replyHeaders?: JsonSchema
}

/** Everything the site knows of what goes over the wire. */
export interface Contracts {
  operations: Contract[]
  events: EventContract[]
}

/** The hosts of the API, the one to fall back to last. */
export const HOSTS = ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com'] as const

const NOTHING: JsonSchema = { type: 'object', properties: {} }

/** What a notification is called where those of both versions stand: `v2/` before APIv2's. */
export function eventKey({ name, version }: { name: string; version: string }): string {
  return version === 'v3' ? name : `${version}/${name}`
}

/** Full names of the types that `toContracts` wants the schemas of. */
export function contractTypes(surface: Surface): string[] {
  const operations = surface.operations.flatMap((one) => [
    ...bodyTypes(surface, one, one.request),
    ...bodyTypes(surface, one, 'WellformedResponse'),
    ...bodyTypes(surface, one, 'RequestConfig'),
  ])
  const events = surface.events.flatMap((one) =>
    ['Notification', 'Resource', 'Reply', 'ReplyHeaders']
      .map((type) => `${eventNamespace(one)}.${type}`)
      .filter((name) => surface.declarations.has(name)),
  )
  return [...new Set([...operations, ...events])]
}

/**
 * Puts together what each operation and each notification of the surface holds.
 *
 * @param schemas of the types that `contractTypes` names
 */
export function toContracts(surface: Surface, schemas: Map<string, JsonSchema>): Contracts {
  return {
    operations: surface.operations.map((one) => toContract(one, surface, schemas)),
    events: surface.events.flatMap((one) => {
      const body = schemas.get(`${eventNamespace(one)}.Notification`)
      const resource = schemas.get(`${eventNamespace(one)}.Resource`)
      const reply = schemas.get(`${eventNamespace(one)}.Reply`)
      const replyHeaders = schemas.get(`${eventNamespace(one)}.ReplyHeaders`)
      const rest = {
        ...(resource && { resource }),
        ...(reply && { reply }),
        ...(replyHeaders && { replyHeaders }),
      }
      return body ? [{ ...one, body, ...rest }] : []
    }),
  }
}

function toContract(operation: Operation, surface: Surface, schemas: Map<string, JsonSchema>): Contract {
  const { key, method, path, page, namespace, request } = operation
  const config = schemas.get(`${namespace}.RequestConfig`) ?? NOTHING
  const { security, baseURL, meta } = config.properties ?? {}
  const responses = variants(operation, 'WellformedResponse', surface, schemas)
  const requests = variants(operation, request, surface, schemas)
  const isForm = request === 'FormDataRequest'
  const bases = (baseURL?.enum ?? []).map((url) => String(url).replace(/\/+$/, ''))
  const prefix = bases[0] ? new URL(bases[0]).pathname.replace(/\/$/, '') : ''
  const status = statusOf(responses)
  return {
    key,
    version: path.startsWith('v2/') ? 'v2' : 'v3',
    method: method.toUpperCase(),
    path: wirePath(path),
    page,
    pathParameters: pathParameters(path, config),
    query: group(config, 'params'),
    headers: group(config, 'headers'),
    requests: isForm ? [] : requests,
    responses,
    answer: answerKind(path, responses),
    needsCertificate:
      (security?.enum?.includes(true) ?? false) || config.properties?.httpsAgent !== undefined,
    ...(isForm && { form: requests[0]?.schema ?? NOTHING, ...(meta && { meta }) }),
    ...(status && { status }),
    ...(prefix && { prefix }),
    hosts: bases,
  }
}

const RE_STATUS = /HTTP 状态码为 (\d{3})/

// Where it is not the usual one, the comment of the response says so.
function statusOf(responses: Variant[]): number | undefined {
  const status = Number(RE_STATUS.exec(responses[0]?.schema.description ?? '')?.[1])
  return status && status !== 204 ? status : undefined
}

/** Names of a path's parameters, in order: `{id}` is `id`. */
export function parameterNames(path: string): string[] {
  return Array.from(path.matchAll(/\{([^}]*)\}/g), ([, name = '']) => name)
}

function pathParameters(path: string, config: JsonSchema): JsonSchema {
  const names = parameterNames(path)
  const properties = names.map((name) => [name, config.properties?.[name] ?? { type: 'string' }])
  return { type: 'object', properties: Object.fromEntries(properties), required: names }
}

// A field that is required in a group that is not: calls without the group leave it out.
function group(config: JsonSchema, name: 'params' | 'headers'): JsonSchema {
  const { required, ...schema } = config.properties?.[name] ?? NOTHING
  return config.required?.includes(name) && required ? { ...schema, required } : schema
}

function variants(
  operation: Operation,
  type: string | undefined,
  surface: Surface,
  schemas: Map<string, JsonSchema>,
): Variant[] {
  return bodyTypes(surface, operation, type).flatMap((name) => {
    const schema = schemas.get(name)
    return schema ? [{ title: name.slice(name.lastIndexOf('.') + 1), schema }] : []
  })
}

// Where calls are overloaded, the types they take extend the one that all have in common.
function bodyTypes({ declarations }: Surface, { namespace }: Operation, type?: string): string[] {
  if (!type) return []
  const extending = heirsOf(declarations, type).filter((name) => name.startsWith(`${namespace}.`))
  if (extending.length > 0) return extending
  return declarations.has(`${namespace}.${type}`) ? [`${namespace}.${type}`] : []
}

// Asked for each operation of a surface of many thousand types.
const heirs = new WeakMap<Surface['declarations'], Map<string, string[]>>()

/** Names of the types that extend one of this name, of whatever operation. */
function heirsOf(declarations: Surface['declarations'], type: string): string[] {
  const known = heirs.get(declarations) ?? new Map<string, string[]>()
  if (!heirs.has(declarations)) {
    heirs.set(declarations, known)
    for (const { name, heritage } of declarations.values()) {
      if (heritage) known.set(heritage, [...(known.get(heritage) ?? []), name])
    }
  }
  return known.get(`extends ${type}`) ?? []
}

function answerKind(path: string, responses: Variant[]): AnswerKind {
  const schema = responses[0]?.schema
  if (schema?.format === 'binary') return 'binary'
  if (schema && isEmpty(schema)) return 'empty'
  // The one operation of APIv2 that answers JSON says how it went by this name.
  if (schema?.properties?.retcode) return 'json'
  return path.startsWith('v2/') ? 'xml' : 'json'
}

function isEmpty({ type, properties, patternProperties }: JsonSchema): boolean {
  return type === 'object' && Object.keys({ ...properties, ...patternProperties }).length === 0
}

// The version is the SDK's way to choose the client; on the wire only v3 has it.
function wirePath(path: string): string {
  return `/${path.replace(/^v2\//, '')}`
}

/** The namespace of a notification's types: `refund-processed` is `RefundProcessed`. */
function eventNamespace({ version, name }: Event): string {
  const last = name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return `WeChatPay.Webhook.${version.toUpperCase()}.${last}`
}

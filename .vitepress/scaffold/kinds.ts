import { type Facts, type Operation, sdkPath } from './facts.ts'
import type { Schema } from './schema.ts'

/** What an operation takes and gives, as far as its typings and its example are written otherwise. */

const SENDS_DATA = new Set(['post', 'put', 'patch'])
const SIGNED_BY_SDK = new Set(['nonce_str', 'sign'])
const SERIAL = 'Wechatpay-Serial'
// What the SDK (0.9.6) takes `nonceless` for; it does not export its list.
const NONCELESS =
  /^v2\/(?:cgi-bin\/mch\/(?:customs\/customdeclare(?:order|query)|newcustoms\/customdeclareredeclare)|papay\/(?:deletecontract|(?:partner\/)?(?:h5entrustweb|preentrustweb|querycontract))|pay\/queryexchagerate|secapi\/mch\/(?:(?:add|modify|query)Institutionsub|(?:add|query)subdevconfig|channelsetting|modifymchinfo))$/

/** The body of an answer: fields, nothing, a file, or only an address to go to. */
export type AnswerKind = 'fields' | 'empty' | 'file' | 'redirect'

/** Whether the SDK takes the data of a method as its first argument. */
export function sendsData(method: string): boolean {
  return SENDS_DATA.has(method)
}

/** Whether an operation belongs to APIv2. */
export function isV2({ page }: Pick<Facts, 'page'>): boolean {
  return page.startsWith('v2/')
}

/** The status of an operation's success. */
export function statusOf({ responses = {} }: Operation): number {
  return Number(Object.keys(responses).find((status) => /^[23]\d\d$/.test(status)) ?? 200)
}

/** The fields of a successful answer. */
export function answerSchema(operation: Operation): Schema | undefined {
  const schema = operation.responses?.[String(statusOf(operation))]?.schema
  return schema?.properties ? schema : undefined
}

export function answerKind(operation: Operation): AnswerKind {
  if (answerSchema(operation)) return 'fields'
  const status = statusOf(operation)
  if (status >= 300) return 'redirect'
  return status === 200 ? 'file' : 'empty'
}

/** The form of an upload, where an operation takes one. */
export function formOf({ request }: Operation): Schema | undefined {
  return request?.form?.properties ? request.form : undefined
}

/** Names of the parts of a form that are files. */
export function filesOf(form: Schema): string[] {
  return Object.entries(form.properties ?? {}).flatMap(([name, { type }]) =>
    type === 'file' ? [name] : [],
  )
}

/** What the SDK is given to send, or to sign and send where the method takes no data. */
export function bodyOf({ request }: Operation, facts: Facts): Schema | undefined {
  return withoutSignature(request?.body, facts)
}

/** What goes into the query. */
export function queryOf({ request }: Operation, facts: Facts): Schema | undefined {
  const query = withoutSignature(request?.query, facts)
  return query && Object.keys(query.properties ?? {}).length > 0 ? query : undefined
}

// The SDK adds nonce_str and sign to an APIv2 request by itself.
function withoutSignature(schema: Schema | undefined, facts: Facts): Schema | undefined {
  if (!schema || !isV2(facts)) return schema
  const own = (name: string) => !SIGNED_BY_SDK.has(name)
  const properties = Object.entries(schema.properties ?? {}).map(([name, field]): [string, Schema] =>
    own(name) || field.isNamed
      ? [name, field]
      : [name, { ...field, label: `${field.label ?? name}，由 SDK 补上` }],
  )
  const required = schema.required?.filter(own) ?? []
  // Whatever a source says: the SDK compares it with its own.
  const isSilent = required.length === 0 && Object.hasOwn(schema.properties ?? {}, 'mch_id')
  return {
    ...schema,
    required: isSilent ? ['mch_id'] : required,
    properties: Object.fromEntries(properties),
  }
}

/** Headers of a request; which key encrypted it must be said only where something is encrypted. */
export function headersOf(operation: Operation): Schema | undefined {
  const { header } = operation.request ?? {}
  if (!header?.properties || Object.keys(header.properties).length === 0) return undefined
  if (mustEncrypt(operation)) return header
  return { ...header, required: header.required?.filter((name) => name !== SERIAL) }
}

/** Whether a request holds a field that must be there and must be encrypted. */
function mustEncrypt({ request = {} }: Operation): boolean {
  return [request.body, request.query, request.form?.properties?.meta].some((one) =>
    hasEncrypted(one, true),
  )
}

/**
 * Whether a field of a schema, at any depth, is sent encrypted.
 *
 * @param isRequired looks at what must be there alone
 */
function hasEncrypted(schema: Schema | undefined, isRequired = false): boolean {
  if (!schema) return false
  if (schema.format === 'base64') return true
  const fields = Object.entries(schema.properties ?? {}).filter(
    ([name]) => !isRequired || schema.required?.includes(name),
  )
  return [...fields.map(([, field]) => field), schema.items].some((one) => hasEncrypted(one, isRequired))
}

/** The host and the path before the operation's own, where they are not the usual ones. */
export function baseOf(operation: Operation, facts: Facts): string | undefined {
  return operation.baseURL ?? facts.baseURL
}

/** Whether the SDK is told to leave nonce_str out of a call, which it adds to all others. */
export function isNonceless({ request = {} }: Operation, facts: Facts): boolean {
  if (!isV2(facts) || !NONCELESS.test(facts.page)) return false
  return ![request.body, request.query].some((one) => one?.properties?.nonce_str)
}

/** Whether a call must be given a second argument. */
export function needsConfig(method: string, operation: Operation, facts: Facts): boolean {
  const parts = [operation.request?.path, queryOf(operation, facts), headersOf(operation)]
  const isTold =
    baseOf(operation, facts) !== undefined || operation.merchantCertificate || isNonceless(operation, facts)
  const kind = answerKind(operation)
  return (
    parts.some((one) => one?.required?.length) ||
    isTold === true ||
    formOf(operation) !== undefined ||
    kind === 'file' ||
    kind === 'redirect' ||
    (!sendsData(method) && bodyOf(operation, facts) !== undefined)
  )
}

/** The steps of the address, a trailing slash as an empty last one. */
export function segmentsOf(facts: Facts): string[] {
  return sdkPath(facts).split('/')
}

/** `post` is `PostHttpMethod`: the namespace that holds a method's types. */
export function methodNamespace(method: string): string {
  return `${method[0]?.toUpperCase()}${method.slice(1)}HttpMethod`
}

import { dereference } from '@readme/openapi-parser'
import type { Facts, Operation } from './facts.ts'
import type { Schema } from './schema.ts'

/** The part of an OpenAPI 3.x document that is read here, references resolved. */
interface Document {
  openapi?: string
  servers?: { url: string }[]
  paths?: Record<string, PathItem>
}

type PathItem = Record<string, unknown> & { parameters?: Parameter[]; servers?: { url: string }[] }

interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  example?: unknown
  schema?: Node
}

interface DocumentOperation {
  summary?: string
  tags?: string[]
  deprecated?: boolean
  parameters?: Parameter[]
  requestBody?: { content?: Record<string, { schema?: Node }> }
  responses?: Record<string, { content?: Record<string, { schema?: Node }> }>
  externalDocs?: { url: string }
  servers?: { url: string }[]
}

/** A schema of the document: JSON Schema, with what OpenAPI 3.0 adds. */
interface Node extends Omit<Schema, 'type' | 'properties' | 'items'> {
  type?: string | string[]
  properties?: Record<string, Node>
  items?: Node
  allOf?: Node[]
  oneOf?: Node[]
  anyOf?: Node[]
  examples?: unknown[]
  const?: unknown
  'x-encrypted'?: boolean
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const HOSTS = /^https:\/\/api2?\.mch\.weixin\.qq\.com\/?$/
// A noun ends where the sentence about it begins.
const RE_NOUN_END = /[。，,；;：:\n（(]/
const BY_SDK = /^(?:authorization|accept|content-type|user-agent)$/i

/** Whether data is an OpenAPI 3.x document. */
export function isOpenApi(data: unknown): data is Document {
  return typeof data === 'object' && data !== null && /^3\./.test(String((data as Document).openapi))
}

/** The paths of a document, as pages: `v3/pay/transactions/jsapi`. */
export function pagesOf({ paths = {} }: Document): string[] {
  return Object.keys(paths).map(pageOf)
}

/**
 * One path of an OpenAPI 3.x document as facts.
 *
 * @param page such as `v3/pay/transactions/jsapi`
 * @returns nothing where the document does not have it
 * @throws an Error that says what is wrong with the document
 */
export async function fromOpenApi(document: Document, page: string): Promise<Facts | undefined> {
  const resolved = (await dereferenced(document)) as Document
  const [path, item] = Object.entries(resolved.paths ?? {}).find(([one]) => pageOf(one) === page) ?? []
  if (path === undefined || !item) return undefined
  const methods = METHODS.filter((method) => item[method]).map((method): [string, Operation] => [
    method,
    toOperation(item[method] as DocumentOperation, item, resolved),
  ])
  return { page, path, methods: Object.fromEntries(methods) }
}

// It writes into what it is given.
async function dereferenced(document: Document): Promise<unknown> {
  try {
    return await dereference(structuredClone(document) as never)
  } catch (error) {
    throw new Error(error instanceof Error ? error.message : String(error))
  }
}

// APIv2 has no version in its paths.
function pageOf(path: string): string {
  const bare = path.replace(/^\/|\/$/g, '')
  return /^v[23]\//.test(bare) ? bare : `v2/${bare}`
}

function toOperation(operation: DocumentOperation, item: PathItem, document: Document): Operation {
  const { summary, tags, deprecated, externalDocs } = operation
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
  const base = (operation.servers ?? item.servers ?? document.servers ?? [])[0]?.url
  const content = operation.requestBody?.content ?? {}
  const form = content['multipart/form-data']?.schema
  const body = form ? undefined : Object.values(content)[0]?.schema
  const part = (place: string) => toPart(parameters.filter((one) => one.in === place))
  return {
    ...(summary && { summary }),
    ...(tags && { tags }),
    ...(deprecated && { deprecated }),
    ...(externalDocs && { links: [externalDocs.url] }),
    ...(base && /^https:/.test(base) && !HOSTS.test(base) && { baseURL: base.replace(/\/?$/, '/') }),
    request: {
      ...named('path', part('path')),
      ...named('query', part('query')),
      ...named('header', toPart(parameters.filter(isOwnHeader))),
      ...named('body', body && toSchema(body)),
      ...named('form', form && toSchema(form)),
    },
    responses: toResponses(operation.responses ?? {}),
  }
}

function isOwnHeader({ in: place, name }: Parameter): boolean {
  return place === 'header' && !BY_SDK.test(name)
}

function named(part: string, schema: Schema | undefined): Record<string, Schema> {
  return schema ? { [part]: schema } : {}
}

function toPart(parameters: Parameter[]): Schema | undefined {
  if (parameters.length === 0) return undefined
  const fields = parameters.map(({ name, description, example, schema = {} }): [string, Schema] => [
    name,
    toSchema({ ...schema, ...(description && { description }), ...(example !== undefined && { example }) }),
  ])
  const required = parameters.filter((one) => one.required || one.in === 'path').map(({ name }) => name)
  return { type: 'object', properties: Object.fromEntries(fields), required }
}

// Binary content is a file, which facts say by leaving the schema out.
function toResponses(responses: NonNullable<DocumentOperation['responses']>): Operation['responses'] {
  const good = Object.entries(responses).filter(([status]) => /^[23]\d\d$/.test(status))
  return Object.fromEntries(
    good.map(([status, { content = {} }]) => {
      const schema = Object.values(content)[0]?.schema
      const isFile = !schema || schema.format === 'binary'
      return [status, isFile ? {} : { schema: toSchema(schema) }]
    }),
  )
}

function toSchema(node: Node, known = new Map<Node, Schema>()): Schema {
  const done = known.get(node)
  if (done) return done
  const { properties, items, type, examples, const: only, description, ...rest } = joined(node)
  const isFile = rest.format === 'binary'
  const schema: Schema = { ...labelOf(description), ...limits(rest) }
  known.set(node, schema)
  schema.type = isFile ? 'file' : ([type].flat().find((one) => one !== 'null') ?? 'string')
  if (isFile) delete schema.format
  if (only !== undefined) schema.enum = [only]
  if (schema.example === undefined && examples?.length) schema.example = examples[0]
  if (rest['x-encrypted']) schema.format = 'base64'
  if (items) Object.assign(schema, { type: 'array', items: toSchema(items, known) })
  if (properties) {
    const fields = Object.entries(properties).map(([name, one]) => [name, toSchema(one, known)])
    Object.assign(schema, { type: 'object', properties: Object.fromEntries(fields) })
  }
  return schema
}

function labelOf(description: string | undefined): Pick<Schema, 'label'> {
  const noun = description?.trim().split(RE_NOUN_END)[0]?.trim()
  return noun ? { label: noun } : {}
}

function limits({ allOf, oneOf, anyOf, ...rest }: Omit<Node, 'type' | 'properties' | 'items'>): Schema {
  const { 'x-encrypted': _, ...schema } = rest as Schema & { 'x-encrypted'?: boolean }
  return schema
}

// All of several is the sum of them; one of several is what each may have, required where all ask for it.
function joined({ allOf, oneOf, anyOf, ...own }: Node): Node {
  const some = oneOf ?? anyOf ?? []
  const parts = [own, ...(allOf ?? []).map(joined), ...some.map(joined)]
  if (parts.length === 1) return own
  const lists = some.map((one) => new Set(joined(one).required))
  const shared = [...(lists[0] ?? [])].filter((name) => lists.every((list) => list.has(name)))
  const required = [own, ...(allOf ?? []).map(joined)].flatMap((one) => one.required ?? [])
  const properties = Object.assign({}, ...parts.map((one) => one.properties))
  return {
    ...Object.assign({}, ...parts),
    ...own,
    ...(Object.keys(properties).length > 0 && { properties }),
    required: [...new Set([...required, ...shared])],
  }
}

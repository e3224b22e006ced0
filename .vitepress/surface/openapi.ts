import type { PageResult } from '../examples/types.ts'
import { readDeclarations } from './declarations.ts'
import type {
  Content,
  OpenApiDocument,
  OpenApiOperation,
  OpenApiParameter,
  OpenApiResponses,
} from './openapi-types.ts'
import type { JsonSchema } from './schemas.ts'
import type { Operation, Surface } from './types.ts'

/** The hosts of the API, the one to fall back to last. */
const HOSTS = ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com']

/** OpenAPI has these said elsewhere, and ignores parameters of their names. */
const IGNORED_HEADERS = new Set(['accept', 'content-type', 'authorization'])

/** The type that every v3 error has. */
const ERROR_TYPE = 'ErrorBody'

const RE_CODE_MARK = /[ \t]*\/\/ \[!code [^\]]*\]/g

/** What a page says of its operations, besides the typings. */
export interface PageFacts {
  title: string
  description: string
  product?: string
  deprecated: boolean
  /** The call as a reader sees it, by `Operation.key`. */
  samples: Map<string, string>
}

/** What the document is made of, besides surface and schemas. */
export interface OpenApiOptions {
  /** Version of the document. */
  version: string
  /** Address of the site, without a slash at its end; operations link to their pages where given. */
  site?: string
  /** By `Page.name`. */
  pages: Map<string, PageFacts>
}

interface Context extends OpenApiOptions {
  surface: Surface
  schemas: Map<string, JsonSchema>
}

/**
 * Reads off the pages what the document needs of them.
 *
 * @returns title, description, product and examples, by `Page.name`
 */
export function pageFacts(pages: PageResult[], surface: Surface): Map<string, PageFacts> {
  return new Map(
    pages.map((one) => {
      const { title, description, product, deprecated } = one.page.frontmatter
      const facts: PageFacts = {
        title: String(title ?? one.page.name),
        description: String(description ?? ''),
        ...(typeof product === 'string' && { product }),
        deprecated: deprecated === true,
        samples: samplesOf(one, surface),
      }
      return [one.page.name, facts]
    }),
  )
}

function samplesOf({ page, blocks }: PageResult, { operations }: Surface): Map<string, string> {
  const checked = blocks.filter(({ result }) => !result.unchecked)
  const named = checked.map(({ block, result }) => ({
    names: readDeclarations(page, block).map(({ name }) => name),
    source: result.visible.replace(RE_CODE_MARK, '').trim(),
  }))
  const samples = operations.flatMap(({ key, namespace, page: name }): [string, string][] => {
    if (name !== page.name) return []
    const first = named.find(({ names }) => names.some((one) => one.startsWith(`${namespace}.`)))
    return first ? [[key, first.source]] : []
  })
  return new Map(samples)
}

/** Names of the types that `renderOpenApi` wants the schemas of. */
export function schemaNames(surface: Surface): string[] {
  const names = surface.operations.flatMap((one) => [
    ...bodyTypes(surface, one, one.request),
    ...bodyTypes(surface, one, 'WellformedResponse'),
    ...bodyTypes(surface, one, 'RequestConfig'),
  ])
  return [ERROR_TYPE, ...new Set(names)]
}

/**
 * Describes all operations of the surface as an OpenAPI 3.1 document.
 *
 * @param schemas of the types that `schemaNames` names
 */
export function renderOpenApi(
  surface: Surface,
  schemas: Map<string, JsonSchema>,
  options: OpenApiOptions,
): OpenApiDocument {
  const context: Context = { ...options, surface, schemas }
  const paths: OpenApiDocument['paths'] = {}
  for (const one of surface.operations) {
    const path = wirePath(one)
    paths[path] = { ...paths[path], [one.method]: renderOperation(one, context) }
  }
  const bodies = surface.operations.flatMap((one) => Object.entries(bodySchemas(one, context)))
  const products = surface.operations.map(({ page }) => options.pages.get(page)?.product)
  return {
    openapi: '3.1.0',
    info: {
      title: '微信支付 OpenAPI',
      version: options.version,
      description:
        '微信支付 APIv2、APIv3 的接口，由文档里检查过的类型生成。签名、验签、敏感信息加解密（标有 `x-encrypted` 的字段）由 SDK 完成。',
    },
    servers: HOSTS.map((url, index) => ({ url, description: index === 0 ? '主域名' : '备用域名' })),
    tags: [...new Set(products)].flatMap((name) => (name ? { name } : [])),
    paths,
    components: {
      schemas: { [ERROR_TYPE]: schemas.get(ERROR_TYPE) ?? {}, ...Object.fromEntries(bodies) },
      responses: { Error: { description: '失败', content: contentOf('application/json', ERROR_TYPE) } },
    },
  }
}

function renderOperation(operation: Operation, context: Context): OpenApiOperation {
  const { site, pages, surface, schemas } = context
  const page = pages.get(operation.page)
  const comment = commentOf(operation, surface)
  const config = schemas.get(`${operation.namespace}.RequestConfig`) ?? {}
  const hosts = config.properties?.baseURL?.enum ?? []
  const source = page?.samples.get(operation.key)
  const parameters = renderParameters(operation, config)
  const body = `${componentName(operation)}Request`
  return {
    operationId: operationId(operation),
    summary: summaryOf(operation, comment, context),
    ...(page?.description && { description: page.description }),
    ...((page?.deprecated || /@deprecated\b/.test(comment)) && { deprecated: true }),
    ...(page?.product && { tags: [page.product] }),
    ...(site && { externalDocs: { url: pageUrl(site, operation.page), description: '文档' } }),
    ...(hosts.length > 0 && { servers: hosts.map((url) => ({ url: String(url).replace(/\/+$/, '') })) }),
    ...(parameters.length > 0 && { parameters }),
    ...(body in bodySchemas(operation, context) && {
      requestBody: { required: true, content: contentOf(mediaType(operation), body) },
    }),
    responses: renderResponses(operation, context),
    ...(source && {
      'x-codeSamples': [{ lang: 'JavaScript', label: 'wechatpay-axios-plugin', source }],
    }),
  }
}

// A page's title speaks for its only operation; several are told apart by their comments.
function summaryOf({ page, path }: Operation, comment: string, { surface, pages }: Context): string {
  const title = pages.get(page)?.title ?? path
  const isOnly = surface.operations.filter((one) => one.page === page).length === 1
  const noun = /^\/\*\*[\s*]*([^\s*@][^\n]*?)\s*(?:\*\/|$)/m.exec(comment)?.[1]
  return isOnly ? title : (noun ?? title)
}

function commentOf({ endpoint, method }: Operation, { declarations }: Surface): string {
  const text = declarations.get(endpoint)?.members.get(`${method}()`)?.[0]?.text ?? ''
  return text.slice(0, text.indexOf('*/') + 2)
}

function renderParameters({ path }: Operation, config: JsonSchema): OpenApiParameter[] {
  const variables = Array.from(path.matchAll(/\{([^}]*)\}/g), ([, name = '']) => name)
  const inPath = variables.map((name) => {
    const schema = config.properties?.[name] ?? { type: 'string' }
    return toParameter('path', name, schema, true)
  })
  const headers = groupOf('header', config, 'headers')
  const own = headers.filter(({ name }) => !IGNORED_HEADERS.has(name.toLowerCase()))
  return [...inPath, ...groupOf('query', config, 'params'), ...own]
}

// A field that is required in a group that is not: calls without the group leave it out.
function groupOf(place: 'query' | 'header', config: JsonSchema, name: string): OpenApiParameter[] {
  const group = config.properties?.[name]
  const required = config.required?.includes(name) ? group?.required : []
  return Object.entries(group?.properties ?? {}).map(([field, schema]) =>
    toParameter(place, field, schema, required?.includes(field) ?? false),
  )
}

function toParameter(
  place: OpenApiParameter['in'],
  name: string,
  { description, deprecated, examples, ...schema }: JsonSchema,
  required: boolean,
): OpenApiParameter {
  return {
    name,
    in: place,
    required,
    ...(description && { description }),
    ...(deprecated && { deprecated }),
    ...(examples && { example: examples[0] }),
    schema,
  }
}

function renderResponses(operation: Operation, context: Context): OpenApiResponses {
  const failure = isXml(operation) ? undefined : { default: { $ref: '#/components/responses/Error' } }
  const schema = bodySchema(operation, 'WellformedResponse', context)
  if (!schema) return { 200: { description: '成功' }, ...failure }
  const description = schema.description ?? '成功'
  if (isEmpty(schema)) return { 204: { description }, ...failure }
  const content: Content =
    schema.format === 'binary'
      ? { 'application/octet-stream': { schema } }
      : contentOf(mediaType(operation), `${componentName(operation)}Response`)
  return { 200: { description, content }, ...failure }
}

/** The schemas of an operation's bodies, by their names among the components. */
function bodySchemas(operation: Operation, context: Context): Record<string, JsonSchema> {
  const root = isXml(operation) && { xml: { name: 'xml' } }
  const request = bodySchema(operation, operation.request, context)
  const response = bodySchema(operation, 'WellformedResponse', context)
  const isNamed = response && !isEmpty(response) && response.format !== 'binary'
  return {
    ...(request && { [`${componentName(operation)}Request`]: { ...request, ...root } }),
    ...(isNamed && { [`${componentName(operation)}Response`]: { ...response, ...root } }),
  }
}

function bodySchema(
  operation: Operation,
  type: string | undefined,
  { surface, schemas }: Context,
): JsonSchema | undefined {
  const found = bodyTypes(surface, operation, type).flatMap((name) => {
    const schema = schemas.get(name)
    return schema ? { title: name.slice(name.lastIndexOf('.') + 1), schema } : []
  })
  const [only] = found
  if (found.length < 2) return only?.schema
  return { anyOf: found.map(({ title, schema }) => ({ title, ...schema })) }
}

// Where calls are overloaded, the types they take extend the one that all have in common.
function bodyTypes({ declarations }: Surface, { namespace }: Operation, type?: string): string[] {
  if (!type) return []
  const variants = [...declarations.values()].filter(
    ({ name, heritage }) => name.startsWith(`${namespace}.`) && heritage === `extends ${type}`,
  )
  if (variants.length > 0) return variants.map(({ name }) => name)
  return declarations.has(`${namespace}.${type}`) ? [`${namespace}.${type}`] : []
}

function isEmpty({ type, properties, patternProperties }: JsonSchema): boolean {
  return type === 'object' && Object.keys({ ...properties, ...patternProperties }).length === 0
}

function contentOf(type: string, component: string): Content {
  return { [type]: { schema: { $ref: `#/components/schemas/${component}` } } }
}

function mediaType(operation: Operation): string {
  return isXml(operation) ? 'text/xml' : 'application/json'
}

function isXml({ path }: Operation): boolean {
  return path.startsWith('v2/')
}

// The version is the SDK's way to choose the client; on the wire only v3 has it.
function wirePath({ path }: Operation): string {
  return `/${path.replace(/^v2\//, '')}`
}

/** `POST /v3/pay/transactions/jsapi` is `postV3PayTransactionsJsapi`. */
function operationId({ method, path }: Operation): string {
  const words = path.replace(/\{([^}]*)\}/g, 'by-$1').split(/[^A-Za-z0-9]+/)
  return method + words.map(capitalize).join('')
}

function componentName(operation: Operation): string {
  return capitalize(operationId(operation))
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function pageUrl(site: string, page: string): string {
  return encodeURI(`${site}/${page.replace(/^docs\//, '').replace(/\.md$/, '')}`)
}

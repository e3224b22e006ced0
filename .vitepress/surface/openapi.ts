import { withoutMarks } from '../examples/files.ts'
import type { JsonSchema } from '../examples/json-schema.ts'
import type { PageResult } from '../examples/types.ts'
import {
  type Contract,
  contractTypes,
  HOSTS,
  parameterNames,
  toContracts,
  type Variant,
} from './contracts.ts'
import { readDeclarations } from './declarations.ts'
import type {
  Content,
  OpenApiDocument,
  OpenApiOperation,
  OpenApiParameter,
  OpenApiResponses,
} from './openapi-types.ts'
import type { Operation, Surface } from './types.ts'

/** OpenAPI has these said elsewhere, and ignores parameters of their names. */
const IGNORED_HEADERS = new Set(['accept', 'content-type', 'authorization'])

/** The type that every v3 error has. */
const ERROR_TYPE = 'ErrorBody'

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
}

/** An operation, and what goes over the wire in it. */
interface Described {
  operation: Operation
  contract: Contract
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
        // Or the address of what to use instead.
        deprecated: deprecated === true || typeof deprecated === 'string',
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
    source: withoutMarks(result.visible).trim(),
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
  return [ERROR_TYPE, ...contractTypes(surface)]
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
  const context: Context = { ...options, surface }
  const { operations } = toContracts(surface, schemas)
  const all = surface.operations.map((operation, index): Described => {
    return { operation, contract: operations[index] as Contract }
  })
  const paths: OpenApiDocument['paths'] = {}
  for (const one of all) {
    const { path } = one.contract
    paths[path] = { ...paths[path], [one.operation.method]: renderOperation(one, context) }
  }
  const bodies = all.flatMap((one) => Object.entries(bodySchemas(one)))
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

function renderOperation({ operation, contract }: Described, context: Context): OpenApiOperation {
  const { site, pages, surface } = context
  const page = pages.get(operation.page)
  const comment = commentOf(operation, surface)
  const source = page?.samples.get(operation.key)
  const parameters = renderParameters(contract)
  const body = `${componentName(operation)}Request`
  return {
    operationId: operationId(operation),
    summary: summaryOf(operation, comment, context),
    ...(page?.description && { description: page.description }),
    ...((page?.deprecated || /@deprecated\b/.test(comment)) && { deprecated: true }),
    ...(page?.product && { tags: [page.product] }),
    ...(site && { externalDocs: { url: pageUrl(site, operation.page), description: '文档' } }),
    ...(contract.hosts.length > 0 && { servers: contract.hosts.map((url) => ({ url })) }),
    ...(parameters.length > 0 && { parameters }),
    ...(contract.requests.length > 0 && {
      requestBody: { required: true, content: contentOf(mediaType(contract), body) },
    }),
    responses: renderResponses(operation, contract),
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

function renderParameters({ path, pathParameters, query, headers }: Contract): OpenApiParameter[] {
  const inPath = parameterNames(path).map((name) =>
    toParameter('path', name, pathParameters.properties?.[name] ?? {}, true),
  )
  const own = groupOf('header', headers).filter(({ name }) => !IGNORED_HEADERS.has(name.toLowerCase()))
  return [...inPath, ...groupOf('query', query), ...own]
}

function groupOf(place: 'query' | 'header', { properties, required }: JsonSchema): OpenApiParameter[] {
  return Object.entries(properties ?? {}).map(([field, schema]) =>
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

function renderResponses(operation: Operation, contract: Contract): OpenApiResponses {
  const failure =
    contract.version === 'v2' ? undefined : { default: { $ref: '#/components/responses/Error' } }
  const schema = joined(contract.responses)
  if (!schema) return { 200: { description: '成功' }, ...failure }
  const description = schema.description ?? '成功'
  if (contract.answer === 'empty') return { 204: { description }, ...failure }
  const content: Content =
    contract.answer === 'binary'
      ? { 'application/octet-stream': { schema } }
      : contentOf(mediaType(contract), `${componentName(operation)}Response`)
  return { 200: { description, content }, ...failure }
}

/** The schemas of an operation's bodies, by their names among the components. */
function bodySchemas({ operation, contract }: Described): Record<string, JsonSchema> {
  const root = contract.version === 'v2' && { xml: { name: 'xml' } }
  const request = joined(contract.requests)
  const response = joined(contract.responses)
  const isNamed = response && (contract.answer === 'json' || contract.answer === 'xml')
  return {
    ...(request && { [`${componentName(operation)}Request`]: { ...request, ...root } }),
    ...(isNamed && { [`${componentName(operation)}Response`]: { ...response, ...root } }),
  }
}

function joined(variants: Variant[]): JsonSchema | undefined {
  if (variants.length < 2) return variants[0]?.schema
  return { anyOf: variants.map(({ title, schema }) => ({ title, ...schema })) }
}

function contentOf(type: string, component: string): Content {
  return { [type]: { schema: { $ref: `#/components/schemas/${component}` } } }
}

function mediaType({ version }: Contract): string {
  return version === 'v2' ? 'text/xml' : 'application/json'
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

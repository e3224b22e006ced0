import { mkdtempSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileErrors, validate } from '@readme/openapi-parser'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCache } from '../../../.vitepress/cli/project.ts'
import { findBlocks } from '../../../.vitepress/examples/blocks.ts'
import type { JsonSchema } from '../../../.vitepress/examples/json-schema.ts'
import { readPage } from '../../../.vitepress/examples/pages.ts'
import { run } from '../../../.vitepress/examples/run.ts'
import type { PageResult } from '../../../.vitepress/examples/types.ts'
import { mergePages } from '../../../.vitepress/surface/merge.ts'
import { pageFacts, renderOpenApi, schemaNames } from '../../../.vitepress/surface/openapi.ts'
import type { OpenApiDocument, OpenApiOperation } from '../../../.vitepress/surface/openapi-types.ts'
import { derivedPackage, renderPackage } from '../../../.vitepress/surface/run.ts'
import { typeSchemas } from '../../../.vitepress/surface/schemas.ts'
import type { Surface } from '../../../.vitepress/surface/types.ts'
import { ROOT } from '../../kit/paths.ts'

const SITE = 'https://docs.example'
const TYPINGS = 'wechatpay-openapi-types/index.d.ts'

interface Derived {
  surface: Surface
  schemas: Map<string, JsonSchema>
  document: OpenApiDocument
}

async function derive(pages: PageResult[]): Promise<Derived> {
  const { surface } = mergePages(pages)
  const typings = renderPackage(surface, ROOT)[TYPINGS] ?? ''
  const schemas = await typeSchemas(typings, schemaNames(surface), ROOT)
  const options = { version: '1.2.3', site: SITE, pages: pageFacts(pages, surface) }
  return { surface, schemas, document: renderOpenApi(surface, schemas, options) }
}

// What is checked must not be what the validator has resolved in place.
async function errorsOf(document: unknown): Promise<string> {
  const result = await validate(structuredClone(document) as Parameters<typeof validate>[0])
  return result.valid ? '' : compileErrors(result)
}

function operationsOf({ paths }: OpenApiDocument): OpenApiOperation[] {
  return Object.values(paths).flatMap((one) => Object.values(one))
}

function fieldsOf({ document }: Derived, component: string): Record<string, JsonSchema> {
  return document.components.schemas[component]?.properties ?? {}
}

function withExamples(schema: JsonSchema): JsonSchema[] {
  const { properties, patternProperties, items, anyOf } = schema
  const inside = [properties ?? {}, patternProperties ?? {}, items ? [items] : [], anyOf ?? []]
  const deeper = inside.flatMap((one) => Object.values(one)).flatMap(withExamples)
  return schema.examples ? [schema, ...deeper] : deeper
}

describe('the whole site', () => {
  let site: Derived

  beforeAll(async () => {
    const derived = derivedPackage(ROOT)
    site = await derive((await run({ root: ROOT, inputs: ['docs'], cache: openCache(), derived })).pages)
  })

  it('default', async () => {
    expect(await errorsOf(site.document)).toBe('')
  })

  it('every operation is in it, with a call and a page', () => {
    const { operations } = site.surface
    const found = Object.entries(site.document.paths).flatMap(([path, one]) =>
      Object.keys(one).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(operations.length).toBeGreaterThan(30)
    expect(found.sort()).toEqual(operations.map(({ key }) => key.replace(' /v2/', ' /')).sort())
    for (const one of operationsOf(site.document)) {
      expect(one['x-codeSamples']?.[0]?.source, one.operationId).toMatch(/\bwxpay\b/)
      expect(one['x-codeSamples']?.[0]?.source, one.operationId).not.toContain('[!code')
      expect(one.externalDocs?.url).toMatch(/^https:\/\/docs\.example\/openapi\/v[23]\/[^{}]+$/)
      expect(one.tags).toHaveLength(1)
    }
  })

  it('every schema is one, and every example is of its type', () => {
    const ajv = new Ajv2020({ strict: true, validateFormats: false, allowUnionTypes: true })
    ajv.addVocabulary(['x-encrypted', 'xml'])
    const wrong: string[] = []
    let checked = 0
    for (const [name, schema] of Object.entries(site.document.components.schemas)) {
      expect(() => ajv.compile(schema), name).not.toThrow()
      for (const one of withExamples(schema)) {
        const isValid = ajv.compile(one)
        checked += 1
        if (!one.examples?.every((value) => isValid(value))) wrong.push(`${name}: ${JSON.stringify(one)}`)
      }
    }
    expect(wrong).toEqual([])
    expect(checked).toBeGreaterThan(500)
  })

  it('the fields of a request are described', () => {
    const component = 'PostV3PayTransactionsJsapiRequest'
    const { out_trade_no, amount, limit_pay, payer } = fieldsOf(site, component)
    expect(out_trade_no).toEqual({
      type: 'string',
      description: '商户订单号，只能用数字、大小写字母和 _-|*，同一商户号下唯一',
      minLength: 6,
      maxLength: 32,
      examples: ['1217752501201407033233368018'],
    })
    expect(amount?.properties?.total).toMatchObject({ type: 'number', minimum: 1, examples: [100] })
    expect(limit_pay?.items?.enum).toEqual(['no_balance', 'no_credit', 'no_debit', 'balance_only'])
    expect(payer?.properties?.identity?.properties?.number?.['x-encrypted']).toBe(true)
    const required = ['appid', 'mchid', 'description', 'out_trade_no', 'notify_url', 'amount', 'payer']
    expect(new Set(site.document.components.schemas[component]?.required)).toEqual(new Set(required))
  })

  it('encrypted fields are marked', () => {
    const refund = fieldsOf(site, 'PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundRequest')
    const marked = Object.keys(refund).filter((name) => refund[name]?.['x-encrypted'])
    expect(marked).toEqual(['bank_account', 'real_name'])
  })

  it('APIv2: no version in the path, XML in the bodies, a type for each overload', () => {
    const order = site.document.paths['/pay/unifiedorder']?.post
    expect(Object.keys(order?.requestBody?.content ?? {})).toEqual(['text/xml'])
    expect(Object.keys(order?.responses ?? {})).toEqual(['200'])
    const { anyOf } = site.document.components.schemas.PostV2PayUnifiedorderRequest ?? {}
    expect(anyOf?.map(({ properties }) => properties?.trade_type?.enum)).toEqual([
      ['JSAPI'],
      ['NATIVE'],
      ['APP'],
      ['MWEB'],
    ])
  })

  it('a file and an empty response', () => {
    const { paths } = site.document
    expect(paths['/v3/billdownload/file']?.get?.responses['200']).toMatchObject({
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    })
    const close = paths['/v3/pay/transactions/out-trade-no/{out_trade_no}/close']?.post
    expect(Object.keys(close?.responses ?? {})).toEqual(['204', 'default'])
  })

  it.each<[string, (document: OpenApiDocument) => void, RegExp]>([
    ['a path parameter that is not said', (one) => dropParameters(one), /missing path parameter/],
    ['two operations of one name', (one) => renameAll(one), /operationId|duplicate/i],
    ['a reference to nothing', (one) => Object.assign(one.components, { responses: {} }), /\$ref|Token/],
    ['no info', (one) => Reflect.deleteProperty(one, 'info'), /info/],
  ])('error: %s', async (_, breakIt, message) => {
    const broken = structuredClone(site.document)
    breakIt(broken)
    expect(await errorsOf(broken)).toMatch(message)
  })
})

function dropParameters(document: OpenApiDocument): void {
  for (const one of operationsOf(document)) delete one.parameters
}

function renameAll(document: OpenApiDocument): void {
  for (const one of operationsOf(document)) one.operationId = 'same'
}

const PAGE = `---
title: 东西
description: 一段说明。
product: 测试
---

# 东西 {#get}

\`\`\`js twoslash
// @filename: virtual.ts
import { AxiosRequestConfig, AxiosPromise } from 'axios'
namespace WeChatPay.OpenAPI.V3.Things._thing_id_.GetHttpMethod {
  export interface RequestConfig extends AxiosRequestConfig {
    /** 域名 */
    baseURL: 'https://other.example/'
    /**
     * 编号
     * @maxLength 32
     * @example 0012
     */
    thing_id: string
    /** 查询参数 */
    params?: {
      /**
       * 页数
       * @minimum 1
       * @maximum 9
       * @example 2
       */
      page: number
    }
    /** 请求头 */
    headers: {
      /** 类型 */
      Accept: 'text/plain'
      /** 序列号 */
      'X-Serial': string
    }
  }
  /** 一件东西 */
  export interface WellformedResponse {
    /**
     * 名称
     * @minLength 1
     * @pattern ^[a-z]{2}\\d$
     * @example 1e3 {"a": "@x"} https://a.b/c
     */
    name: string
    /**
     * 时间
     * @format date-time
     */
    at?: string
    /** 状态 @deprecated 不再用 */
    state?: 'ON' | 'OFF'
    /** 种类 */
    kind: 'ONE'
    /** 期数 @example 12 */
    count?: 3 | 6 | 12
    /** 开关 @example false */
    open?: boolean
    /** 空 */
    note: string | null
    /**
     * 各项
     * @minItems 1
     * @maxItems 5
     */
    items: {
      /**
       * 卡号
       * @encrypted
       * @example AB==
       */
      card: string
    }[]
    /** 标签 @example ["a","b"] */
    tags?: string[]
    /** 金额 @example many */
    total?: number
    /** 券 @example 5 */
    [name: \`coupon_\${number}_fee.\${string}\`]: string
  }
}
namespace WeChatPay.OpenAPI.V3.Things._thing_id_.DeleteHttpMethod {
  export interface RequestConfig extends AxiosRequestConfig {}
  export interface WellformedResponse {}
}
namespace WeChatPay.OpenAPI.V3.Things {
  export interface _thing_id_ {
    /** 查东西 */
    get(config: _thing_id_.GetHttpMethod.RequestConfig): AxiosPromise<_thing_id_.GetHttpMethod.WellformedResponse>
    /**
     * 删东西
     * @deprecated 不再用
     */
    delete(config?: _thing_id_.DeleteHttpMethod.RequestConfig): AxiosPromise<_thing_id_.DeleteHttpMethod.WellformedResponse>
  }
}
\`\`\`
`

describe('a page', () => {
  let derived: Derived
  const item = () => derived.document.paths['/v3/things/{thing_id}'] ?? {}

  beforeAll(async () => {
    const { page } = await readPage(join(ROOT, 'docs/openapi/v3/things/{thing_id}.md'), ROOT, PAGE)
    if (!page) throw new Error('the page was not read')
    const result = {
      visible: 'wxpay.call() // [!code hl]\n',
      marks: [],
      findings: [],
      unchecked: false,
      placeholders: [],
      types: {},
    }
    const blocks = findBlocks(page).blocks.map((block) => ({
      block,
      result: { ...result, lang: 'js' as const },
    }))
    derived = await derive([{ page, blocks, problems: [] }])
  })

  it('the schema of a type', () => {
    const schema = derived.schemas.get(
      'WeChatPay.OpenAPI.V3.Things._thing_id_.GetHttpMethod.WellformedResponse',
    )
    expect(schema).toEqual({
      type: 'object',
      description: '一件东西',
      properties: {
        name: {
          type: 'string',
          description: '名称',
          minLength: 1,
          pattern: '^[a-z]{2}\\d$',
          examples: ['1e3 {"a": "@x"} https://a.b/c'],
        },
        at: { type: 'string', description: '时间', format: 'date-time' },
        state: { type: 'string', description: '状态', enum: ['ON', 'OFF'], deprecated: true },
        kind: { type: 'string', description: '种类', enum: ['ONE'] },
        count: { type: 'number', description: '期数', enum: [3, 6, 12], examples: [12] },
        open: { type: 'boolean', description: '开关', examples: [false] },
        note: { type: ['string', 'null'], description: '空' },
        items: {
          type: 'array',
          description: '各项',
          minItems: 1,
          maxItems: 5,
          items: {
            type: 'object',
            properties: {
              card: { type: 'string', description: '卡号', 'x-encrypted': true, examples: ['AB=='] },
            },
            required: ['card'],
          },
        },
        tags: { type: 'array', description: '标签', items: { type: 'string' }, examples: [['a', 'b']] },
        total: { type: 'number', description: '金额' },
      },
      patternProperties: {
        '^coupon_\\d+_fee\\..*$': { type: 'string', description: '券', examples: ['5'] },
      },
      required: ['name', 'kind', 'note', 'items'],
    })
  })

  it('an operation: parameters, host, page and call', async () => {
    expect(await errorsOf(derived.document)).toBe('')
    expect(item().get).toEqual({
      operationId: 'getV3ThingsByThingId',
      summary: '查东西',
      description: '一段说明。',
      tags: ['测试'],
      externalDocs: { url: `${SITE}/openapi/v3/things/%7Bthing_id%7D`, description: '文档' },
      servers: [{ url: 'https://other.example' }],
      parameters: [
        {
          name: 'thing_id',
          in: 'path',
          required: true,
          description: '编号',
          example: '0012',
          schema: { type: 'string', maxLength: 32 },
        },
        {
          name: 'page',
          in: 'query',
          required: false,
          description: '页数',
          example: 2,
          schema: { type: 'number', minimum: 1, maximum: 9 },
        },
        {
          name: 'X-Serial',
          in: 'header',
          required: true,
          description: '序列号',
          schema: { type: 'string' },
        },
      ],
      responses: {
        200: {
          description: '一件东西',
          content: {
            'application/json': { schema: { $ref: '#/components/schemas/GetV3ThingsByThingIdResponse' } },
          },
        },
        default: { $ref: '#/components/responses/Error' },
      },
      'x-codeSamples': [{ lang: 'JavaScript', label: 'wechatpay-axios-plugin', source: 'wxpay.call()' }],
    })
  })

  it('an operation that is withdrawn, and answers nothing', () => {
    expect(item().delete).toMatchObject({ summary: '删东西', deprecated: true })
    expect(Object.keys(item().delete?.responses ?? {})).toEqual(['204', 'default'])
  })
})

it.each([
  ['true', true, true],
  ['the address of a replacement', '/openapi/v3/certificates', true],
  ['nothing', undefined, false],
])('a page whose frontmatter says deprecated: %s', (_, deprecated, expected) => {
  const page = { file: '/a.md', name: 'docs/a.md', text: '', frontmatter: { title: '甲', deprecated } }
  const surface = mergePages([]).surface
  expect(pageFacts([{ page, blocks: [], problems: [] }], surface).get('docs/a.md')).toMatchObject({
    deprecated: expected,
  })
})

describe('typeSchemas', () => {
  let root: string

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'schemas-'))
    return () => rmSync(root, { recursive: true })
  })

  it.each([
    ['a name that is not declared', 'export interface A {}', /B/],
    ['typings that do not compile', 'export interface B { a: Missing }', /Missing|[Tt]ype check/],
  ])('error: %s', async (_, typings, message) => {
    await expect(typeSchemas(typings, ['B'], root)).rejects.toThrow(message)
    expect(await readdir(join(root, '.vitepress/cache'))).toEqual([])
  })
})

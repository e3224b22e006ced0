import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PageResult } from '../../../.vitepress/examples/types.ts'
import { productOf } from '../../../.vitepress/site/catalog.ts'
import { checkProducts } from '../../../.vitepress/site/product-rules.ts'
import { PRODUCTS, type Product } from '../../../.vitepress/site/products.ts'
import { ROOT, SHARED, SHARED_ABSENT } from '../../kit/paths.ts'

function page(name: string, frontmatter: Record<string, unknown>, text = ''): PageResult {
  return { page: { file: `/${name}`, name, text, frontmatter }, blocks: [], problems: [] }
}

const DATA: Product[] = [
  { id: 'pay', name: '支付', purpose: '收款', tags: { 支付: '', '支付∙服务商模式': '服务商' } },
  { id: 'other', name: '其他', purpose: '其余', tags: { '': '' } },
]
const PAGES = [
  page('docs/openapi/v3/orders.md', { product: '支付' }),
  page('docs/webhook/v3/PAID.md', { product: '支付∙服务商模式' }),
  page('docs/openapi/v3/files.md', {}),
  page('docs/products/pay.md', { title: '支付' }),
  page('docs/products/other.md', { title: '其他' }),
  page('docs/products/index.md', { title: '产品' }),
  page('docs/guide/start.md', { product: '不看' }),
]

describe('the site’s products', () => {
  it('default: each has an id, a name and tags of its own', () => {
    const tags = PRODUCTS.flatMap((product) => Object.keys(product.tags))
    for (const all of [PRODUCTS.map(({ id }) => id), PRODUCTS.map(({ name }) => name), tags]) {
      expect(new Set(all).size).toBe(all.length)
    }
    for (const { id } of PRODUCTS) expect(id).toMatch(/^[a-z][a-z0-9-]*$/)
  })

  it('default: each has a page in its name that asks for its lists', () => {
    for (const { id, name } of PRODUCTS) {
      const file = join(ROOT, 'docs/products', `${id}.md`)
      expect(existsSync(file) && readFileSync(file, 'utf8'), file).toMatch(
        new RegExp(`title: ${name}\n[\\s\\S]*\n\\[\\[product\\]\\]\n`),
      )
    }
  })

  it('default: APIv2 comes last', () => {
    const isOld = PRODUCTS.map(({ name }) => name.startsWith('APIv2'))
    expect(isOld).toEqual([...isOld].sort())
  })

  it.skipIf(SHARED_ABSENT)(
    `default: every tag of the facts is one product’s ${SHARED_ABSENT ?? ''}`,
    () => {
      const rows = readFileSync(join(SHARED, 'facts/openapi.tsv'), 'utf8').trim().split('\n').slice(1)
      const listed: string[] = JSON.parse(readFileSync(join(SHARED, 'facts/tags.json'), 'utf8'))
      const used = rows.map((row) => row.split('\t')[4]?.split('|')[0] ?? '')
      const tags = new Set([...listed, ...used])
      expect(tags.size).toBeGreaterThan(140)
      const owners = (tag: string) => PRODUCTS.filter((product) => Object.hasOwn(product.tags, tag)).length
      expect([...tags].filter((tag) => owners(tag) !== 1)).toEqual([])
      const unknown = PRODUCTS.flatMap((product) => Object.keys(product.tags)).filter(
        (tag) => !tags.has(tag),
      )
      expect(unknown).toEqual([])
    },
  )
})

describe('productOf', () => {
  it('default', () => expect(productOf('支付∙服务商模式', DATA)?.id).toBe('pay'))
  it('args: no tag at all', () => expect(productOf(undefined, DATA)?.id).toBe('other'))
  it('error: an unknown tag', () => expect(productOf('支付∙别的', DATA)).toBeUndefined())
  it('error: a name that all objects have', () => expect(productOf('toString', DATA)).toBeUndefined())
})

describe('checkProducts', () => {
  it('default: nothing', () => expect(checkProducts(PAGES, DATA)).toEqual([]))

  it('error: an unknown product, with the line and tags that are near', () => {
    const text = '---\ntitle: 订单\nproduct: 支付∙直连\n---\n'
    const broken = page('docs/openapi/v3/orders/{id}.md', { product: '支付∙直连' }, text)
    expect(checkProducts([...PAGES, broken], DATA)).toEqual([
      {
        page: 'docs/openapi/v3/orders/{id}.md',
        line: 3,
        column: 1,
        length: 14,
        severity: 'error',
        code: 'page-product',
        message: 'No product has the tag `支付∙直连`.',
        advice:
          'Did you mean `支付`, `支付∙服务商模式`? The tags stand in .vitepress/site/products.ts; a new one goes there first.',
        source: 'product: 支付∙直连',
      },
    ])
  })

  it.each([
    ['a product without its page', PAGES.filter(({ page }) => !page.name.endsWith('pay.md')), '`pay`'],
    ['a page of no product', [...PAGES, page('docs/products/gone.md', { title: '无' })], '`gone`'],
    [
      'a page in another name',
      PAGES.map((one) => (one.page.name.endsWith('pay.md') ? page(one.page.name, { title: '付款' }) : one)),
      '`付款`',
    ],
  ])('error: %s', (_, pages, name) => {
    const [problem, ...others] = checkProducts(pages, DATA)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ code: 'product-page', severity: 'error' })
    expect(problem?.message).toContain(name)
    expect(problem?.advice).not.toBe('')
  })

  it('default: a product without pages needs none', () => {
    expect(checkProducts([page('docs/guide/start.md', {})], DATA)).toEqual([])
  })
})

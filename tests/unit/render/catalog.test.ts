import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../.vitepress/render/catalog.ts'
import { catalogPlugin } from '../../../.vitepress/render/catalog-plugin.ts'
import { renderSections, type Section } from '../../../.vitepress/render/section.ts'
import { sectionModules } from '../../../.vitepress/render/section-modules.ts'
import { withCurrent, withoutClosed } from '../../../.vitepress/theme/section.ts'
import { foldText, hasWords } from '../../../.vitepress/theme/words.ts'

const call = (title: string, address: string) => ({
  title,
  address,
  method: 'GET',
  path: '/v3/orders/{id}',
  roles: ['直连商户', '服务商'],
  isDeprecated: false,
})
const ENTRIES: Entry[] = [
  {
    id: 'pay',
    name: '支付',
    purpose: '收款',
    address: '/products/pay',
    groups: [
      { label: '', calls: [call('查单', '/openapi/v3/orders/%7Bid%7D')] },
      { label: '服务商', calls: [{ ...call('旧的 <查单>', '/openapi/old'), isDeprecated: true }] },
    ],
    notices: [{ title: '支付通知', address: '/webhook/v3/PAID', event: 'PAID' }],
  },
  { id: 'later', name: '以后', purpose: '还没有', address: '/products/later', groups: [], notices: [] },
]

function render(text: string, file = '/docs/products/pay.md'): string {
  const above = [{ title: '产品', address: '/products/' }]
  const trailOf = () => (file.includes('products') ? { above, title: '支付' } : undefined)
  return new MarkdownIt().use(catalogPlugin({ entries: ENTRIES, trailOf })).render(text, { path: file })
}

describe('catalogPlugin', () => {
  it('default: the page’s product', () => {
    const html = render('简介\n\n[[product]]\n\n之后')
    expect(html).toMatch(
      /^<nav class="trail"[^>]*><ol><li><a href="\/products\/">产品<\/a><\/li><li aria-current="page">支付/,
    )
    expect(html).toMatch(
      /<p>简介<\/p>\n<section v-pre><h2 id="calls"[\s\S]*<h3 id="calls-2"[\s\S]*<h2 id="notices"[\s\S]*<p>之后<\/p>/,
    )
    expect(html).toContain(
      '<li><a href="/openapi/v3/orders/%7Bid%7D">查单</a> <code>GET /v3/orders/&#123;id}</code> 直连商户、服务商</li>',
    )
    expect(html).toContain(
      '旧的 &lt;查单&gt;</a> <code>GET /v3/orders/&#123;id}</code> 直连商户、服务商 <em>已停用</em>',
    )
    expect(html).toContain('<td>PAID</td>')
  })

  it('default: all products that have pages', () => {
    const html = render('[[products]]')
    expect(html).toContain(
      '<a href="/products/pay">支付</a> <span>收款</span> <small> 2 个接口 1 个通知</small>',
    )
    expect(html).not.toContain('以后')
  })

  it('default: all operations, with what they are filtered by', () => {
    const html = render('[[operations]]', '/docs/openapi/index.md')
    expect(html).not.toContain('class="trail"')
    expect(html).toContain('<output data-unit="个接口" aria-live="polite">2 个接口</output>')
    expect(html).toContain('<option value="pay">支付</option>')
    expect(html).toContain('<option value="服务商">服务商</option>')
    expect(html).toContain('<section data-product="pay" style="--rows:2">')
    expect(html).not.toContain('data-product="later"')
    expect(html).toContain(
      '<li><a href="/openapi/v3/orders/%7Bid%7D">查单</a> <code>GET /v3/orders/&#123;id}</code> 直连商户、服务商</li>',
    )
    expect(html).toContain('直连商户、服务商 <em>已停用</em></li>')
  })

  it('default: all notifications', () => {
    const html = render('[[events]]', '/docs/webhook/index.md')
    expect(html).toContain('<td><a href="/webhook/v3/PAID">支付通知</a></td><td>PAID</td>')
    expect(html).not.toContain('name="method"')
  })

  it('args: a product without pages', () => {
    expect(render('[[product]]', '/docs/products/later.md')).toContain('这个产品的接口页面还没有写。')
  })

  it('args: not in a paragraph of its own', () => {
    expect(render('看 [[operations]]')).toContain('<p>看 [[operations]]</p>')
  })
})

const section = (count: number): Section => ({
  id: 'pay',
  name: '支付',
  overview: { title: '概览', address: '/products/pay' },
  groups: [
    {
      label: '接口',
      pages: Array.from({ length: count }, (_, at) => ({ title: `第 ${at}`, address: `/a/${at}` })),
    },
    { label: '通知', pages: [{ title: '通知', address: '/n' }] },
  ],
})
const SWITCHES = [
  { title: '全部产品', address: '/products/' },
  { title: '退款', address: '/products/refund' },
]
const html = (count: number) => renderSections([section(count)], SWITCHES).get('pay') ?? ''

describe('renderSections', () => {
  it('default: the whole of a short section open', () => {
    expect(html(2)).toContain(
      '<details class="section-group" open><summary>接口</summary><ul><li><a href="/a/0">',
    )
    expect(html(2)).toContain('<div><a href="/products/">全部产品</a></div>')
    expect(html(2)).not.toContain('section-filter')
  })

  it('default: what leads to other sections stands apart', () => {
    expect(html(2)).not.toContain('退款')
    expect(renderSections([], SWITCHES).get('switches')).toBe(
      '<a href="/products/">全部产品</a><a href="/products/refund">退款</a>',
    )
  })

  it('args: a long section, closed and with a filter', () => {
    expect(html(40)).not.toContain(' open>')
    expect(html(40)).toContain('aria-label="筛选“支付”的页面"')
  })
})

describe('withoutClosed', () => {
  const overview = '<ul><li><a href="/products/pay">概览</a></li></ul>'

  it('default: a closed group holds the way to the overview, the open one its pages', () => {
    const sent = withoutClosed(withCurrent(html(40), '/a/3'))
    expect(sent).toContain('<a href="/a/3" aria-current="page">')
    expect(sent).toContain(`<details class="section-group" data-part><summary>通知</summary>${overview}`)
    expect(sent).not.toContain('/n"')
  })

  it('args: a short section, and one without an overview, stay whole', () => {
    expect(withoutClosed(html(2))).toBe(html(2))
    const without = html(40).replace(overview, '')
    expect(withoutClosed(without)).toBe(without)
  })
})

describe('withCurrent', () => {
  it('default: marks the page and opens its group', () => {
    const marked = withCurrent(html(40), '/a/3')
    expect(marked).toContain('<a href="/a/3" aria-current="page">')
    expect(marked.match(/aria-current/g)).toHaveLength(1)
    expect(marked).toContain('<details class="section-group" open><summary>接口')
    expect(marked).toContain('<details class="section-group"><summary>通知')
  })

  it('args: a page outside all groups', () => {
    expect(withCurrent(html(40), '/products/pay')).not.toContain(' open>')
  })

  it('args: a page that is not there', () => {
    expect(withCurrent(html(2), '/a')).toBe(html(2))
  })
})

describe('sectionModules', () => {
  const plugin = sectionModules(
    new Map([
      ['pay', '<b>'],
      ['v2-pay', ''],
    ]),
  )
  const load = (id: string, ssr: boolean) => {
    const { resolveId, load } = plugin as unknown as {
      resolveId(id: string): string
      load(id: string, options: object): string
    }
    const resolved = resolveId(id)
    return resolved && load(resolved, { ssr })
  }

  it('default: the server has all', () => {
    expect(load('virtual:sections', true)).toContain('rendered = {"pay":"<b>","v2-pay":""}')
  })

  it('default: the browser has none before it asks', () => {
    expect(load('virtual:sections', false)).not.toContain('<b>')
    expect(load('virtual:sections', false)).toContain(`"pay": () => import('virtual:section/pay')`)
    expect(load('virtual:section/pay', false)).toBe('export default "<b>"')
  })

  it('args: another module', () => expect(load('vue', false)).toBeUndefined())
})

describe('hasWords', () => {
  it.each([
    ['申请退款 POST /v3/refund', '退款 POST', true],
    ['申请退款 POST /v3/refund', 'post　退款', true],
    ['申请退款 POST /v3/refund', '', true],
    ['申请退款 POST /v3/refund', '退款 get', false],
  ])('args: %s, %s', (text, query, expected) => expect(hasWords(foldText(text), query)).toBe(expected))
})

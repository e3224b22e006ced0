import { describe, expect, it } from 'vitest'
import type { PageResult } from '../../../.vitepress/examples/types.ts'
import type { Flow } from '../../../.vitepress/site/flow-types.ts'
import { readKnown } from '../../../.vitepress/site/known.ts'
import { createNavigation } from '../../../.vitepress/site/navigation.ts'
import { inOrderOfUse } from '../../../.vitepress/site/order.ts'
import type { Product } from '../../../.vitepress/site/products.ts'
import { bySide } from '../../../.vitepress/site/roles.ts'
import type { Surface } from '../../../.vitepress/surface/types.ts'

const PRODUCTS: Product[] = [
  { id: 'basic', name: '支付', purpose: '收款', tags: { 支付: '', '支付∙服务商模式': '服务商' } },
  { id: 'empty', name: '没有页面', purpose: '以后', tags: { 以后: '' } },
  { id: 'common', name: '通用', purpose: '其余', tags: { '': '' } },
]

function page(name: string, frontmatter: Record<string, unknown>, text = ''): PageResult {
  return { page: { file: `/site/${name}`, name, text, frontmatter }, blocks: [], problems: [] }
}

function operation(key: string): Surface['operations'][number] {
  const [method = '', path = ''] = key.split(' ')
  const page = `docs/openapi${path}.md`
  return { key, method: method.toLowerCase(), path: path.slice(1), page, endpoint: '', namespace: '' }
}

const PAGES = [
  page('docs/guide/webhook.md', { title: '处理通知' }),
  page('docs/guide/getting-started.md', { title: '快速开始' }),
  page('docs/openapi/v3/orders/{id}.md', { title: '查询订单', product: '支付', roles: ['直连商户'] }),
  page('docs/openapi/v3/orders.md', { title: '下单', product: '支付' }),
  page('docs/openapi/v3/partner/orders.md', {
    title: '下单',
    product: '支付∙服务商模式',
    deprecated: true,
  }),
  page('docs/openapi/v3/files.md', { title: '文件' }, '## 上传 {#post}\n\n## 下载 {#get}\n'),
  page('docs/webhook/v3/PAID.md', { title: '支付通知', product: '支付' }),
  page('docs/products/basic.md', { title: '支付' }),
  page('docs/products/index.md', { title: '产品' }),
  page('docs/index.md', { title: '首页' }),
]
const SURFACE: Surface = {
  declarations: new Map(),
  operations: [
    operation('GET /v3/files'),
    operation('POST /v3/files'),
    operation('GET /v3/orders/{id}'),
    operation('POST /v3/orders'),
    operation('POST /v3/partner/orders'),
  ],
  events: [{ name: 'PAID', version: 'v3', page: 'docs/webhook/v3/PAID.md' }],
}

const navigation = createNavigation({
  pages: PAGES,
  surface: SURFACE,
  known: readKnown(PAGES, SURFACE, '/base/'),
  base: '/base/',
  products: PRODUCTS,
  flows: [],
})
const entry = (id: string) => navigation.entries.find((one) => one.id === id)

describe('entries', () => {
  it('default: groups by tag, calls in the order of use', () => {
    const groups = entry('basic')?.groups.map(({ label, calls }) => [label, calls.map(({ key }) => key)])
    expect(groups).toEqual([
      ['', ['POST /v3/orders', 'GET /v3/orders/{id}']],
      ['服务商', ['POST /v3/partner/orders']],
    ])
  })

  it('default: what a row says', () => {
    expect(entry('basic')?.groups[0]?.calls[1]).toMatchObject({
      title: '查询订单',
      address: '/base/openapi/v3/orders/%7Bid%7D',
      method: 'GET',
      path: '/v3/orders/{id}',
      roles: ['直连商户'],
      isDeprecated: false,
    })
    expect(entry('basic')?.groups[1]?.calls[0]?.isDeprecated).toBe(true)
  })

  it('default: several calls of a page by their headings', () => {
    const calls = entry('common')?.groups[0]?.calls.map(({ title, address }) => [title, address])
    expect(calls).toEqual([
      ['上传', '/base/openapi/v3/files#post'],
      ['下载', '/base/openapi/v3/files#get'],
    ])
  })

  it('default: notifications', () => {
    const notices = [{ title: '支付通知', address: '/base/webhook/v3/PAID', event: 'PAID' }]
    expect(entry('basic')?.notices).toEqual(notices)
  })

  it('args: a product without pages', () => {
    expect(entry('empty')).toMatchObject({ groups: [], notices: [] })
    expect(navigation.switches.map(({ title }) => title)).toEqual(['全部产品', '支付', '通用'])
  })
})

describe('sections', () => {
  const section = (id: string) => navigation.sections.find((one) => one.id === id)

  it('default: pages of the product and its notifications, nothing else', () => {
    expect(section('basic')?.groups).toMatchObject([
      { label: '接口', pages: [{ title: '下单' }, { title: '查询订单' }] },
      { label: '服务商', pages: [{ title: '下单', isDeprecated: true }] },
      { label: '通知', pages: [{ title: '支付通知' }] },
    ])
  })

  it('default: a page once, however many calls it has', () => {
    expect(section('common')?.groups).toMatchObject([
      { pages: [{ title: '文件', address: '/base/openapi/v3/files' }] },
    ])
    expect(section('common')?.groups[0]?.pages).toHaveLength(1)
  })

  it('default: guides in their order', () => {
    expect(section('guide')?.groups[0]?.pages.map(({ title }) => title)).toEqual(['快速开始', '处理通知'])
  })
})

describe('sectionOf', () => {
  it.each([
    ['guide/webhook.md', 'guide'],
    ['products/basic.md', 'basic'],
    ['products/index.md', undefined],
    ['index.md', undefined],
    ['nowhere.md', undefined],
  ])('args: %s', (path, id) => expect(navigation.sectionOf(path)).toBe(id))
})

describe('trailOf', () => {
  const trail = (name: string) => {
    const found = navigation.trailOf(`/site/docs/${name}`)
    return found && [...found.above.map(({ title }) => title), found.title].join(' › ')
  }

  it.each([
    ['products/basic.md', '产品 › 支付'],
    ['guide/webhook.md', undefined],
    ['index.md', undefined],
  ])('args: %s', (name, text) => expect(trail(name)).toBe(text))
})

describe('inOrderOfUse', () => {
  const call = (key: string, title: string, isDeprecated = false) => ({ key, title, isDeprecated })
  const step = (key: string) => [{ verb: '', key }]
  const titles = (calls: ReturnType<typeof call>[], flows: Flow[] = []) =>
    inOrderOfUse(calls, flows).map(({ title }) => title)

  it('default: by what titles say', () => {
    const calls = [
      call('POST /a', '申请电子回单'),
      call('GET /b', '子商户列表'),
      call('POST /c', '解除授权'),
      call('PATCH /d', '修改资料'),
      call('POST /e', '查询申请状态'),
      call('POST /f', '旧的下单', true),
      call('POST /g', '受理扣款'),
      call('POST /h', '预签约'),
    ]
    expect(titles(calls)).toEqual([
      '预签约',
      '受理扣款',
      '子商户列表',
      '查询申请状态',
      '解除授权',
      '修改资料',
      '申请电子回单',
      '旧的下单',
    ])
  })

  it('default: as the flows go, whatever titles say', () => {
    const flows: Flow[] = [
      { name: '1', product: '', stages: [step('POST /a'), step('GET /b'), step('POST /c#end')] },
      { name: '2', product: '', stages: [step('POST /d'), step('POST /e'), step('GET /b')] },
    ]
    const calls = ['c', 'b', 'e', 'd', 'a', 'x'].map((one) =>
      call(one === 'b' ? 'GET /b' : `POST /${one}`, `关闭 ${one}`),
    )
    expect(titles(calls, flows)).toEqual(['关闭 a', '关闭 d', '关闭 e', '关闭 b', '关闭 c', '关闭 x'])
  })

  it('args: flows that contradict each other', () => {
    const flows: Flow[] = [
      { name: '1', product: '', stages: [step('POST /a'), step('POST /b')] },
      { name: '2', product: '', stages: [step('POST /b'), step('POST /a')] },
    ]
    expect(titles([call('POST /b', 'b'), call('POST /a', 'a')], flows)).toHaveLength(2)
  })
})

describe('bySide', () => {
  const some = (count: number, ...roles: string[]) => Array.from({ length: count }, () => ({ roles }))
  const sides = (calls: { roles: string[] }[]) =>
    bySide(calls).map(({ side, calls }) => [side, calls.length])

  it('default: both first, then each', () => {
    const calls = [
      ...some(3, '服务商'),
      ...some(4, '普通商户'),
      ...some(2, '直连商户', '服务商'),
      ...some(1),
    ]
    expect(sides(calls)).toEqual([
      ['', 3],
      ['直连商户', 4],
      ['服务商', 3],
    ])
  })

  it('args: too few to tell apart', () => {
    expect(sides([...some(9, '服务商', '电商平台'), ...some(2, '直连商户')])).toEqual([['', 11]])
  })
})

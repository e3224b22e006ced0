import { beforeAll, describe, expect, it } from 'vitest'
import { openCache } from '../../../.vitepress/cli/project.ts'
import { run } from '../../../.vitepress/examples/run.ts'
import type { PageResult } from '../../../.vitepress/examples/types.ts'
import { checkFlows } from '../../../.vitepress/site/flow-rules.ts'
import type { FlowData } from '../../../.vitepress/site/flow-types.ts'
import { type Known, readKnown } from '../../../.vitepress/site/known.ts'
import { stepsOf } from '../../../.vitepress/site/steps.ts'
import { mergePages } from '../../../.vitepress/surface/merge.ts'
import { derivedPackage } from '../../../.vitepress/surface/run.ts'
import type { Surface } from '../../../.vitepress/surface/types.ts'
import { ROOT } from '../../kit/paths.ts'

function page(name: string, title: string, text = ''): PageResult {
  const frontmatter = { title }
  return { page: { file: `/${name}`, name, text, frontmatter }, blocks: [], problems: [] }
}

function operation(key: string, page: string): Surface['operations'][number] {
  const [method = '', path = ''] = key.split(' ')
  return { key, method, path: path.slice(1), page, endpoint: '', namespace: '' }
}

const PAGES = [
  page('docs/openapi/v3/orders.md', '下单', '# {{ $frontmatter.title }} {#post}'),
  page('docs/openapi/v3/combined.md', '合单下单'),
  page('docs/openapi/v3/orders/{id}.md', '查单'),
  page('docs/openapi/v3/orders/{id}/close.md', '关单'),
  page('docs/openapi/v3/partner/orders.md', '服务商下单'),
  page('docs/webhook/v3/PAID.md', '支付通知', '## 合单 {#combine}'),
  page('docs/webhook/v2/paid.md', '旧的通知'),
  page(
    'docs/guide/invoke.md',
    '调起',
    '## 网页 {#web}\n\n## 小程序 {#mini}\n\n```md\n## 引文 {#quoted}\n```',
  ),
]

const SURFACE: Surface = {
  declarations: new Map(),
  operations: [
    operation('POST /v3/orders', 'docs/openapi/v3/orders.md'),
    operation('POST /v3/combined', 'docs/openapi/v3/combined.md'),
    operation('GET /v3/orders/{id}', 'docs/openapi/v3/orders/{id}.md'),
    operation('POST /v3/orders/{id}/close', 'docs/openapi/v3/orders/{id}/close.md'),
    operation('POST /v3/partner/orders', 'docs/openapi/v3/partner/orders.md'),
  ],
  events: [
    { name: 'PAID', version: 'v3', page: 'docs/webhook/v3/PAID.md' },
    { name: 'paid', version: 'v2', page: 'docs/webhook/v2/paid.md' },
  ],
}

const ORDER = [{ verb: '下单', key: 'POST /v3/orders' }]
const PAID = [
  [{ verb: '通知', key: 'PAID' }],
  [{ verb: '查单', key: 'GET /v3/orders/{id}' }],
  [{ verb: '关单', key: 'POST /v3/orders/{id}/close' }],
]
const DATA: FlowData = {
  flows: [
    {
      name: '网页',
      product: '支付',
      stages: [ORDER, [{ verb: '调起', key: '/guide/invoke#web' }], ...PAID],
    },
    {
      name: '小程序',
      product: '支付',
      stages: [ORDER, [{ verb: '调起', key: '/guide/invoke#mini' }], ...PAID],
    },
    {
      name: '合单',
      product: '合单',
      stages: [
        [{ verb: '下单', key: 'POST /v3/combined' }],
        [{ verb: '调起', key: '/guide/invoke#web' }],
        [{ verb: '通知', key: 'PAID#combine' }],
      ],
    },
    { name: '旧', product: '旧', stages: [ORDER, [{ verb: '通知', key: 'v2/paid' }]] },
  ],
  causes: {
    PAID: ['POST /v3/orders'],
    'PAID#combine': ['POST /v3/combined'],
    'v2/paid': ['POST /v3/orders'],
  },
  variants: [
    { merchant: 'POST /v3/orders', partner: 'POST /v3/partner/orders', differs: '多传子商户号。' },
  ],
}

const known = readKnown(PAGES, SURFACE)
const around = (name: string, data = DATA, from = known) => stepsOf(name, from, data)

describe('stepsOf', () => {
  it('tells flows of one product that come from the same place once', () => {
    expect(around('docs/openapi/v3/orders.md').groups).toEqual([
      {
        flows: ['支付'],
        previous: [],
        next: [
          { verb: '调起', title: '网页', address: '/guide/invoke#web' },
          { verb: '调起', title: '小程序', address: '/guide/invoke#mini' },
        ],
      },
      {
        flows: ['旧'],
        previous: [],
        next: [{ verb: '通知', title: '旧的通知', address: '/webhook/v2/paid' }],
      },
    ])
  })

  it('tells flows that go on alike once, and names some of a product one by one', () => {
    const [web, mini, combined] = DATA.flows as [
      FlowData['flows'][0],
      FlowData['flows'][0],
      FlowData['flows'][0],
    ]
    const other = { ...mini, stages: [[{ verb: '下单', key: 'POST /v3/combined' }], ...PAID] }
    const { groups } = around('docs/guide/invoke.md', { ...DATA, flows: [web, other, combined] })
    expect(groups.map(({ flows }) => flows)).toEqual([['网页'], ['合单']])
    expect(groups[0]?.previous.map(({ title }) => title)).toEqual(['下单'])
    expect(groups[0]?.next.map(({ title }) => title)).toEqual(['支付通知'])
  })

  it('does not mix what follows in different products', () => {
    const combined = { verb: '查单', key: 'POST /v3/combined' }
    const flows = DATA.flows.map((flow) =>
      flow.name === '合单' ? { ...flow, stages: [...flow.stages, [combined]] } : flow,
    )
    const { groups } = around('docs/webhook/v3/PAID.md', { ...DATA, flows })
    expect(groups.map(({ flows, next }) => [flows, next.map(({ title }) => title)])).toEqual([
      [['支付'], ['查单']],
      [['合单'], ['合单下单']],
    ])
  })

  it('knows notifications and their calls, whichever part of a page is meant', () => {
    expect(around('docs/openapi/v3/combined.md').notifications).toEqual([
      { title: '支付通知（合单）', address: '/webhook/v3/PAID#combine' },
    ])
    expect(around('docs/webhook/v3/PAID.md').causes.map(({ title }) => title)).toEqual(['下单', '合单下单'])
    expect(around('docs/openapi/v3/orders/{id}.md')).toMatchObject({ notifications: [], causes: [] })
  })

  it('knows what leads to a notification without a call', () => {
    const causes: FlowData['causes'] = {
      ...DATA.causes,
      'v2/paid': [{ by: 'user', what: '用户付款' }, 'POST /v3/orders'],
    }
    const steps = around('docs/webhook/v2/paid.md', { ...DATA, causes })
    expect(steps.happenings).toEqual([{ by: 'user', what: '用户付款' }])
    expect(steps.causes.map(({ title }) => title)).toEqual(['下单'])
    expect(around('docs/webhook/v3/PAID.md', { ...DATA, causes }).happenings).toEqual([])
  })

  it('leads from a merchant to a service provider and back', () => {
    const differs = '多传子商户号。'
    expect(around('docs/openapi/v3/orders.md').variants).toEqual([
      { label: '服务商版本', title: '服务商下单', address: '/openapi/v3/partner/orders', differs },
    ])
    expect(around('docs/openapi/v3/partner/orders.md').variants).toEqual([
      { label: '直连商户版本', title: '下单', address: '/openapi/v3/orders', differs },
    ])
  })

  it('a page of no flow has nothing around it', () => {
    expect(around('docs/openapi/v3/certificates.md')).toEqual({
      groups: [],
      notifications: [],
      causes: [],
      happenings: [],
      variants: [],
    })
  })

  it('addresses begin with the base', () => {
    const { groups } = around('docs/guide/invoke.md', DATA, readKnown(PAGES, SURFACE, '/name/'))
    expect(groups[0]?.previous[0]?.address).toBe('/name/openapi/v3/orders')
  })
})

describe('checkFlows', () => {
  const codes = (data: FlowData, from = known) => checkFlows(from, data).map(({ code }) => code)
  const withStep = (key: string): FlowData => ({
    ...DATA,
    flows: [...DATA.flows, { name: '多', product: '多', stages: [[{ verb: '做', key }]] }],
  })

  it('finds nothing where all is well', () => {
    expect(checkFlows(known, DATA)).toEqual([])
  })

  it.each([
    ['an operation', 'POST /v3/none', 'flow-operation'],
    ['an event', 'NONE', 'flow-event'],
    ['a guide', '/guide/none', 'flow-guide'],
    ['an anchor', '/guide/invoke#none', 'flow-anchor'],
    ['an anchor of a heading that is only quoted', '/guide/invoke#quoted', 'flow-anchor'],
  ])('%s that does not exist', (_, key, code) => {
    const [problem, ...more] = checkFlows(known, withStep(key))
    expect(more).toEqual([])
    expect(problem).toMatchObject({ code, severity: 'error', page: '.vitepress/site/flows.ts' })
    expect(problem?.message).toContain(key)
  })

  it('the anchor of a title is one', () => {
    expect(codes(withStep('POST /v3/orders#post'))).toEqual([])
  })

  it('unknown keys of causes and variants', () => {
    const causes = { ...DATA.causes, 'PAID#none': ['POST /v3/none'] }
    expect(codes({ ...DATA, causes })).toEqual(['flow-anchor', 'flow-operation'])
    const variants = [{ merchant: 'POST /v3/orders', partner: 'POST /v3/none', differs: '' }]
    expect(codes({ ...DATA, variants })).toEqual(['flow-operation'])
  })

  it('a notification that nothing causes, at its page', () => {
    const { 'v2/paid': none, ...without } = DATA.causes
    expect(none).toHaveLength(1)
    for (const causes of [without, { ...DATA.causes, 'v2/paid': [] }]) {
      const problems = checkFlows(known, { ...DATA, causes })
      expect(problems).toMatchObject([{ code: 'flow-cause', page: 'docs/webhook/v2/paid.md' }])
    }
  })

  it('what happens without a call is a cause', () => {
    const causes: FlowData['causes'] = { ...DATA.causes, 'v2/paid': [{ by: 'platform', what: '到期' }] }
    expect(checkFlows(known, { ...DATA, causes })).toEqual([])
  })

  it('a notification that no flow has, at its page', () => {
    const flows = DATA.flows.filter(({ name }) => name !== '旧')
    const problems = checkFlows(known, { ...DATA, flows })
    expect(problems).toMatchObject([{ code: 'flow-notification', page: 'docs/webhook/v2/paid.md' }])
  })
})

describe('the whole site', () => {
  let site: Known

  beforeAll(async () => {
    const { pages } = await run({
      root: ROOT,
      inputs: ['docs'],
      cache: openCache(),
      derived: derivedPackage(ROOT),
    })
    site = readKnown(pages, mergePages(pages).surface)
  })

  it('what is said of flows holds', () => {
    expect(checkFlows(site)).toEqual([])
  })

  it('nothing of what is said is lost on the way to a page', () => {
    const { groups, notifications } = stepsOf('docs/openapi/v3/pay/transactions/jsapi.md', site)
    expect(groups.map(({ flows }) => flows)).toEqual([['JSAPI', '小程序']])
    expect(notifications.map(({ address }) => address)).toEqual(['/webhook/v3/TRANSACTION.SUCCESS'])
  })

  it.each([
    ['pay/partner/transactions/jsapi', ['TRANSACTION.SUCCESS']],
    ['pay/partner/transactions/scannedpos', ['TRANSACTION.SUCCESS']],
    ['ecommerce/refunds/apply', ['REFUND.SUCCESS', 'REFUND.ABNORMAL', 'REFUND.CLOSED']],
  ])('a call of a service provider leads to its notifications, and back: %s', (path, events) => {
    const { notifications } = stepsOf(`docs/openapi/v3/${path}.md`, site)
    expect(notifications.map(({ address }) => address)).toEqual(events.map((one) => `/webhook/v3/${one}`))
    for (const event of events) {
      const { causes } = stepsOf(`docs/webhook/v3/${event}.md`, site)
      expect(causes.map(({ address }) => address)).toContain(`/openapi/v3/${path}`)
    }
  })

  it('payment by a payment code leads to no notification', () => {
    const { groups, notifications } = stepsOf('docs/openapi/v3/pay/transactions/codepay.md', site)
    expect(groups).toHaveLength(1)
    expect(notifications).toEqual([])
  })
})

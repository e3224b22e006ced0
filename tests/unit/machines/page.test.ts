import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openSession } from '../../../.vitepress/examples/run.ts'
import { createWriter } from '../../../.vitepress/machines/page.ts'
import type { SiteAddress } from '../../../.vitepress/site/addresses.ts'
import { FIXTURES } from '../../kit/paths.ts'

/* Pages in, Markdown for machines out. */
const root = join(FIXTURES, 'machines')
const session = openSession({ root, threads: 1 })
const { pages, problems } = await session.run(['docs'])
const orders = 'docs/openapi/v3/orders/{id}/close.md'

afterAll(() => session.close())

function write(name: string, address: SiteAddress = { base: '/' }): string {
  const writer = createWriter(pages, {
    address,
    changes: () => '## 变化\n\n- [查单](</openapi/v3/orders/{id}/close>)',
    requestOf: () => ({
      method: 'POST',
      url: 'https://api.example/v3/orders/1/close',
      headers: [['Accept', 'application/json']],
      body: '{"name":"x"}',
    }),
    entries: [
      {
        id: 'basic',
        name: '基础支付',
        purpose: '收款',
        address: `${address.base}products/basic`,
        groups: [
          {
            label: '直连商户',
            calls: [
              {
                title: '关闭订单',
                address: `${address.base}openapi/v3/orders/%7Bid%7D/close`,
                key: '',
                method: 'POST',
                path: '/v3/orders/{id}/close',
                roles: ['直连商户'],
                isDeprecated: true,
                page: { title: '', address: '' },
              },
            ],
          },
        ],
        notices: [{ title: '支付通知', address: `${address.base}webhook/v3/PAID`, event: 'PAID' }],
      },
      { id: 'other', name: '没有页面', purpose: '', address: '', groups: [], notices: [] },
    ],
    stepsOf: ({ page }) => ({
      groups:
        page.name === orders
          ? [
              {
                flows: ['普通支付'],
                previous: [{ verb: '查', title: '写法', address: `${address.base}guide/prose` }],
                next: [],
              },
            ]
          : [],
      notifications: [],
      causes: [],
      happenings: page.name === orders ? [{ by: 'user', what: '用户付款' }] : [],
      variants: [],
    }),
  })
  const page = pages.find((one) => one.page.name === name)
  return page ? writer(page) : ''
}

it('fixtures have no problems', () => {
  expect(problems).toEqual([])
})

it.each([
  'docs/guide/prose.md',
  'docs/products/basic.md',
  'docs/lists.md',
  orders,
  'docs/index.md',
  'docs/webhook/v3/PAID.md',
])('%s', async (name) => {
  const result = join(FIXTURES, 'results/machines', name.replaceAll('/', '-').replace(/^docs-/, ''))
  await expect(write(name)).toMatchFileSnapshot(result)
})

it('links: the whole address where the site’s is known, the base where it is not', () => {
  const whole = write(orders, { base: '/name/', site: 'https://docs.example/name' })
  expect(whole).toContain('url: https://docs.example/name/openapi/v3/orders/%7Bid%7D/close\n')
  expect(whole).toContain('[通知](https://docs.example/name/webhook/v3/PAID.md)')
  expect(whole).toContain('查 [写法](https://docs.example/name/guide/prose.md)')
  expect(write(orders, { base: '/name/' })).toContain('[通知](/name/webhook/v3/PAID.md)')
})

it('popups and what stands in no code of the page are not in it', () => {
  for (const { page } of pages) {
    const [shown = ''] = write(page.name).split('## 类型定义')
    expect(shown).not.toMatch(
      /class="hover|---cut|@filename|\[!code (?!hl\]\n```\n````)|\^\?|twoslash|\{\{ \$frontmatter\.(?!title \}\}[`'])/,
    )
    expect(write(page.name)).not.toMatch(/---cut|@filename|^\/\/ @(?!ts-)/m)
  }
})

import { expect, it } from 'vitest'
import { CLOSE, checkSite, endpointPages, type Pages, QUERY } from '../../kit/small-site.ts'

const CLOSE_PAGE = 'openapi/v3/orders/{id}/close.md'
const QUERY_PAGE = 'openapi/v3/orders/{id}.md'

/** The two pages, with one of them changed. */
// No property of the SDK leads here.
const CAPITAL_PAGE = 'openapi/v3/orders/closeOrder.md'
const CAPITAL = { ...CLOSE, page: 'v3/orders/closeOrder', path: '/v3/orders/closeOrder' }

function changed(page: string, from: string | RegExp, to: string, ...more: (typeof CLOSE)[]): Pages {
  const pages = endpointPages(CLOSE, QUERY, ...more)
  const before = pages[page] as string
  const after = before.replace(from, to)
  if (after === before) throw new Error(`nothing to change in ${page}: ${from}`)
  return { ...pages, [page]: after }
}

const codes = async (pages: Pages) => {
  const { problems } = await checkSite(pages)
  return [...new Set(problems.map((one) => one.code))].sort()
}

it('default: two pages that agree', async () => {
  const { problems, surface } = await checkSite(endpointPages(CLOSE, QUERY))
  expect(problems).toEqual([])
  expect(surface.operations.map((one) => one.key).sort()).toEqual([
    'GET /v3/orders/{id}',
    'POST /v3/orders/{id}/close',
  ])
})

it.each<[string, Pages, string[]]>([
  [
    'a namespace of another path',
    changed(CLOSE_PAGE, /_id_\.Close\.PostHttpMethod \{/, '_id_.Shut.PostHttpMethod {'),
    ['surface-namespace'],
  ],
  [
    'a method that the SDK does not call',
    changed(QUERY_PAGE, /GetHttpMethod/g, 'HeadHttpMethod'),
    ['surface-method'],
  ],
  [
    'a signature that the SDK does not pass on',
    changed(QUERY_PAGE, 'get(config:', 'get(data: object, config:'),
    ['TS2554', 'surface-signature'],
  ],
  [
    'a broken chain',
    changed(CLOSE_PAGE, /namespace WeChatPay\.OpenAPI\.V3 \{[^}]*\}\n\}\n/, ''),
    ['surface-chain'],
  ],
  ['a field without a comment', changed(CLOSE_PAGE, '    /** 商户号 */\n', ''), ['surface-comment']],
  [
    'a path parameter that is optional',
    changed(CLOSE_PAGE, '    id: string', '    id?: string'),
    ['surface-parameter'],
  ],
  [
    'a path parameter that is missing',
    changed(CLOSE_PAGE, '    /** 订单号 */\n    id: string\n', ''),
    ['surface-parameter'],
  ],
  [
    'a path that the SDK makes something else of',
    changed(CAPITAL_PAGE, /chain\(path: [^)]*\)/, 'chain(path: string)', CAPITAL),
    ['surface-path'],
  ],
  [
    'two pages that disagree on a member',
    changed(QUERY_PAGE, 'orders: V3.Orders', 'orders?: V3.Orders'),
    ['surface-conflict'],
  ],
  ['a page without a method', changed(CLOSE_PAGE, /PostHttpMethod/g, 'Types'), ['surface-method']],
])('error: %s', async (_, pages, expected) => {
  expect(await codes(pages)).toEqual(expect.arrayContaining(expected))
})

it('a conflict names both places', async () => {
  const { problems } = await checkSite(changed(CLOSE_PAGE, 'orders: V3.Orders', 'orders?: V3.Orders'))
  const conflict = problems.find((one) => one.code === 'surface-conflict')
  expect(conflict?.message).toMatch(
    /`WeChatPay\.OpenAPI\.V3\.orders` is declared differently at docs\/openapi\/v3\/orders\/\{id\}.*\.md:\d+:\d+/,
  )
})

it('an example that holds only against its own typings fails against all pages’', async () => {
  const guide = endpointPages(CLOSE)
    [CLOSE_PAGE]?.replaceAll('close', 'shut')
    .replaceAll('Close', 'Shut') as string
  const pages = { ...endpointPages(CLOSE), 'guide/closing.md': guide }
  const { problems, stats } = await checkSite(pages)
  expect(problems[0]).toMatchObject({ page: 'docs/guide/closing.md', code: 'TS2339' })
  expect(problems.every((one) => one.page === 'docs/guide/closing.md')).toBe(true)
  expect(problems[0]?.message).toContain('In the reader’s project')
  expect(stats).toMatchObject({ passed: 1, failed: 1 })
})

it('examples may import the package that is made of all pages', async () => {
  const guide = (type: string) =>
    `---\ntitle: a\ndescription: b\n---\n\n\`\`\`ts twoslash\nimport type { Request } from 'wechatpay-openapi-types'\nexport const body: ${type} = { mchid: '1' }\n\`\`\`\n`
  const good = guide("Request<'POST /v3/orders/{id}/close'>")
  const bad = guide("Request<'POST /v3/orders/{id}/shut'>")
  expect(await codes({ ...endpointPages(CLOSE), 'guide/good.md': good })).toEqual([])
  expect(await codes({ ...endpointPages(CLOSE), 'guide/bad.md': bad })).toEqual(['TS2344'])
})

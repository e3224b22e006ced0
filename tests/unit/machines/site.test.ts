import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { filesBelow } from '../../../.vitepress/addresses/files.ts'
import type { Change } from '../../../.vitepress/changes/compare.ts'
import type { PageResult } from '../../../.vitepress/examples/types.ts'
import { renderFeed } from '../../../.vitepress/machines/feed.ts'
import { createMachineSite } from '../../../.vitepress/machines/site.ts'
import type { SiteAddress } from '../../../.vitepress/site/addresses.ts'

const SITE = { base: '/name/', site: 'https://docs.example/name' }

function page(name: string, frontmatter: Record<string, unknown> = {}): PageResult {
  const full = { title: name, description: `${name} 的说明`, ...frontmatter }
  return {
    page: { file: `/${name}`, name, text: `# ${name}\n`, frontmatter: full },
    blocks: [],
    problems: [],
  }
}

const PAGES = [
  page('docs/index.md', { title: '首页' }),
  page('docs/guide/one.md', { title: '指南一' }),
  page('docs/openapi/v3/orders/{id}.md', {
    title: '查单',
    product: '基础支付∙服务商模式',
    updated: '2025-01-02',
  }),
  page('docs/openapi/v3/refunds.md', {
    title: '退款 <b>',
    product: '基础支付∙退款',
    updated: new Date('2026-03-04'),
  }),
  page('docs/webhook/v3/PAID.md', { title: '通知', product: '基础支付' }),
]

const NOTHING_RECORDED = {
  history: { since: '2026-01-01', entries: [] },
  pageOf: new Map<string, string>(),
}

function siteOf(address: SiteAddress) {
  return createMachineSite(() => PAGES, {
    title: '站点',
    description: '站点的说明',
    address,
    updated: new Map([['docs/guide/one.md', Date.UTC(2026, 0, 2)]]),
    requestOf: () => undefined,
    entries: [],
    changes: () => '',
    recorded: NOTHING_RECORDED,
    hasRun: () => false,
    trailOf: (file) =>
      file.includes('orders')
        ? { above: [{ title: '产品', address: `${address.base}products/` }] }
        : undefined,
    stepsOf: () => ({ groups: [], notifications: [], causes: [], happenings: [], variants: [] }),
  })
}

function write(address: SiteAddress) {
  const folder = mkdtempSync(join(tmpdir(), 'machines-'))
  const notes = siteOf(address).write(folder)
  const files = Object.fromEntries(
    filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
  rmSync(folder, { recursive: true })
  return { notes, files }
}

describe('files', () => {
  const { notes, files } = write(SITE)

  it('default: a page beside each page, and the lists', () => {
    expect(notes).toEqual([])
    expect(Object.keys(files).sort()).toEqual(
      [
        'feed.xml',
        'guide/one.md',
        'index.md',
        'llms-full.txt',
        'llms-full/guide.txt',
        'llms-full/basic.txt',
        'llms-full/refund.txt',
        'llms.txt',
        'llms/guide.txt',
        'llms/basic.txt',
        'llms/refund.txt',
        'openapi/v3/orders/{id}.md',
        'openapi/v3/refunds.md',
        'webhook/v3/PAID.md',
      ].sort(),
    )
  })

  it('llms.txt names the guides, each product once, and nothing that is not there', () => {
    const text = files['llms.txt'] ?? ''
    expect(text).toMatch(/^# 站点\n\n> 站点的说明\n/)
    expect(text).toContain('- [指南一](https://docs.example/name/guide/one.md)：')
    const links = Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, link = '']) => link)
    const paths = links.map((link) => decodeURI(link).replace(`${SITE.site}/`, ''))
    expect(paths.filter((path) => !(path in files))).toEqual(['openapi.json'])
    expect(text.match(/llms\/basic/g)).toHaveLength(1)
  })

  it('a part holds the pages of its product, whole', () => {
    expect(files['llms-full/basic.txt']).toBe(
      [files['openapi/v3/orders/{id}.md'], files['webhook/v3/PAID.md']].join('\n'),
    )
    expect(files['llms-full.txt']).toContain('llms-full/refund.txt)：1 页，1 KB')
  })

  it('site: unknown: addresses begin with the base; what needs whole ones is not written', () => {
    const { notes, files } = write({ base: '/name/' })
    expect(notes).toEqual(['SITE is not set: no canonical addresses, no sitemap.xml, no feed.xml.'])
    expect(files['feed.xml']).toBeUndefined()
    expect(files['llms.txt']).toContain('](/name/guide/one.md)')
  })
})

describe('feed', () => {
  const feed = new XMLParser({ ignoreAttributes: false }).parse(
    renderFeed(PAGES, { title: '站点', description: '说明' }, SITE, NOTHING_RECORDED),
  ).feed

  it('default: the pages that say when they changed, the last first, in Beijing’s days', () => {
    expect(feed.entry.map((entry: { id: string; updated: string }) => [entry.id, entry.updated])).toEqual([
      ['https://docs.example/name/openapi/v3/refunds#2026-03-04', '2026-03-03T16:00:00.000Z'],
      ['https://docs.example/name/openapi/v3/orders/%7Bid%7D#2025-01-02', '2025-01-01T16:00:00.000Z'],
    ])
    expect(feed.updated).toBe('2026-03-03T16:00:00.000Z')
    expect(feed.entry[0].title['#text']).toBe('退款 &lt;b>')
  })

  it('updated: no date: the page is left out', () => {
    const pages = [
      page('docs/openapi/v3/a.md', { updated: '昨天' }),
      page('docs/openapi/v3/b.md', { updated: '2025-13-01' }),
    ]
    const text = renderFeed(pages, { title: '', description: '' }, SITE, NOTHING_RECORDED)
    expect(text).not.toContain('<entry>')
  })

  it('differences of the surface: an entry a day and operation, also where its page is gone', () => {
    const key = 'GET /v3/orders/{id}'
    const changes: Change[] = [
      { key, kind: 'field-added', field: 'answer.state' },
      { key, kind: 'became-required', field: 'query.mchid' },
      { key: 'GET /v3/old', kind: 'gone' },
    ]
    const recorded = {
      history: { since: '2026-01-01', entries: [{ date: '2026-04-01', changes }] },
      pageOf: new Map([[key, 'docs/openapi/v3/orders/{id}.md']]),
    }
    const text = renderFeed(PAGES, { title: '站点', description: '说明' }, SITE, recorded)
    const entries = new XMLParser().parse(text).feed.entry as {
      title: string
      id: string
      summary: string
    }[]
    expect(entries.slice(0, 2).map(({ title, id, summary }) => [title, id, summary])).toEqual([
      [
        'GET /v3/old：接口有变化',
        'https://docs.example/name/changes#2026-04-01-GET%20/v3/old',
        'GET /v3/old：不再提供',
      ],
      [
        '查单：接口有变化',
        'https://docs.example/name/openapi/v3/orders/%7Bid%7D#2026-04-01-GET%20/v3/orders/%7Bid%7D',
        'GET /v3/orders/{id}：应答新增选填字段 state；查询参数改为必填 mchid',
      ],
    ])
  })
})

describe('head', () => {
  const tags = (name: string, address: SiteAddress) => siteOf(address).transformHead({ page: name })
  const dataOf = (name: string, address: SiteAddress) =>
    JSON.parse(tags(name, address).find(([tag]) => tag === 'script')?.[2] ?? '')

  it('default: one address, the Markdown, what a link to it looks like', () => {
    const head = tags('openapi/v3/orders/{id}.md', SITE)
    const url = 'https://docs.example/name/openapi/v3/orders/%7Bid%7D'
    expect(head).toContainEqual(['link', { rel: 'canonical', href: url }])
    expect(head).toContainEqual(['meta', { property: 'og:url', content: url }])
    expect(head).toContainEqual(['meta', { property: 'og:title', content: '查单' }])
    expect(head).toContainEqual([
      'link',
      { rel: 'alternate', type: 'text/markdown', href: '/name/openapi/v3/orders/%7Bid%7D.md' },
    ])
  })

  it('JSON-LD: an article and its place', () => {
    const graph = dataOf('guide/one.md', SITE)['@graph']
    expect(graph[0]).toMatchObject({
      '@type': 'TechArticle',
      headline: '指南一',
      url: 'https://docs.example/name/guide/one',
      dateModified: '2026-01-02T00:00:00.000Z',
    })
    expect(graph[1].itemListElement).toHaveLength(2)
    const order = dataOf('openapi/v3/orders/{id}.md', SITE)['@graph'][1].itemListElement
    expect(order.map(({ item }: { item: string }) => item)).toEqual([
      'https://docs.example/name/',
      'https://docs.example/name/products/',
      undefined,
    ])
    expect(order[2].name).toBe(dataOf('openapi/v3/orders/{id}.md', SITE)['@graph'][0].headline)
    expect(dataOf('index.md', SITE)).toMatchObject({
      '@type': 'WebSite',
      url: 'https://docs.example/name/',
    })
  })

  it('JSON-LD: a title cannot end the script', () => {
    const [, , text] = tags('openapi/v3/refunds.md', SITE).find(([tag]) => tag === 'script') ?? []
    expect(text).not.toContain('<')
    expect(JSON.parse(text ?? '')['@graph'][0].headline).toBe('退款 <b>')
  })

  it('site: unknown: nothing that would have to be whole', () => {
    const head = tags('guide/one.md', { base: '/' })
    expect(JSON.stringify(head)).not.toMatch(/canonical|og:url|feed\.xml|BreadcrumbList/)
  })

  it('no page: only that nobody should list it', () => {
    expect(tags('404.md', SITE)).toEqual([['meta', { name: 'robots', content: 'noindex' }]])
  })
})

it('sitemap: says when pages changed', async () => {
  const { sitemap } = siteOf(SITE)
  expect(sitemap?.hostname).toBe('https://docs.example/name/')
  expect(await sitemap?.transformItems?.([{ url: 'guide/one' }, { url: '' }] as never)).toEqual([
    { url: 'guide/one', lastmod: '2026-01-02T00:00:00.000Z' },
    { url: '' },
  ])
  expect(siteOf({ base: '/' }).sitemap).toBeUndefined()
})

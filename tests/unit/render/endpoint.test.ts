import { parseHTML } from 'linkedom'
import { createMarkdownRenderer } from 'vitepress'
import { afterAll, describe, expect, it } from 'vitest'
import { checkPages, DOCS, openCache } from '../../../.vitepress/cli/project.ts'
import { openCaptures } from '../../../.vitepress/conformance/captures.ts'
import type { PageResult } from '../../../.vitepress/examples/types.ts'
import { createValidator } from '../../../.vitepress/gateway/validate.ts'
import { renderErrors } from '../../../.vitepress/render/errors.ts'
import { examplesPlugin } from '../../../.vitepress/render/plugin.ts'
import { createStore } from '../../../.vitepress/render/store.ts'
import { createTickets } from '../../../.vitepress/render/tickets.ts'
import { examplesTransformer } from '../../../.vitepress/render/transformer.ts'
import { readErrors } from '../../../.vitepress/surface/errors.ts'
import { type FieldRow, pageReference } from '../../../.vitepress/surface/reference.ts'
import { ROOT } from '../../kit/paths.ts'

/* Every page of an operation or a notification, as the site has it. */
const result = await checkPages(['docs'], openCache())
const captures = openCaptures(ROOT)
await captures.load(result.pages)
const store = createStore()
const tickets = createTickets()
store.fill(result)
const facts = {
  proof: { typescript: '6', run: { sdk: '0', blocks: {} } },
  requestOf: ({ id }: { id: string }) => captures.get(id),
  pageOf: () => ({ href: '/other', title: '另一个接口' }),
  stepsOf: () => ({ groups: [], notifications: [], causes: [], happenings: [], variants: [] }),
  reportOf: () => undefined,
}
const markdown = await createMarkdownRenderer(DOCS, {
  languages: ['js', 'ts', 'json', 'xml', 'sh', 'http'],
  config: (md) => void md.use(examplesPlugin(store, tickets, facts)),
  codeTransformers: [examplesTransformer(tickets)],
})
const pages = result.pages.flatMap((page): { name: string; page: PageResult }[] =>
  /^docs\/(?:openapi|webhook)\//.test(page.page.name) ? [{ name: page.page.name, page }] : [],
)

afterAll(() => captures.close())

async function render({ page }: PageResult, text = page.text): Promise<Document> {
  const env = { path: page.file, realPath: page.file, relativePath: page.name }
  const html = await markdown.renderAsync(text, env)
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document
}

const formOf = (parent: ParentNode, name: string) =>
  parent.querySelector(`[data-form="${name}"] pre code`)?.textContent ?? ''

describe('every page', () => {
  it.each(pages)('$name', async ({ page }) => {
    const document = await render(page)
    const { operations, events } = pageReference(page)
    const rows = [...operations, ...events].flatMap(({ groups }) =>
      groups.flatMap(({ tables }) => tables.flatMap((one) => one.rows)),
    )
    const expectRow = (row: FieldRow) => {
      const item = document.getElementById(row.id)
      const head = item?.querySelector('p')?.textContent ?? ''
      expect(head.split(' ').slice(0, 3)).toEqual([
        row.name,
        ...head.split(' ').slice(1, 2),
        row.isRequired ? '必填' : '选填',
      ])
      expect(head).toContain(row.type)
      row.rows.forEach(expectRow)
    }
    rows.forEach(expectRow)
    expect(document.querySelectorAll('.endpoint')).toHaveLength(operations.length)
    expect(document.querySelectorAll('.forms')).toHaveLength(operations.length)
    for (const { contract } of operations) {
      const bars = [...document.querySelectorAll('.endpoint')].map((one) => one.textContent ?? '')
      const index = bars.findIndex((bar) => bar.includes(`${contract.method} ${contract.path}`))
      expect(index).toBeGreaterThanOrEqual(0)
      const forms = document.querySelectorAll('.forms')[index] as Element
      const http = formOf(forms, 'http')
      expect(http).toMatch(new RegExp(`^${contract.method} /`))
      expect(http).not.toMatch(/signature="[^…]/)
      expect(formOf(forms, 'curl')).toContain(`curl -X ${contract.method} 'https://`)
      // Written so already where no property leads there.
      const path = contract.key.slice(contract.key.indexOf('/') + 1)
      expect(formOf(forms, 'chain') || forms.textContent).toContain(
        `.chain('${path.replace(/\/$/, '/{empty}')}')`,
      )
      if (contract.answer === 'json') {
        const answer = JSON.parse(formOf(forms, 'answer').replaceAll('…', ''))
        expect(createValidator().json(contract.responses[0]?.schema ?? {}, answer)).toBeUndefined()
      }
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

describe('a page’s frontmatter', () => {
  const close = pages.find(({ name }) => name.endsWith('/{out_trade_no}/close.md'))?.page as PageResult
  const withFacts = (frontmatter: Record<string, unknown>): PageResult => ({
    ...close,
    page: {
      ...close.page,
      file: `${close.page.file}.copy`,
      frontmatter: { ...close.page.frontmatter, ...frontmatter },
    },
  })

  it('names the replacement of a deprecated operation', async () => {
    const page = withFacts({ deprecated: '/openapi/v3/other' })
    store.update(page)
    const banner = (await render(page)).querySelector('.warning')
    expect(banner?.textContent).toContain('改用另一个接口')
    expect(banner?.querySelector('a')?.getAttribute('href')).toBe('/other')
  })

  it('lists the error codes that apply', async () => {
    const errors = [
      { code: 'ORDER_PAID', status: 400, meaning: '已支付 <1>', action: '按已支付处理' },
      { code: 'HALF' },
    ]
    const page = withFacts({ errors })
    store.update(page)
    const rows = (await render(page)).querySelectorAll('.errors tbody tr')
    expect([...rows].map((row) => row.textContent)).toEqual(['ORDER_PAID400已支付 <1>按已支付处理'])
  })

  it('without them there is no table and no banner, but the way to the codes that calls share', async () => {
    const page = withFacts({ errors: undefined, deprecated: undefined })
    store.update(page)
    const document = await render(page)
    expect(document.querySelector('.errors table, .warning')).toBeNull()
    expect(document.querySelector('.errors p a')?.getAttribute('href')).toMatch(/#v3-request$/)
  })

  it('a site without the guide to them has nothing to say', () => {
    expect(renderErrors([])).toBe('')
    expect(renderErrors([], '/guide/common-errors')).toContain('以官方文档为准')
    const [one] = readErrors({ errors: [{ code: 'A', meaning: 'b', action: 'c' }] })
    expect(one && renderErrors([one])).not.toContain('<p>')
  })
})

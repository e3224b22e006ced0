import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { createMarkdownRenderer } from 'vitepress'
import { afterAll, describe, expect, it } from 'vitest'
import { openSession } from '../../../.vitepress/examples/run.ts'
import { createCodeTheme } from '../../../.vitepress/render/code-theme.ts'
import { examplesPlugin } from '../../../.vitepress/render/plugin.ts'
import { type Proof, renderProof } from '../../../.vitepress/render/proof.ts'
import { slimTransformer } from '../../../.vitepress/render/slim.ts'
import { createStore } from '../../../.vitepress/render/store.ts'
import { createTickets } from '../../../.vitepress/render/tickets.ts'
import { examplesTransformer } from '../../../.vitepress/render/transformer.ts'
import { FIXTURES, ROOT, SHARED, SHARED_ABSENT } from '../../kit/paths.ts'

/* Pages through VitePress's own Markdown renderer, as the site has them. */
const session = openSession({ root: ROOT })
const store = createStore()
const tickets = createTickets()
const { theme, meanings } = await createCodeTheme()
const NOTHING_AROUND = {
  requestOf: () => undefined,
  pageOf: () => undefined,
  stepsOf: () => ({ groups: [], notifications: [], causes: [], happenings: [], variants: [] }),
  reportOf: () => undefined,
}
const proof: Proof = { typescript: '6.0.3', run: { sdk: '0.9.6', blocks: {} } }
const inputs = [join(FIXTURES, 'pages'), ...(SHARED_ABSENT ? [] : [join(SHARED, 'seeds')])]
const results = await session.run(inputs)
store.fill(results)
const markdown = await createMarkdownRenderer(FIXTURES, {
  theme,
  languages: ['js', 'ts'],
  config: (md) => void md.use(examplesPlugin(store, tickets, { ...NOTHING_AROUND, proof })),
  codeTransformers: [examplesTransformer(tickets), slimTransformer(meanings)],
})

afterAll(() => session.close())

async function render(name: string) {
  const page = results.pages.find((one) => one.page.file.endsWith(`/${name}.md`))
  if (!page) throw new Error(`no fixture ${name}`)
  const env = { path: page.page.file, realPath: page.page.file, relativePath: page.page.name }
  const html = await markdown.renderAsync(page.page.text, env)
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return { html, document, page }
}

const codeOf = (document: Document) =>
  [...document.querySelectorAll('pre.twoslash')].map((pre) => pre.textContent)

const popupsOf = (document: Document) => {
  const template = document.querySelector<HTMLTemplateElement>('.popups')
  return [...(template?.content.children ?? [])]
}

const good = await render('endpoint')

describe('a good page', () => {
  const { html, document, page } = good

  it('shows the visible code and nothing else as the text of the block', () => {
    const visible = page.blocks[0]?.result.visible.replace(' // [!code hl]', '')
    expect(codeOf(document)).toEqual([visible])
    expect(html).not.toContain('virtual.ts')
  })

  it('describes every name by a popup of the page', () => {
    const names = [...document.querySelectorAll('.hover')]
    expect(names.length).toBeGreaterThan(10)
    for (const name of names) {
      expect(popupsOf(document)[Number(name.getAttribute('data-p'))]?.localName).toBe('div')
    }
  })

  it('keeps the popups outside the code, not rendered and away from Vue', () => {
    const popups = document.querySelector('.popups')
    expect(popups?.closest('pre')).toBeNull()
    expect(popups?.localName).toBe('template')
    expect(popups?.hasAttribute('v-pre')).toBe(true)
  })

  it('stores each popup once', () => {
    const texts = popupsOf(document).map((one) => one.innerHTML)
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.filter((text) => text.includes('prepay_id: string</pre><p>预支付标识'))).toHaveLength(1)
  })

  it('has one stop for the Tab key a block', () => {
    expect(document.querySelectorAll('.hover[tabindex="0"]')).toHaveLength(1)
  })

  it('uses no component and keeps the code away from Vue', () => {
    expect(html).not.toContain('v-menu')
    expect(document.querySelector('pre.twoslash')?.hasAttribute('v-pre')).toBe(true)
  })
})

const queries = await render('queries')
const spelled = await render('query-object')

describe('notations', () => {
  const { document } = queries

  it.each([
    ['query', 'const total: 100'],
    ['completion', 'total'],
    ['error', "TS2322: Type 'string' is not assignable to type 'number'."],
    ['log', '说明：金额以分为单位'],
  ])('%s stands in an attribute, not in the text', (kind, text) => {
    const note = document.querySelector(`.code-note.${kind}`)
    expect(note?.getAttribute('data-note')).toBe(text)
    expect(note?.textContent).toBe('')
    if (kind !== 'completion') expect(codeOf(document).join()).not.toContain(text)
  })

  it('a folded type is written out below its line', () => {
    const { document: other } = spelled
    expect(other.querySelector('.code-note.query')?.getAttribute('data-note')).toBe(
      'const order: { id: string; $total?: number }',
    )
  })

  it('highlights', () => {
    expect(document.querySelector('.highlight-mark')?.textContent).toBe('id')
  })
})

it('renders blocks in lists, quotes, containers and code groups', async () => {
  const { document } = await render('places')
  expect(codeOf(document)).toHaveLength(5)
  expect(document.querySelectorAll('.hover').length).toBeGreaterThan(5)
})

it('a page without twoslash blocks has neither popups nor hovers', async () => {
  const { document } = await render('nested-fence')
  expect(document.querySelector('.popups')).toBeNull()
  expect(document.querySelector('.hover')).toBeNull()
})

it('a broken page shows its problem above the block, with place and advice', async () => {
  const { document } = await render('field-unknown')
  const box = document.querySelector('.problem-box')
  expect(box?.textContent).toContain('field-unknown.md:69:55 TS2561')
  expect(box?.textContent).toContain('→ Write `mchid`.')
  expect(document.querySelector('.error-mark')?.textContent).toBe('mch_id')
})

it('a page whose frontmatter is broken still renders, and says so', async () => {
  const { document } = await render('title-missing')
  expect(document.querySelector('.problem-box')?.textContent).toContain('page-title')
})

it.skipIf(SHARED_ABSENT)(
  `both pages of the project's user render with hovers (needs ${SHARED})`,
  async () => {
    const seeds = results.pages.filter(({ page }) => page.file.startsWith(SHARED))
    expect(seeds).toHaveLength(2)
    for (const { page, problems } of seeds) {
      expect(problems).toEqual([])
      const { document } = await render(page.file.replace(/^.*\/(.*)\.md$/, '$1'))
      expect(codeOf(document)).toHaveLength(1)
      expect(document.querySelectorAll('.hover').length).toBeGreaterThan(8)
      expect(document.querySelectorAll('.highlighted').length).toBeGreaterThan(0)
    }
  },
)

describe('the line that says how a page was checked', () => {
  const { page } = good
  const ran = (blocks: Proof['run']['blocks']): Proof => ({ ...proof, run: { sdk: '0.9.6', blocks } })
  const id = page.blocks[0]?.block.id ?? ''

  it('is in the page', () => {
    expect(good.document.querySelector('.proof')?.textContent).toBe(
      '示例 1 段，已由 TypeScript 6.0.3 检查。',
    )
  })

  it('says what the blocks did when they were run', () => {
    expect(renderProof(page, ran({ [id]: { calls: 2, notifications: 7 } }))).toContain(
      '并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 2 次请求、处理 7 条通知',
    )
  })

  it('says nothing of a run for a block that has changed since', () => {
    expect(renderProof(page, ran({ other: { calls: 2, notifications: 0 } }))).not.toContain('运行')
  })

  it('says why a page is not run', () => {
    const optedOut = { ...page, page: { ...page.page, frontmatter: { conformance: '要 <真机>' } } }
    expect(renderProof(optedOut, proof)).toContain('没有运行：要 &lt;真机&gt;')
  })

  it('is not on a page without examples', () => {
    expect(renderProof({ ...page, blocks: [] }, proof)).toBe('')
  })
})

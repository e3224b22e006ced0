import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMarkdownRenderer, disposeMdItInstance } from 'vitepress'
import { afterAll, describe, expect, it } from 'vitest'
import { createHighlighting } from '../../../.vitepress/highlight/highlighting.ts'
import { createCodeTheme } from '../../../.vitepress/render/code-theme.ts'
import { slimTransformer } from '../../../.vitepress/render/slim.ts'
import { createTickets, type Ticket } from '../../../.vitepress/render/tickets.ts'
import { examplesTransformer } from '../../../.vitepress/render/transformer.ts'

/* Fences highlighted in a thread, beside the same fences highlighted by VitePress in this one. */
const folder = mkdtempSync(join(tmpdir(), 'highlighted-'))
const opened: { close(): Promise<void> }[] = []
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()))
  rmSync(folder, { recursive: true })
})

const POPUP = { text: 'const amount: 分', docs: '', tags: [], groups: [] }
const TICKET: Ticket = {
  result: {
    visible: 'const amount = 1\nlog(amount)\n',
    lang: 'js',
    marks: [
      mark('hover', 6, 'amount', 0, 6),
      { ...mark('query', 21, 'amount', 1, 4), popup: POPUP },
      { type: 'highlight', start: 17, length: 3, line: 1, character: 0 },
    ],
  },
  indexOf: ({ start }) => `p${start}`,
}

function mark(type: 'hover' | 'query', start: number, target: string, line: number, character: number) {
  const place = { start, length: target.length, line, character, target }
  return { type, ...place, text: 'not shown', popup: { ...POPUP, text: 'not sent' } }
}

const page = (words: string) =>
  `# Page\n\n\`\`\`js {1} ${words}\nconst amount = 1 // [!code hl]\n\`\`\`\n\n~~~json\n{ "a": "{{ b }}" }\n~~~\n`

async function own(words: string, issue: (tickets: ReturnType<typeof createTickets>) => string) {
  disposeMdItInstance()
  const tickets = createTickets()
  const { theme, meanings } = await createCodeTheme()
  const markdown = await createMarkdownRenderer(folder, {
    theme,
    languages: ['js', 'json'],
    codeTransformers: [examplesTransformer(tickets), slimTransformer(meanings)],
  })
  return markdown.renderAsync(page(`${words} ${issue(tickets)}`), {})
}

async function threaded(ticket?: Ticket, text = page, relativePath = 'guide/a.md') {
  disposeMdItInstance()
  const tickets = createTickets()
  const highlighting = createHighlighting(folder, tickets)
  opened.push(highlighting)
  const answers: unknown[] = []
  const markdown = await createMarkdownRenderer(folder, {
    highlight: (...asked) => {
      const answer = highlighting.highlight(...asked)
      answers.push(answer)
      return answer
    },
    config: (md) => void md.use(highlighting.markdown),
  })
  const html = await markdown.renderAsync(text(ticket ? tickets.issue(ticket) : ''), { relativePath })
  return { html, isKept: answers.map((one) => typeof one === 'string') }
}

const stored = () =>
  readdirSync(join(folder, '.vitepress/cache/highlighted'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, '.vitepress/cache/highlighted', name))

describe('a fence highlighted in a thread', () => {
  it('default: is what VitePress makes of it in its own', async () => {
    expect((await threaded()).html).toBe(await own('', () => ''))
  })

  it('default: a checked block keeps its names, queries and highlights', async () => {
    const { html } = await threaded(TICKET)
    expect(html).toBe(await own('', (tickets) => tickets.issue(TICKET)))
    expect(html).toContain('data-p="p6"')
    expect(html).toContain('const amount: 分')
    expect(html).not.toContain('not sent')
  })

  it('default: a language that nobody knows is plain text', async () => {
    const { html } = await threaded(undefined, () => '```no-such-language\na < b\n```\n', 'guide/b.md')
    expect(html).toContain('a &#x3C; b')
  })
})

describe('a fence highlighted before', () => {
  it('default: comes from the store, and no thread is asked', async () => {
    const first = await threaded(TICKET)
    const second = await threaded(TICKET)
    expect(second).toEqual({ html: first.html, isKept: [true, true] })
  })

  it('default: another popup is another fence', async () => {
    await threaded(TICKET)
    const { html, isKept } = await threaded({ ...TICKET, indexOf: () => 'other' })
    expect(isKept).toEqual([false, true])
    expect(html).toContain('data-p="other"')
  })

  it('throws: never because of a damaged file; it is written anew', async () => {
    const { html } = await threaded(TICKET)
    for (const file of stored()) writeFileSync(file, readFileSync(file, 'utf8').replace('amount', 'AMOUNT'))
    expect(await threaded(TICKET)).toEqual({ html, isKept: [false, false] })
    expect((await threaded(TICKET)).isKept).toEqual([true, true])
  })
})

it('throws: what the highlighter throws is thrown where the page is rendered', async () => {
  const marks = [{ ...mark('hover', 6, 'amount', 0, 6), line: 99 }]
  const wrong = { ...TICKET, result: { ...TICKET.result, marks } }
  await expect(threaded(wrong, page, 'guide/c.md')).rejects.toThrow()
})

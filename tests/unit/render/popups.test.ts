import type { Element } from 'hast'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Field, Hover, PageResult, Popup } from '../../../.vitepress/examples/types.ts'
import { createPool } from '../../../.vitepress/render/popups.ts'
import { createRenderer } from '../../../.vitepress/render/renderer.ts'
import type { Ticket } from '../../../.vitepress/render/tickets.ts'

const field = (name: string, rest: Partial<Field> = {}): Field => ({
  name,
  optional: false,
  type: 'string',
  docs: '',
  ...rest,
})
const popup = (rest: Partial<Popup> = {}): Popup => ({
  text: '(property) a: string',
  docs: '',
  tags: [],
  groups: [],
  ...rest,
})
const hover = (one: Popup): Hover => ({
  type: 'hover',
  text: '',
  target: 'a',
  start: 0,
  length: 1,
  line: 0,
  character: 0,
  popup: one,
})

/** A page whose blocks have these popups. */
function render(popups: Popup[], name = 'docs/openapi/v3/orders/{id}.md') {
  const blocks = [{ result: { marks: popups.map(hover) } }]
  const page = { page: { name, frontmatter: {} }, blocks, problems: [] } as unknown as PageResult
  const pool = createPool(page)
  // Not a template, whose content is no part of the document.
  const shown = pool.html().replaceAll('template', 'main')
  const { document } = parseHTML(`<!doctype html><html><body>${shown}</body></html>`)
  return { pool, document, html: pool.html() }
}

const amount = [field('total', { type: 'number', docs: '总金额' }), field('currency', { optional: true })]
const detail = [field('goods', { type: 'object[]', fields: [field('id')] })]
const order = [
  field('amount', { type: 'object', docs: '金额', fields: amount }),
  field('first', { type: 'object', fields: detail }),
  field('second', { type: 'object', fields: detail }),
]
const whole = popup({ text: 'const order: object', groups: [{ title: '', fields: order }] })
const part = popup({ text: '(property) amount: object', groups: [{ title: '', fields: amount }] })

describe('fields that go deeper', () => {
  const { document, html } = render([whole, part])

  it('are closed, with their own line as the summary', () => {
    const closed = [...document.querySelectorAll('details')]
    expect(closed.map((one) => one.querySelector('summary')?.textContent)).toEqual([
      'amount: object 金额',
      'first: object',
      'second: object',
      'goods: object[]',
    ])
    expect(closed.some((one) => one.hasAttribute('open'))).toBe(false)
  })

  it('name a list that is in the page once', () => {
    for (const details of document.querySelectorAll('details')) {
      const id = details.getAttribute('data-f')
      expect(document.querySelectorAll(`menu[id="${id}"]`)).toHaveLength(1)
    }
    expect(html.match(/total: number/g)).toHaveLength(1)
    expect(html.match(/goods: object\[\]/g)).toHaveLength(1)
  })

  it('take the list from the popup that shows it', () => {
    const id = document.querySelector('details')?.getAttribute('data-f')
    expect(document.getElementById(id ?? '')?.parentElement?.textContent).toContain('amount: object')
    expect(document.getElementById(id ?? '')?.textContent).toBe('total: number 总金额currency?: string')
  })

  it('say so where the rest is left out', () => {
    const endless = popup({
      groups: [{ title: '', fields: [field('next', { type: 'Node', fields: [] })] }],
    })
    const { document: other } = render([endless])
    expect(other.querySelector('details')).toBeNull()
    expect(other.querySelector('li')?.textContent).toBe('next: Node …')
  })

  it('have links in their comments, and no HTML of an author', () => {
    const docs = '见 {@link https://a.test/b 文档} <b>{{ x }}'
    const linked = popup({ groups: [{ title: '', fields: [field('a', { docs, fields: [field('b')] })] }] })
    const { document: other, html: raw } = render([linked])
    expect(other.querySelector('summary')?.textContent).toBe('a: string')
    expect(other.querySelector('details + a')?.getAttribute('href')).toBe('https://a.test/b')
    expect(other.querySelector('details + a')?.getAttribute('target')).toBe('_blank')
    expect(other.querySelector('b')).toBeNull()
    expect(raw).not.toContain('{{')
  })
})

it('a popup that several names share is stored once', () => {
  const { pool, document } = render([part, whole, part])
  expect(document.querySelectorAll('.popups > div')).toHaveLength(2)
  expect(pool.indexOf(hover(part))).toBe('0')
  expect(pool.indexOf(hover(popup()))).toBe('2')
  expect(pool.html()).toContain('</div><div><pre><i>字段</i> a: string</pre></div>')
})

it('a list that another popup shows is named, not repeated', () => {
  const again = popup({ text: '(property) again: object', groups: [{ title: '', fields: amount }] })
  const { document, html } = render([part, again])
  const [first, second] = document.querySelectorAll('menu')
  expect(second?.getAttribute('data-f')).toBe(first?.id)
  expect(second?.textContent).toBe('')
  expect(html.match(/总金额/g)).toHaveLength(1)
})

it('a type that a signature repeats is written out once', () => {
  const text =
    'const then: ((a: {\n    id: string;\n}) => {\n    id: string;\n}) => {\n    name: string;\n}'
  const { document } = render([popup({ text })])
  expect(document.querySelector('pre')?.textContent).toBe(
    'const then: ((a: {\n    id: string;\n}) => { … }) => {\n    name: string;\n}',
  )
})

describe('the groups of a method', () => {
  const groups = [
    { title: 'data', fields: [field('mchid')] },
    { title: 'config', fields: [field('id'), field('params'), field('headers')] },
    { title: 'response.data', fields: [field('prepay_id')] },
  ]
  const operation = { endpoint: 'WeChatPay.OpenAPI.V3.Orders._id_', method: 'post' }
  const links = (one: Partial<Popup>, name?: string) =>
    [...render([popup({ groups, operation, ...one })], name).document.querySelectorAll('.group a')].map(
      (link) => `${link.textContent} ${link.getAttribute('href')}`,
    )

  it('lead to the tables of the page', () => {
    expect(links({})).toEqual([
      'data #post-body',
      'config #post-path',
      'params #post-query',
      'headers #post-headers',
      'response.data #post-response',
    ])
  })

  it('lead to the first table that the configuration has', () => {
    const config = (...names: string[]) => ({
      groups: [{ title: 'config', fields: names.map((name) => field(name)) }],
    })
    expect(links(config('params'))).toEqual(['config #post-query'])
    expect(links(config('responseType', 'params'))).toEqual(['config #post-query'])
    expect(links(config('responseType'))).toEqual([])
    expect(links(config('params', 'headers'))).toEqual(['config #post-query', 'headers #post-headers'])
  })

  it('are no links where the tables are another page’s, or there is no method', () => {
    expect(links({}, 'docs/openapi/v3/orders.md')).toEqual([])
    expect(links({}, 'docs/guide/orders/{id}.md')).toEqual([])
    const { document } = render([popup({ groups })])
    expect([...document.querySelectorAll('.group')].map((title) => title.innerHTML)).toEqual([
      'data',
      'config',
      'response.data',
    ])
  })

  it('have a title without a link where no table is known', () => {
    expect(links({ groups: [{ title: 'other', fields: [field('a')] }] })).toEqual([])
  })
})

it('a quiet name says so, save where the author asks', () => {
  const renderer = createRenderer(() => ({ indexOf: () => '0' }) as unknown as Ticket)
  const classOf = (one: Hover) => {
    const node = renderer.nodeStaticInfo?.call({} as never, one as never, { type: 'text', value: 'a' })
    return (node as Element).properties.class
  }
  const one = hover(popup())
  expect(classOf(one)).toBe('hover')
  expect(classOf({ ...one, quiet: true })).toBe('hover quiet')
  expect(classOf({ ...one, quiet: true, type: 'query' })).toBe('hover')
})

import { parseHTML } from 'linkedom'
import type MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { countElements } from '../../../.vitepress/deploy/elements.ts'
import { fitPage } from '../../../.vitepress/render/fit.ts'
import { fitPlugin } from '../../../.vitepress/render/fit-plugin.ts'
import { renderGroup } from '../../../.vitepress/render/reference.ts'
import { toStaticHtml } from '../../../.vitepress/render/static-html.ts'
import type { FieldRow } from '../../../.vitepress/surface/reference.ts'

const row = (id: string, rows: FieldRow[] = []): FieldRow => ({
  id,
  name: id,
  type: 'string',
  isRequired: true,
  limits: [],
  text: '',
  values: [],
  isEncrypted: false,
  isDeprecated: false,
  rows,
})
const many = (id: string, count: number, below: FieldRow[] = []) =>
  Array.from({ length: count }, (_, index) => row(`${id}-${index}`, index === 0 ? below : []))

/** Two levels are open; `small` and `large` are folded. */
const FIELDS = renderGroup(
  {
    id: 'body',
    place: 'body',
    tables: [
      {
        rows: [
          row('open', [
            row('small', many('small', 2)),
            row('large', many('large', 20)),
            ...many('rest', 9),
          ]),
        ],
      },
    ],
  },
  2,
)
const form = (name: string, elements: number) =>
  `<div class="form" data-form="${name}">${'<i>a</i>'.repeat(elements)}</div>`
const FORMS = `<div class="forms">${form('promise', 9)}${form('curl', 9)}</div>`
const TWIN = '/openapi/v3/a.md'

const countOf = (html: string) => countElements(html)
const all = countOf(FIELDS)

/** What stands in templates: what they belong to, and the ids within. */
function asideOf(html: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  return [...document.querySelectorAll('template[data-part]')].map((template) => {
    const place = template.parentElement
    return place?.getAttribute('data-form') ?? place?.closest('li')?.id ?? `${place?.localName}`
  })
}

describe('fitPage', () => {
  it('default: a page that has no more than it may is as it was', () => {
    expect(fitPage(FIELDS, all, TWIN)).toBe(FIELDS)
  })

  it.each([
    ['the smallest group that is enough', 1, ['small']],
    ['a larger one where that is not', 20, ['large']],
    ['several, where none is enough', 104, ['small', 'large']],
    ['what is open, when nothing folded is left', 120, ['open']],
    ['all of a table, when that is not enough', all - 10, ['details']],
  ])('args: %s', (_, excess, expected) => {
    const html = fitPage(FIELDS, all - excess, TWIN)
    expect(asideOf(html)).toEqual(expected)
    expect(countOf(html)).toBeLessThanOrEqual(all - excess)
  })

  it('default: a form that is not seen comes first, and never the first form', () => {
    const page = FORMS + FIELDS
    expect(asideOf(fitPage(page, countOf(page) - 1, TWIN))).toEqual(['curl'])
    expect(asideOf(fitPage(page, 1, TWIN))).toEqual(['curl', 'details'])
  })

  it('default: what there is room for, when a larger part has gone, stays', () => {
    const page = FORMS + FIELDS
    expect(asideOf(fitPage(page, countOf(page) - 120, TWIN))).toEqual(['open'])
  })

  it('default: of a list of all operations the last products', () => {
    const product = (id: string) =>
      `<section data-product="${id}"><h2 id="${id}">${id}</h2><ul><li>1</li><li>2</li><li>3</li></ul></section>`
    const page = `<div class="catalog">${product('a')}${product('b')}${product('c')}</div>`
    const html = fitPage(page, countOf(page) - 3, TWIN)
    expect(html.replaceAll(/<template data-part>.*?<\/template>/g, '<template>')).toBe(
      `<div class="catalog">${product('a')}${['b', 'c']
        .map(
          (id) =>
            `<section data-product="${id}"><h2 id="${id}">${id}</h2><a class="part" href="${TWIN}">这些接口见本页的 Markdown 版</a><template></section>`,
        )
        .join('')}</div>`,
    )
  })

  it.each([1, 20, 104, 120, all - 10])('default: nothing is lost with %i elements fewer', (excess) => {
    const html = fitPage(FIELDS, all - excess, TWIN)
    const whole = html
      .replaceAll(/<a class="part".*?<\/a><template data-part>|<\/template>/g, '')
      .replace(/<details><summary>1 个字段<\/summary>(<ul><li id="open">.*)<\/details>/, '$1')
    expect(whole.replaceAll(' open', '')).toBe(FIELDS.replaceAll(' open', ''))
  })

  it('default: what was open is closed, and leads to all of it without a script', () => {
    const html = fitPage(FIELDS, all - 120, TWIN)
    expect(html).toContain(
      `<details><summary>11 个字段</summary><a class="part" href="${TWIN}">这些字段见本页的 Markdown 版</a><template data-part><ul>`,
    )
  })

  it('default: it can be passed as static HTML', () => {
    expect(toStaticHtml(fitPage(FIELDS, all - 120, TWIN))).toMatchObject({ nodes: 1 })
  })

  it('error: nothing can be kept aside', () => {
    const page = '<p>a</p>'.repeat(10)
    expect(fitPage(page, 5, TWIN)).toBe(page)
  })
})

describe('fitPlugin', () => {
  const render = (html: string, sidebar: number, path = 'openapi/v3/{id}.md') => {
    const md = { renderAsync: async () => html } as unknown as MarkdownIt
    fitPlugin('/base/', () => sidebar)(md)
    const { renderAsync } = md as unknown as {
      renderAsync: (text: string, env?: object) => Promise<string>
    }
    return renderAsync('', { relativePath: path })
  }

  it('default: the sidebar takes its room', async () => {
    expect(asideOf(await render(FIELDS, 0))).toEqual([])
    const html = await render(FIELDS, 1050 - all)
    expect(html).toBe(FIELDS)
    expect(asideOf(await render(FIELDS, 1080 - all))).toEqual(['large'])
  })

  it('default: the link leads to the page’s Markdown, below the base', async () => {
    expect(await render(FIELDS, 1080 - all)).toContain('href="/base/openapi/v3/%7Bid%7D.md"')
  })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countElements, countLoaded } from '../../../.vitepress/deploy/elements.ts'
import { isOver, type Limits, measureSizes } from '../../../.vitepress/deploy/sizes.ts'

const HEAD =
  '<link rel="preload stylesheet" href="/base/assets/style.a1.css"><script type="module" src="/base/assets/app.a1.js"></script>'
const page = (elements: number) =>
  `<html><head>${HEAD}</head><body>${'<p>a</p>'.repeat(elements)}</body></html>`
const FILES = {
  'index.html': page(150),
  'openapi/index.html': page(200),
  'openapi/v3/small.html': page(10),
  'openapi/v3/middle.html': page(20),
  'openapi/v3/{id}/large.html': page(100),
  'assets/app.a1.js': 'a'.repeat(2048),
  'assets/style.a1.css': 'a',
  'assets/search/pages.a1.json': '[]',
  'assets/search/names.a1.json': '[]',
  'assets/search/terms-0.a1.json': '{}',
}
const LIMITS: Limits = {
  htmlMedian: 2,
  nodesMedian: 120,
  nodesMost: 220,
  firstScripts: 1,
  styles: 1,
  searchStart: 1,
  searchPart: 1,
}
const dist = mkdtempSync(join(tmpdir(), 'sizes-'))

beforeAll(() => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true })
    writeFileSync(join(dist, name), text)
  }
})
afterAll(() => rmSync(dist, { recursive: true }))

const overOf = (limits: Partial<Limits>) =>
  measureSizes(dist, { ...LIMITS, ...limits })
    .filter(isOver)
    .map(({ what, page: at }) => `${what}${at ? ` ${at}` : ''}`)

describe('a site', () => {
  it('default: within its limits', () => {
    expect(overOf({})).toEqual([])
  })

  it('default: the heaviest page, whatever it is', () => {
    const pages = measureSizes(dist, LIMITS).filter((one) => one.page)
    expect(pages.map((one) => [one.page, one.value, one.limit])).toEqual([['/openapi/', 215, 220]])
  })

  it.each<[string, Partial<Limits>, string[]]>([
    ['HTML in the middle', { htmlMedian: 0.5 }, ['HTML of an endpoint page, median']],
    ['elements in the middle', { nodesMedian: 50 }, ['elements of an endpoint page, median']],
    [
      'elements of any page',
      { nodesMost: 160 },
      ['elements of a page, most /openapi/', 'elements of a page, most /'],
    ],
    ['scripts', { firstScripts: -1 }, ['scripts of a first visit, gzip']],
    ['search', { searchStart: -1 }, ['search, before the first answer, gzip']],
  ])('error: %s', (_, limits, expected) => {
    expect(overOf(limits)).toEqual(expected)
  })
})

describe('countElements', () => {
  it.each([
    ['elements, however they end', '<p>a<br>b</p><img alt="">', 3],
    ['not what a template holds', '<p>a</p><template class="popups"><p>b</p></template>', 2],
    ['not a comment', '<!-- <p> --><p>a</p>', 1],
    ['not a script that writes HTML', '<script>const a = "<p>"</script>', 1],
    ['not a value that looks like a tag', '<p data-note="a: Promise<b>">a</p>', 1],
  ])('args: %s', (_, html, count) => {
    expect(countElements(html)).toBe(count)
  })
})

it('countLoaded: two elements more for each heading that the outline lists', () => {
  const bare = countLoaded('<h1>a</h1>')
  expect(countLoaded('<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4>')).toBe(bare + 3 + 2 * 2)
})

import { expect, it } from 'vitest'
import { PRODUCTS } from '../../../.vitepress/site/products.ts'
import { deadLinks, linksOf, proseOf, rowsOf } from '../../kit/guide-text.ts'

/* The guide leads to every product, and says its name as the site does. */
const PAGE = 'guide/choosing.md'
const prose = proseOf(PAGE)
const linked = new Set(linksOf(PAGE, prose).map(({ page }) => page))

it.each(PRODUCTS.map(({ name, id }): [string, string] => [name, id]))('leads to %s', (_, id) => {
  expect(linked).toContain(`products/${id}.md`)
})

it('leads to no product that the site has not', () => {
  const ids = new Set(PRODUCTS.map(({ id }) => `products/${id}.md`))
  expect([...linked].filter((page) => page.startsWith('products/') && !ids.has(page))).toEqual([])
})

/** Products whose name stands in a row that leads to no page of theirs. */
function unlinked(text: string): string[] {
  const cells = rowsOf(text).flatMap((row) => Object.values(row))
  return PRODUCTS.filter(({ name, id }) => {
    const naming = cells.filter((cell) => cell.replace(/\]\([^)]*\)/g, ']').includes(name))
    return naming.length > 0 && !naming.some((cell) => cell.includes(`products/${id}.md`))
  }).map(({ name }) => name)
}

it('a product named in a table is linked there', () => {
  expect(unlinked(prose)).toEqual([])
})

it('a product named without a link is told', () => {
  expect(unlinked('| 情况 | 用什么 |\n| --- | --- |\n| 租借 | 支付分 |\n')).toEqual(['支付分'])
})

it('each row that names a first call links to its page', () => {
  const calls = rowsOf(prose).flatMap(({ 第一个接口: cell = '' }) => (cell ? [cell] : []))
  const others = ['上表', '见产品页']
  expect(calls.length).toBeGreaterThan(15)
  expect(calls.filter((cell) => !others.includes(cell) && !cell.includes('](../openapi/'))).toEqual([])
})

it('each link leads to a place that is there', () => {
  expect(deadLinks(PAGE)).toEqual([])
})

import type { Page, PageRead, Problem } from '../examples/types.ts'
import { productOf } from './catalog.ts'
import { PRODUCTS, type Product } from './products.ts'

const DATA_FILE = '.vitepress/site/products.ts'
const RE_DOCUMENTS = /^docs\/(?:openapi|webhook)\/v[23]\//
const RE_PRODUCT_PAGE = /^docs\/products\/(?!index\.md$)(.+)\.md$/
const RE_PRODUCT_KEY = /^product:.*$/m
const NEAR_LISTED = 3

/**
 * Checks that each page belongs to a product, and each product has its page.
 *
 * @param pages all pages of the site
 * @returns a problem for each page whose `product` is unknown, for each product page that stands for
 *   none or is called otherwise, and for each product that has pages and no page of its own
 */
export function checkProducts(pages: Pick<PageRead, 'page'>[], products: Product[] = PRODUCTS): Problem[] {
  const all = pages.map(({ page }) => page)
  const names = new Set(all.map(({ name }) => name))
  const documents = all
    .filter(({ name }) => RE_DOCUMENTS.test(name))
    .map((page) => ({ page, product: productOf(page.frontmatter.product, products) }))
  const used = new Set(documents.flatMap(({ product }) => product ?? []))
  return [
    ...documents.filter(({ product }) => !product).map(({ page }) => unknownProduct(page, products)),
    ...all.flatMap((page) => checkProductPage(page, products)),
    ...[...used].filter(({ id }) => !names.has(pageName(id))).map(noPage),
  ]
}

function unknownProduct(page: Page, products: Product[]): Problem {
  const { product } = page.frontmatter
  const message = `No product has the tag \`${product}\`.`
  const near = nearTo(String(product), products)
  const advice = near.length > 0 ? `Did you mean ${near.map((tag) => `\`${tag}\``).join(', ')}? ` : ''
  return {
    ...atKey(page, RE_PRODUCT_KEY),
    code: 'page-product',
    message,
    advice: `${advice}The tags stand in ${DATA_FILE}; a new one goes there first.`,
  }
}

// Tags are made of names that `∙` joins: those that share most of them.
function nearTo(value: string, products: Product[]): string[] {
  const parts = value.split(/[∙·・]/).filter(Boolean)
  const shared = (tag: string) => parts.filter((part) => tag.includes(part)).length
  return products
    .flatMap(({ tags }) => Object.keys(tags))
    .filter((tag) => shared(tag) > 0)
    .sort((a, b) => shared(b) - shared(a) || a.length - b.length)
    .slice(0, NEAR_LISTED)
}

function checkProductPage(page: Page, products: Product[]): Problem[] {
  const id = RE_PRODUCT_PAGE.exec(page.name)?.[1]
  if (!id) return []
  const product = products.find((one) => one.id === id)
  const rest = { ...atKey(page, /^title:.*$/m), code: 'product-page' }
  if (!product) {
    return [
      {
        ...rest,
        message: `There is no product \`${id}\`.`,
        advice: `Add it to ${DATA_FILE}, or name the page as one there.`,
      },
    ]
  }
  if (page.frontmatter.title === product.name) return []
  const message = `The page is called \`${page.frontmatter.title}\`, its product \`${product.name}\`.`
  return [{ ...rest, message, advice: `Give both one name: here, or in ${DATA_FILE}.` }]
}

function noPage({ id, name }: Product): Problem {
  const advice = `Write ${pageName(id)}: title, description, what the product is for, and \`[[product]]\`.`
  return {
    page: DATA_FILE,
    line: 1,
    column: 1,
    length: 1,
    severity: 'error',
    code: 'product-page',
    message: `The product ${name} (\`${id}\`) has no page.`,
    advice,
    source: '',
  }
}

function atKey({ name, text }: Page, key: RegExp): Omit<Problem, 'code' | 'message' | 'advice'> {
  const found = key.exec(text)
  const line = found ? text.slice(0, found.index).split('\n').length : 1
  const source = found?.[0] ?? text.split('\n')[0] ?? ''
  return { page: name, line, column: 1, length: Math.max(source.length, 1), severity: 'error', source }
}

function pageName(id: string): string {
  return `docs/products/${id}.md`
}

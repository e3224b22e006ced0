import type { DefaultTheme } from 'vitepress'
import type { PageResult } from '../examples/types.ts'

const GUIDES = [
  'getting-started',
  'typings',
  'invoke-payment',
  'webhook',
  'signature',
  'encryption',
  'errors',
  'gateway',
  'contributing',
]
// A reader's order; products that are not named follow in the order of their pages.
const PRODUCTS = ['基础支付', '合单', '退款', '账单', '通用接口']
const RE_PAGE = /^docs\/(.*)\.md$/
const RE_PRODUCT_TAIL = /^.*∙/

/** A sidebar a part of the site: guides, each API version, notifications. */
export function createSidebar(pages: PageResult[]): DefaultTheme.SidebarMulti {
  const guides = pages.filter(({ page }) => page.name.startsWith('docs/guide/'))
  return {
    '/guide/': [{ text: '指南', items: guides.sort(byGuideOrder).map(toItem) }],
    '/openapi/v2/': byProduct(pages, 'docs/openapi/v2/'),
    '/openapi/v3/': byProduct(pages, 'docs/openapi/v3/'),
    '/webhook/': [...byProduct(pages, 'docs/webhook/v3/'), ...byProduct(pages, 'docs/webhook/v2/')],
  }
}

function byProduct(pages: PageResult[], folder: string): DefaultTheme.SidebarItem[] {
  const groups = new Map<string, DefaultTheme.SidebarItem[]>()
  for (const one of pages.filter(({ page }) => page.name.startsWith(folder))) {
    const product = String(one.page.frontmatter.product ?? '其他')
    groups.set(product, [...(groups.get(product) ?? []), toItem(one)])
  }
  return [...groups]
    .map(([product, items]) => ({ text: product.replace(RE_PRODUCT_TAIL, ''), collapsed: false, items }))
    .sort((a, b) => rank(PRODUCTS, a.text) - rank(PRODUCTS, b.text))
}

function rank(order: string[], name: string): number {
  const index = order.indexOf(name)
  return index < 0 ? order.length : index
}

function toItem({ page }: PageResult): DefaultTheme.SidebarItem {
  return { text: String(page.frontmatter.title), link: `/${RE_PAGE.exec(page.name)?.[1] ?? ''}` }
}

function byGuideOrder(a: PageResult, b: PageResult): number {
  const place = ({ page }: PageResult) =>
    rank(GUIDES, page.name.replace('docs/guide/', '').replace('.md', ''))
  return place(a) - place(b)
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, open, PAGES, test } from '../kit/page.ts'
import { ROOT } from '../kit/paths.ts'

const REVERSE = '/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse'

// Of a section so long that only one of its groups is open.
const LONG = '/openapi/v3/global/papay/contracts/{contract_id}'

const section = (page: Page) => page.locator('.section-nav')
const current = (page: Page) => page.locator('.section-group [aria-current]')
const rows = (page: Page) => page.locator('.catalog :is(tbody tr, .operations li):visible')

test('the sidebar holds the page’s product, and marks the page', async ({ page }) => {
  await open(page, PAGES.braces)
  await expect(current(page)).toHaveText('关闭订单')
  await expect(section(page).getByRole('link', { name: 'JSAPI 下单', exact: true })).toBeVisible()
  await expect(section(page).locator('[href*="/refund/"]')).toHaveCount(0)
  await expect(page.locator('.trail li')).toHaveText(['产品', '基础支付', '关闭订单'])
})

test('guides have the guides', async ({ page }) => {
  await open(page, PAGES.guide)
  await expect(section(page).getByRole('link', { name: '签名与验签' })).toBeVisible()
  await expect(section(page).locator('[href^="/openapi/"]')).toHaveCount(0)
})

test('the page is in view in a sidebar that is too long', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 420 })
  await open(page, REVERSE)
  await expect(current(page)).toHaveText('撤销付款码支付')
  await expect(current(page)).toBeInViewport()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test('another product is one step away, and brings its own sidebar', async ({ page }) => {
  await open(page, PAGES.endpoint)
  await section(page).getByText('切换产品').click()
  const own = section(page).getByRole('link', { name: '基础支付', exact: true })
  await expect(own).toHaveAttribute('aria-current', 'true')
  await section(page).getByRole('link', { name: '退款', exact: true }).click()
  await expect(page.locator('h1')).toContainText('退款')
  await expect(section(page).getByRole('link', { name: 'JSAPI 下单', exact: true })).toHaveCount(0)
  await section(page).getByRole('link', { name: '申请退款', exact: true }).click()
  await expect(page.locator('h1')).toContainText('申请退款')
  await expect(current(page)).toHaveText('申请退款')
  await section(page).getByRole('link', { name: '退款关闭通知' }).click()
  await expect(current(page)).toHaveText('退款关闭通知')
})

test('the sidebar’s filter', async ({ page }) => {
  await open(page, PAGES.endpoint)
  const filter = section(page).getByRole('searchbox', { name: '筛选“基础支付”的页面' })
  const items = section(page).locator('.section-group li:visible')
  const all = await items.count()
  await filter.fill('撤销')
  await expect(items).toHaveText(['撤销付款码支付', '撤销付款码支付（服务商）'])
  await filter.fill('没有这样的页面')
  await expect(items).toHaveCount(0)
  await expect(section(page).getByText('没有符合的页面')).toBeVisible()
  await filter.fill('')
  await expect(items).toHaveCount(all)
  await filter.fill('撤销')
  await filter.press('Enter')
  await expect(page.locator('h1')).toContainText('撤销付款码支付')
})

test('a long section comes with the list of the page, and brings the others', async ({ page }) => {
  await open(page, LONG)
  const refunds = section(page).locator('.section-group', { hasText: '退款' }).first()
  await expect(current(page)).toBeVisible()
  await refunds.getByText('退款', { exact: true }).click()
  await expect(refunds.locator('a[href="/openapi/v3/global/refunds"]')).toBeVisible()
  await expect(current(page)).toHaveCount(1)
})

test('the filter finds what has not been brought yet', async ({ page }) => {
  await open(page, LONG)
  await section(page).getByRole('searchbox').fill('垫付退款')
  await expect(section(page).locator('.section-group li:visible')).toHaveText([/查询垫付退款实时余额/])
  await page.keyboard.press('Enter')
  await expect(current(page)).toHaveText(/查询垫付退款实时余额/)
  await section(page).getByRole('searchbox').fill('')
  await expect(current(page)).toBeVisible()
})

test('all operations, filtered by words, product, method and role', async ({ page }) => {
  await open(page, PAGES.operations)
  const all = Number.parseInt(await page.locator('.catalog-filter output').innerText(), 10)
  const words = page.getByRole('searchbox', { name: '筛选' })
  await words.fill('退款 domestic')
  await expect(rows(page)).toHaveCount(3)
  await page.getByLabel('方法').selectOption('GET')
  await expect(rows(page)).toContainText(['/v3/refund/domestic/refunds/{out_refund_no}'])
  await expect(page.locator('.catalog-filter output')).toHaveText('1 个接口')
  await page.getByLabel('产品').selectOption('账单')
  await expect(page.getByText('没有符合条件的。')).toBeVisible()
  await words.fill('')
  await page.getByLabel('方法').selectOption('全部')
  await expect(rows(page).first()).toContainText('/v3/bill/')
  await page.getByLabel('产品').selectOption('全部')
  await page.getByLabel('角色').selectOption('服务商')
  expect(await rows(page).count()).toBeLessThan(all)
  await page.getByLabel('角色').selectOption('全部')
  await expect(rows(page)).toHaveCount(all)
  await rows(page).getByRole('link', { name: 'Native 下单', exact: true }).click()
  await expect(page.locator('h1')).toContainText('Native')
  await expect(current(page)).toHaveText('Native 下单')
})

test('all notifications', async ({ page }) => {
  await open(page, PAGES.events)
  await page.getByRole('searchbox', { name: '筛选' }).fill('refund.closed')
  await expect(rows(page)).toHaveText(['退款关闭通知REFUND.CLOSED'])
})

test('a product lists its calls in the order of use, and its notifications', async ({ page }) => {
  await open(page, '/products/refund')
  await expect(page.locator('.operations li code')).toHaveText([
    'POST /v3/refund/domestic/refunds',
    'GET /v3/refund/domestic/refunds/{out_refund_no}',
    'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund',
  ])
  await expect(page.locator('table.notices tbody tr')).toHaveCount(3)
})

test('on its own page a product has its groups as they are, and is marked', async ({ page }) => {
  await open(page, '/products/ecommerce')
  await expect(section(page).locator('[aria-current="page"]:visible')).toHaveText('概览')
  await expect(section(page).locator('.section-group[open]')).toHaveCount(0)
})

test('the home page leads to the products', async ({ page }) => {
  await open(page, PAGES.home)
  await page.getByRole('link', { name: '合单支付', exact: true }).click()
  await expect(page.locator('h1')).toContainText('合单支付')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('the sidebar is a drawer, and closes where it leads', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await expect(section(page)).not.toBeInViewport()
    await page.getByRole('button', { name: '目录' }).click()
    await expect(current(page)).toBeInViewport()
    await section(page).getByRole('link', { name: 'Native 下单', exact: true }).click()
    await expect(page.locator('h1')).toContainText('Native')
    await expect(section(page)).not.toBeInViewport()
  })

  test('nothing is wider than the screen', async ({ page }) => {
    for (const address of [PAGES.operations, PAGES.events, PAGES.products, PAGES.product]) {
      await open(page, address)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(360)
    }
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test.beforeEach(() => {
    test.skip(test.info().project.name === 'dev', 'the development server renders in the browser')
  })

  test('the sidebar and the lists are there, the filters are not', async ({ page }) => {
    await page.goto(encodeURI(PAGES.braces))
    await expect(current(page)).toHaveText('关闭订单')
    await expect(page.locator('.section-filter')).toBeHidden()
    await page.goto(encodeURI(LONG))
    await section(page).locator('.section-group:not([open]) summary').first().click()
    await expect(section(page).locator('[open] a[href="/products/cross-border"]')).toBeVisible()
    await page.goto(PAGES.operations)
    await expect(page.locator('.catalog-filter')).toBeHidden()
    await expect(rows(page).first()).toContainText('POST')
    await page.goto(PAGES.products)
    await expect(page.locator('.products li').first()).toContainText('基础支付')
  })
})

/** The pages of the built site that have a sidebar, and the links in it, those to products left out. */
function builtSections() {
  const dist = join(ROOT, '.vitepress/dist')
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  return (
    files
      .filter((name) => /^(openapi|webhook)\/v[23]\/.*\.html$/.test(name))
      .map((name) => ({ name, html: readFileSync(join(dist, name), 'utf8') }))
      // An address that leads elsewhere is no page.
      .filter(({ html }) => !html.includes('http-equiv="refresh"'))
      .map(({ name, html }) => {
        const [, id = '', body = ''] =
          /<div class="section-nav" data-section="([^"]*)">([\s\S]*?)<p class="section-none"/.exec(html) ??
          []
        const groups = body.slice(body.indexOf('section-group'))
        const links = Array.from(groups.matchAll(/<a href="([^"]*)"( aria-current="page")?/g))
        return {
          name,
          id,
          // A group that has not been filled leads to the overview.
          links: links.map(([, href = '']) => href).filter((href) => !href.startsWith('/products/')),
          marked: links.filter(([, , mark]) => mark),
        }
      })
  )
}

test('no page carries the navigation of another product', () => {
  test.skip(test.info().project.name === 'dev', 'it is the built pages that are looked at')
  const pages = builtSections()
  expect(pages.length).toBeGreaterThan(30)
  // A page that is also a folder is written twice: its copy below the slash marks the page itself.
  const addressOf = (name: string) => `/${encodeURI(name.replace(/(?:\/index)?\.html$/, ''))}`
  const owner = new Map(pages.map(({ name, id }) => [addressOf(name), id]))
  for (const { name, id, links, marked } of pages) {
    expect(id, name).not.toBe('')
    expect(
      links.map((link) => owner.get(link)).filter((one) => one !== id),
      name,
    ).toEqual([])
    expect(
      marked.map(([, href]) => href),
      name,
    ).toEqual([addressOf(name)])
  }
})

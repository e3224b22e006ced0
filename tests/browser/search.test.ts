import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { isAnswered, type Line } from '../kit/ask.ts'
import { axeFindings } from '../kit/axe.ts'
import { expect, open, PAGES, test } from '../kit/page.ts'
import { ROOT } from '../kit/paths.ts'
import { type Asked, FULL_QUERIES, QUERIES } from '../kit/queries.ts'

const CLOSE = '/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/close'

const KINDS: Record<string, Line['kind']> = {
  接口: 'endpoint',
  指南: 'guide',
  回调通知: 'notification',
  产品: 'product',
  页面: 'page',
  字段: 'field',
  取值: 'value',
  错误码: 'error',
  正文: 'text',
}

const dialog = (page: Page) => page.getByRole('dialog', { name: '搜索' })
const input = (page: Page) => page.getByRole('combobox', { name: /搜索/ })
const options = (page: Page) => page.getByRole('listbox', { name: '搜索结果' }).getByRole('option')
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]')

async function openSearch(page: Page): Promise<void> {
  await page.getByRole('button', { name: '搜索' }).first().click()
  await expect(input(page)).toBeFocused()
}

async function ask(page: Page, query: string): Promise<void> {
  await input(page).fill(query)
  await expect(page.locator('#search-list')).toHaveAttribute('aria-busy', 'false')
}

async function linesOf(page: Page): Promise<Line[]> {
  const found = await options(page).evaluateAll((all) =>
    all.flatMap((one) => {
      const href = one.getAttribute('href')
      return href ? { label: one.querySelector('.kind')?.textContent ?? '', href } : []
    }),
  )
  return found.map(({ label, href }) => ({
    kind: KINDS[label] ?? 'page',
    address: decodeURI(href),
  }))
}

async function unanswered(page: Page, questions: Asked[]): Promise<string[]> {
  const wrong: string[] = []
  for (const asked of questions) {
    await ask(page, asked.ask)
    const lines = await linesOf(page)
    if (isAnswered(asked, lines)) continue
    wrong.push(`${asked.ask}: ${lines.slice(0, 3).map(({ kind, address }) => `${kind} ${address}`)}`)
  }
  return wrong
}

test('sixty questions are answered', async ({ page }) => {
  await open(page, PAGES.home)
  await openSearch(page)
  expect(QUERIES.length).toBeGreaterThanOrEqual(60)
  expect(await unanswered(page, QUERIES)).toEqual([])
})

test('questions to the whole site are answered', async ({ page }) => {
  const isThere = ({ pages }: Asked) => pages.some((one) => existsSync(join(ROOT, `docs${one}.md`)))
  const missing = FULL_QUERIES.filter((one) => !isThere(one))
  for (const { ask, pages } of missing) console.log(`not asked: ${ask}; there is no ${pages.join(', ')}`)
  test.skip(missing.length === FULL_QUERIES.length, 'none of their pages is there')
  await open(page, PAGES.home)
  await openSearch(page)
  expect(await unanswered(page, FULL_QUERIES.filter(isThere))).toEqual([])
})

test('nothing is loaded before search is wanted, and no more than the budget by a question', async ({
  page,
}, { project }) => {
  test.skip(project.name !== 'built', 'the development server does not bundle')
  const moved = new Map<string, number>()
  const isOfSearch = /assets\/(?:search\/|chunks\/(?:SearchDialog|browser)\b)/
  page.on('requestfinished', async (request) => {
    if (!isOfSearch.test(request.url())) return
    const body = await (await request.response())?.body()
    moved.set(request.url(), gzipSync(body ?? '').length)
  })
  await open(page, PAGES.guide)
  await page.waitForLoadState('networkidle')
  expect([...moved.keys()]).toEqual([])
  await openSearch(page)
  await ask(page, '按商户订单号查询')
  await expect(options(page).first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(moved.size).toBeGreaterThan(3)
  expect([...moved.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(300_000)
})

test('a result says what it is, with method and path', async ({ page }) => {
  await open(page, PAGES.home)
  await openSearch(page)
  await ask(page, '退款 notify_url')
  const first = options(page).first()
  await expect(first).toContainText('字段')
  await expect(first).toContainText('notify_url')
  await expect(first).toContainText('申请退款')
  await expect(first).toContainText('POST /v3/refund/domestic/refunds')
})

test('a field opens at its row, also on the page the reader is on', async ({ page }) => {
  await open(page, PAGES.home)
  await openSearch(page)
  await ask(page, 'merchant_goods_id 申请退款')
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toContainText('申请退款')
  await expect(page.locator('[id="post-body-goods_detail-merchant_goods_id"]')).toBeInViewport()
  await openSearch(page)
  await ask(page, '申请退款 funds_account')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await expect(page.locator('[id="post-body-funds_account"]')).toBeInViewport()
})

test('a name that stands on many pages lists all of them on request', async ({ page }) => {
  await open(page, PAGES.home)
  await openSearch(page)
  await ask(page, 'out_trade_no')
  const before = await options(page).count()
  await page.getByRole('option', { name: /列出全部/ }).click()
  await expect(dialog(page)).toBeVisible()
  await expect(page.locator('#search-list')).toHaveAttribute('aria-busy', 'false')
  expect(await options(page).count()).toBeGreaterThan(before)
  await expect(page.getByRole('option', { name: /列出全部/ })).toHaveCount(0)
})

test.describe('the keyboard', () => {
  for (const key of ['Control+k', 'Meta+k', '/']) {
    test(`${key} opens, Escape closes and gives the focus back`, async ({ page }) => {
      await open(page, PAGES.guide)
      const link = page.getByRole('link', { name: '类型提示' }).first()
      await link.focus()
      await page.keyboard.press(key)
      await expect(input(page)).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toBeHidden()
      await expect(link).toBeFocused()
    })
  }

  test('arrows choose round the end, and the choice is told', async ({ page }) => {
    await open(page, PAGES.home)
    await openSearch(page)
    await ask(page, '/v3/refund/domestic')
    await expect(chosen(page)).toHaveText(/申请退款/)
    await page.keyboard.press('ArrowDown')
    await expect(chosen(page)).toHaveText(/查询单笔退款/)
    const id = await chosen(page).getAttribute('id')
    await expect(input(page)).toHaveAttribute('aria-activedescendant', id ?? '')
    await expect(input(page)).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
    await expect(options(page).last()).toBeInViewport()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/openapi\/v3\/refund\/domestic\/refunds$/)
  })

  test('/ typed into the question is a character', async ({ page }) => {
    await open(page, PAGES.home)
    await openSearch(page)
    await page.keyboard.type('v3/')
    await expect(input(page)).toHaveValue('v3/')
  })
})

test('what is not found, and what was corrected, is said', async ({ page }) => {
  await open(page, PAGES.home)
  await openSearch(page)
  await expect(dialog(page)).toContainText('例如')
  await ask(page, 'qqqqqq')
  await expect(dialog(page)).toContainText('没有找到“qqqqqq”')
  await ask(page, 'unifedorder')
  await expect(dialog(page)).toContainText('没有 unifedorder，显示 unifiedorder 的结果')
  await dialog(page).getByRole('button', { name: '关闭' }).click()
  await expect(dialog(page)).toBeHidden()
})

test.describe('when the index cannot be loaded', () => {
  test.use({ breaksThePage: true })

  test('the dialog says so, and the next letter tries again', async ({ page }) => {
    await page.route('**/assets/search/**', (route) => route.abort())
    await open(page, PAGES.home)
    await openSearch(page)
    await ask(page, '关单')
    await expect(dialog(page)).toContainText('没有加载成功')
    await page.unroute('**/assets/search/**')
    await ask(page, '关闭')
    await expect(options(page).first()).toBeVisible()
  })
})

test.describe('where no page is', () => {
  // The server says 404, and the browser repeats it.
  test.use({ breaksThePage: true })

  test('the search asks for what the address asks for', async ({ page }, { project }) => {
    test.skip(project.name === 'dev', 'the development server has no list of addresses')
    await page.goto('/openapi/v3/refund/nothing-here')
    await page.getByRole('button', { name: /搜索接口、字段/ }).click()
    await expect(input(page)).toBeFocused()
    await expect(input(page)).toHaveValue(/refund/)
    await expect(options(page).first()).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('the dialog fills the screen, and a tap opens', async ({ page }) => {
    await open(page, PAGES.braces)
    await openSearch(page)
    await ask(page, 'merchant_goods_id')
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('.search-dialog, .search-dialog *')]
        .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
        .map((one) => one.className),
    )
    expect(wide).toEqual([])
    await ask(page, '关闭订单')
    await options(page)
      .filter({ hasText: CLOSE.replace('/openapi', '') })
      .first()
      .tap()
    await expect(page.locator('h1')).toContainText('关闭订单')
    await expect(dialog(page)).toBeHidden()
  })
})

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme, contextOptions: { reducedMotion: 'reduce' } })

    test('axe finds nothing in the dialog', async ({ page }) => {
      await open(page, PAGES.guide)
      await openSearch(page)
      for (const query of ['', 'out_trade_no', 'refnud', 'qqqqqq']) {
        await input(page).fill(query)
        await expect(page.locator('#search-list')).toHaveAttribute('aria-busy', 'false')
        expect(await axeFindings(page), query).toEqual([])
      }
    })
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('no button promises a search', async ({ page }, { project }) => {
    test.skip(project.name === 'dev', 'the development server renders in the browser')
    await page.goto(PAGES.guide)
    await expect(page.getByRole('button', { name: '搜索' })).toHaveCount(0)
  })
})

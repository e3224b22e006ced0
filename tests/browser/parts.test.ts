import type { Page } from '@playwright/test'
import { axeFindings } from '../kit/axe.ts'
import { expect, open, PAGES, test } from '../kit/page.ts'

/* Pages of so many elements that parts of them are kept aside until they are asked for. */
const COUPONS = '/openapi/v3/marketing/partner/product-coupon/users/{openid}/coupons'
// Nothing in its tables but first levels: one of them is folded whole.
const CARDS = '/openapi/v3/brand/partner/card-member/cards/{card_id}'
const MOST = 1200

const isDev = () => test.info().project.name === 'dev'
const aside = (page: Page) => page.locator('template[data-part]')
const rows = (page: Page) => page.locator('.fields li')
const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length)
const field = (page: Page, id: string) => page.locator(`.fields li[id="${id}"]`)

/** A field that is kept aside, the last of its group, and the group it lies in. */
async function deepField(page: Page): Promise<{ id: string; group: string }> {
  return page.evaluate(() => {
    const [first] = document.querySelectorAll<HTMLTemplateElement>('.fields details > template[data-part]')
    const ids = [...(first?.content.querySelectorAll('li') ?? [])].map(({ id }) => id)
    return { id: ids.at(-1) ?? '', group: first?.closest('li')?.id ?? '' }
  })
}

test.describe('as it is built', () => {
  test.beforeEach(() => {
    test.skip(isDev(), 'the development server renders in the browser, which knows no templates there')
  })

  for (const address of [COUPONS, CARDS, PAGES.operations, '/products/ecommerce', '/guide/testing']) {
    test(`${address} has few elements when it is loaded`, async ({ page }) => {
      await open(page, address)
      await page.waitForLoadState('networkidle')
      expect(await elements(page)).toBeLessThanOrEqual(MOST)
    })
  }

  test('a page of few elements is whole', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await expect(aside(page)).toHaveCount(0)
  })

  test('a field in an address is put in place and shown', async ({ page }) => {
    await open(page, COUPONS)
    const { id } = await deepField(page)
    expect(id).toMatch(/^(?:get|post)-/)
    await expect(field(page, id)).toHaveCount(0)
    // A link of the page, and an address that is opened.
    await page.evaluate((name) => {
      location.hash = name
    }, id)
    await expect(field(page, id)).toBeInViewport()
    await page.goto('about:blank')
    await open(page, `${COUPONS}#${id}`)
    await expect(field(page, id)).toBeInViewport()
    await expect(field(page, id)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  })

  test('a field is shown when its page is reached from another', async ({ page }) => {
    await open(page, COUPONS)
    const { id } = await deepField(page)
    await open(page, PAGES.endpoint)
    await page.evaluate(
      (href) => {
        const link = document.createElement('a')
        link.href = href
        document.querySelector('.vp-doc')?.append(link)
        link.click()
      },
      encodeURI(`${COUPONS}#${id}`),
    )
    await expect(page.locator('h1')).toContainText('商品券')
    await expect(field(page, id)).toBeInViewport()
    await expect(aside(page).first()).toBeAttached()
  })

  test('a group is opened with the keyboard, whole', async ({ page }) => {
    await open(page, COUPONS)
    const { id, group } = await deepField(page)
    const summary = field(page, group).locator('summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    await expect(field(page, id)).toBeVisible()
    await expect(summary).toBeFocused()
    await expect(field(page, group).locator('.part')).toHaveCount(0)
  })

  test('a form is there when it is chosen, also when its page is opened again', async ({ page }) => {
    await open(page, COUPONS)
    const shown = page.locator('.form:visible').first()
    await page.getByRole('radio', { name: 'async/await' }).first().check({ force: true })
    await expect(shown).toContainText('await wxpay.v3.marketing')
    await page.reload()
    await expect(shown).toContainText('await wxpay.v3.marketing')
  })

  test.describe('what can be copied', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

    test('a form that has not been put in place', async ({ page }) => {
      await open(page, COUPONS)
      await page.getByRole('button', { name: '复制 cURL' }).first().click()
      await expect(page.getByRole('button', { name: '已复制' })).toBeVisible()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^curl -X POST '/)
    })
  })

  test('a jump by the outline of all operations ends where it leads to', async ({ page }) => {
    await open(page, PAGES.operations)
    const links = page.locator('.VPDocAsideOutline a')
    const count = await links.count()
    expect(count).toBeGreaterThan(10)
    for (const index of [count - 8, 9, count - 3]) {
      const link = links.nth(index)
      await link.click()
      const id = decodeURIComponent(new URL(page.url()).hash.slice(1))
      const heading = page.locator(`[id="${id}"]`)
      const topOf = () => heading.evaluate((one) => Math.round(one.getBoundingClientRect().top))
      await expect.poll(topOf).toBeLessThan(140)
      await page.waitForTimeout(600)
      expect(await topOf()).toBeLessThan(140)
      expect(await topOf()).toBeGreaterThan(-1)
    }
  })

  test('of all operations the sections come as they are scrolled to', async ({ page }) => {
    await open(page, PAGES.operations)
    const before = await aside(page).count()
    expect(before).toBeGreaterThan(10)
    const last = page.locator('.catalog section').last()
    await expect(last.locator('li')).toHaveCount(0)
    await last.evaluate((section) => section.scrollIntoView())
    await expect(last.locator('li').first()).toBeVisible()
    await expect(last.locator('.part')).toHaveCount(0)
    expect(await aside(page).count()).toBeGreaterThan(0)
    expect(await axeFindings(page, '.catalog')).toEqual([])
  })
})

for (const address of [COUPONS, CARDS]) {
  test(`${address}: all rows of the Markdown are there when all are opened`, async ({ page, request }) => {
    await open(page, address)
    const markdown = await (await request.get(encodeURI(`${address}.md`))).text()
    const written = markdown.match(/^\| `[^|]*\| [^|]* \| [是否] \|/gm)?.length
    const buttons = page.getByRole('button', { name: '展开全部' })
    while ((await buttons.count()) > 0) await buttons.first().click()
    await expect(rows(page)).toHaveCount(written ?? 0)
    await expect(page.locator('.fields details:not([open])')).toHaveCount(0)
    await expect(page.locator('.fields .part')).toHaveCount(0)
    expect(await rows(page).locator('> p:visible').count()).toBe(written)
  })
}

test('on paper all rows are there', async ({ page }) => {
  await open(page, COUPONS)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(aside(page)).toHaveCount(0)
  await expect(page.locator('.fields details:not([open])')).toHaveCount(0)
  expect(await rows(page).locator('> p:visible').count()).toBeGreaterThan(300)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test.beforeEach(() => {
    test.skip(isDev(), 'the development server renders in the browser')
  })

  test('what is kept aside is one link away', async ({ page }) => {
    await page.goto(encodeURI(COUPONS))
    const folded = page.locator('.fields details:has(> template)').first()
    await folded.locator('> summary').click()
    await folded.getByRole('link', { name: '这些字段见本页的 Markdown 版' }).click()
    await expect(page.locator('body')).toContainText('| 字段 | 类型 | 必填 | 说明 |')
    await page.goto(PAGES.operations)
    await page.getByRole('link', { name: '这些接口见本页的 Markdown 版' }).last().click()
    await expect(page.locator('body')).toContainText('| 名称 | 方法 | 路径 | 谁可以调用 |')
  })
})

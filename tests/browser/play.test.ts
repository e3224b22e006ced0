import type { Page } from '@playwright/test'
import { axeFindings } from '../kit/axe.ts'
import { expect, open, PAGES, test } from '../kit/page.ts'

const RE_EDITOR = /play\.worker|assets\/play\/|\/theme\/play\//

const button = (page: Page) => page.locator('[data-play]').first()
const code = (page: Page) => page.locator('.cm-content')
const state = (page: Page) => page.locator('.play-state')
const sent = (page: Page) => page.getByLabel('会发出的请求')

async function openEditor(page: Page, address: string = PAGES.endpoint): Promise<void> {
  await open(page, address)
  await button(page).click()
  await expect(state(page)).toHaveText('通过检查')
}

/** Replaces all of the code, as a paste does. */
async function write(page: Page, text: string): Promise<void> {
  await code(page).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
}

test('nothing of an editor is loaded before the click', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await open(page, PAGES.endpoint)
  await page.waitForLoadState('networkidle')
  expect(loaded.filter((url) => RE_EDITOR.test(url))).toEqual([])
  await button(page).click()
  await expect(state(page)).toHaveText('通过检查')
  expect(loaded.filter((url) => RE_EDITOR.test(url)).length).toBeGreaterThan(2)
})

test('a broken example says so in Chinese, and a click mends it', async ({ page }) => {
  await openEditor(page)
  await expect(page.locator('.form[data-form="promise"] > div[class*="language-"]')).toBeHidden()
  await write(
    page,
    'wxpay.v3.pay.transactions.jsapi.post({ appid, mchid, out_trade_no, notify_url, amount: { total }, payer: { openid } })',
  )
  const problem = page.locator('.play-troubles li')
  await expect(problem).toContainText('缺少必填字段 description。')
  await expect(page.locator('.cm-lintRange-error').first()).toBeVisible()
  await problem.getByRole('button', { name: '补上 description' }).click()
  await expect(state(page)).toHaveText('通过检查')
  await expect(code(page)).toContainText("description: '")
})

test('an editor ends with its page, and another opens on the next', async ({ page }) => {
  await openEditor(page)
  const heading = page.locator('.vp-doc h1')
  const title = (await heading.textContent()) ?? ''
  const editor = await page.locator('.cm-editor').elementHandle()
  await page.locator('.vp-doc .steps a, .VPSidebar a[href^="/openapi/"]').last().click()
  await expect(page).not.toHaveURL(new RegExp(`${PAGES.endpoint}$`))
  // A page that goes takes its parts along as they are; an editor that ends leaves its place.
  await expect.poll(() => editor?.evaluate((element) => element.parentElement === null)).toBe(true)
  await page.goBack()
  // The address comes first; until the page does, the button is the other one's.
  await expect(heading).toHaveText(title)
  await expect(page.locator('.cm-editor')).toHaveCount(0)
  await button(page).click()
  await expect(state(page)).toHaveText('通过检查')
})

test('fields are completed, with their comments', async ({ page }) => {
  await openEditor(page)
  await write(page, 'wxpay.v3.pay.transactions.jsapi.post({ descr')
  await page.keyboard.press('Control+Space')
  const list = page.locator('.cm-tooltip-autocomplete')
  await expect(list.getByRole('option').first()).toContainText('description')
  await expect(page.locator('.play-info')).toContainText('商品描述')
  await page.waitForTimeout(100)
  await page.keyboard.press('Enter')
  await expect(code(page)).toContainText('{ description')
})

test('a name shows its comment', async ({ page }) => {
  await openEditor(page)
  await page.locator('.cm-line', { hasText: 'notify_url' }).locator('span').first().hover()
  await expect(page.locator('.play-popup')).toContainText('notify_url')
})

test('what the call would send follows the code', async ({ page }) => {
  await openEditor(page)
  await expect(sent(page)).toContainText('POST https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi')
  await write(
    page,
    "wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ params: {}, out_trade_no: 'A1' })",
  )
  await expect(sent(page)).not.toContainText('jsapi')
  await write(page, "wxpay.v3.pay.transactions.jsapi.post({ description: '一件商品' })")
  await expect(sent(page)).toContainText('"description": "一件商品"')
  await expect(sent(page)).toContainText('不完整，还缺：')
})

test('APIv2 sends XML', async ({ page }) => {
  await openEditor(page, PAGES.v2)
  await expect(sent(page).locator('pre')).toContainText('<xml>')
})

test('reset, format, close', async ({ page }) => {
  await openEditor(page)
  const original = await code(page).innerText()
  await write(page, 'wxpay . v3')
  await page.getByRole('button', { name: '整理格式' }).click()
  await expect(code(page)).toHaveText('wxpay.v3')
  await page.getByRole('button', { name: '重置' }).click()
  await expect(code(page)).toHaveText(original, { useInnerText: true })
  await page.getByRole('button', { name: '关闭' }).click()
  await expect(page.locator('.form[data-form="promise"] > div[class*="language-"]')).toBeVisible()
  await expect(button(page)).toBeFocused()
})

test('a shared link brings the code, and nothing of it is executed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openEditor(page)
  await write(page, 'globalThis.ran = 1; alert(1); /* </script><img src=x onerror="window.ran = 1"> */')
  await page.getByRole('button', { name: '复制链接' }).click()
  await expect(state(page)).toContainText('链接已复制')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('#try=')
  await page.goto('about:blank')
  await page.goto(link)
  await expect(code(page)).toContainText('globalThis.ran = 1')
  await expect(page.locator('.play-troubles')).toContainText('没有声明 alert')
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
})

test('a damaged link leaves the page as it is', async ({ page }) => {
  await open(page, `${PAGES.endpoint}#try=AAAA`)
  await expect(button(page)).toBeVisible()
  await expect(code(page)).toHaveCount(0)
})

test.describe('without the network', () => {
  test.use({ breaksThePage: true })

  for (const [name, pattern] of [
    ['the block', /assets\/play\/\w{8}\.\w{8}\.json/],
    ['the libraries', /assets\/play\/libraries-/],
    ['the worker', /play\.worker/],
  ] as const) {
    test(`${name} does not come: the example stays, a second try works`, async ({ page }) => {
      await open(page, PAGES.endpoint)
      await page.route(pattern, (route) => route.abort())
      await button(page).click()
      await expect(page.getByText('没有加载成功')).toBeVisible()
      await expect(page.locator('.form[data-form="promise"] > div[class*="language-"]')).toBeVisible()
      await page.unroute(pattern)
      const retry = page.getByRole('button', { name: /^重试$|没有加载成功/ })
      await retry.click()
      await expect(state(page)).toHaveText('通过检查')
    })
  }
})

test('by the keyboard alone', async ({ page }) => {
  await open(page, PAGES.endpoint)
  await button(page).focus()
  await page.keyboard.press('Enter')
  await expect(code(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('ControlOrMeta+/')
  await expect(page.locator('.cm-line').first()).toHaveText(/^\/\/ wxpay/)
  await page.keyboard.press('ControlOrMeta+/')
  await page.keyboard.press('Tab')
  await expect(code(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(code(page)).not.toBeFocused()
})

test('at 360 px nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openEditor(page)
  await write(
    page,
    "wxpay.v3.pay.transactions.jsapi.post({ description: 'a-very-long-value-that-does-not-fit-on-one-line-of-a-phone' })",
  )
  await expect(page.locator('.play-troubles li').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe has nothing to say: ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await openEditor(page)
    await write(page, 'wxpay.v3.pay.transactions.jsapi.post({ description: 1 }) // 注释')
    await expect(page.locator('.play-troubles li').first()).toBeVisible()
    await page.locator('.play-fill summary').click()
    expect(await axeFindings(page, '.play')).toEqual([])
  })
}

test('what a reader keeps is used, and a key is refused', async ({ page }) => {
  await openEditor(page)
  await page.locator('.play-fill summary').click()
  const input = page.getByLabel('商户号 mchid')
  await input.fill('1900000001')
  await input.press('Enter')
  await expect(sent(page)).toContainText('"mchid": "1900000001"')
  await input.fill('0123456789abcdef0123456789abcdef')
  await input.press('Enter')
  await expect(page.locator('.refused')).toContainText('像是 API 密钥')
  await expect(input).toHaveValue('')
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('0123456789abcdef')
})

test('an empty example against a product’s typings', async ({ page }) => {
  await page.goto('/play')
  await page.getByLabel('选择接口').fill('关闭订单')
  await page
    .getByRole('button', { name: /POST 关闭订单.*out-trade-no\/\{out_trade_no\}\/close/ })
    .first()
    .click()
  await expect(code(page)).toContainText('wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post()')
  await page.locator('.play-troubles .fix').click()
  await expect(state(page)).toHaveText('通过检查')
})

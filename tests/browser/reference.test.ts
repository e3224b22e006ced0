import { expect, open, PAGES, test } from '../kit/page.ts'

const REFUND = '/openapi/v3/refund/domestic/refunds'

test('a form is chosen with the mouse or the keyboard, and kept on the next page', async ({ page }) => {
  await open(page, REFUND)
  const shown = page.locator('.form:visible')
  await expect(shown).toHaveAttribute('data-form', 'promise')
  await page.getByRole('radio', { name: 'async/await' }).check({ force: true })
  await expect(shown).toHaveAttribute('data-form', 'await')
  await expect(shown).toContainText('= await wxpay.v3.refund.domestic.refunds.post({')
  await page.keyboard.press('ArrowRight')
  await expect(shown).toHaveAttribute('data-form', 'chain')
  await open(page, PAGES.endpoint)
  await expect(shown).toHaveAttribute('data-form', 'chain')
  await expect(shown).toContainText("wxpay.chain('v3/pay/transactions/jsapi').post({")
})

test('the first field in an address is shown, however deep it lies', async ({ page }) => {
  await open(page, `${REFUND}#post-response-promotion_detail-goods_detail-merchant_goods_id`)
  const field = page.locator('[id="post-response-promotion_detail-goods_detail-merchant_goods_id"]')
  await expect(field).toBeInViewport()
  await page.evaluate(() => {
    location.hash = '#post-body-amount-from-account'
  })
  await expect(page.locator('[id="post-body-amount-from-account"]')).toBeInViewport()
})

test('a field’s name is its address', async ({ page }) => {
  await open(page, REFUND)
  await page.locator('[id="post-body-reason"] a').click()
  expect(new URL(page.url()).hash).toBe('#post-body-reason')
})

test('two levels are open, and one button opens all', async ({ page }) => {
  await open(page, REFUND)
  const body = page.locator('.fields', { has: page.locator('#post-body') })
  await expect(body.locator('[id="post-body-amount-refund"]')).toBeVisible()
  await expect(body.locator('[id="post-body-amount-from-account"]')).toBeHidden()
  await body.getByRole('button', { name: '展开全部' }).click()
  await expect(body.locator('[id="post-body-amount-from-account"]')).toBeVisible()
  await body.getByRole('button', { name: '全部收起' }).click()
  await expect(body.locator('[id="post-body-amount-refund"]')).toBeHidden()
})

test.describe('what can be copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  const copied = {
    复制地址: /^https:\/\/api\.mch\.weixin\.qq\.com\/v3\/refund\/domestic\/refunds$/,
    复制链式写法: /^wxpay\.v3\.refund\.domestic\.refunds\.post$/,
    '复制 cURL': /^curl -X POST 'https:\/\/api\.mch\.weixin\.qq\.com\/v3\/refund\/domestic\/refunds' \\\n/,
  }
  for (const [name, text] of Object.entries(copied)) {
    test(name, async ({ page }) => {
      await open(page, REFUND)
      await page.getByRole('button', { name }).click()
      await expect(page.getByRole('button', { name: '已复制' })).toBeVisible()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(text)
    })
  }

  for (const [index, method] of ['PATCH', 'GET'].entries()) {
    test(`the operation’s own cURL, where the page has several: ${method}`, async ({ page }) => {
      await open(page, '/openapi/v3/new-tax-control-fapiao/merchant/development-config')
      await page.getByRole('button', { name: '复制 cURL' }).nth(index).click()
      await expect(page.getByRole('button', { name: '已复制' })).toBeVisible()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toMatch(new RegExp(`^curl -X ${method} 'https:.*/development-config'`))
    })
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('name, type and need of every open field fit', async ({ page }) => {
    await open(page, PAGES.v2)
    const outside = await page
      .locator('.fields li > p > *:visible')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().right > window.innerWidth)
          .map((one) => one.textContent),
      )
    expect(outside).toEqual([])
    expect(await page.locator('.fields li > p:visible').count()).toBeGreaterThan(20)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('forms can be chosen, fields opened, and no button does nothing', async ({ page }, { project }) => {
    test.skip(project.name === 'dev', 'the development server renders in the browser')
    await page.goto(REFUND)
    await page.locator('.form-tabs label', { hasText: 'HTTP' }).click()
    await expect(page.locator('.form:visible')).toContainText('POST /v3/refund/domestic/refunds HTTP/1.1')
    const nested = page.locator('[id="post-body-amount-from"] details')
    await nested.locator('summary').click()
    await expect(page.locator('[id="post-body-amount-from-account"]')).toBeVisible()
    await expect(page.locator('.endpoint button:visible, .expand-all:visible')).toHaveCount(0)
  })
})

test('on paper all fields are open and no button is there', async ({ page }) => {
  await open(page, REFUND)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(
    page.locator('[id="post-response-promotion_detail-goods_detail-merchant_goods_id"]'),
  ).toBeVisible()
  await expect(page.locator('.endpoint button:visible, .expand-all:visible')).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the code begins on the first screen; what the call needs opens below the address', async ({
    page,
  }) => {
    await open(page, PAGES.endpoint)
    const code = await page.locator('.form:visible pre').first().boundingBox()
    expect(code?.y).toBeLessThan(740 - 60)
    const host = page.locator('.endpoint dt', { hasText: '域名' })
    await expect(host).toBeHidden()
    await page.locator('.endpoint summary').first().click()
    await expect(host).toBeVisible()
  })
})

test('where there is room, what a call needs is in sight', async ({ page }) => {
  await open(page, PAGES.endpoint)
  await expect(page.locator('.endpoint dt', { hasText: '域名' })).toBeVisible()
  await expect(page.locator('.endpoint summary')).toBeHidden()
})

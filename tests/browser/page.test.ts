import { axeFindings } from '../kit/axe.ts'
import { expect, name, open, PAGES, popup, test } from '../kit/page.ts'

test('the copy button copies the visible code and nothing else', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, PAGES.braces)
  await page.locator('div[class*=language-]').first().hover()
  await page.locator('button.copy').first().click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(
    [
      'wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({',
      '  mchid,',
      '}, { out_trade_no })',
      '.then(({ status }) => status === 204)',
    ].join('\n'),
  )
})

test('popups are no text of the code', async ({ page }) => {
  await open(page, PAGES.endpoint)
  await name(page, 'post').hover()
  await expect(popup(page)).toBeVisible()
  const text = await page.locator('pre.twoslash').first().textContent()
  expect(text).toContain('wxpay.v3.pay.transactions.jsapi.post({')
  expect(text).not.toContain('string')
  expect(text).not.toContain('公众')
})

test('the popup closes when the reader moves to another page', async ({ page }) => {
  await open(page, PAGES.endpoint)
  await name(page, 'mchid').hover()
  await expect(popup(page)).toBeVisible()
  await page.getByRole('link', { name: '关闭订单' }).first().click()
  await expect(page.locator('h1')).toContainText('关闭订单')
  await expect(popup(page)).toBeHidden()
  await name(page, 'post').hover()
  await expect(popup(page)).toContainText('out_trade_no: string')
})

test('the page says that its examples were checked and run', async ({ page }, { project }) => {
  await open(page, PAGES.webhook)
  const proof = page.locator('.proof')
  await expect(proof).toContainText(/示例 2 段，已由 TypeScript \d+\.\d+\.\d+ 检查/)
  // The development server works on a copy, where nothing has been run.
  if (project.name === 'built') {
    await expect(proof).toContainText(/wechatpay-axios-plugin \d+\.\d+\.\d+ 实际运行过，处理 10 条通知/)
  }
})

test('a page opens by its address with braces, encoded or not', async ({ page }) => {
  for (const address of [PAGES.braces, encodeURI(PAGES.braces)]) {
    await page.goto(address)
    await expect(page.locator('h1')).toContainText('关闭订单')
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page shows everything but the popup', async ({ page }, { project }) => {
    test.skip(project.name === 'dev', 'the development server renders in the browser')
    await page.goto(PAGES.endpoint)
    await expect(page.locator('h1')).toContainText('JSAPI')
    await expect(page.locator('pre.twoslash').first()).toContainText(
      'wxpay.v3.pay.transactions.jsapi.post({',
    )
    await expect(page.getByRole('heading', { name: '要点' })).toBeVisible()
  })
})

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    // Without motion: in the middle of a fade any text is too pale.
    test.use({ colorScheme: scheme, contextOptions: { reducedMotion: 'reduce' } })

    test('axe finds nothing, with the popup open', async ({ page }) => {
      for (const [kind, address] of Object.entries(PAGES)) {
        await open(page, address)
        await expect(page.locator('html')).toHaveClass(scheme === 'dark' ? /dark/ : /^((?!dark).)*$/)
        const first = page.locator('.hover').first()
        if ((await first.count()) > 0) {
          await first.hover()
          await expect(popup(page)).toBeVisible()
        }
        const found = await axeFindings(page)
        await page.setViewportSize({ width: 360, height: 740 })
        found.push(...(await axeFindings(page)))
        await page.setViewportSize({ width: 1280, height: 720 })
        expect(found, kind).toEqual([])
      }
    })

    test('the popup has the page’s colours', async ({ page }) => {
      await open(page, PAGES.endpoint)
      await name(page, 'mchid').hover()
      await expect(popup(page)).toBeVisible()
      const background = await popup(page).evaluate((element) => getComputedStyle(element).backgroundColor)
      const [red = 0] = (background.match(/\d+/g) ?? []).map(Number)
      if (scheme === 'dark') expect(red).toBeLessThan(64)
      else expect(red).toBeGreaterThan(230)
    })
  })
}

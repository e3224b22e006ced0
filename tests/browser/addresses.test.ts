import { expect, PAGES, test } from '../kit/page.ts'

/* What the built site answers an address with. The development server has none of it. */
test.beforeEach(({ page: _ }, { project }) => {
  test.skip(project.name !== 'built', 'about the built site')
})

const CLOSE = '/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/close'

test('every page answers: braces encoded or not, with and without .html, with a slash', async ({
  request,
}) => {
  test.slow()
  const entries: [string, string][] = await (await request.get('/addresses.json')).json()
  expect(entries.length).toBeGreaterThan(50)
  const wrong: string[] = []
  for (const [path] of entries) {
    const bare = path.replace(/\/$/, '/index')
    for (const address of [path, encodeURI(path), encodeURI(`${bare}.html`), encodeURI(`${bare}.md`)]) {
      const response = await request.head(address)
      if (response.status() !== 200) wrong.push(`${response.status()} ${address}`)
    }
    if (path.endsWith('/')) continue
    const response = await request.get(encodeURI(`${path}/`), { maxRedirects: 0 })
    const { location } = response.headers()
    const isRight = response.status() === 200 || location === encodeURI(path)
    if (!isRight) wrong.push(`${response.status()} ${path}/ to ${location}`)
  }
  expect(wrong).toEqual([])
})

test('an address with a slash at its end, or with .html, opens as the page it is', async ({ page }) => {
  for (const address of [`${CLOSE}/`, `${CLOSE}.html`, encodeURI(`${CLOSE}/`)]) {
    await page.goto(address)
    await expect(page.locator('h1')).toContainText('关闭订单')
    await expect.poll(() => decodeURI(new URL(page.url()).pathname)).toBe(CLOSE)
  }
})

test.describe('where nothing is', () => {
  // The browser says of each that it is a 404.
  test.use({ breaksThePage: true })

  test('what can only be one page leads there, with its query and anchor', async ({ page }) => {
    for (const [asked, path] of [
      ['/v3/pay/transactions/jsapi', PAGES.endpoint],
      ['/OpenAPI/V3/pay/transactions/out-trade-no/:id/close', CLOSE],
      ['/webhook/v3/transaction.success', PAGES.webhook],
    ] as const) {
      await page.goto(`${asked}?from=x#post`)
      await expect.poll(() => decodeURI(new URL(page.url()).pathname)).toBe(path)
      expect(page.url()).toContain('?from=x#post')
      await expect(page.locator('h1')).not.toContainText('没有这个页面')
    }
  })

  test('else the page says which address, and leads to those like it', async ({ page }) => {
    const response = await page.goto('/v3/pay/transactions/out-trade-no/1217752501201407033233368018/close')
    expect(response?.status()).toBe(404)
    await expect(page.locator('h1')).toHaveText('没有这个页面')
    await expect(page.locator('main')).toContainText('/out-trade-no/1217752501201407033233368018/close')
    const first = page.locator('main li a').first()
    await expect(first).toHaveText('关闭订单')
    await first.click()
    await expect(page.locator('h1')).toContainText('关闭订单')
  })

  test('nothing alike: search and home are left', async ({ page }) => {
    await page.goto('/wp-login.php')
    await expect(page.locator('main')).toContainText('/wp-login.php')
    await expect(page.locator('main li')).toHaveCount(0)
    await page.locator('main').getByRole('button', { name: '搜索' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: '回到首页' }).click()
    await expect(page).toHaveURL('/')
  })

  test('the list of addresses is loaded there only', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(PAGES.endpoint)
    await page.locator('.hover-popup').waitFor({ state: 'attached' })
    expect(asked).not.toContain('/addresses.json')
    await page.goto('/nowhere')
    await expect.poll(() => asked).toContain('/addresses.json')
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('it says so, and leads home', async ({ page }) => {
      await page.goto('/nowhere')
      await expect(page.locator('h1')).toHaveText('没有这个页面')
      await expect(page.getByRole('link', { name: '回到首页' })).toBeVisible()
    })
  })
})

import { spawnSync } from 'node:child_process'
import { expect, name, open, PAGES, popup, test } from '../kit/page.ts'

const isThere = spawnSync('nginx', ['-v']).status === 0
test.skip(!isThere, 'nginx is not installed')

const VARIANTS = [
  ['as it is', '/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/close'],
  ['encoded', '/openapi/v3/pay/transactions/out-trade-no/%7Bout_trade_no%7D/close'],
  ['with .html', '/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/close.html'],
  ['with a slash behind it', '/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/close/'],
] as const

for (const [what, address] of VARIANTS) {
  test(`an address ${what} is answered`, async ({ request }) => {
    const answer = await request.get(address)
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain('关闭订单')
  })
}

test('what is compressed beforehand is sent so, in the best way the browser takes', async ({ request }) => {
  const plain = await request.get('/', { headers: { 'accept-encoding': 'identity' } })
  expect(plain.headers()['content-encoding']).toBeUndefined()
  const zipped = await request.get('/', { headers: { 'accept-encoding': 'gzip' } })
  expect(zipped.headers()['content-encoding']).toBe('gzip')
  expect(zipped.headers().vary).toBe('Accept-Encoding')
  expect(await zipped.text()).toBe(await plain.text())
})

test('hashed files are kept for good, pages asked for anew', async ({ page, request }) => {
  await page.goto('/')
  const script = await page.locator('script[type=module][src]').first().getAttribute('src')
  const asset = await request.get(String(script))
  expect(asset.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  const html = await request.get('/')
  expect(html.headers()['cache-control']).toBe('no-cache')
})

test('what is not there is answered with 404 and the site’s own page, under the same policy', async ({
  request,
}) => {
  for (const address of ['/nothing', '/index.html.br', '/openapi/v3/nothing/']) {
    const answer = await request.get(address)
    expect(answer.status()).toBe(404)
    expect(answer.headers()['content-security-policy']).toContain("default-src 'none'")
  }
})

test('every page carries the security headers', async ({ request }) => {
  const headers = (await request.get(encodeURI(PAGES.braces))).headers()
  const policy = headers['content-security-policy'] ?? ''
  expect(policy).toMatch(/script-src 'self' 'sha256-/)
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  expect(policy).not.toMatch(/https?:/)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['strict-transport-security']).toBeUndefined()
})

test.describe('foreign code', () => {
  test.use({ breaksThePage: true })

  test('a script that is not the site’s own does not run', async ({ page }) => {
    const refused: string[] = []
    await page.exposeFunction('refuse', (what: string) => refused.push(what))
    await open(page, PAGES.endpoint)
    await page.evaluate(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        (window as unknown as { refuse(what: string): void }).refuse(violatedDirective),
      )
      const script = document.createElement('script')
      script.textContent = 'window.foreign = true'
      document.head.append(script)
    })
    expect(await page.evaluate(() => 'foreign' in window)).toBe(false)
    await expect.poll(() => refused).toContain('script-src-elem')
  })
})

// Runs last of its file, with the watch on: no error in the console means that nothing was refused.
test('under the policy the page works: popup, colours, moving on', async ({ page }) => {
  await open(page, PAGES.endpoint)
  await name(page, 'appid').hover()
  await expect(popup(page)).toBeVisible()
  await page.locator('.VPNav a[href$="/guide/getting-started"]').first().click()
  await expect(page.locator('h1')).toContainText('快速开始')
})

import { test as base, type Locator, type Page } from '@playwright/test'

/** Pages of each kind, by their address. */
export const PAGES = {
  home: '/',
  endpoint: '/openapi/v3/pay/transactions/jsapi',
  braces: '/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/close',
  v2: '/openapi/v2/pay/unifiedorder',
  webhook: '/webhook/v3/TRANSACTION.SUCCESS',
  guide: '/guide/getting-started',
  products: '/products/',
  product: '/products/basic',
  operations: '/openapi/',
  events: '/webhook/',
}

/** A browser that watches: errors in the console and requests to other origins fail the test. */
export const test = base.extend<{ breaksThePage: boolean; watched: string[] }>({
  /** The test breaks a page on purpose, so errors in the console are what is expected. */
  breaksThePage: [false, { option: true }],
  watched: [
    async ({ page, baseURL, breaksThePage }, use) => {
      const seen: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          seen.push(`${message.text()} ${message.location().url}`)
        }
      })
      page.on('pageerror', (error) => seen.push(error.message))
      page.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith('data:') && new URL(url).origin !== baseURL) seen.push(`other origin: ${url}`)
      })
      await use(seen)
      if (breaksThePage) return
      base.expect(seen, 'console errors and requests to other origins').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

/** Opens a page and waits until its text is there and its scripts answer: in development, text comes last. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(encodeURI(address))
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.waitForFunction(() => {
    const app = document.querySelector('#app')
    const isServed = !document.querySelector('.hover') || document.querySelector('.hover-popup')
    return app && '__vue_app__' in app && isServed
  })
}

/** The first name in the code with this text. */
export function name(page: Page, text: string): Locator {
  return page.locator('.hover', { hasText: new RegExp(`^${text}$`) }).first()
}

/** The page's one popup. */
export function popup(page: Page): Locator {
  return page.locator('.hover-popup')
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, name, open, popup, test } from '../kit/page.ts'
import { DEV_COPY } from '../kit/sites.ts'

/* Pages are edited one after the other: the server is one. */
test.describe.configure({ mode: 'serial' })

const ADDRESS = '/openapi/v3/certificates'
const FILE = join(DEV_COPY, 'docs/openapi/v3/certificates.md')
const original = () => readFileSync(FILE, 'utf8')
let before = ''

/** Opens the page and waits for the server's line to it: an edit made earlier would never arrive. */
async function openLive(page: Page): Promise<void> {
  const connected = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'))
  await open(page, ADDRESS)
  await connected
}

test.beforeEach(() => {
  before = original()
})

test.afterEach(() => writeFileSync(FILE, before))

test('an edited comment is in the popup without a reload', async ({ page }) => {
  await openLive(page)
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  writeFileSync(FILE, before.replaceAll('/** 平台证书列表', '/** 平台证书的清单'))
  expect(original()).not.toBe(before)
  // A template's content is no part of its text.
  const stored = () => page.locator('.popups').evaluate((one) => `${one.innerHTML}${one.textContent}`)
  await expect.poll(stored, { timeout: 30_000 }).toContain('平台证书的清单')
  await page.locator('.hover', { hasText: /^get$/ }).first().hover()
  await expect(popup(page)).toContainText('平台证书的清单')
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
})

test('a broken example is shown in the page, and mending it takes the problem away', async ({ page }) => {
  await openLive(page)
  writeFileSync(FILE, before.replace('wxpay.v3.certificates', 'wxpay.v3.certificate'))
  const box = page.locator('.problem-box')
  await expect(box).toContainText('TS2551')
  await expect(box).toContainText(/certificates\.md:\d+:\d+/)
  await expect(box).toContainText('Write `certificates`.')
  writeFileSync(FILE, before)
  await expect(box).toHaveCount(0)
})

test.describe('broken', () => {
  test.use({ breaksThePage: true })

  test('a page that cannot even be parsed does not take the server down', async ({ page }) => {
    await openLive(page)
    writeFileSync(FILE, '---\ntitle: [\n---\n```js twoslash\nconst a =\n')
    await page.waitForTimeout(1500)
    writeFileSync(FILE, before)
    await open(page, '/guide/getting-started')
    await expect(page.locator('h1')).toContainText('快速开始')
    await open(page, ADDRESS)
    await expect(name(page, 'wxpay')).toBeVisible()
  })
})

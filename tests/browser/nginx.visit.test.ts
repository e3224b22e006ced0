import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, open, PAGES, test } from '../kit/page.ts'
import { ROOT } from '../kit/paths.ts'

const DIST = join(ROOT, '.vitepress/dist')
const MOST_REQUESTS = 15
const MOST_BYTES = 120 * 1024

test.skip(spawnSync('nginx', ['-v']).status !== 0, 'nginx is not installed')

/** Addresses of what Chromium asked for, with the bytes that came over the wire. */
async function watch(page: Page): Promise<Map<string, number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const addresses = new Map<string, string>()
  const bytes = new Map<string, number>()
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('http')) addresses.set(requestId, request.url)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId)
    if (address) bytes.set(address, encodedDataLength)
  })
  return bytes
}

function heaviest(folder: string): string {
  const files = readdirSync(join(DIST, folder), { recursive: true, encoding: 'utf8' })
  const pages = files.filter((name) => name.endsWith('.html'))
  const size = (name: string) => statSync(join(DIST, folder, name)).size
  const [first = ''] = pages.sort((a, b) => size(b) - size(a))
  return `/${folder}/${first.replace(/\.html$/, '')}`
}

const VISITED = ['/', '/guide/getting-started', '/openapi/', PAGES.endpoint, heaviest('openapi/v3')]

for (const address of VISITED) {
  test(`a first visit of ${address} stays small`, async ({ page }) => {
    const bytes = await watch(page)
    await page.goto(encodeURI(address), { waitUntil: 'networkidle' })
    const total = [...bytes.values()].reduce((sum, one) => sum + one, 0)
    expect(bytes.size, [...bytes.keys()].join('\n')).toBeLessThanOrEqual(MOST_REQUESTS)
    expect(total, JSON.stringify([...bytes], null, 1)).toBeLessThanOrEqual(MOST_BYTES)
  })
}

test('the next page is fetched when the pointer rests on its link, and opens from there', async ({
  page,
}) => {
  const bytes = await watch(page)
  await open(page, PAGES.endpoint)
  await page.waitForLoadState('networkidle')
  const scripts = () => [...bytes.keys()].filter((one) => /close\.md\.[\w-]+\.js$/.test(one))
  expect([...bytes.keys()].filter((one) => one.endsWith('/hashmap.json'))).toEqual([])
  await page.getByRole('link', { name: '关闭订单' }).first().hover()
  await expect.poll(scripts).toHaveLength(1)
  await page.getByRole('link', { name: '关闭订单' }).first().click()
  await expect(page.locator('h1')).toContainText('关闭订单')
  expect(scripts()).toHaveLength(1)
})

test('a page opens from a link that was neither rested on nor touched', async ({ page }) => {
  await open(page, PAGES.endpoint)
  // A script's click comes without a pointer before it.
  await page
    .getByRole('link', { name: '关闭订单' })
    .first()
    .evaluate((link: HTMLElement) => link.click())
  await expect(page.locator('h1')).toContainText('关闭订单')
  await page.goBack()
  await expect(page.locator('h1')).toContainText('JSAPI')
})

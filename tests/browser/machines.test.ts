import type { APIRequestContext } from '@playwright/test'
import { expect, open, PAGES, test } from '../kit/page.ts'
import { BUILT_URL } from '../kit/sites.ts'

/* The site as machines read it. `npm test` builds it with SITE, which names this server. */
test.beforeEach(({ page: _ }, { project }) => {
  test.skip(project.name !== 'built', 'about the built site')
})

const markdownOf = (path: string) => `${encodeURI(path.replace(/\/$/, '/index'))}.md`

async function addresses(request: APIRequestContext): Promise<string[]> {
  const entries: [string, string][] = await (await request.get('/addresses.json')).json()
  return entries.map(([path]) => path)
}

function linksIn(markdown: string): string[] {
  return Array.from(markdown.matchAll(/\]\((https?:[^)\s]+)\)/g), ([, link = '']) => link)
}

test('every page has its Markdown: code without notations, nothing of the popups', async ({ request }) => {
  test.slow()
  const wrong: string[] = []
  for (const path of await addresses(request)) {
    const response = await request.get(markdownOf(path))
    const text = await response.text()
    // A guide shows notations as what they are.
    const own = path.startsWith('/guide/') ? '' : text
    if (response.headers()['content-type'] !== 'text/markdown; charset=utf-8') wrong.push(`${path}: type`)
    if (!/^---\ntitle: /.test(text) || !/\n# \S/.test(text)) wrong.push(`${path}: no title`)
    // Braces in code are its own; in prose they are an expression that nobody has resolved.
    if (own.replace(/^(`{3,})[\s\S]*?^\1/gm, '').includes('{{')) wrong.push(`${path}: expression`)
    if (/---cut|@filename|\[!code|\^\?|\btwoslash\b|:::|\{\{ \$/.test(own)) wrong.push(`${path}: notations`)
    if (/class="|<span|\((?:property|method|parameter|alias)\) /.test(text)) wrong.push(`${path}: popups`)
  }
  expect(wrong).toEqual([])
})

test('an endpoint’s Markdown has call, fields, errors, and its typings apart', async ({ request }) => {
  const text = await (await request.get(markdownOf(PAGES.braces))).text()
  const [shown = '', typings = ''] = text.split('## 类型定义')
  expect(shown).toContain(
    '- 请求：`POST https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/{out_trade_no}/close`',
  )
  expect(shown).toContain('| `mchid` | string | 是 | 直连商户号。')
  expect(shown).toContain('| 404 | `ORDER_NOT_EXIST` |')
  expect(shown).not.toContain('namespace')
  expect(typings).toContain('export interface JsonDataRequest')
})

test('a reader copies the page as Markdown, or looks at it', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, PAGES.braces)
  const button = page.getByRole('button', { name: '复制本页' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await (await request.get(markdownOf(PAGES.braces))).text())
  await page.getByRole('link', { name: '查看 Markdown' }).click()
  await expect(page.locator('body')).toContainText('# 关闭订单')
})

test('llms.txt leads to every page, by lists that lead nowhere else', async ({ request }) => {
  const index = await (await request.get('/llms.txt')).text()
  const lists = linksIn(index).filter((link) => link.includes('/llms/'))
  const listed = [
    index,
    ...(await Promise.all(lists.map(async (link) => (await request.get(link)).text()))),
  ]
  const links = new Set(listed.flatMap(linksIn))
  const pages = (await addresses(request)).map((path) => BUILT_URL + markdownOf(path))
  expect(pages.filter((page) => !links.has(page))).toEqual([])
  const others = [...links].filter((link) => !pages.includes(link))
  const dead: string[] = []
  for (const link of others) if ((await request.head(link)).status() !== 200) dead.push(link)
  expect(dead).toEqual([])
})

test('the whole text is there in parts, each page once', async ({ request }) => {
  const parts = linksIn(await (await request.get('/llms-full.txt')).text())
  const texts = await Promise.all(parts.map(async (link) => (await request.get(link)).text()))
  const urls = texts.flatMap((text) =>
    Array.from(text.matchAll(/^---\ntitle: .*\n(?:.*\n)*?url: (\S+)$/gm), ([, url]) => url),
  )
  const wanted = (await addresses(request)).map((path) => BUILT_URL + encodeURI(path))
  expect(urls.sort()).toEqual(wanted.sort())
})

test('links in Markdown lead somewhere', async ({ request }) => {
  test.slow()
  const links = new Set<string>()
  for (const path of await addresses(request)) {
    const text = await (await request.get(markdownOf(path))).text()
    for (const link of linksIn(text)) if (link.startsWith(BUILT_URL)) links.add(link.replace(/#.*/, ''))
  }
  const dead: string[] = []
  for (const link of links) if ((await request.head(link)).status() !== 200) dead.push(link)
  expect(dead).toEqual([])
})

test('sitemap and feed name pages by the address each says it has', async ({ page, request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const listed = Array.from(sitemap.matchAll(/<loc>([^<]+)<\/loc>/g), ([, url = '']) => url)
  const wanted = (await addresses(request)).map((path) => BUILT_URL + encodeURI(path))
  expect(listed.sort()).toEqual(wanted.sort())
  const feed = await (await request.get('/feed.xml')).text()
  const changed = Array.from(feed.matchAll(/<link href="([^"]+)"/g), ([, url = '']) => url)
  expect(changed.length).toBeGreaterThan(20)
  expect(changed.filter((url) => !wanted.includes(url))).toEqual([])
  await page.goto(`${PAGES.braces}.html`)
  const canonical = page.locator('link[rel=canonical]')
  await expect(canonical).toHaveAttribute('href', BUILT_URL + encodeURI(PAGES.braces))
})

test('a page says to machines what it is', async ({ page }) => {
  await page.goto(PAGES.endpoint)
  const head = (selector: string) => page.locator(`head ${selector}`)
  await expect(head('meta[property="og:title"]')).toHaveAttribute('content', 'JSAPI 下单')
  await expect(head('meta[property="og:description"]')).toHaveAttribute('content', /预支付/)
  const data = JSON.parse((await head('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data['@graph'].map((one: Record<string, string>) => one['@type'])).toEqual([
    'TechArticle',
    'BreadcrumbList',
  ])
})

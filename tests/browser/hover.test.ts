import type { Locator, Page } from '@playwright/test'
import { expect, name, open, PAGES, popup, test } from '../kit/page.ts'

test.describe('with a mouse', () => {
  test('a name shows its type and its comment', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await name(page, 'mchid').hover()
    await expect(popup(page)).toBeVisible()
    await expect(popup(page)).toContainText('mchid: string')
    await expect(popup(page)).toContainText('商户号')
  })

  test('a method shows request, configuration and response', async ({ page }) => {
    await open(page, PAGES.braces)
    await name(page, 'post').hover()
    await expect(popup(page)).toContainText('post(data: JsonDataRequest, config: RequestConfig)')
    await expect(popup(page)).toContainText('mchid: string')
    await expect(popup(page)).toContainText('out_trade_no: string')
  })

  test('the pointer can enter the popup, and leaving closes it', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await name(page, 'post').hover()
    await expect(popup(page)).toBeVisible()
    const box = await popup(page).boundingBox()
    if (!box) throw new Error('no popup')
    await page.mouse.move(box.x + 40, box.y + 40, { steps: 8 })
    await page.waitForTimeout(400)
    await expect(popup(page)).toBeVisible()
    await page.mouse.move(5, 5)
    await expect(popup(page)).toBeHidden()
  })

  test('moving on to another name shows that one', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await name(page, 'mchid').hover()
    await expect(popup(page)).toContainText('mchid')
    await name(page, 'notify_url').hover()
    await expect(popup(page)).toContainText('notify_url')
    await expect(page.locator('.hover.is-open')).toHaveCount(1)
  })

  test('the popup is never clipped', async ({ page }) => {
    await open(page, PAGES.endpoint)
    for (const text of ['wxpay', 'post', 'openid', 'prepay_id']) {
      await name(page, text).hover()
      await expect(popup(page)).toBeVisible()
      await expectOnScreen(page)
      await page.mouse.move(5, 5)
      await expect(popup(page)).toBeHidden()
    }
  })

  test('links in the popup work', async ({ page }) => {
    await open(page, PAGES.braces)
    await name(page, 'post').hover()
    const link = popup(page).getByRole('link', { name: '官方文档' })
    await expect(link).toHaveAttribute('href', /^https:\/\/pay\.weixin\.qq\.com\/doc\/v3\//)
    await expect(link).toHaveAttribute('target', '_blank')
  })

  test('what goes deeper opens level by level, and nothing else moves', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await name(page, 'post').hover()
    await expect(popup(page)).toContainText('detail?: object')
    await expect(field(page, 'goods_detail')).toBeHidden()
    await clickInPlace(field(page, 'detail'))
    await expect(field(page, 'goods_detail')).toBeVisible()
    await expect(popup(page).getByText('merchant_goods_id: string')).toBeHidden()
    await clickInPlace(field(page, 'goods_detail'))
    await expect(popup(page).getByText('merchant_goods_id: string')).toBeVisible()
    await expectOnScreen(page)
    await clickInPlace(field(page, 'detail'))
    await expect(field(page, 'goods_detail')).toBeHidden()
    await page.waitForTimeout(400)
    await expect(popup(page)).toBeVisible()
  })

  test('above its name the popup does not grow away from the pointer', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await name(page, 'payer').evaluate((one) => one.scrollIntoView({ block: 'end' }))
    await page.mouse.move(5, 5)
    await name(page, 'payer').hover()
    await expect(popup(page)).toBeVisible()
    const [above, below] = [await popup(page).boundingBox(), await name(page, 'payer').boundingBox()]
    expect((above?.y ?? 999) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0)
    await clickInPlace(field(page, 'identity'))
    await expectOnScreen(page)
    expect((await popup(page).boundingBox())?.y).toBe(above?.y)
  })

  test('the titles of a method lead to the tables of the page', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await page.evaluate(() => document.getElementById('post-headers')?.removeAttribute('id'))
    await name(page, 'post').hover()
    const titles = popup(page).locator('.group a')
    await expect(titles).toHaveText(['data', 'config', 'response.data'])
    // No table, no link.
    await expect(titles.nth(1)).not.toHaveAttribute('href')
    await titles.nth(2).click()
    await expect(popup(page)).toBeHidden()
    await expect(page.locator('#post-response')).toBeInViewport()
    await expect(page).toHaveURL(/#post-response$/)
  })

  test('on a page of another operation the titles are no links', async ({ page }) => {
    await open(page, '/guide/errors')
    await name(page, 'post').hover()
    await expect(popup(page).locator('.group').first()).toHaveText('data')
    await expect(popup(page).locator('.group a')).toHaveCount(0)
  })

  test('from name to name it is never empty, never out of place, never gone', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await name(page, 'v3').hover()
    await expect(popup(page)).toBeVisible()
    await watch(page)
    for (const text of ['pay', 'transactions', 'jsapi']) {
      const box = await name(page, text).boundingBox()
      if (!box) throw new Error(`no ${text}`)
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 })
      await expect(popup(page).locator('pre')).toContainText(`${text}: `)
    }
    const seen = await watched(page)
    expect(new Set(seen.map(({ text }) => text)).size).toBeGreaterThanOrEqual(4)
    for (const { text, gap } of seen) {
      expect(text).not.toBe('')
      expect(gap).toBeCloseTo(6, 0)
    }
  })

  test('the watch above sees a popup that is empty or out of place', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await name(page, 'v3').hover()
    await expect(popup(page)).toBeVisible()
    await watch(page)
    await popup(page).evaluate((one) => {
      one.style.top = '0'
      one.lastElementChild?.replaceChildren()
    })
    const seen = await watched(page)
    expect(seen.some(({ text }) => text === '')).toBe(true)
    expect(seen.some(({ gap }) => Math.abs(gap - 6) > 1)).toBe(true)
  })

  test('leaving for a moment does not close it', async ({ page }) => {
    await page.clock.install()
    await open(page, PAGES.endpoint)
    await name(page, 'mchid').hover()
    await expect(popup(page)).toBeVisible()
    await page.clock.pauseAt(Date.now() + 60_000)
    for (const [away, isOpen] of [
      [150, true],
      [150, true],
      [200, false],
    ] as const) {
      await page.mouse.move(5, 5)
      await page.clock.runFor(away)
      await expect(popup(page)).toBeVisible({ visible: isOpen })
      await name(page, 'mchid').hover()
    }
  })

  test('a name that says little opens by a click only', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await name(page, 'then').hover()
    await page.waitForTimeout(400)
    await expect(popup(page)).toBeHidden()
    await expect(name(page, 'then')).toHaveCSS('border-bottom-color', 'rgba(0, 0, 0, 0)')
    await expect(name(page, 'post')).not.toHaveCSS('border-bottom-color', 'rgba(0, 0, 0, 0)')
    await name(page, 'then').click()
    await expect(popup(page)).toContainText('Promise')
    await page.waitForTimeout(400)
    await expect(popup(page)).toBeVisible()
    await page.mouse.move(5, 5)
    await expect(popup(page)).toBeHidden()
  })

  test('text can be selected without a popup in the way', async ({ page }) => {
    await open(page, PAGES.endpoint)
    // All of it within the window: the mouse goes nowhere else.
    await page
      .locator('pre.twoslash')
      .first()
      .evaluate((code) => code.scrollIntoView({ block: 'center' }))
    const from = await name(page, 'appid').boundingBox()
    const to = await name(page, 'notify_url').boundingBox()
    if (!from || !to) throw new Error('no names')
    await page.mouse.move(Math.round(from.x) - 12, Math.round(from.y) + 4)
    await page.mouse.down()
    await page.mouse.move(Math.round(to.x + to.width) + 4, Math.round(to.y) + 8, { steps: 12 })
    await expect(popup(page)).toBeHidden()
    await page.mouse.up()
    await page.waitForTimeout(200)
    const selected = await page.evaluate(() => String(getSelection()))
    expect(selected).toContain('mchid,')
    expect(selected).not.toContain('string')
  })
})

test.describe('with a keyboard', () => {
  test('Tab reaches the block, arrows lead on, Esc closes', async ({ page }) => {
    await open(page, PAGES.endpoint)
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab')
      if ((await page.locator('.hover:focus').count()) > 0) break
    }
    await expect(page.locator('.hover:focus')).toHaveText('wxpay')
    await expect(popup(page)).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.hover:focus')).toHaveText('v3')
    await expect(popup(page)).toContainText('v3: V3')
    await page.keyboard.press('End')
    await expect(popup(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(popup(page)).toBeHidden()
    await expect(page.locator('.hover:focus')).toHaveCount(1)
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+Tab')
    await expect(popup(page)).toBeHidden()
  })

  test('Enter leads into the popup, Esc back to the name', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await name(page, 'wxpay').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(popup(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(popup(page)).toBeHidden()
    await expect(page.locator('.hover:focus')).toHaveText('v3')
  })

  test('what goes deeper opens by its key, and Esc leads back to the name', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await focusName(page, 'payer')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(popup(page).locator('summary:focus')).toContainText('identity')
    await page.keyboard.press('Space')
    await expect(popup(page).getByText('type: "IDCARD"')).toBeVisible()
    // A mouse that lies about does not disturb.
    await page.mouse.move(5, 5)
    await page.waitForTimeout(400)
    await page.keyboard.press('Space')
    await expect(popup(page).getByText('type: "IDCARD"')).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(popup(page)).toBeHidden()
    await expect(page.locator('.hover:focus')).toHaveText('payer')
  })

  test('a title leads to its table, and the focus with it', async ({ page }) => {
    await open(page, PAGES.braces)
    await focusName(page, 'post')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(popup(page).locator('a:focus')).toHaveText('data')
    await page.keyboard.press('Enter')
    await expect(popup(page)).toBeHidden()
    await expect(page.locator('#post-body')).toBeFocused()
  })

  test('a name that says little opens when it has the focus', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await focusName(page, 'then')
    await expect(popup(page)).toContainText('Promise')
  })

  test('a focused name is described by its popup', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await focusName(page, 'mchid')
    const id = await name(page, 'mchid').getAttribute('aria-describedby')
    await expect(page.locator(`[id="${id}"]`)).toHaveText(/mchid: string.*商户号/s)
  })
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 }, isMobile: true })

  test('a tap opens a sheet, a tap elsewhere closes it', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await name(page, 'mchid').tap()
    await expect(popup(page)).toBeVisible()
    const box = await popup(page).boundingBox()
    expect(box).toMatchObject({ x: 0, width: 360 })
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740)
    await page.locator('h1').tap()
    await expect(popup(page)).toBeHidden()
  })

  test('the sheet does not cover its name, and its button closes it', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await name(page, 'prepay_id').tap()
    await expect(popup(page)).toBeVisible()
    const anchor = await name(page, 'prepay_id').boundingBox()
    const box = await popup(page).boundingBox()
    expect((anchor?.y ?? 999) + (anchor?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0)
    await popup(page).getByRole('button', { name: '关闭' }).tap()
    await expect(popup(page)).toBeHidden()
  })

  test('a tap opens what goes deeper, and the sheet stays', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await name(page, 'payer').tap()
    await expect(field(page, 'identity')).toBeVisible()
    const before = await popup(page).boundingBox()
    const line = await field(page, 'identity').boundingBox()
    expect(line?.height).toBeGreaterThanOrEqual(44)
    await field(page, 'identity').tap()
    await expect(popup(page).getByText('type: "IDCARD"')).toBeVisible()
    expect(await popup(page).boundingBox()).toEqual(before)
    expect(await field(page, 'identity').boundingBox()).toEqual(line)
    await field(page, 'identity').tap()
    await expect(popup(page).getByText('type: "IDCARD"')).toBeHidden()
    expect(await field(page, 'identity').boundingBox()).toEqual(line)
  })

  test('a tap on a title leads to its table', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await name(page, 'post').tap()
    await popup(page).getByRole('link', { name: 'data', exact: true }).tap()
    await expect(popup(page)).toBeHidden()
    await expect(page.locator('#post-body')).toBeInViewport()
  })

  test('a tap opens a name that says little', async ({ page }) => {
    await open(page, PAGES.endpoint)
    await name(page, 'then').tap()
    await expect(popup(page)).toContainText('Promise')
  })

  test('no page is wider than the screen', async ({ page }) => {
    for (const address of Object.values(PAGES)) {
      await open(page, address)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, address).toBeLessThanOrEqual(360)
    }
  })
})

/** The line of a field that goes deeper. */
function field(page: Page, text: string): Locator {
  return popup(page).locator('summary', { hasText: new RegExp(`^${text}\\??: `) })
}

async function expectOnScreen(page: Page): Promise<void> {
  const box = await popup(page).boundingBox()
  const view = page.viewportSize()
  if (!box || !view) throw new Error('no popup')
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.y).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(view.width)
  expect(box.y + box.height).toBeLessThanOrEqual(view.height)
}

/** Clicks, and expects what was clicked to be where it was. */
async function clickInPlace(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const before = await target.boundingBox()
  if (!before) throw new Error('nothing to click')
  await target.click()
  await target.page().waitForTimeout(100)
  expect(await target.boundingBox()).toMatchObject({ x: before.x, y: before.y, height: before.height })
}

/** Leads the focus to a name by the keys, as names but the first have no stop of their own. */
async function focusName(page: Page, text: string): Promise<void> {
  await page.locator('.hover[tabindex="0"]').first().focus()
  for (let presses = 0; presses < 40; presses++) {
    if ((await page.locator('.hover:focus').textContent()) === text) return
    await page.keyboard.press('ArrowRight')
  }
  throw new Error(`no ${text}`)
}

/** A popup as it was seen; how far from its name, `NaN` where it was gone. */
interface Sight {
  text: string
  gap: number
}

type Watching = Window & { sights?: Sight[] }

/** Looks at the popup at each change and in each frame. */
async function watch(page: Page): Promise<void> {
  await popup(page).evaluate((one) => {
    const sights: Sight[] = []
    const look = (isFrame: boolean) => {
      const isShown = one.checkVisibility({ visibilityProperty: true })
      const anchor = document.querySelector('.hover.is-open')?.getBoundingClientRect()
      const box = one.getBoundingClientRect()
      const text = one.querySelector('.popup-body')?.textContent ?? ''
      const gap = anchor ? Math.max(box.top - anchor.bottom, anchor.top - box.bottom) : Number.NaN
      // Between frames it may be gone: nobody sees it.
      if (isShown) sights.push({ text, gap })
      else if (isFrame) sights.push({ text, gap: Number.NaN })
    }
    const changes = { attributes: true, childList: true, characterData: true, subtree: true }
    new MutationObserver(() => look(false)).observe(one, changes)
    const frame = () => {
      look(true)
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    ;(window as Watching).sights = sights
  })
}

async function watched(page: Page): Promise<Sight[]> {
  await page.evaluate(() => new Promise(requestAnimationFrame))
  return page.evaluate(() => (window as Watching).sights ?? [])
}

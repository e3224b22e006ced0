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
    for (const text of ['wxpay', 'post', 'then', 'prepay_id']) {
      await name(page, text).hover()
      await expect(popup(page)).toBeVisible()
      const box = await popup(page).boundingBox()
      const view = page.viewportSize()
      if (!box || !view) throw new Error('no popup')
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(view.width)
      expect(box.y + box.height).toBeLessThanOrEqual(view.height)
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

  test('text can be selected without a popup in the way', async ({ page }) => {
    await open(page, PAGES.endpoint)
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

  test('a focused name is described by its popup', async ({ page }) => {
    await open(page, PAGES.endpoint)
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

  test('no page is wider than the screen', async ({ page }) => {
    for (const address of Object.values(PAGES)) {
      await open(page, address)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, address).toBeLessThanOrEqual(360)
    }
  })
})

import { type Browser, chromium, type Page } from 'playwright'
import { toKilobytes } from '../deploy/files.ts'

/** What one page costs a reader, in Chromium on a screen of a desk. */
export interface ReaderCost {
  page: string
  visit: 'first' | 'next'
  requests: number
  /** Sent over the wire, compressed. */
  kilobytes: number
  domNodes: number
  /** Milliseconds that scripts ran. */
  scriptMs: number
  /** Milliseconds from the pointer's rest to the painted popup; nothing where the page has no example. */
  popupMs?: number
}

/** How long the pointer must rest before a popup opens (theme/hover.ts), milliseconds. */
const REST = 60

/**
 * Opens pages one after the other: each as a first visit, then another as the next page.
 *
 * @param origin of a server of the built site that compresses
 * @param pages their addresses
 */
export async function measureReaders(
  origin: string,
  pages: string[],
  executablePath: string,
): Promise<ReaderCost[]> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const costs: ReaderCost[] = []
    for (const page of pages) costs.push(...(await measurePage(browser, origin, page, pages)))
    return costs
  } finally {
    await browser.close()
  }
}

async function measurePage(
  browser: Browser,
  origin: string,
  address: string,
  pages: string[],
): Promise<ReaderCost[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const first = await visit(page, `${origin}${encodeURI(address)}`)
  const popupMs = await hover(page)
  const other = pages[(pages.indexOf(address) + 1) % pages.length] as string
  const next = await visit(page, `${origin}${encodeURI(other)}`)
  await context.close()
  return [
    { page: address, visit: 'first', ...first, ...(popupMs !== undefined && { popupMs }) },
    { page: other, visit: 'next', ...next },
  ]
}

async function visit(page: Page, url: string): Promise<Omit<ReaderCost, 'page' | 'visit'>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Performance.enable')
  let requests = 0
  let bytes = 0
  session.on('Network.responseReceived', ({ response }) => {
    if (!response.fromDiskCache && response.url.startsWith('http')) requests += 1
  })
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const { metrics } = await session.send('Performance.getMetrics')
  const script = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0
  await session.detach()
  return {
    requests,
    kilobytes: toKilobytes(bytes),
    domNodes: await page.evaluate(() => document.querySelectorAll('*').length),
    scriptMs: Math.round(script * 1000),
  }
}

// As text: what compiles this file adds helpers that a page does not have.
const UNTIL_PAINTED = `new Promise((resolve) => {
  let since = 0
  document.addEventListener('pointerover', () => { since = performance.now() }, { once: true })
  const popup = document.querySelector('.hover-popup')
  const look = () => {
    const isOpen = since > 0 && popup.getClientRects().length > 0
    if (isOpen) requestAnimationFrame(() => resolve(performance.now() - since))
    else requestAnimationFrame(look)
  }
  look()
})`

/** From the event to the frame in which the popup is painted, as the page itself sees it. */
async function hover(page: Page): Promise<number | undefined> {
  const target = page.locator('.vp-doc .hover:not(.quiet)').first()
  if ((await target.count()) === 0) return undefined
  await target.scrollIntoViewIfNeeded()
  const [measured] = await Promise.all([page.evaluate<number>(UNTIL_PAINTED), target.hover()])
  return Math.round(measured - REST)
}

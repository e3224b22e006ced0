import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openSession } from '../../../.vitepress/examples/run.ts'
import { renderWebhook, type WebhookFacts, webhookPage } from '../../../.vitepress/scaffold/webhook.ts'
import { FIXTURES, ROOT } from '../../kit/paths.ts'

const folder = mkdtempSync(join(tmpdir(), 'webhook-'))
const session = openSession({ root: ROOT })

afterAll(async () => {
  await session.close()
  rmSync(folder, { recursive: true })
})

function factsOf(name: string): WebhookFacts {
  return JSON.parse(readFileSync(join(FIXTURES, 'webhook', `${name}.json`), 'utf8')) as WebhookFacts
}

it.each([
  ['kept', 'v3/TRANSFER.DONE'],
  ['asked', 'v3/FEE.QUERY'],
  ['chosen', 'v3/TRANSFER.CHOSEN'],
  ['nested', 'v3/NEWS.SENT'],
  ['xml', 'v2/contract-changed'],
  ['xml-chosen', 'v2/contract-chosen'],
  ['xml-sealed', 'v2/CHECK.SUCCESS'],
])('%s: the page is as expected, and its handler checks', async (name, page) => {
  expect(webhookPage(factsOf(name))).toBe(page)
  const text = renderWebhook(factsOf(name))
  await expect(text).toMatchFileSnapshot(join(FIXTURES, 'results/webhook', `${name}.md`))
  const file = join(folder, `${page}.md`)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
  expect((await session.run([file])).problems).toEqual([])
})

it('error: a notification that is known by another name', () => {
  expect(() => renderWebhook(factsOf('moved'))).toThrow(
    'OLD.NAME holds nothing: Moved to /webhook/v3/NEW.NAME',
  )
})

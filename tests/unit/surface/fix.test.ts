import { expect, it } from 'vitest'
import { fixPage } from '../../../.vitepress/surface/fix.ts'
import { CLOSE, checkSite, endpointPages } from '../../kit/small-site.ts'

const NAME = 'openapi/v3/orders/{id}/close.md'
const GOOD = endpointPages(CLOSE)[NAME] as string
const BROKEN = GOOD.replace(/namespace WeChatPay\.OpenAPI\.V3 \{[^}]*\}\n\}\n/, '')

async function fix(text: string): Promise<string> {
  const { pages } = await checkSite({ [NAME]: text })
  return fixPage(pages[0] as (typeof pages)[0], text)
}

it('a broken chain is written anew, and nothing else', async () => {
  expect(BROKEN).not.toBe(GOOD)
  expect(await fix(BROKEN)).toBe(GOOD)
})

it('a page without a problem stays byte for byte', async () => {
  const odd = GOOD.replace('## ', '##  ').replace(
    'namespace WeChatPay.OpenAPI {',
    'namespace   WeChatPay.OpenAPI {',
  )
  expect(await fix(odd)).toBe(odd)
})

it('CRLF stays CRLF', async () => {
  const text = BROKEN.replaceAll('\n', '\r\n')
  expect(await fix(text)).toBe(GOOD.replaceAll('\n', '\r\n'))
})

it('a block in a quote keeps what stands before its lines', async () => {
  const quote = (text: string) => {
    const start = text.indexOf('```js')
    return text.slice(0, start) + text.slice(start).trimEnd().replace(/^/gm, '> ').concat('\n')
  }
  expect(await fix(quote(BROKEN))).toBe(quote(GOOD))
})

it('a misspelt step is replaced', async () => {
  const misspelt = GOOD.replace('namespace WeChatPay.OpenAPI.V3 {', 'namespace WeChatPay.OpenAPI.V33 {')
  expect(await fix(misspelt)).toBe(GOOD)
})

it('what a person must mend is left alone', async () => {
  const wrong = GOOD.replace('    /** 商户号 */\n', '')
  expect(await fix(wrong)).toBe(wrong)
})

import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { openCache } from '../../../.vitepress/cli/project.ts'
import { openCaptures } from '../../../.vitepress/conformance/captures.ts'
import { openSession } from '../../../.vitepress/examples/run.ts'
import { segmentOf } from '../../../.vitepress/play/path.ts'
import { playSource } from '../../../.vitepress/play-assets/sources.ts'
import { toProperty } from '../../../.vitepress/scaffold/chain.ts'
import { ROOT } from '../../kit/paths.ts'
import { engineFor, PAY, sourceOf } from '../../kit/play.ts'

const source = sourceOf(PAY)
const engine = engineFor(source)
const send = (code: string, fill = {}) => engine.send(code, 0, fill)
const CALL = 'wxpay.v3.orders._id_.pay.post'

describe('what a call would send', () => {
  it('default: examples for placeholders, nothing missing', () => {
    expect(send(source.code)).toMatchSnapshot()
  })

  it('values as they are typed', () => {
    const code = `const total = 5\n${CALL}({ notify_url: 'https://a.cn', amount: { total }, kind: 'WEB' }, { id: '7', params: { mchid: '1' } })`
    expect(send(code)).toMatchObject({
      url: 'https://api.mch.weixin.qq.com/v3/orders/7/pay?mchid=1',
      path: [['id', '7']],
      query: [['mchid', '1']],
      body: {
        kind: 'json',
        text: JSON.stringify({ notify_url: 'https://a.cn', amount: { total: 5 }, kind: 'WEB' }, null, 2),
      },
      missing: [],
      assumed: [],
    })
  })

  it('what is missing', () => {
    expect(send(`${CALL}({ amount: {} }, {})`)?.missing).toEqual([
      'id',
      'params',
      'amount.total',
      'notify_url',
      'kind',
    ])
    expect(send(`${CALL}()`)).toMatchObject({
      url: 'https://api.mch.weixin.qq.com/v3/orders/{id}/pay',
      missing: ['id', 'params', 'notify_url', 'kind', 'amount'],
    })
  })

  it('the path as one string', () => {
    expect(send("wxpay.chain('v3/orders/{id}/pay').post()")?.url).toContain('/v3/orders/{id}/pay')
  })

  it('what the reader keeps goes before examples', () => {
    expect(send(source.code, { mchid: '1900000001' })?.url).toContain('mchid=1900000001')
  })

  it('the call at the cursor', () => {
    const code = `${source.code}\nwxpay.v3.orders._id_.get()`
    expect(engine.send(code, code.length - 3, {})?.method).toBe('GET')
  })

  it('nothing is executed: what is computed is an example', () => {
    const code = `globalThis.ran = true\n${CALL}({ notify_url: (() => { globalThis.ran = true; return 'x' })(), amount: { total }, kind }, { id, params: { mchid } })`
    expect(send(code)?.assumed).toContain('notify_url')
    expect(globalThis).not.toHaveProperty('ran')
  })

  it('error: no call', () => {
    expect(send('1 + 1')).toBeUndefined()
  })
})

it('segments are those of the SDK', () => {
  const { normalize } = createRequire(import.meta.url)('wechatpay-axios-plugin')
  for (const segment of ['pay', 'out-trade-no', '{id}', 'sub_merchants', 'delete', '$id$', 'H5']) {
    expect(segmentOf(toProperty(segment))).toBe(normalize(toProperty(segment)))
  }
})

describe('what the SDK really sends', async () => {
  const session = openSession({ root: ROOT, cache: openCache() })
  const { pages } = await session.run([
    'docs/openapi/v3/pay/transactions',
    'docs/openapi/v3/refund/domestic',
    'docs/openapi/v2/pay/unifiedorder.md',
    'docs/openapi/v2/pay/closeorder.md',
  ])
  await session.close()
  const captures = openCaptures(ROOT)
  await captures.load(pages)
  await captures.close()
  // What the SDK adds, and how it spaces, is its own matter; a ciphertext cannot be known.
  const bare = (body: string) =>
    body
      .replace(/<(sign|nonce_str)>.*?<\/\1>|<!\[CDATA\[|\]\]>|\s+/g, '')
      .replace(/"(bank_account|real_name)":"[^"]*"/g, '')

  it.each(
    pages.flatMap(({ blocks }) =>
      blocks.map(({ block }) => [`${block.page} ${block.ordinal}`, block] as const),
    ),
  )('%s', (_, block) => {
    const own = playSource(block)
    const captured = captures.get(block.id)
    if (!own || !captured) throw new Error('The example cannot be edited, or was not run.')
    engine.open(own)
    const sent = engine.send(own.code, 0, {})
    expect({
      method: sent?.method,
      url: decodeURI(sent?.url ?? ''),
      body: bare(sent?.body?.text ?? ''),
    }).toEqual({
      method: captured.method,
      url: decodeURI(captured.url),
      body: bare(captured.body),
    })
  })
})

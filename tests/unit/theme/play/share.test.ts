import { expect, it } from 'vitest'
import { fromFragment, isShared, toFragment } from '../../../../.vitepress/theme/play/share.ts'

const shared = { key: '2', code: 'wxpay.v3.pay // 支付 \u{1f600}\n' }

it('carries code there and back', async () => {
  const fragment = await toFragment(shared)
  expect(fragment).toMatch(/^#try=[\w-]+$/)
  expect(isShared(fragment)).toBe(true)
  expect(await fromFragment(fragment)).toEqual(shared)
})

it.each(['#try=', '#try=%%%', '#try=AAAA', `#try=${btoa('[1,2]')}`])(
  'error: %s is damaged',
  async (hash) => {
    expect(await fromFragment(hash)).toBeUndefined()
  },
)

it('error: more than anybody writes', async () => {
  expect(await fromFragment(await toFragment({ key: '1', code: 'a'.repeat(1_000_000) }))).toBeUndefined()
})

import { describe, expect, it } from 'vitest'
import { type Entry, meantAddress, nearAddresses, wordsOf } from '../../../.vitepress/theme/near.ts'

const ENTRIES: Entry[] = [
  ['/', '首页'],
  ['/guide/getting-started', '快速开始'],
  ['/openapi/v3/pay/transactions/jsapi', 'JSAPI 下单'],
  ['/openapi/v3/pay/transactions/app', 'APP 下单'],
  ['/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}', '查单'],
  ['/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/close', '关单'],
  ['/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse', '撤销'],
  ['/openapi/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close', '服务商关单'],
  ['/openapi/v2/pay/closeorder', '关单（APIv2）'],
  ['/webhook/v3/TRANSACTION.SUCCESS', '支付成功通知'],
  ['/webhook/v2/TRANSACTION.SUCCESS', '支付成功通知（APIv2）'],
]

describe('meant', () => {
  it.each([
    ['a slash', '/guide/getting-started/', '/guide/getting-started'],
    ['an ending', '/guide/getting-started.html', '/guide/getting-started'],
    ['an index', '/guide/getting-started/index.html', '/guide/getting-started'],
    ['capitals', '/webhook/v3/transaction.success', '/webhook/v3/TRANSACTION.SUCCESS'],
    [
      'encoded twice',
      '/openapi/v3/pay/transactions/out-trade-no/%257Bout_trade_no%257D',
      '/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}',
    ],
    [
      'a parameter by another name',
      '/openapi/v3/pay/transactions/out-trade-no/:id/close',
      '/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/close',
    ],
    [
      'as a chain writes a parameter',
      '/openapi/v3/pay/transactions/out-trade-no/_x_/close',
      '/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/close',
    ],
    ['the path of the API alone', '/v3/pay/transactions/jsapi', '/openapi/v3/pay/transactions/jsapi'],
  ])('%s', (_, asked, meant) => {
    expect(meantAddress(asked, ENTRIES)).toBe(meant)
  })

  it.each([
    ['a letter', '/guide/geting-started'],
    ['a value', '/openapi/v3/pay/transactions/out-trade-no/1217752501201407033233368018/close'],
    ['a part', '/openapi/v3/pay/transactions'],
  ])('error: %s', (_, asked) => {
    expect(meantAddress(asked, ENTRIES)).toBeUndefined()
  })
})

describe('near', () => {
  const first = (asked: string) => nearAddresses(asked, ENTRIES, 3)[0]?.[1]

  it.each([
    ['a letter too few', '/guide/geting-started', '快速开始'],
    ['letters swapped', '/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/clsoe', '关单'],
    [
      'a value for a parameter',
      '/v3/pay/transactions/out-trade-no/1217752501201407033233368018/close',
      '关单',
    ],
    ['one segment wrong', '/openapi/v3/pay/transaction/jsapi', 'JSAPI 下单'],
    ['another version', '/webhook/v3/TRANSACTION.SUCESS', '支付成功通知'],
    ['a folder missing', '/openapi/pay/closeorder', '关单（APIv2）'],
  ])('%s', (_, asked, title) => {
    expect(first(asked)).toBe(title)
  })

  it('error: nothing alike', () => {
    expect(nearAddresses('/wp-login.php', ENTRIES, 3)).toEqual([])
    expect(nearAddresses('/%E0%A4%A', ENTRIES, 3)).toEqual([])
  })

  it('no more than asked for', () => {
    expect(nearAddresses('/openapi/v3/pay/transactions/x', ENTRIES, 2)).toHaveLength(2)
  })
})

it('words: what an address says, for a search', () => {
  expect(wordsOf('/openapi/v3/pay/transactions/out-trade-no/{id}/close')).toBe('out-trade-no close')
})

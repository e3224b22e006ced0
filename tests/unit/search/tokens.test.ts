import { describe, expect, it } from 'vitest'
import { distance, mistakesAllowed } from '../../../.vitepress/theme/search/distance.ts'
import { marked } from '../../../.vitepress/theme/search/marks.ts'
import { joinWords, parseQuery } from '../../../.vitepress/theme/search/query.ts'
import { pairs, plain, shardOf, termsOf, wordsOf } from '../../../.vitepress/theme/search/tokens.ts'

describe('terms', () => {
  it.each([
    ['关闭订单', ['关闭', '闭订', '订单']],
    ['退', ['退']],
    ['JSAPI下单', ['jsapi', '下单']],
    ['用 `out_trade_no` 查', ['用', 'outtradeno', 'out', 'trade', 'no', '查']],
    ['ＯＲＤＥＲＰＡＩＤ', ['orderpaid']],
    ['TRANSACTION.SUCCESS', ['transactionsuccess', 'transaction', 'success']],
    ['，。！', []],
  ])('of %s', (text, terms) => {
    expect(termsOf(text)).toEqual([...new Set(terms)])
  })

  it('the ways to write a name are one', () => {
    const ways = ['out_trade_no', 'out-trade-no', 'outTradeNo', '{out_trade_no}', '_out_trade_no_']
    expect(new Set(ways.map(plain))).toEqual(new Set(['outtradeno']))
    expect(wordsOf('outTradeNo')).toEqual(['out', 'trade', 'no'])
  })

  it('characters beyond the basic plane are not cut in two', () => {
    expect(pairs('𠮷野家')).toEqual(['𠮷野', '野家'])
  })

  it('a term stands in one shard', () => {
    expect(shardOf('退款', 7)).toBe(shardOf('退款', 7))
    expect(shardOf('退款', 1)).toBe(0)
  })
})

describe('a question', () => {
  const asked = (query: string) =>
    parseQuery(query).map((term) => (term.type === 'han' ? term.text : term.segments.join('/')))

  it.each([
    ['怎么申请退款', ['申请退款']],
    ['怎么', ['怎么']],
    ['JSAPI下单', ['jsapi', '下单']],
    ['/v3/refund/domestic', ['v3/refund/domestic']],
    ['POST https://api.mch.weixin.qq.com/v3/certificates?x=1', ['v3/certificates']],
    ['wxpay.v3.certificates.get', ['v3/certificates']],
    ["wxpay.chain('v3/certificates').get()", ['v3/certificates']],
    ['transactions._out_trade_no_.close', ['transactions/outtradeno/close']],
    ['TRANSACTION.SUCCESS', ['transaction/success']],
    ['“关单”，out_trade_no', ['关单', 'outtradeno']],
    ['post', ['post']],
    ['', []],
    ['？！', []],
  ])('%s', (query, terms) => {
    expect(asked(query)).toEqual(terms)
  })

  it('words of one name are also that name', () => {
    expect(joinWords(parseQuery('out trade no')).map(({ text }) => text)).toEqual(['outtradeno'])
    expect(joinWords(parseQuery('退款 out'))).toEqual([])
  })
})

describe('typing errors', () => {
  it.each([
    ['refund', 'refund', 0],
    ['refnud', 'refund', 1],
    ['refun', 'refund', 1],
    ['reefund', 'refund', 1],
    ['refuns', 'refund', 1],
    ['rfeudn', 'refund', 2],
    ['close', 'refund', 3],
  ])('%s is %s after %i', (one, other, mistakes) => {
    expect(distance(one, other, 2)).toBe(mistakes)
  })

  it('a short word has none', () => {
    expect([3, 4, 8, 9].map(mistakesAllowed)).toEqual([0, 1, 1, 2])
  })
})

describe('marks', () => {
  it('what was asked is marked, whatever its case', () => {
    expect(marked('JSAPI 下单', 'jsapi').filter(({ isMarked }) => isMarked)).toEqual([
      { text: 'JSAPI', isMarked: true },
    ])
  })

  it('a text without it is whole', () => {
    expect(marked('关闭订单', '(')).toEqual([{ text: '关闭订单', isMarked: false }])
  })
})

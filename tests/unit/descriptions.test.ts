import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { globSync } from 'tinyglobby'
import { expect, it } from 'vitest'
import { likeness, shinglesOf } from '../kit/likeness.ts'
import { ROOT } from '../kit/paths.ts'

/*
 * Where two descriptions are one sentence filled with other names. Of the 563,391 pairs of 1,062
 * descriptions written one by one, one pair reaches 0.3 and none 0.32: two that tell of one thing
 * for merchants and for partners. A sentence filled with other names lies above 0.5 (below). So 0.4
 * leaves people room, and a pattern none.
 */
const LINE = 0.4

interface Described {
  page: string
  shingles: Set<string>
}

function read(page: string): Described[] {
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(
    readFileSync(join(ROOT, 'docs', page), 'utf8'),
  )?.[1]
  const { title, description } = load(frontmatter ?? '{}') as Record<string, unknown>
  if (typeof description !== 'string') return []
  const name = String(title)
  return [{ page, shingles: shinglesOf(description, [name, name.replace(/（.*?）/g, '')]) }]
}

it('no description of the site is another one with the names changed', () => {
  const all = globSync(['openapi/v[23]/**/*.md', 'webhook/v[23]/**/*.md'], {
    cwd: join(ROOT, 'docs'),
  }).flatMap(read)
  expect(all.length).toBeGreaterThan(30)
  const alike = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .map((other) => ({ pages: [one.page, other.page], value: likeness(one.shingles, other.shingles) }))
      .filter(({ value }) => value >= LINE),
  )
  expect(alike).toEqual([])
})

const likenessOf = (one: [string, string], other: [string, string]) =>
  likeness(shinglesOf(one[0], [one[1]]), shinglesOf(other[0], [other[1]]))

it.each([
  ['查询订单', '查询退款', '商户可通过该接口○的状态，根据返回结果进行后续处理。'],
  ['关闭订单', '撤销转账', '需要○时调用，调用成功后不能恢复，结果以查询为准。'],
  ['商家券', '代金券', '用于○的创建，创建成功后返回 `stock_id`，后续发放时使用。'],
])('a sentence filled with %s and %s is above the line', (one, other, pattern) => {
  const filled = (name: string): [string, string] => [pattern.replace('○', name), name]
  expect(likenessOf(filled(one), filled(other))).toBeGreaterThan(0.5)
})

it('two that tell the same of other things, each in its own words, are below it', () => {
  const merchant =
    '用户在微信内的网页或小程序里确认付款时，由商户后端调用，换得预支付交易会话标识；前端带上它和签名拉起收银台。'
  const partner =
    '用户在微信内的网页或小程序里向子商户付款，服务商后端先代为下单，前端拿预支付交易会话标识和签名拉起收银台。'
  expect(likenessOf([merchant, 'JSAPI 下单'], [partner, 'JSAPI 下单'])).toBeLessThan(LINE)
})

import { join } from 'node:path'
import { expect, it } from 'vitest'
import { codeOf, writeProject } from '../../kit/guide.ts'

/* The functions of the guide, given what a bill can hold. */
type Row = Record<string, string>
interface Bill {
  readBill(text: string): { rows: Row[]; summary?: Row }
  toFen(yuan: string): number
  compare(rows: Row[], orders: { no: string; amount: number }[]): { no: string; reason: string }[]
}

const folder = writeProject('reconciling', {
  'read.js': await codeOf('reconciling', 'export function readBill'),
  'compare.js': await codeOf('reconciling', 'export function compare'),
})
const { readBill }: Bill = await import(join(folder, 'read.js'))
const { toFen, compare }: Bill = await import(join(folder, 'compare.js'))

const LINES = [
  '交易时间,商户订单号,交易状态,商户退款单号,商品名称,订单金额,申请退款金额',
  '`2026-01-01 10:00:00,`A1,`SUCCESS,`0,`茶,两盒"大",`19.99,`0.00',
  '`2026-01-01 11:00:00,`A1,`REFUND,`R1,`茶,`0.00,`19.90',
  '总交易单数,订单总金额',
  '`2,`19.99',
]

it.each([
  ['with a byte order mark', '\uFEFF'],
  ['without', ''],
])('a bill %s is read, commas and quotes in it as they are', (_, mark) => {
  const { rows, summary } = readBill(`${mark}${LINES.join('\r\n')}\r\n`)
  expect(rows.map(({ 交易时间, 商品名称 }) => [交易时间, 商品名称])).toEqual([
    ['2026-01-01 10:00:00', '茶,两盒"大"'],
    ['2026-01-01 11:00:00', '茶'],
  ])
  expect(summary).toEqual({ 总交易单数: '2', 订单总金额: '19.99' })
})

it('an empty text has no rows', () => {
  expect(readBill('')).toEqual({ rows: [], summary: undefined })
})

it.each([
  ['19.99', 1999],
  ['0.01', 1],
  ['7', 700],
  ['1.1', 110],
  ['-0.50', -50],
  ['12.50000', 1250],
  ['0.01234', Number.NaN],
  ['', Number.NaN],
])('%s yuan are %d fen', (yuan, fen) => {
  expect(toFen(yuan)).toBe(fen)
})

it('what differs is named, what agrees is not', () => {
  const { rows } = readBill(LINES.join('\n'))
  const agreed = [
    { no: 'A1', amount: 1999 },
    { no: 'R1', amount: 1990 },
  ]
  expect(compare(rows, agreed)).toEqual([])
  expect(
    compare(rows, [
      { no: 'A1', amount: 1998 },
      { no: 'A2', amount: 1 },
    ]),
  ).toEqual([
    { no: 'A1', reason: '金额不同' },
    { no: 'R1', reason: '微信支付有，自己没有' },
    { no: 'A2', reason: '自己有，微信支付没有' },
  ])
})

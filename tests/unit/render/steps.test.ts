import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { renderReport, renderSteps, type Steps } from '../../../.vitepress/render/steps.ts'

const NONE: Steps = { groups: [], notifications: [], causes: [], happenings: [], variants: [] }
const ORDER = { verb: '下单', title: 'JSAPI 下单', address: '/jsapi' }
const CLOSE = { verb: '关单', title: '关闭订单', address: '/{id}/close' }
const REFUND = { verb: '退款', title: '申请退款', address: '/refunds' }
const NOTICE = { title: '支付成功通知', address: '/SUCCESS' }

function lines(steps: Partial<Steps>) {
  const { document } = parseHTML(
    `<!doctype html><html><body>${renderSteps({ ...NONE, ...steps })}</body></html>`,
  )
  return [...document.querySelectorAll('nav.steps > p')].map((line) => line.textContent)
}

it('a line a group: what comes before, this page, what comes after', () => {
  const group = { flows: ['普通支付', '付款码'], previous: [ORDER], next: [CLOSE, REFUND] }
  expect(lines({ groups: [group] })).toEqual([
    '普通支付、付款码 ← 下单 JSAPI 下单 · 本页 · 关单 关闭订单，退款 申请退款 →',
  ])
})

it('a verb is told once for all it goes for', () => {
  const other = { ...ORDER, title: 'H5 下单', address: '/h5' }
  expect(lines({ groups: [{ flows: ['支付'], previous: [ORDER, other], next: [] }] })).toEqual([
    '支付 ← 下单 JSAPI 下单、H5 下单 · 本页',
  ])
})

it('the first step has nothing before it', () => {
  expect(lines({ groups: [{ flows: ['支付'], previous: [], next: [CLOSE] }] })).toEqual([
    '支付 本页 · 关单 关闭订单 →',
  ])
})

it('notifications, calls and the same for others have lines of their own', () => {
  expect(lines({ notifications: [NOTICE] })).toEqual(['会收到的通知 支付成功通知'])
  expect(lines({ causes: [ORDER, REFUND] })).toEqual(['由这些接口触发 JSAPI 下单、申请退款'])
  expect(
    lines({
      causes: [ORDER],
      happenings: [
        { by: 'platform', what: '到期' },
        { by: 'user', what: '用户<解约>' },
        { by: 'user', what: '用户注销' },
      ],
    }),
  ).toEqual(['由这些接口触发 JSAPI 下单', '由用户触发 用户<解约>；用户注销', '由微信支付触发 到期'])
  const variant = {
    label: '服务商版本',
    title: '服务商下单',
    address: '/partner',
    differs: '多传子商户号。',
  }
  expect(lines({ variants: [variant] })).toEqual(['服务商版本 服务商下单，多传子商户号。'])
})

it('what the lines above name already is not told twice, unless there is more', () => {
  const groups = [{ flows: ['退款'], previous: [], next: [{ ...NOTICE, verb: '通知' }] }]
  expect(lines({ groups, notifications: [NOTICE] })).toHaveLength(1)
  expect(lines({ groups, notifications: [NOTICE, REFUND] })).toHaveLength(2)
})

it('is a landmark of links that Vue and HTML leave alone', () => {
  const group = { flows: ['<b>'], previous: [], next: [{ ...CLOSE, title: '"{{ x }}" & <i>' }] }
  const html = renderSteps({ ...NONE, groups: [group] })
  expect(html).toMatch(/^<nav class="steps" aria-label="前后步骤" v-pre>/)
  expect(html).not.toContain('{')
  const link = parseHTML(`<html><body>${html}</body></html>`).document.querySelector('nav a')
  expect(link?.getAttribute('href')).toBe('/{id}/close')
  expect(link?.textContent).toBe('"{{ x }}" & <i>')
})

it('nothing around a page is nothing in it', () => {
  expect(renderSteps(NONE)).toBe('')
})

it('a report is a link, where there is somebody to report to', () => {
  expect(renderReport('https://github.com/owner/name/issues/new?title=a&body=b', '报告')).toBe(
    '<p class="report" v-pre><a href="https://github.com/owner/name/issues/new?title=a&amp;body=b" ' +
      'target="_blank" rel="noreferrer">报告</a></p>\n',
  )
  expect(renderReport(undefined, '报告')).toBe('')
})

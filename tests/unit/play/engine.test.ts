import { describe, expect, it } from 'vitest'
import { engineFor, PAY, sourceOf } from '../../kit/play.ts'

const source = sourceOf(PAY)
const engine = engineFor(source)
const { code } = source
const CALL = 'wxpay.v3.orders._id_.pay.post'
const whole = (data: string, config = '{ id, params: { mchid } }') => `${CALL}(${data}, ${config})`

/** The code, and the offset of `|` in it. */
function cursor(text: string): [code: string, at: number] {
  const at = text.indexOf('|')
  return [text.slice(0, at) + text.slice(at + 1), at]
}

function names(text: string): string[] {
  return engine.suggest(...cursor(text)).items.map(({ name }) => name)
}

describe('check', () => {
  it('default: the example has no problem', () => {
    expect(engine.check(code, {})).toEqual([])
  })

  it.each([
    [
      'a field misspelt',
      whole('{ notify_url, amount: { total }, kindd }'),
      '这里没有字段 kindd，应为 kind。',
    ],
    ['a field missing', whole('{ notify_url, amount: { total } }'), '缺少必填字段 kind。'],
    ['several missing', whole('{ notify_url }'), '缺少必填字段 kind、amount。'],
    ['a segment misspelt', 'wxpay.v3.order', '没有 order，应为 orders。'],
    ['a wrong type', whole("{ notify_url, amount: { total: '1' }, kind }"), '这里要数字，写的是字符串。'],
    ['a wrong value', whole("{ notify_url, amount: { total }, kind: 'H5' }"), '可以是："APP"、"WEB"。'],
    ['a method misspelt', 'wxpay.v3.orders._id_.pay.get()', '没有 get。'],
    ['no arguments', `${CALL}()`, '要 2 个参数，写了 0 个。'],
    ['an undeclared name', 'console.log(order)', '没有声明 order'],
    ['a syntax error', `${CALL}({`, '语法有误'],
  ])('%s', (_, text, said) => {
    const troubles = engine.check(text, {})
    expect(troubles.map((one) => one.text).join('\n')).toContain(said)
    for (const { from, to } of troubles) expect(text.slice(from, to)).not.toContain('\n')
  })

  it('places a problem where it is', () => {
    const text = `${whole('{ notify_url, amount: { total }, kind }')}\nwxpay.v4`
    const [trouble] = engine.check(text, {})
    expect(text.slice(trouble?.from, trouble?.to)).toBe('v4')
  })
})

describe('fix', () => {
  const mend = (text: string, fill = {}) => {
    const change = engine.check(text, fill)[0]?.fix?.change
    return change ? text.slice(0, change.from) + change.insert + text.slice(change.to) : undefined
  }

  it.each([
    ['a missing field', whole('{\n  notify_url,\n  amount: { total },\n}')],
    ['a field behind a comment', whole('{\n  notify_url,\n  amount: { total } // 分\n}')],
    ['an empty object', whole('{}')],
    ['a nested object', whole('{ notify_url, amount: {}, kind }')],
    ['an empty call', `${CALL}()`],
  ])('%s: what is mended is mended for good', (_, text) => {
    let mended: string | undefined = text
    for (let round = 0; round < 3 && mended !== undefined && engine.check(mended, {}).length > 0; round++) {
      mended = mend(mended)
    }
    expect(mended).toBeDefined()
    expect(mended).toMatchSnapshot()
    expect(engine.check(mended ?? '', {})).toEqual([])
  })

  it('takes what the reader keeps', () => {
    expect(mend(whole('{ amount: { total }, kind }'), { notify_url: 'https://mine.cn/' })).toContain(
      "notify_url: 'https://mine.cn/'",
    )
  })

  it('error: a misspelt field has none', () => {
    expect(mend(whole('{ notify_url, amount: { total }, kind, more }'))).toBeUndefined()
  })
})

describe('suggest', () => {
  it('segments', () => {
    expect(names('wxpay.v3.|')).toEqual(['orders'])
  })

  it('fields, with their comments', () => {
    const [text, at] = cursor(whole('{ | }'))
    expect(engine.suggest(text, at).items.map(({ name }) => name)).toEqual(['amount', 'kind', 'notify_url'])
    expect(engine.describe(text, at, 'notify_url')).toBe('通知地址')
  })

  it('values of an enumeration', () => {
    expect(names(whole("{ kind: '|' }"))).toEqual(['APP', 'WEB'])
  })

  it('error: nothing in a comment', () => {
    expect(names('// wxpay.|')).toEqual([])
  })
})

describe('hover', () => {
  it('a placeholder shows its field', () => {
    expect(engine.hover(code, code.indexOf('notify_url') + 2)?.popup).toMatchObject({
      text: '(property) notify_url: string',
      docs: '通知地址',
    })
  })

  it('error: nothing on a bracket', () => {
    expect(engine.hover(code, code.indexOf('({') + 1)).toBeUndefined()
  })
})

it('format', () => {
  expect(engine.format('wxpay . v3 ;\nif(1){\nwxpay . v3\n}')).toBe('wxpay.v3\nif (1) {\n  wxpay.v3\n}')
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import { globSync } from 'tinyglobby'
import { expect, it } from 'vitest'
import { parseSequence, renderSequence, sequencePlugin } from '../../../.vitepress/render/sequence.ts'
import { ROOT } from '../../kit/paths.ts'

const SOURCE = `用户 | 商户 | 微信支付
用户 -> 商户: 提交订单
微信支付 --> 商户: <prepay_id>
--- 付款之后
`

it('reads lanes, arrows, answers and lines across', () => {
  expect(parseSequence(SOURCE)).toEqual({
    lanes: ['用户', '商户', '微信支付'],
    steps: [
      { from: 0, to: 1, isAnswer: false, text: '提交订单' },
      { from: 2, to: 1, isAnswer: true, text: '<prepay_id>' },
      { note: '付款之后' },
    ],
  })
})

it.each([
  ['用户', 'names no lanes'],
  ['用户 | 商户\n用户 -> 银行: 付款', 'goes between no two lanes'],
  ['用户 | 商户\n用户 -> 用户: 付款', 'goes between no two lanes'],
  ['用户 | 商户\n付款', 'goes between no two lanes'],
  ['用户 | 商户 | 微信支付\n用户 -> 商户: 一二三四五六七八九十一二', 'is too long for its arrow'],
])('%j is refused: it %s', (source, message) => {
  expect(() => parseSequence(source)).toThrow(message)
})

it('says in words what it draws, and lets no text through as HTML', () => {
  const html = renderSequence(parseSequence(SOURCE), '次序', 's')
  expect(html).toContain('<title id="s-title">次序</title>')
  expect(html).toContain('用户到商户：提交订单；微信支付到商户：&lt;prepay_id&gt;；付款之后。')
  expect(html).not.toContain('<prepay_id>')
})

it('a fence is drawn in its place; any other stays', () => {
  const md = new MarkdownIt().use(sequencePlugin)
  expect(md.render(`\`\`\`sequence 次序\n${SOURCE}\`\`\`\n`)).toMatch(/^<figure class="sequence"/)
  expect(md.render('```js\nlet a\n```\n')).toContain('<pre>')
  expect(() => md.render('```sequence 次序\n用户\n```\n', { relativePath: 'a.md' })).toThrow(
    'a.md: in the sequence on line 1, `用户` names no lanes',
  )
})

it('every sequence of the site can be drawn', () => {
  const md = new MarkdownIt({ html: true }).use(sequencePlugin)
  for (const file of globSync('docs/products/*.md', { cwd: ROOT })) {
    const text = readFileSync(join(ROOT, file), 'utf8')
    if (text.includes('```sequence')) expect(md.render(text, { relativePath: file })).toContain('<figure')
  }
})

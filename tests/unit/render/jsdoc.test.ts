import { expect, it } from 'vitest'
import type { Tag } from '../../../.vitepress/examples/types.ts'
import { renderDocs, renderTags } from '../../../.vitepress/render/jsdoc.ts'

const LINK = ' target="_blank" rel="noreferrer"'

it.each([
  ['nothing', '', ''],
  ['text', '商户号', '<p>商户号</p>'],
  ['code', '取 `mchid`', '<p>取 <code>mchid</code></p>'],
  ['HTML stays text', '<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
  ['braces are not for Vue', '{{ secret }}', '<p>&#123;&#123; secret }}</p>'],
  ['a link', '{@link https://a.test/b 文档}', `<p><a${LINK} href="https://a.test/b">文档</a></p>`],
  [
    'a link without a label',
    '{@link https://a.test/b}',
    `<p><a${LINK} href="https://a.test/b">https://a.test/b</a></p>`,
  ],
  ['a name', '{@link readFile}', '<p><code>readFile</code></p>'],
  ['no script address', '[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
])('docs: %s', (_, docs, html) => {
  expect(renderDocs(docs)).toBe(html)
})

it.each<[string, Tag[], string]>([
  ['none', [], ''],
  ['a tag of Object.prototype', [['constructor', '']], ''],
  ['a limit', [['maxLength', '32']], '<ul><li>最长 32 字符</li></ul>'],
  ['a pattern with a dollar', [['pattern', '^a$&']], '<ul><li>格式 <code>^a$&amp;</code></li></ul>'],
  ['an example', [['example', '{"a":1}']], '<ul><li>示例 <code>&#123;&quot;a&quot;:1}</code></li></ul>'],
  ['encryption', [['encrypted', '']], '<ul><li>敏感信息，加密传输</li></ul>'],
  [
    'a link',
    [['link', 'https://a.test/b']],
    `<ul><li><a href="https://a.test/b"${LINK}>官方文档</a></li></ul>`,
  ],
  [
    'a link in two parts',
    [['link', 'https ://a.test']],
    `<ul><li><a href="https://a.test"${LINK}>官方文档</a></li></ul>`,
  ],
  ['a parameter', [['param', 'body 请求体']], '<ul><li><code>body</code> 请求体</li></ul>'],
  ['an empty tag', [['returns', '']], ''],
])('tags: %s', (_, tags, html) => {
  expect(renderTags(tags)).toBe(html)
})

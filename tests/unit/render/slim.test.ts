import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import type { ShikiTransformer } from 'shiki'
import { createMarkdownRenderer } from 'vitepress'
import { expect, it } from 'vitest'
import { CLASSES, createCodeTheme } from '../../../.vitepress/render/code-theme.ts'
import { slimTransformer } from '../../../.vitepress/render/slim.ts'
import { ROOT } from '../../kit/paths.ts'

const css = readFileSync(join(ROOT, '.vitepress/theme/styles/tokens.css'), 'utf8')
// VitePress keeps one renderer a process, so what differs is chosen a fence at a time.
const { theme, meanings } = await createCodeTheme()
const [slim, fat] = [slimTransformer(meanings), {} as ShikiTransformer]
let current = slim
const markdown = await createMarkdownRenderer(ROOT, {
  theme,
  languages: ['js', 'ts', 'json', 'xml', 'sh', 'http'],
  codeTransformers: [
    {
      name: 'current',
      preprocess(text, options) {
        return slim.preprocess?.call(this, text, options)
      },
      code(node) {
        return current.code?.call(this, node)
      },
      pre(node) {
        return current.pre?.call(this, node)
      },
    },
  ],
})

const SAMPLES = {
  js: 'const answer = await wxpay.v3.certificates.get({ params: { a: 1 } }) // note\nexport class A { b = 1 }',
  ts: 'interface A<T> { b?: string | null; c: (d: T) => void }',
  json: '{ "code": "OK", "total": 1, "list": [true, null] }',
  xml: '<xml><return_code a="b"><![CDATA[OK]]></return_code></xml>',
  sh: 'curl -X POST \'https://example.com\' -H "Accept: */*" | jq . # note',
  http: 'POST /v3/orders HTTP/1.1\nContent-Type: application/json\n\n{ "a": 1 }',
}

async function render(transformer: ShikiTransformer, code: string, lang: string) {
  current = transformer
  const html = await markdown.renderAsync(`\`\`\`${lang}\n${code}\n\`\`\``)
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  const pre = document.querySelector('pre')
  return { html, text: pre?.textContent, spans: document.querySelectorAll('pre span').length, pre }
}

it.each(Object.entries(SAMPLES))('default: %s', async (lang, code) => {
  const before = await render(fat, code, lang)
  const after = await render(slim, code, lang)
  expect(after.text).toBe(before.text)
  expect(after.html).not.toContain('style=')
  expect(after.spans).toBeLessThanOrEqual(before.spans)
  expect(after.html.length).toBeLessThan(before.html.length / 1.1)
})

it('default: a colour is told by its class, plain text and a line have no element', async () => {
  const { pre } = await render(slim, 'return wxpay\n\nwxpay', 'js')
  expect(pre?.querySelector('code')?.innerHTML).toBe('<span class="k">return</span> wxpay\n\nwxpay')
})

it('default: neighbours of one colour are one element', async () => {
  const { pre } = await render(slim, 'export class A {}', 'js')
  expect(pre?.querySelector('code')?.innerHTML).toBe(
    '<span class="k">export class</span><span class="f"> A</span> {}',
  )
})

it('default: so is a comment of some lines', async () => {
  const { pre } = await render(slim, '// a\n// b\nc', 'js')
  expect(pre?.querySelector('code')?.innerHTML).toBe('<span class="m">// a\n// b</span>\nc')
})

it('default: a line of which something is said is an element', async () => {
  const { pre } = await render(slim, 'a()\nb() // [!code hl]', 'js')
  expect([...(pre?.querySelectorAll('.line') ?? [])].map((one) => one.textContent)).toEqual(['b() '])
})

it('default: where some lines are in focus, all are elements', async () => {
  const { pre } = await render(slim, 'a()\nb() // [!code focus]', 'js')
  expect(pre?.querySelectorAll('.line')).toHaveLength(2)
})

it('args: a colour that the styles do not know is written out, by day and by night', async () => {
  const { pre } = await render(slim, 'const a = /x/', 'js')
  const styled = [...(pre?.querySelectorAll('[style]') ?? [])]
  expect(styled.map((one) => one.outerHTML)).toEqual([
    '<span style="--shiki-light:#032f62;--shiki-dark:#dbedff">x</span>',
  ])
})

it('args: the styles know every class', () => {
  for (const name of CLASSES.values()) expect(css).toContain(`.shiki .${name} {`)
})

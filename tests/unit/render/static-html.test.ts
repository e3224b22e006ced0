import { describe, expect, it } from 'vitest'
import { compactHead, toStaticHtml } from '../../../.vitepress/render/static-html.ts'

describe('a page without anything for Vue', () => {
  it('default: the same HTML, without what only Vue reads', () => {
    const html = '<h1 id="a">A&#123;b} &#8203;</h1>\n<div v-pre class="x"><p v-pre>b</p></div>\n'
    expect(toStaticHtml(html)).toEqual({
      html: '<h1 id="a">A{b} \u200b</h1><div class="x"><p>b</p></div>',
      nodes: 2,
    })
  })

  it('default: what stands at the top is counted, text between elements as well', () => {
    expect(toStaticHtml('<p>a<br>b</p>\ntext<hr><ul><li>c</li></ul>')?.nodes).toBe(4)
  })

  it('default: what separates tags from text stays escaped', () => {
    const html = '<pre v-pre><code>a &#x3C; b &#x26; &lt;i&gt; &quot;</code></pre>'
    expect(toStaticHtml(html)?.html).toBe('<pre><code>a &lt; b &amp; &lt;i> "</code></pre>')
  })

  it('default: a quoted value may look like a tag or a directive', () => {
    const html = '<span data-note="Promise<Answer> v-if :a @b">x</span>'
    expect(toStaticHtml(html)).toEqual({ html, nodes: 1 })
  })

  it('default: braces are text where Vue is told to read nothing', () => {
    const html = '<pre v-pre><code>{{ id: string }}</code></pre><p>a</p>'
    expect(toStaticHtml(html)).toEqual({ html: html.replace(' v-pre', ''), nodes: 2 })
  })

  it('default: line breaks of code stay', () => {
    const html = '<pre><code>a\n\n  b\n</code></pre>'
    expect(toStaticHtml(html)?.html).toBe(html)
  })
})

it('the head has no indents, the body has its own', () => {
  const html =
    '<html>\n  <head>\n    <title>a  b</title>\n  </head><body><pre>\n  <b>c</b>\n  <i>d</i></pre>'
  expect(compactHead(html)).toBe(
    '<html><head><title>a  b</title>\n  </head><body><pre>\n  <b>c</b>\n  <i>d</i></pre>',
  )
})

describe('left to Vue', () => {
  it.each([
    ['an expression', '<p>{{ $frontmatter.title }}</p>'],
    ['an expression behind what Vue does not read', '<p v-pre>{{ a }}</p><p>{{ b }}</p>'],
    ['an expression behind an empty element', '<br v-pre><p>{{ b }}</p>'],
    ['an expression around what Vue does not read', '<div><p v-pre>a</p>{{ b }}</div>'],
    ['a comment', '<p>a</p><!-- b -->'],
    ['a component', '<Badge text="a"></Badge>'],
    ['a component of the theme', '<landing></landing>'],
    ['a custom element', '<my-part></my-part>'],
    ['a directive', '<p v-if="a">b</p>'],
    ['a bound attribute', '<p :id="a">b</p>'],
    ['a listener', '<button @click="a">b</button>'],
    ['an address that Vite resolves', '<p><img src="./a.png" alt=""></p>'],
    ['an element that closes itself', '<div /><p>a</p>'],
    ['an element that is never closed', '<div><p>a</p>'],
    ['one that closes twice', '<p>a</p></p><p>'],
  ])('args: %s', (_, html) => {
    expect(toStaticHtml(html)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import type { Block } from '../../../.vitepress/examples/types.ts'
import { productTypings } from '../../../.vitepress/play-assets/products.ts'
import { playSource } from '../../../.vitepress/play-assets/sources.ts'
import { renderPage } from '../../../.vitepress/scaffold/page.ts'
import { blocksOf, engineFor, PAY } from '../../kit/play.ts'

function open(code: string, info = 'js twoslash') {
  return playSource(blocksOf(`\`\`\`${info}\n${code}\n\`\`\`\n`)[0] as Block)
}

describe('a block as an editor opens it', () => {
  it('default: hidden part, code, nothing behind', () => {
    expect(open('const a = 1\n// ---cut---\na // [!code hl]')).toEqual({
      lang: 'js',
      before: 'const a = 1\n// ---cut---\n',
      code: 'a',
      after: '\n',
      files: {},
    })
  })

  it('notations are no code', () => {
    expect(open('const a = 1\n//    ^?\na')?.code).toBe('const a = 1\na')
  })

  it('what is hidden behind', () => {
    expect(open('a\n// ---cut-after---\nb()')).toMatchObject({
      code: 'a',
      after: '\n// ---cut-after---\nb()\n',
    })
  })

  it('shared files come along', () => {
    expect(Object.keys(open("import { receive } from './notify.js'")?.files ?? {})).toEqual(['notify.js'])
  })

  it.each([
    ['errors on purpose', '// @errors: 2304\na'],
    ['options of its own', '// @strict: false\nconst a = 1'],
    ['a package that is not at hand', "import express from 'express'"],
    ['hidden code amid the code', 'const a = 1\n// ---cut-start---\nconst b = 2\n// ---cut-end---\na + b'],
    ['lines struck out', 'a // [!code --]'],
  ])('error: %s', (_, code) => {
    expect(open(code)).toBeUndefined()
  })
})

it('the typings of a product check an empty example', () => {
  const page = {
    file: '/p.md',
    name: `docs/openapi/${PAY.page}.md`,
    text: renderPage(PAY),
    frontmatter: {},
  }
  const { source, calls } = productTypings([
    { page, blocks: blocksOf(page.text, page.name).map((block) => ({ block })) },
  ])
  const call = calls['/openapi/v3/orders/{id}/pay']
  expect(call).toEqual({ methods: ['post'], chain: 'wxpay.v3.orders._id_.pay' })
  const engine = engineFor(source)
  expect(engine.check(`${call?.chain}.post()`, {}).map(({ code }) => code)).toEqual(['TS2554'])
  expect(engine.check('wxpay.v2', {})).toEqual([])
  expect(
    engine.check(
      "wxpay.chain('v3/orders/{id}/pay').post({ notify_url, kind, amount: { total } }, { id, params: { mchid } })",
      {},
    ),
  ).toEqual([])
})

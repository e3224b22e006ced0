import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPages, openCache } from '../../../.vitepress/cli/project.ts'
import type { Block } from '../../../.vitepress/examples/types.ts'
import { deriveForms } from '../../../.vitepress/surface/forms.ts'
import { FIXTURES } from '../../kit/paths.ts'

const folder = join(FIXTURES, 'forms')
const toBlock = (code: string, lang: Block['lang'] = 'js'): Block => ({
  id: 'id',
  page: 'docs/a.md',
  ordinal: 1,
  lang,
  info: 'js twoslash',
  code,
  line: 1,
  indents: [],
})

describe('an example in its other forms', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const forms = deriveForms(toBlock(readFileSync(join(folder, name), 'utf8')))
    const text = forms.map((form) => `── ${form.name}\n${form.block.code}`).join('\n')
    await expect(text || 'none\n').toMatchFileSnapshot(
      join(FIXTURES, 'results/forms', name.replace('.js', '.txt')),
    )
  })
})

it('leaves the hidden part as it was', () => {
  const hidden =
    "// @filename: virtual.ts\nexport var wxpay: any\n// @filename: a.js\nimport { wxpay } from './virtual'\n// ---cut---\n"
  const [form] = deriveForms(toBlock(`${hidden}wxpay.v3.a.get()\n.then(({ data }) => data)\n`))
  expect(form?.block.code).toBe(`${hidden}const { data } = await wxpay.v3.a.get()\n`)
})

it('has a name of its own, that changes with its code', () => {
  const ids = ['wxpay.v3.a.get()\n', 'wxpay.v3.b.get()\n'].flatMap((code) =>
    deriveForms(toBlock(code)).map(({ block }) => block.id),
  )
  expect(new Set(ids).size).toBe(ids.length)
})

it('makes none of TypeScript, whose promise chains no page shows', () => {
  expect(deriveForms(toBlock('wxpay.v3.a.get()\n', 'ts'))).toEqual([])
})

// Written by its path already; answered with JSON of another shape, or by sending the reader on; a
// function with several ways out that shares a name with what is sent.
const FORMS_OF: Record<string, string> = {
  'docs/openapi/v2/appauth/authindex.md': 'await,chain',
  'docs/openapi/v2/appauth/getaccesstoken.md': 'await,chain',
  'docs/openapi/v2/pay/paporderquery.md': 'chain,errors',
  'docs/openapi/v2/secapi/mch/addInstitutionsub.md': 'await,errors',
  'docs/openapi/v2/secapi/mch/modifyInstitutionsub.md': 'await,errors',
  'docs/openapi/v2/secapi/mch/queryInstitutionsub.md': 'await,errors',
  'docs/openapi/v3/catering/orders/sync-status.md': 'chain,errors',
}

it('every example of an endpoint has all forms', async () => {
  const { pages } = await checkPages(['docs/openapi'], openCache())
  const lacking = pages.flatMap(({ blocks }) =>
    blocks.flatMap(({ block }) => {
      const names = deriveForms(block).map(({ name }) => name)
      const wanted = block.code.includes('arraybuffer') ? ['await', 'chain'] : ['await', 'chain', 'errors']
      return names.join() === (FORMS_OF[block.page] ?? wanted.join())
        ? []
        : [`${block.page}:${block.line} ${names}`]
    }),
  )
  expect(lacking).toEqual([])
})

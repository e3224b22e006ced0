import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { afterAll, expect, it } from 'vitest'
import { openSession } from '../../../.vitepress/examples/run.ts'
import { fromOpenApi, isOpenApi, pagesOf } from '../../../.vitepress/scaffold/openapi.ts'
import { renderPage } from '../../../.vitepress/scaffold/page.ts'
import { FIXTURES, ROOT } from '../../kit/paths.ts'

const document = load(readFileSync(join(FIXTURES, 'openapi/shop.yaml'), 'utf8'))
if (!isOpenApi(document)) throw new Error('the fixture is a document of OpenAPI')
const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
const session = openSession({ root: ROOT })

afterAll(async () => {
  await session.close()
  rmSync(folder, { recursive: true })
})

it('knows a document of OpenAPI 3.x, and nothing else', () => {
  expect(isOpenApi(document)).toBe(true)
  expect(isOpenApi({ swagger: '2.0' })).toBe(false)
  expect(isOpenApi(null)).toBe(false)
  expect(pagesOf({ paths: { '/v3/a': {}, '/pay/micropay': {} } })).toEqual(['v3/a', 'v2/pay/micropay'])
})

it('default: a path with what it refers to, whole or part of itself', async () => {
  const facts = await fromOpenApi(document, 'v3/shop/trees/{tree_id}')
  if (!facts) throw new Error('the document has it')
  const page = renderPage(facts, { encrypts: true })
  await expect(page).toMatchFileSnapshot(join(FIXTURES, 'results/openapi/trees.md'))
  const file = join(folder, 'trees.md')
  writeFileSync(file, page)
  expect((await session.run([file])).problems).toEqual([])
})

it('a path that the document does not have', async () => {
  expect(await fromOpenApi(document, 'v3/shop/flowers')).toBeUndefined()
})

it('an upload, and no method that the SDK lacks', async () => {
  const facts = await fromOpenApi(document, 'v3/shop/files')
  expect(Object.keys(facts?.methods ?? {})).toEqual(['post'])
  expect(facts?.methods.post?.request?.form?.properties?.file).toEqual({ type: 'file', label: '文件' })
})

it('error: a reference to nothing', async () => {
  const broken = structuredClone(document)
  delete (broken as { components?: { schemas: object & { Node?: unknown } } }).components?.schemas.Node
  await expect(fromOpenApi(broken, 'v3/shop/files')).rejects.toThrow(/Node/)
})

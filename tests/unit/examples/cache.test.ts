import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFileCache } from '../../../.vitepress/examples/cache.ts'
import type { Block, BlockResult } from '../../../.vitepress/examples/types.ts'

const block: Block = {
  id: 'a1',
  page: 'p.md',
  ordinal: 1,
  lang: 'js',
  info: 'js twoslash',
  code: 'x',
  line: 1,
  indents: [0],
}
const result: BlockResult = {
  visible: 'x',
  lang: 'js',
  marks: [],
  findings: [],
  unchecked: false,
  placeholders: [],
  types: {},
}
let root = ''
let folder = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-'))
  folder = join(root, 'cache')
  mkdirSync(join(root, 'node_modules'))
  writeFileSync(join(root, 'package-lock.json'), '{}')
  writeFileSync(join(root, 'sdk.d.ts'), 'export {}')
  open().write([{ block, result }], [join(root, 'sdk.d.ts')])
})

afterEach(() => rmSync(root, { recursive: true }))

const open = () => createFileCache(folder, root)
const entryFile = () => {
  const [namespace] = readdirSync(folder)
  return join(folder, namespace as string, 'a1.json')
}

it('default: a result is read back by another process', () => {
  expect(open().read(block)).toEqual(result)
})

it('args: another block', () => {
  expect(open().read({ ...block, id: 'b2' })).toBeUndefined()
})

it('behaviour: a changed library file makes the result stale', () => {
  writeFileSync(join(root, 'sdk.d.ts'), 'export const changed: 1')
  expect(open().read(block)).toBeUndefined()
})

it('behaviour: a removed library file makes the result stale', () => {
  rmSync(join(root, 'sdk.d.ts'))
  expect(open().read(block)).toBeUndefined()
})

it.each(['package-lock.json', 'node_modules/.package-lock.json'])(
  'behaviour: a changed %s makes it stale',
  (name) => {
    writeFileSync(join(root, name), '{"changed":true}')
    expect(open().read(block)).toBeUndefined()
  },
)

it.each([
  ['empty', ''],
  ['cut short', (text: string) => text.slice(0, text.length / 2)],
  ['one character changed', (text: string) => text.replace('"visible":"x"', '"visible":"y"')],
  ['not JSON', 'hello\nworld'],
])('behaviour: a damaged entry (%s) is ignored and replaced', (_, damage) => {
  const text = readFileSync(entryFile(), 'utf8')
  writeFileSync(entryFile(), typeof damage === 'string' ? damage : damage(text))
  expect(open().read(block)).toBeUndefined()
  open().write([{ block, result }], [join(root, 'sdk.d.ts')])
  expect(open().read(block)).toEqual(result)
})

it('behaviour: no half-written file is left beside the entries', () => {
  const [namespace] = readdirSync(folder)
  expect(readdirSync(join(folder, namespace as string)).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

it('behaviour: a change of our own code makes it stale', () => {
  const code = join(root, 'code')
  cpSync('.vitepress/examples', code, { recursive: true })
  createFileCache(folder, root, code).write([{ block, result }], [])
  expect(createFileCache(folder, root, code).read(block)).toEqual(result)
  writeFileSync(join(code, 'hovers.ts'), '// changed')
  expect(createFileCache(folder, root, code).read(block)).toBeUndefined()
})

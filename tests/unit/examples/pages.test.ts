import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findPages } from '../../../.vitepress/examples/pages.ts'

let root = ''

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pages-'))
  await mkdir(join(root, 'docs/deep/{id}'), { recursive: true })
  await mkdir(join(root, 'empty'))
  await mkdir(join(root, 'folder.md'))
  const good = '---\ntitle: A\ndescription: B\n---\n'
  writeFileSync(join(root, 'docs/one.md'), good)
  writeFileSync(join(root, 'docs/deep/{id}/two.md'), `\uFEFF${good.replaceAll('\n', '\r\n')}`)
  writeFileSync(join(root, 'docs/note.txt'), 'no page')
})

afterAll(() => rmSync(root, { recursive: true }))

const names = async (...inputs: string[]) => {
  const { pages, problems } = await findPages(inputs, root)
  return { pages: pages.map((one) => one.name), problems: problems.map((one) => [one.page, one.code]) }
}

it('args: folder', async () => {
  expect(await names('docs')).toEqual({ pages: ['docs/deep/{id}/two.md', 'docs/one.md'], problems: [] })
})

it('args: file with braces in its path', async () => {
  expect(await names('docs/deep/{id}/two.md')).toEqual({ pages: ['docs/deep/{id}/two.md'], problems: [] })
})

it('args: glob', async () => {
  expect(await names('docs/*')).toEqual({ pages: ['docs/one.md'], problems: [] })
})

it('args: the same page twice', async () => {
  expect((await names('docs/one.md', 'docs/*.md')).pages).toEqual(['docs/one.md'])
})

it('behaviour: CRLF and a byte order mark are not part of the text', async () => {
  const { pages } = await findPages(['docs/deep'], root)
  expect(pages[0]?.text).toBe('---\ntitle: A\ndescription: B\n---\n')
  expect(pages[0]?.frontmatter).toEqual({ title: 'A', description: 'B' })
})

it.each([
  ['error: folder with no page', 'empty', [['empty', 'no-page']]],
  ['error: glob that matches nothing', 'docs/x*.md', [['docs/x*.md', 'no-page']]],
  [
    'error: not Markdown',
    'docs/note.txt',
    [
      ['docs/note.txt', 'page-title'],
      ['docs/note.txt', 'page-description'],
    ],
  ],
  ['error: absent file', 'docs/absent.md', [['docs/absent.md', 'page-unreadable']]],
  ['error: a folder named like a page', 'folder.md', [['folder.md', 'no-page']]],
])('%s', async (_, input, problems) => {
  expect((await names(input)).problems).toEqual(problems)
})

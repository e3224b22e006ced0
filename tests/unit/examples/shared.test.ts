import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openSession } from '../../../.vitepress/examples/run.ts'
import { sharedFiles } from '../../../.vitepress/examples/shared.ts'
import { ROOT } from '../../kit/paths.ts'

const folder = mkdtempSync(join(tmpdir(), 'shared-'))
const session = openSession({ root: ROOT })

afterAll(async () => {
  await session.close()
  rmSync(folder, { recursive: true })
})

async function codesOf(code: string): Promise<string[]> {
  const file = join(folder, 'page.md')
  writeFileSync(file, `---\ntitle: 页\ndescription: 说明。\n---\n\n\`\`\`js twoslash\n${code}\n\`\`\`\n`)
  return (await session.run([file])).problems.map(({ code: one }) => one)
}

const names = ['notify.js', 'notify-xml.js']
const importing = names.map((name) => `import * as it from './${name}'`).join('\n')

it('is what a block imports, and has no file of its own for', () => {
  expect(sharedFiles(importing.replaceAll('* as it', '{ it }'), []).map(({ name }) => name)).toEqual(
    expect.arrayContaining(names),
  )
  expect(sharedFiles(importing, ['notify.js']).map(({ name }) => name)).toEqual(['notify-xml.js'])
  expect(sharedFiles("const text = './notify.js'", [])).toEqual([])
})

it.each(names)('%s holds by itself, checked as strictly as any example', async (name) => {
  const [file] = sharedFiles(`from './${name}'`, [])
  expect(await codesOf(file?.content ?? '')).toEqual([])
})

it('is checked against how a block uses it', async () => {
  const call = (keys: string) =>
    `import { receive } from './notify.js'\nreceive({}, '', ${keys}, 'X', async () => {})`
  expect(await codesOf(call("{ apiv3Key: '', platformKeys: {} }"))).toEqual([])
  expect(await codesOf(call("{ apiv3Key: '' }"))).toEqual(['TS2345'])
  expect(await codesOf("import { receive } from './no-such.js'\nreceive()")).toEqual(['TS2307'])
})

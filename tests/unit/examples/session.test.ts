import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { noCache } from '../../../.vitepress/examples/cache.ts'
import { parseNotations } from '../../../.vitepress/examples/notations.ts'
import type { Unit } from '../../../.vitepress/examples/program.ts'
import { openSession } from '../../../.vitepress/examples/run.ts'
import type { Block } from '../../../.vitepress/examples/types.ts'
import { ROOT } from '../../kit/paths.ts'

const folder = mkdtempSync(join(tmpdir(), 'session-'))
afterAll(() => rmSync(folder, { recursive: true }))

const LIBRARY = {
  'wechatpay-openapi-types/index.d.ts': 'export declare function send(id: string): void',
}

function unit(code: string): Unit {
  const block: Block = {
    id: code,
    page: 'a.md',
    ordinal: 1,
    line: 1,
    indents: [],
    lang: 'js',
    info: 'js',
    code: `${code}\nimport { send } from 'wechatpay-openapi-types'\n`,
  }
  return { block, notations: parseNotations(block), placeholders: [] }
}

it('default: findings in the order of the units, whatever batch they came in', async () => {
  const session = openSession({ root: ROOT })
  const asked: string[] = []
  function* batches() {
    asked.push('first')
    // One announces its mistake, the other one announces a mistake that it has not.
    yield [unit('// @errors: 2345\nsend(1)'), unit("// @errors: 2345\nsend('a')")]
    asked.push('second')
    yield [unit("send('a')"), unit('send(true)')]
  }
  const found = await session.check(batches(), LIBRARY)
  await session.close()
  expect(asked).toEqual(['first', 'second'])
  expect(found.map((findings) => findings.map(({ code }) => code))).toEqual([
    [],
    ['error-absent'],
    [],
    ['TS2345'],
  ])
})

it('error: what a thread could not do is said, once', async () => {
  const session = openSession({ root: ROOT })
  // A thread that is there already fails while the next batch is made.
  const right = unit('// @errors: 2345\nsend(1)')
  expect(await session.check([[right]], LIBRARY)).toEqual([[]])
  const unhandled: unknown[] = []
  const note = (reason: unknown) => void unhandled.push(reason)
  process.on('unhandledRejection', note)
  // A function does not cross from thread to thread.
  const wrong = { ...right, wrong: () => undefined }
  await expect(session.check([[wrong], [unit("send('a')")]], LIBRARY)).rejects.toThrow(
    'could not be cloned',
  )
  await session.close()
  process.off('unhandledRejection', note)
  expect(unhandled).toEqual([])
})

it('default: what each batch gave is kept, and nothing twice', async () => {
  const count = 100
  const blocks = Array.from(
    { length: count },
    (_, index) => `\`\`\`ts twoslash\nexport const n = ${index}\n\`\`\`\n`,
  )
  writeFileSync(join(folder, 'many.md'), `---\ntitle: a\ndescription: b\n---\n${blocks.join('\n')}`)
  const written: string[][] = []
  const write = (entries: { block: Block }[]) => void written.push(entries.map(({ block }) => block.id))
  const session = openSession({ root: ROOT, cache: { ...noCache, write }, threads: 2 })
  const { stats, problems } = await session.run([folder])
  await session.close()
  expect(problems).toEqual([])
  expect(stats).toMatchObject({ blocks: count, passed: count, cached: 0 })
  expect(written).toHaveLength(2)
  expect(new Set(written.flat()).size).toBe(count)
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, expect, it } from 'vitest'
import { bundleModule } from '../../../.vitepress/load/module.mjs'
import { createThreads } from '../../../.vitepress/load/threads.ts'
import { runCommand } from '../../kit/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'load-'))
const made: string[] = []
afterEach(() => {
  for (const address of made.splice(0)) rmSync(new URL('.', address), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, code: string): URL {
  writeFileSync(join(folder, name), code)
  return pathToFileURL(join(folder, name))
}

async function bundle(url: URL): Promise<string> {
  const address = await bundleModule(url)
  made.push(address)
  return address
}

const PART = 'export const part: number = 1'

it('default: TypeScript, what it imports at once and later, and where it lies itself', async () => {
  write('part.ts', PART)
  write('later.ts', 'export const later: string = import.meta.url')
  const url = write(
    'whole.ts',
    `import { basename } from 'node:path'
    import { part } from './part.ts'
    export const own: string = import.meta.url
    export const name = basename(own)
    export const sum = part + 1
    export const load = () => import('./later.ts')`,
  )
  const module = await import(await bundle(url))
  expect(module).toMatchObject({ own: url.href, name: 'whole.ts', sum: 2 })
  expect(await module.load()).toMatchObject({ later: new URL('later.ts', url).href })
})

it('default: the same code has the same address, other code another', async () => {
  write('part.ts', PART)
  const url = write('stable.ts', "export { part } from './part.ts'")
  const first = await bundle(url)
  expect(await bundleModule(url)).toBe(first)
  write('part.ts', `${PART} + 1`)
  const second = await bundle(url)
  expect(second).not.toBe(first)
  expect((await import(second)).part).toBe(2)
})

it('error: code that cannot be read says where', async () => {
  const url = write('broken.ts', 'export const a = 1\nexport const b = = 2')
  await expect(bundleModule(url)).rejects.toThrow(/broken\.ts:2:18/)
})

it('error: a module that is not there says who wants it', async () => {
  const url = write('lonely.ts', "import './nobody.ts'")
  await expect(bundleModule(url)).rejects.toThrow(/nobody\.ts[\s\S]*lonely\.ts/)
})

it('default: a thread runs a module of TypeScript, and starts again after it was ended', async () => {
  const url = write('work.ts', 'export default (task: { by: number }): number => task.by * 2')
  made.push(await bundleModule(url))
  const threads = createThreads(url)
  const one = { minThreads: 1, maxThreads: 1 }
  expect(await (await threads.start(one)).run({ by: 2 })).toBe(4)
  await threads.close()
  expect(await (await threads.start(one)).run({ by: 3 })).toBe(6)
  await threads.close()
})

it('error: a command that is none is named, without a stack', () => {
  const { status, stderr } = runCommand('chekc')
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: '"chekc" is no command: package.json names them all, under "scripts".\n',
  })
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { ROOT } from '../kit/paths.ts'

interface Lock {
  packages: Record<string, { version?: string }>
}

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock
const copies = (name: string) =>
  Object.entries(lock.packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version)

it.each(['vue', 'shiki', '@shikijs/core', '@shikijs/types', 'twoslash'])(
  'one copy of %s is installed',
  (name) => {
    expect(copies(name)).toHaveLength(1)
  },
)

it('the TypeScript that our code, twoslash and the editor load is 6.0', () => {
  expect(ts.versionMajorMinor).toBe('6.0')
  const fromHere = createRequire(join(ROOT, 'package.json'))
  const twoslash = createRequire(fromHere.resolve('twoslash'))
  for (const load of [fromHere, twoslash]) expect(load('typescript').version).toMatch(/^6\.0\./)
})

it('every package is pinned exactly', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const loose = Object.entries<string>(devDependencies).filter(
    ([, range]) => !/^(npm:typescript@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(range),
  )
  expect(loose).toEqual([])
})

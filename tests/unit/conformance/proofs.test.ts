import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readProofs, writeProofs } from '../../../.vitepress/conformance/proofs.ts'
import type { BlockOutcome } from '../../../.vitepress/conformance/types.ts'
import { ROOT } from '../../kit/paths.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'proofs-'))
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
})
afterEach(() => rmSync(root, { recursive: true }))

const ran = { calls: 1, functions: 0, notifications: 0, forms: 2 }
const outcome = (id: string, message?: string) =>
  ({
    block: { id },
    ran,
    exchanges: [],
    failures: message ? [{ message, advice: '' }] : [],
  }) as unknown as BlockOutcome

it('remembers what passed, run by run, and forgets what fails', () => {
  writeProofs(root, [outcome('a'), outcome('b'), outcome('c', 'broken')])
  expect(readProofs(root).blocks).toEqual({ a: ran, b: ran })
  writeProofs(root, [outcome('b', 'broken'), outcome('d')])
  expect(readProofs(root).blocks).toEqual({ a: ran, d: ran })
})

it('forgets all that ran with another version of the SDK', () => {
  writeProofs(root, [outcome('a')])
  const { sdk } = readProofs(root)
  const file = join(root, '.vitepress/generated/conformance.json')
  writeFileSync(file, JSON.stringify({ sdk: `${sdk}-next`, blocks: { a: ran } }))
  expect(readProofs(root)).toEqual({ sdk, blocks: {} })
})

it('takes a file that cannot be read for none', () => {
  mkdirSync(join(root, '.vitepress/generated'), { recursive: true })
  writeFileSync(join(root, '.vitepress/generated/conformance.json'), '{')
  expect(readProofs(root).blocks).toEqual({})
})

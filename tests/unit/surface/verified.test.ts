import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Finding } from '../../../.vitepress/examples/types.ts'
import { openVerified } from '../../../.vitepress/surface/verified.ts'

const finding: Finding = {
  start: 0,
  length: 1,
  severity: 'error',
  code: 'TS2304',
  message: 'Cannot find name.',
  advice: 'Declare it.',
}
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verified-'))
  writeFileSync(join(root, 'package-lock.json'), '{}')
  openVerified(root).write(new Map([['a', [[], [finding]]]]))
})

afterEach(() => rmSync(root, { recursive: true }))

it('default: findings are read back by another process', () => {
  expect(openVerified(root).read('a')).toEqual([[], [finding]])
})

it('args: a block that was never checked', () => {
  expect(openVerified(root).read('b')).toBeUndefined()
})

it('behaviour: what is written later joins what is known', () => {
  const first = openVerified(root)
  openVerified(root).write(new Map([['b', [[]]]]))
  first.write(new Map([['c', [[]]]]))
  const { read } = openVerified(root)
  expect([read('a'), read('b'), read('c')]).toEqual([[[], [finding]], [[]], [[]]])
})

it('behaviour: another version of the packages makes it forget', () => {
  writeFileSync(join(root, 'package-lock.json'), '{ "version": 2 }')
  expect(openVerified(root).read('a')).toBeUndefined()
})

it('error: a damaged file', () => {
  const folder = join(root, '.vitepress/cache/verified')
  const [version = ''] = readdirSync(folder)
  writeFileSync(join(folder, version, 'verified.json'), '{ half')
  expect(openVerified(root).read('a')).toBeUndefined()
})

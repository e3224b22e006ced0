import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { findClean } from '../../../.vitepress/examples/native.ts'
import { parseNotations } from '../../../.vitepress/examples/notations.ts'
import type { Unit } from '../../../.vitepress/examples/program.ts'
import type { Block } from '../../../.vitepress/examples/types.ts'
import { ROOT } from '../../kit/paths.ts'

const LIBRARY = {
  'wechatpay-openapi-types/index.d.ts':
    'export declare function send(data: { id: string; total: number }): Promise<{ data: { state: string } }>',
}
const IMPORT = "import { send } from 'wechatpay-openapi-types'\n"

function unit(code: string, placeholders: string[] = [], lang: Block['lang'] = 'js'): Unit {
  const block: Block = { id: code, page: 'a.md', ordinal: 1, line: 1, indents: [], lang, info: lang, code }
  return { block, notations: parseNotations(block), placeholders }
}

// A root of its own, with the project's packages.
const root = mkdtempSync(join(tmpdir(), 'native-'))
symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
afterAll(() => rmSync(root, { recursive: true }))

describe('the native compiler', () => {
  const right = unit(`${IMPORT}send({ id: 'a', total: 1 }).then(({ data: { state } }) => state)`)
  const named = unit(`${IMPORT}send({ id, total })`, ['id', 'total'])
  const typed = unit(`${IMPORT}export const sent = send({ id, total: 1 })`, ['id'], 'ts')

  it('default: clears what has no error, placeholders among it', async () => {
    expect(await findClean([right, named, typed], LIBRARY, root, { least: 1 })).toEqual(
      new Set([right, named, typed]),
    )
  })

  it.each([
    ['a field of a wrong type', unit(`${IMPORT}send({ id: 'a', total: '1' })`)],
    ['a field that is missing', unit(`${IMPORT}send({ id }).catch(() => {})`, ['id'])],
    ['a field that does not exist', unit(`${IMPORT}send({ id, total, state })`, ['id', 'total', 'state'])],
    [
      'a field of the answer that does not exist',
      unit(`${IMPORT}send({ id: '', total: 1 }).then((a) => a.dat)`),
    ],
    ['a name that nobody declares', unit(`${IMPORT}send({ id, total: 1 })`)],
  ])('error: %s is left for the other compiler', async (_, wrong) => {
    expect(await findClean([right, wrong], LIBRARY, root, { least: 1 })).toEqual(new Set([right]))
  })

  const TYPES = 'export declare function put(id: string): void\n'
  const withTypings = (typings: string, code: string) =>
    unit(
      `// @filename: virtual.ts\n${typings}// @filename: index.js\nimport { put } from './virtual'\n${code}`,
    )

  it('default: units with the same typings lie together, and each is judged by itself', async () => {
    const [first, wrong, last] = ["put('a')", 'put(1)', "put('b')"].map((code) => withTypings(TYPES, code))
    const units = [first, wrong, last] as Unit[]
    expect(await findClean(units, LIBRARY, root, { least: 1 })).toEqual(new Set([first, last]))
  })

  it('error: typings that are wrong are wrong for all that have them', async () => {
    const [first, last] = ["put('a')", "put('b')"].map((code) =>
      withTypings(`${TYPES}export const id: number = ''\n`, code),
    )
    const other = withTypings(TYPES, "put('a')")
    const units = [first, other, last] as Unit[]
    expect(await findClean(units, LIBRARY, root, { least: 1 })).toEqual(new Set([other]))
  })

  it.each([
    ['flags', unit(`// @errors: 2322\n${IMPORT}send({ id: 'a', total: 1 })`)],
    ['compiler options', unit(`// @strict: false\n${IMPORT}send({ id: 'a', total: 1 })`)],
    ['declarations for everybody', unit('declare global { interface Things {} }\nexport {}', [], 'ts')],
    ['packages that may declare something for everybody', unit("import express from 'express'\nexpress()")],
    ['the same in other quotes', unit('import express from "express"\nexpress()')],
    ['the same by require', unit("const express = require('express')\nexpress()")],
  ])('args: what has %s is left for it as well', async (_, other) => {
    expect(await findClean([right, other], LIBRARY, root, { least: 1 })).toEqual(new Set([right]))
  })

  it('args: a few units are not worth it', async () => {
    expect(await findClean([right, named], LIBRARY, root)).toEqual(new Set())
  })

  it.each([
    ['does not start', 'process.exit(1)'],
    ['says nothing', ''],
    [
      'dies in the middle',
      "console.log('canary/canary.js(2,14): error TS2322: …'); console.log('error TS5058: …')",
    ],
  ])('error: where it %s, nothing is cleared', async (_, script) => {
    const compiler = join(root, 'compiler.cjs')
    writeFileSync(compiler, script)
    expect(await findClean([right], LIBRARY, root, { least: 1, compiler })).toEqual(new Set())
  })

  it('error: code that cannot be read clears nothing, since the compiler then looks no further', async () => {
    const broken = unit(`${IMPORT}send({ id: 'a', total: 1 `)
    expect(await findClean([right, broken], LIBRARY, root, { least: 1 })).toEqual(new Set())
  })

  it('error: where it is not there, nothing is cleared', async () => {
    const compiler = join(root, 'nothing.cjs')
    expect(await findClean([right], LIBRARY, root, { least: 1, compiler })).toEqual(new Set())
  })

  it('args: it waits for what must be done first', async () => {
    const [compiler, started] = [join(root, 'slow.cjs'), join(root, 'started')]
    writeFileSync(compiler, `require('node:fs').writeFileSync(${JSON.stringify(started)}, '')`)
    let early: boolean | undefined
    const ready = setTimeout(500).then(() => {
      early = existsSync(started)
    })
    await findClean([right], LIBRARY, root, { least: 1, compiler, ready })
    await ready
    expect(early).toBe(false)
    expect(existsSync(started)).toBe(true)
  })

  it('default: nothing stays behind', async () => {
    await findClean([right], LIBRARY, root, { least: 1 })
    expect(readdirSync(join(root, '.vitepress/cache'))).toEqual([])
  })
})

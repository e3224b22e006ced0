import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { compressSite } from '../../../.vitepress/deploy/compress.ts'

const TEXT = '微信支付 '.repeat(500)
let dist: string

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'compress-'))
})
afterEach(() => rmSync(dist, { recursive: true }))

it('default: both copies hold what the file holds', async () => {
  writeFileSync(join(dist, 'a.html'), TEXT)
  const total = await compressSite(dist)
  expect(brotliDecompressSync(readFileSync(join(dist, 'a.html.br'))).toString()).toBe(TEXT)
  expect(gunzipSync(readFileSync(join(dist, 'a.html.gz'))).toString()).toBe(TEXT)
  expect(total).toMatchObject({ files: 1, plain: Buffer.byteLength(TEXT) })
  expect(total.brotli).toBe(statSync(join(dist, 'a.html.br')).size)
})

it('odd: small files and pictures stay alone', async () => {
  writeFileSync(join(dist, 'small.html'), 'x')
  writeFileSync(join(dist, 'large.png'), TEXT)
  expect(await compressSite(dist)).toMatchObject({ files: 0 })
  expect(existsSync(join(dist, 'large.png.br'))).toBe(false)
})

it('odd: a copy older than its file is written anew', async () => {
  const file = join(dist, 'a.html')
  writeFileSync(file, TEXT)
  await compressSite(dist)
  const changed = `${TEXT}改`
  writeFileSync(file, changed)
  const past = new Date(Date.now() - 60_000)
  for (const ending of ['br', 'gz']) utimesSync(`${file}.${ending}`, past, past)
  await compressSite(dist)
  expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(changed)
})

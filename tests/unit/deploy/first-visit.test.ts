import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { shortenMetadata, withTextFirst } from '../../../.vitepress/deploy/first-visit.ts'

const dist = mkdtempSync(join(tmpdir(), 'first-visit-'))
const chunks = join(dist, 'assets/chunks')
const file = join(chunks, 'metadata.0123abcd.js')
mkdirSync(chunks, { recursive: true })
afterAll(() => rmSync(dist, { recursive: true }))

test('the list of all pages is taken out, what else is there stays', () => {
  const site = 'window.__VP_SITE_DATA__=JSON.parse("{\\"title\\":\\"T\\"}");'
  writeFileSync(file, `window.__VP_HASH_MAP__=JSON.parse("{\\"a.md\\":\\"12345678\\"}");${site}`)
  shortenMetadata(dist)
  const text = readFileSync(file, 'utf8')
  expect(text).not.toContain('12345678')
  expect(text.endsWith(site)).toBe(true)
  const link = { href: 'https://example.com/name/assets/openapi_V3__id_.md.AB-_cd12.lean.js' }
  const run = new Function('window', 'document', text)
  const window: Record<string, unknown> = {}
  run(window, { querySelectorAll: () => [link, { href: '/assets/app.x.js' }] })
  expect(window.__VP_HASH_MAP__).toEqual({ 'openapi_v3__id_.md': 'AB-_cd12' })
})

test('error: a list written in another way', () => {
  writeFileSync(file, 'const pages={}')
  expect(() => shortenMetadata(dist)).toThrow('first-visit.ts')
})

test('scripts come after styles and text, in the head alone', () => {
  const head = '<link rel="preload stylesheet" href="a.css" as="style"><script type="module" src="a.js">'
  const body = '<body><script type="module" src="b.js"></script></body>'
  expect(withTextFirst(`<head>${head}</script></head>${body}`)).toBe(
    `<head>${head.replace('module"', 'module" fetchpriority="low"')}</script></head>${body}`,
  )
})

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeBelow } from '../../../.vitepress/addresses/files.ts'
import { withFallback } from '../../../.vitepress/addresses/not-found.ts'
import { redirectOf } from '../../../.vitepress/addresses/preview.ts'
import { redirectPages } from '../../../.vitepress/addresses/redirect-pages.ts'
import { addressList, withoutSlash, writeAddresses } from '../../../.vitepress/addresses/write.ts'
import type { PageResult } from '../../../.vitepress/examples/types.ts'
import { addressFor, publicPath, readSiteAddress } from '../../../.vitepress/site/addresses.ts'

const address = { base: '/name/', site: 'https://docs.example/name' }

function page(name: string, title: string): PageResult {
  return { page: { file: `/${name}`, name, text: '', frontmatter: { title } }, blocks: [], problems: [] }
}

describe('redirects', () => {
  const paths = new Set(['/new/{id}', '/there'])

  it('default: a page that leads on with and without a script, and names the right address', () => {
    const { pages, notes } = redirectPages({ '/old/{id}': '/new/{id}' }, paths, address)
    expect(notes).toEqual([])
    expect(pages.map(({ file }) => file)).toEqual(['old/{id}.html'])
    const html = pages[0]?.html ?? ''
    expect(html).toContain('content="0; url=/name/new/%7Bid%7D"')
    expect(html).toContain('location.replace("/name/new/%7Bid%7D" + location.search + location.hash)')
    expect(html).toContain('<link rel="canonical" href="https://docs.example/name/new/%7Bid%7D">')
    expect(html).toContain('<a href="/name/new/%7Bid%7D">')
  })

  it('error: to no page, from a page', () => {
    const { pages, notes } = redirectPages({ '/a': '/nowhere', '/there': '/new/{id}' }, paths, address)
    expect(pages).toEqual([])
    expect(notes).toEqual([
      '/a redirects nowhere: there is no page /nowhere yet.',
      '/there is a page, so it does not redirect to /new/{id}.',
    ])
  })
})

describe('written', () => {
  it('a page whose path ends in a slash answers with and without it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'addresses-'))
    const name = 'docs/openapi/v3/apply.md'
    writeBelow(folder, 'openapi/v3/apply.html', '<html><head>\n<script src="/app.js"></script>')
    const namespace = 'WeChatPay.OpenAPI.V3.Apply._empty_.PostHttpMethod'
    const operation = { key: '', method: 'post', path: 'v3/apply', page: name, endpoint: '', namespace }
    const surface = { declarations: new Map(), operations: [operation], events: [] }
    writeAddresses(folder, [page(name, '进件')], surface, { base: '/' })
    const html = readFileSync(join(folder, 'openapi/v3/apply/index.html'), 'utf8')
    expect(html.indexOf('history.replaceState')).toBeLessThan(html.indexOf('app.js'))
    expect(html.indexOf('history.replaceState')).toBeGreaterThan(0)
    expect(JSON.parse(readFileSync(join(folder, 'addresses.json'), 'utf8'))).toEqual([
      ['/openapi/v3/apply', '进件'],
    ])
    rmSync(folder, { recursive: true })
  })

  it('the slash is taken off once, the rest of the page is as it was', () => {
    expect(
      withoutSlash('<head><head>', 'a/b')
        .replace(/<script>.*<\/script>/, '')
        .replace(/\s/g, ''),
    ).toBe('<head><head>')
  })

  it('a relative link below a slash leads where it did', () => {
    const html = '<a class="x" href="./d.html#e">D</a> <a href="../f">F</a> <a href="/g">G</a>'
    expect(withoutSlash(html, 'a/b/c')).toBe(
      '<a class="x" href="../../../a/b/d.html#e">D</a> <a href="../../../a/f">F</a> <a href="/g">G</a>',
    )
  })

  it('the list has what readers know for an address', () => {
    const pages = [
      page('docs/index.md', '首页'),
      page('docs/openapi/index.md', '全部'),
      page('docs/a/{b}.md', '一'),
    ]
    expect(JSON.parse(addressList(pages)).map(([path]: [string]) => path)).toEqual([
      '/',
      '/openapi/',
      '/a/{b}',
    ])
  })

  it('the page for missing addresses says something without a script', () => {
    const html = withFallback('<body><div></div></body>', address, {
      title: '无',
      quote: '写错了',
      links: [{ text: '回', path: '/' }],
    })
    expect(html).toMatch(/<noscript>.*<h1>无<\/h1>.*<a href="\/name\/">回<\/a>.*<\/noscript>\s*<\/body>/)
  })
})

describe('preview', () => {
  const files = new Set(['index.html', 'a/{b}.html', 'c/index.html', 'a/x.md'])
  it.each([
    ['/a/{b}', undefined],
    ['/a/%7Bb%7D', undefined],
    ['/a/%7Bb%7D.html', undefined],
    ['/a/%7Bb%7D/', '/a/%7Bb%7D'],
    ['/a/{b}//?x=1', '/a/%7Bb%7D?x=1'],
    ['/c', '/c/'],
    ['/c/', undefined],
    ['/', undefined],
    ['/nowhere/', undefined],
    ['/%E0%A4%A', undefined],
  ])('%s', (url, location) => {
    expect(redirectOf(url, '/', files)).toBe(location)
  })

  it('base: what is outside is left alone', () => {
    expect(redirectOf('/name/a/{b}/', '/name/', files)).toBe('/name/a/%7Bb%7D')
    expect(redirectOf('/a/{b}/', '/name/', files)).toBeUndefined()
  })
})

describe('site address', () => {
  it.each([
    [{}, { base: '/' }],
    [{ BASE: '', SITE: '' }, { base: '/' }],
    [{ SITE: 'https://docs.example/' }, { base: '/', site: 'https://docs.example' }],
    [{ BASE: '/name/', SITE: 'https://docs.example/name' }, address],
  ])('default: %o', (env, expected) => {
    expect(readSiteAddress(env)).toEqual(expected)
  })

  it.each([
    [{ BASE: 'name' }, /BASE is name; it takes a path with a slash at both ends/],
    [{ SITE: 'docs.example' }, /SITE is docs.example; it takes the address/],
    [{ SITE: 'https://docs.example/?q' }, /it takes the address/],
    [
      { BASE: '/name/', SITE: 'https://docs.example' },
      /SITE ends in what BASE says: https:\/\/docs.example\/name\//,
    ],
    [{ SITE: 'https://docs.example/name' }, /SITE ends in what BASE says/],
  ])('error: %o', (env, message) => {
    expect(() => readSiteAddress(env)).toThrow(message)
  })

  it('paths: index pages are their folder', () => {
    expect(['docs/index.md', 'docs/a/index.md', 'docs/a/my-index.md'].map(publicPath)).toEqual([
      '/',
      '/a/',
      '/a/my-index',
    ])
    expect(addressFor('/a/{b}', address)).toBe('https://docs.example/name/a/%7Bb%7D')
    expect(addressFor('/a/{b}', { base: '/' })).toBe('/a/%7Bb%7D')
  })
})

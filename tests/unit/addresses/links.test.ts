import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkLinks } from '../../../.vitepress/addresses/dead-links.ts'
import { writeBelow } from '../../../.vitepress/addresses/files.ts'
import { readAnchors } from '../../../.vitepress/addresses/html.ts'
import { fileFor, targetsFrom } from '../../../.vitepress/addresses/targets.ts'
import type { Page } from '../../../.vitepress/examples/types.ts'
import type { SiteAddress } from '../../../.vitepress/site/addresses.ts'

const HOME = '<h1 id="home">首页</h1>'

/** Problems of a built site of these files, in short. */
function check(
  files: Record<string, string>,
  sources: Record<string, string> = {},
  address: SiteAddress = { base: '/' },
) {
  const folder = mkdtempSync(join(tmpdir(), 'links-'))
  for (const [file, text] of Object.entries({ 'index.html': HOME, ...files }))
    writeBelow(folder, file, text)
  const pages = Object.entries(sources).map(
    ([name, text]): Page => ({ file: `/${name}`, name, text, frontmatter: {} }),
  )
  const problems = checkLinks(folder, pages, address)
  rmSync(folder, { recursive: true })
  return problems
}

const brief = (...args: Parameters<typeof check>) =>
  check(...args).map(
    ({ page, line, column, code, message }) => `${page}:${line}:${column} ${code} ${message}`,
  )

describe('alive', () => {
  it.each([
    ['the page itself', '<a href="">', 'a.html'],
    ['an anchor of the page', '<i id="x"></i><a href="#x">', 'a.html'],
    [
      'an anchor that is kept aside',
      '<template data-part><i id="x"></i></template><a href="#x">',
      'a.html',
    ],
    ['the top', '<a href="#"></a><a href="#top">', 'a.html'],
    ['an anchor in Chinese, encoded', '<i id="要点"></i><a href="#%E8%A6%81%E7%82%B9">', 'a.html'],
    ['another page', '<a href="/b/{id}">', 'a.html'],
    ['another page, braces encoded', '<a href="/b/%7Bid%7D#get">', 'a.html'],
    ['another page, with its ending', '<a href="/b/{id}.html">', 'a.html'],
    ['relative, from a folder', '<a href="./{id}#get">', 'b/other.html'],
    ['a folder’s own page', '<a href="/b/">', 'a.html'],
    ['a file', '<a href="/b/{id}.md"><img src="/i.svg">', 'a.html'],
    [
      'elsewhere',
      '<a href="https://example.com/x#y"><a href="mailto:a@b.c"><a href="//cdn.example/x">',
      'a.html',
    ],
    ['in a comment, in code', '<!-- <a href="/no"> --><code>&lt;a href="/no"&gt;</code>', 'a.html'],
  ])('%s', (_, html, file) => {
    const others = { 'b/{id}.html': '<h1 id="get">', 'b/{id}.md': '', 'b/index.html': '', 'i.svg': '' }
    expect(brief({ ...others, [file]: html })).toEqual([])
  })

  it('below a base, and by the whole address of the site', () => {
    const address = { base: '/name/', site: 'https://docs.example/name' }
    const html = '<a href="/name/"><a href="/name"><a href="https://docs.example/name/a#x"><i id="x"></i>'
    expect(brief({ 'a.html': html }, {}, address)).toEqual([])
  })
})

describe('dead', () => {
  const SOURCE =
    '---\ntitle: 题\n---\n\n# 题\n\n看[这里](./nowhere.md)和[那里](/gone/{id}#a)。\n\n<a href="/raw">生</a>\n'

  it('links of Markdown and of HTML, where they were written', () => {
    const html = '<a href="./nowhere">这里</a><a href="/gone/%7Bid%7D#a">那里</a><a href="/raw">生</a>'
    expect(brief({ 'g/a.html': html }, { 'docs/g/a.md': SOURCE })).toEqual([
      'docs/g/a.md:7:7 dead-link There is no page `/g/nowhere`.',
      'docs/g/a.md:7:26 dead-link There is no page `/gone/{id}`.',
      'docs/g/a.md:9:10 dead-link There is no page `/raw`.',
    ])
  })

  it('an anchor, with those there are', () => {
    const [problem] = check(
      { 'a.html': '<a href="/b#post-boby">', 'b.html': '<i id="get"></i><i id="post-body">' },
      { 'docs/a.md': '[x](b.md#post-boby)' },
    )
    expect(problem).toMatchObject({
      page: 'docs/a.md',
      line: 1,
      code: 'dead-anchor',
      message: '`/b` has no place `#post-boby`.',
      advice: 'Give a heading this anchor, or name one there is: #post-body, #get.',
    })
  })

  it('an anchor of the page itself', () => {
    expect(brief({ 'a.html': '<a href="#x">' }, { 'docs/a.md': '\n[x](#x)' })).toEqual([
      'docs/a.md:2:5 dead-anchor `/a` has no place `#x`.',
    ])
  })

  it('a link of a landing page’s frontmatter', () => {
    const source = '---\nhero:\n  actions:\n    - link: /no\n---\n'
    expect(brief({ 'index.html': '<a href="/no">' }, { 'docs/index.md': source })).toEqual([
      'docs/index.md:4:13 dead-link There is no page `/no`.',
    ])
  })

  it('a page that was not built', () => {
    expect(brief({}, { 'docs/index.md': '', 'docs/g/a.md': '' })).toEqual([
      'docs/g/a.md:1:1 page-absent The page was not built.',
    ])
  })

  it('a link that no author wrote: once for all pages that have it', () => {
    const html = '<nav><a href="/no">'
    const problems = check({ 'a.html': html, 'b.html': html }, { 'docs/a.md': '', 'docs/b.md': '' })
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toBe('There is no page `/no`. 1 more pages have it.')
    expect(problems[0]?.advice).toContain('.vitepress/site/')
  })

  it.each([
    ['a folder without a page', '<a href="/b/">', '/b/'],
    ['capitals', '<a href="/B">', '/B'],
    ['a slash too many', '<a href="/b/#x">', '/b/'],
    ['an image', '<img src="/no.png">', '/no.png'],
    ['a script', '<script src="/no.js"></script>', '/no.js'],
    ['another page’s file', '<a href="/b.pdf">', '/b.pdf'],
  ])('%s', (_, html, path) => {
    expect(brief({ 'a.html': html, 'b.html': '' })).toEqual([
      `a.html:1:1 dead-link There is no page \`${path}\`.`,
    ])
  })

  it('no address, the reader’s own machine, outside the base', () => {
    const html = '<a href="/%E0%A4%A"><a href="http://localhost:5173/x"><a href="/guide/one">'
    expect(brief({ 'a.html': html }, {}, { base: '/name/' }).map((line) => line.slice(9))).toEqual([
      '1 dead-link `/%E0%A4%A` leads out of the site, which is served below BASE.',
      '1 dead-link `http://localhost:5173/x` leads to the reader’s own machine.',
      '1 dead-link `/guide/one` leads out of the site, which is served below BASE.',
    ])
    expect(brief({ 'a.html': '<a href="/%E0%A4%A">' })).toEqual([
      'a.html:1:1 dead-link `/%E0%A4%A` is no address.',
    ])
  })
})

describe('parts', () => {
  it('html: text in attributes and scripts is not taken for tags', () => {
    const html =
      '<p title="<a href=\'/x\'>"><script>"<a href=\'/y\'>"</script><a name="n" href="/z?a=1&amp;b=2">'
    const { ids, links } = readAnchors(html)
    expect([...ids]).toEqual(['n'])
    expect([...links]).toEqual(['/z?a=1&b=2'])
  })

  it('targets: as a browser resolves them', () => {
    const targets = targetsFrom('/a/b', { base: '/name/' })
    expect(targets('../c/%7Bid%7D?q#h')).toEqual({ kind: 'inside', path: '/c/{id}', anchor: 'h' })
    expect(targets('../../c')).toEqual({ kind: 'outside' })
  })

  it('files: as static hosts answer', () => {
    const files = new Set(['a.html', 'a/index.html', 'b/index.html', 'c.d.html'])
    const answers = ['/a', '/a/', '/a.html', '/b', '/b/', '/c.d', '/c'].map((path) => fileFor(path, files))
    expect(answers).toEqual([
      'a.html',
      'a/index.html',
      'a.html',
      undefined,
      'b/index.html',
      'c.d.html',
      undefined,
    ])
  })
})

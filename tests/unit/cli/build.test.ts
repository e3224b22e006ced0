import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { filesOf } from '../../../.vitepress/deploy/files.ts'
import { openWorkshop } from '../../kit/build-site.ts'
import { FIXTURES } from '../../kit/paths.ts'
import { CLOSE, endpointPages, type Pages } from '../../kit/small-site.ts'

/* Small sites, built by the real command on a copy of the project. */
const workshop = openWorkshop('build-copy')
const HEAD = '---\ntitle: 题目\ndescription: 说明\n---\n\n'
// The bar at the top leads to these.
const HOME = Object.fromEntries(
  [
    'index',
    'changes',
    'guide/getting-started',
    'products/index',
    'openapi/index',
    'webhook/index',
    'play',
  ].map((name) => [`${name}.md`, `${HEAD}# 页面\n`]),
)

afterAll(() => workshop.remove())

function build(pages: Pages) {
  const { status, output } = workshop.build({ ...HOME, ...pages })
  return { status, output, built: existsSync(join(workshop.dist, 'index.html')) }
}

it('default: a good site, its path with braces', () => {
  // The scaffold's page names no product, and is one of the common ones.
  const product = { 'products/common.md': `${HEAD.replace('题目', '通用接口')}[[product]]\n` }
  expect(build({ ...endpointPages(CLOSE), ...product })).toMatchObject({ status: 0, built: true })
  const html = readFileSync(join(workshop.dist, 'openapi/v3/orders/{id}/close.html'), 'utf8')
  // Six names of the chain, two fields, then, and status twice; a colour's class may stand before.
  expect(html.match(/class="(?:\w )?hover[" ]/g)).toHaveLength(11)
  expect(html).toContain('<template class="popups"')
  expect(readFileSync(join(workshop.dist, 'products/common.html'), 'utf8')).toContain('关闭订单')
  const document = JSON.parse(readFileSync(join(workshop.dist, 'openapi.json'), 'utf8'))
  expect(Object.keys(document.paths)).toEqual(['/v3/orders/{id}/close'])
})

it('TypeScript is in the worker alone, and all of an editor is small', () => {
  const scripts = filesOf(workshop.dist, ['js'])
  const holding = (part: string) => scripts.filter((file) => readFileSync(file, 'utf8').includes(part))
  const worker = holding('createLanguageService')
  expect(worker.map((file) => file.replace(/^.*\/assets\//, ''))).toEqual([
    expect.stringMatching(/^play\.worker\.[\w-]{8}\.js$/),
  ])
  const editor = holding('cm-content')
  expect(editor).toHaveLength(1)
  const libraries = filesOf(workshop.dist, ['json']).filter((file) => file.includes('/play/libraries-'))
  expect(libraries).toHaveLength(1)
  const sizes = [...worker, ...editor, ...libraries].map(
    (file) => brotliCompressSync(readFileSync(file), { params: { 1: 9 } }).length,
  )
  expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThan(1_300_000)
  // A page names neither, so that no browser loads them before a click.
  for (const file of filesOf(workshop.dist, ['html'])) {
    expect(readFileSync(file, 'utf8')).not.toMatch(/play\.worker|play\/libraries-/)
  }
})

it('error: a broken example', () => {
  const broken = readFileSync(join(FIXTURES, 'pages/throws/free-name.md'), 'utf8')
  const { status, output, built } = build({ 'broken.md': broken })
  expect({ status, built }).toEqual({ status: 1, built: false })
  expect(output).toMatch(/docs\/broken\.md:\d+:\d+ {2}error TS2304/)
  expect(output).not.toMatch(/\n\s+at /)
})

it('error: a page that fails while it is rendered on the server', () => {
  const { status, output } = build({ 'throws.md': `${HEAD}{{ $frontmatter.absent.field }}\n` })
  expect(status).toBe(1)
  expect(output).toContain(
    "docs/throws.md: TypeError: Cannot read properties of undefined (reading 'field')",
  )
  expect(output).not.toMatch(/\n\s+at /)
})

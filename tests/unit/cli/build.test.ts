import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { copyProject } from '../../kit/copy.ts'
import { FIXTURES, ROOT } from '../../kit/paths.ts'
import { CLOSE, endpointPages } from '../../kit/small-site.ts'

/* Small sites, built by the real command on a copy of the project. */
const copy = copyProject('build-copy', false)
const docs = join(copy, 'docs')
// The flows are those of the site's own pages.
const flows = join(copy, '.vitepress/site/flows.ts')
writeFileSync(
  flows,
  readFileSync(flows, 'utf8').replace(
    /SITE_FLOWS: FlowData = .*/,
    'SITE_FLOWS: FlowData = { flows: [], causes: {}, variants: [] }',
  ),
)
const HEAD = '---\ntitle: 题目\ndescription: 说明\n---\n\n'

beforeEach(() => {
  rmSync(docs, { recursive: true })
  rmSync(join(copy, '.vitepress/dist'), { recursive: true, force: true })
  mkdirSync(docs)
  writeFileSync(join(docs, 'index.md'), `${HEAD}# 首页\n`)
})

afterAll(() => rmSync(copy, { recursive: true }))

function build() {
  const { status, stdout, stderr } = spawnSync(
    join(ROOT, 'node_modules/.bin/tsx'),
    ['.vitepress/cli/build.ts'],
    {
      cwd: copy,
      encoding: 'utf8',
    },
  )
  return { status, output: stdout + stderr, built: existsSync(join(copy, '.vitepress/dist/index.html')) }
}

it('default: a good site, its path with braces', () => {
  // The scaffold's page names no product, and is one of the common ones.
  const product = { 'products/common.md': `${HEAD.replace('题目', '通用接口')}[[product]]\n` }
  for (const [name, text] of Object.entries({ ...endpointPages(CLOSE), ...product })) {
    mkdirSync(dirname(join(docs, name)), { recursive: true })
    writeFileSync(join(docs, name), text)
  }
  expect(build()).toMatchObject({ status: 0, built: true })
  const html = readFileSync(join(copy, '.vitepress/dist/openapi/v3/orders/{id}/close.html'), 'utf8')
  expect(html.match(/class="hover[" ]/g)?.length).toBeGreaterThan(8)
  expect(html).toContain('<div class="popups" hidden')
  expect(readFileSync(join(copy, '.vitepress/dist/products/common.html'), 'utf8')).toContain('关闭订单')
  const document = JSON.parse(readFileSync(join(copy, '.vitepress/dist/openapi.json'), 'utf8'))
  expect(Object.keys(document.paths)).toEqual(['/v3/orders/{id}/close'])
})

it('error: a broken example', () => {
  writeFileSync(join(docs, 'broken.md'), readFileSync(join(FIXTURES, 'pages/throws/free-name.md'), 'utf8'))
  const { status, output, built } = build()
  expect({ status, built }).toEqual({ status: 1, built: false })
  expect(output).toMatch(/docs\/broken\.md:\d+:\d+ {2}error TS2304/)
  expect(output).not.toMatch(/\n\s+at /)
})

it('error: a page that fails while it is rendered on the server', () => {
  writeFileSync(join(docs, 'throws.md'), `${HEAD}{{ $frontmatter.absent.field }}\n`)
  const { status, output } = build()
  expect(status).toBe(1)
  expect(output).toContain(
    "docs/throws.md: TypeError: Cannot read properties of undefined (reading 'field')",
  )
  expect(output).not.toMatch(/\n\s+at /)
})

it('error: a dead link', () => {
  writeFileSync(join(docs, 'link.md'), `${HEAD}[去哪里](./nowhere.md)\n`)
  const { status, output } = build()
  expect(status).toBe(1)
  expect(output).toContain('nowhere')
})

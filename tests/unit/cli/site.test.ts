import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow } from '../../../.vitepress/addresses/files.ts'
import { openWorkshop } from '../../kit/build-site.ts'
import { CLOSE, endpointPages, QUERY } from '../../kit/small-site.ts'

/* A small site below a path, built and served by the real commands. */
const workshop = openWorkshop('site-copy')
const PORT = '4393'
const ORIGIN = `http://127.0.0.1:${PORT}`
const HEAD = '---\ntitle: 题目\ndescription: 说明\n---\n\n'
const CLOSE_PATH = '/name/openapi/v3/orders/%7Bid%7D/close'
const PAGES = {
  'index.md': `${HEAD}# 首页 {#home}\n\n[关单](./openapi/v3/orders/{id}/close.md)\n`,
  'guide/getting-started.md': `${HEAD}# 开始 {#start}\n\n[首页](/#home)、[查单](../openapi/v3/orders/{id}.md#get)\n`,
  'products/index.md': `${HEAD}# 产品\n\n[[products]]\n`,
  'products/common.md': `${HEAD.replace('题目', '通用接口')}[[product]]\n`,
  'openapi/index.md': `${HEAD}# 接口\n`,
  'changes.md': `${HEAD}# 变更\n`,
  'webhook/index.md': `${HEAD}# 通知\n`,
  'play.md': `${HEAD}# 试一试\n`,
  ...endpointPages(CLOSE, QUERY),
}

let server: ChildProcess | undefined

beforeAll(async () => {
  writeFileSync(
    join(workshop.root, '.vitepress/site/redirects.ts'),
    `export const REDIRECTS: Record<string, string> = { '/webhook/v3/OLD.EVENT': '/guide/getting-started', '/old/{id}': '/nowhere' }\n`,
  )
})

afterAll(() => {
  server?.kill()
  workshop.remove()
})

describe('below a path', () => {
  const read = (file: string) => readFileSync(join(workshop.dist, file), 'utf8')

  it('builds, and says what redirects nowhere', () => {
    const { status, output } = workshop.build(PAGES, { BASE: '/name/', SITE: `${ORIGIN}/name` })
    expect(output).toContain('redirects.ts: /old/{id} redirects nowhere: there is no page /nowhere yet.')
    expect(status).toBe(0)
  })

  it('names itself by one address everywhere', () => {
    const whole = `${ORIGIN}${CLOSE_PATH}`
    expect(read('openapi/v3/orders/{id}/close.html')).toContain(`<link rel="canonical" href="${whole}">`)
    expect(read('sitemap.xml')).toContain(`<loc>${whole}</loc>`)
    expect(read('index.md')).toContain(`[关单](${whole}.md)`)
    expect(read('llms/common.txt')).toContain(`(${whole}.md)`)
    expect(JSON.parse(read('openapi.json')).paths['/v3/orders/{id}/close'].post.externalDocs.url).toBe(
      whole,
    )
  })

  it('answers below the path, with and without .html, with a slash, with braces encoded or not', async () => {
    server = spawn(process.execPath, ['.vitepress/cli/run.mjs', 'preview'], {
      cwd: workshop.root,
      env: { ...process.env, BASE: '/name/', PORT },
    })
    await new Promise((resolve) => server?.stdout?.once('data', resolve))
    const ask = async (path: string) => {
      const { status, headers } = await fetch(`${ORIGIN}${path}`, { redirect: 'manual' })
      return [status, headers.get('location') ?? headers.get('content-type')?.replace(/;\s*/, '; ')]
    }
    const html = [200, 'text/html; charset=utf-8']
    expect(await ask(CLOSE_PATH)).toEqual(html)
    expect(await ask(`${CLOSE_PATH}.html`)).toEqual(html)
    expect(await ask(`${CLOSE_PATH}/`)).toEqual([301, CLOSE_PATH])
    expect(await ask('/name/')).toEqual(html)
    expect(await ask('/name/webhook/v3/OLD.EVENT')).toEqual(html)
    expect(await ask(`${CLOSE_PATH}.md`)).toEqual([200, 'text/markdown; charset=utf-8'])
    expect(await ask('/name/llms.txt')).toEqual([200, 'text/plain; charset=utf-8'])
    expect((await ask('/openapi/v3/orders/%7Bid%7D/close'))[0]).toBe(404)
    expect((await ask('/name/nowhere'))[0]).toBe(404)
  })
})

describe('error', () => {
  it('dead links and anchors, of Markdown and of HTML, fail the build by line', () => {
    const text = `${HEAD}# 首页\n\n[甲](./nowhere.md)、[乙](/guide/getting-started#no)、<a href="/gone">丙</a>、[丁](#none)\n`
    const { status, output } = workshop.build({ ...PAGES, 'index.md': text })
    expect(status).toBe(1)
    expect(output).toContain('docs/index.md:8:5  error dead-link  There is no page `/nowhere`.')
    expect(output).toContain('error dead-anchor  `/guide/getting-started` has no place `#no`.')
    expect(output).toContain('#start.')
    expect(output).toContain('error dead-link  There is no page `/gone`.')
    expect(output).toContain('error dead-anchor  `/` has no place `#none`.')
    expect(output).toContain('5 links lead nowhere. Do not publish .vitepress/dist')
    expect(output).not.toMatch(/\n\s+at /)
    expect(output).toContain('SITE is not set: no canonical addresses, no sitemap.xml, no feed.xml.')
    expect(filesBelow(workshop.dist)).not.toContain('feed.xml')
  })

  it('SITE that does not fit', () => {
    const { status, output } = workshop.build(PAGES, { BASE: '/name/', SITE: 'https://docs.example' })
    expect(status).toBe(1)
    expect(output).toContain('SITE ends in what BASE says: https://docs.example/name/')
    expect(output).not.toMatch(/\n\s+at /)
  })
})

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Facts } from '../../../.vitepress/scaffold/facts.ts'
import { renderPage } from '../../../.vitepress/scaffold/page.ts'
import { findSource, readWanted } from '../../../.vitepress/scaffold/source.ts'
import { updatePage } from '../../../.vitepress/scaffold/update.ts'
import { runCommand } from '../../kit/command.ts'
import { FIXTURES } from '../../kit/paths.ts'

const folder = mkdtempSync(join(tmpdir(), 'new-'))
const to = join(folder, 'docs')
const SHOP = join(FIXTURES, 'openapi/shop.yaml')
const FACTS = join(FIXTURES, 'facts')

afterAll(() => rmSync(folder, { recursive: true }))

const create = (...args: string[]) => runCommand('new', ...args, '--to', to)

function give(name: string, data: unknown): string {
  const file = join(folder, name)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, JSON.stringify(data))
  return file
}

describe('the command', () => {
  it('default: writes what checks, once', () => {
    const { status, stdout } = create('POST', '/v3/shop/files', '--from', SHOP)
    expect(status).toBe(0)
    expect(stdout).toContain('openapi/v3/shop/files.md is written.')
    expect(readFileSync(join(to, 'openapi/v3/shop/files.md'), 'utf8')).toContain(
      'wxpay.v3.shop.files.post(form',
    )
    const again = create('POST', '/v3/shop/files', '--from', SHOP)
    expect(again.status).toBe(1)
    expect(again.stderr).toContain('exists already; nothing is written. Use --update')
  })

  it('error: what does not check is not written, and its problems are told', () => {
    const broken = give('broken.json', {
      page: 'v3/broken',
      path: '/v3/broken',
      methods: {
        get: {
          request: { query: { type: 'object', properties: { 'a`b': { label: 'x*/y' } } } },
          responses: { 200: { schema: { type: 'object', properties: { 'x\ny': {} } } } },
        },
      },
    })
    const { status, stderr } = create('--from', broken)
    expect(status).toBe(1)
    expect(stderr).toMatch(/openapi\/v3\/broken\.md:\d+:\d+ {2}error /)
    expect(stderr).toContain('does not check; nothing is written.')
    expect(existsSync(join(to, 'openapi/v3/broken.md'))).toBe(false)
  })

  it('args: --update shows the difference, then has nothing to do', () => {
    const facts = JSON.parse(readFileSync(join(FACTS, 'delete-body.json'), 'utf8'))
    const file = give('receivers.json', facts)
    expect(create('--from', file).status).toBe(0)
    facts.methods.delete.request.body.properties.sub_mchid = { type: 'string', label: '子商户号' }
    give('receivers.json', facts)
    const { status, stdout } = create('--from', file, '--update')
    expect(status).toBe(0)
    expect(stdout).toContain('+    sub_mchid?: string')
    expect(create('--from', file, '--update').stdout).toContain('needs no change.')
  })

  it.each([
    [[], 2, 'Say what the page is about'],
    [['--form', 'x'], 2, "Unknown option '--form'"],
    [['POST', '/v3/a'], 1, 'Nothing is known of POST /v3/a. Give --from FILE'],
    [['HEAD', '/v3/a'], 1, '"HEAD" is no method'],
  ])('args: %j', (args, status, message) => {
    const result = runCommand('new', ...args)
    expect(result.status).toBe(status)
    expect(result.stderr).toContain(message)
    expect(result.stderr).not.toMatch(/^\s+at /m)
  })
})

describe('where the data is', () => {
  const find = (from: string | undefined, ...args: string[]) =>
    findSource(from, args.length > 0 ? readWanted(args) : undefined)

  it('a file, a folder, a notification, a document', async () => {
    const one = JSON.parse(readFileSync(join(FACTS, 'xml.json'), 'utf8'))
    give('facts/openapi/v2/secapi/pay/refund.json', one)
    for (const [from, ...args] of [
      [join(FACTS, 'xml.json')],
      [join(folder, 'facts'), 'POST', '/v2/secapi/pay/refund'],
      [join(folder, 'facts/openapi'), 'post', 'v2/secapi/pay/refund/'],
    ] as [string, ...string[]][]) {
      expect((await find(from, ...args)).page).toBe('openapi/v2/secapi/pay/refund')
    }
    expect((await find(join(FIXTURES, 'webhook/kept.json'))).page).toBe('webhook/v3/TRANSFER.DONE')
    expect((await find(SHOP, 'GET', '/v3/shop/trees/{tree_id}')).page).toBe(
      'openapi/v3/shop/trees/{tree_id}',
    )
  })

  it.each([
    ['nothing there', join(folder, 'absent.json'), [], /is not there\. Give --from FILE/],
    ['a folder and no path', FACTS, [], /is a folder: say which path/],
    ['a folder without the path', FACTS, ['GET', '/v3/none'], /knows nothing of GET \/v3\/none/],
    [
      'another path',
      join(FACTS, 'xml.json'),
      ['POST', '/v3/a'],
      /is about v2\/secapi\/pay\/refund, not about v3\/a/,
    ],
    ['another method', join(FACTS, 'xml.json'), ['GET', '/v2/secapi/pay/refund'], /has POST, but no GET/],
    ['a document of several paths', SHOP, [], /has 2 paths: say which/],
    ['a path the document lacks', SHOP, ['GET', '/v3/none'], /has no path \/v3\/none/],
    [
      'a notification known by another name',
      join(FIXTURES, 'webhook/moved.json'),
      [],
      /holds nothing: Moved to/,
    ],
  ])('error: %s', async (_, from, args, message) => {
    await expect(find(from, ...args)).rejects.toThrow(message)
  })

  it('error: data of another kind', async () => {
    await expect(find(give('empty.json', {}))).rejects.toThrow('"page" must be a path')
    await expect(find(give('odd.json', { page: 'v3/a', methods: { head: {} } }))).rejects.toThrow(
      'no method "head"',
    )
    writeFileSync(join(folder, 'text.json'), '{')
    await expect(find(join(folder, 'text.json'))).rejects.toThrow('cannot be read')
  })
})

describe('an update', () => {
  const facts = JSON.parse(readFileSync(join(FACTS, 'odd.json'), 'utf8')) as Facts
  const page = renderPage(facts)

  it('of the same facts changes nothing', () => {
    expect(updatePage(page, facts)).toBe(page)
  })

  it('keeps prose, example, nouns, values and types of the page’s own, whatever the line ends', () => {
    const own = page
      .replaceAll('/** 扩展 */', '/** 扩展，商户自己定 */')
      .replaceAll(
        '@link https://pay.weixin.qq.com/doc/v3/merchant/1',
        '@link https://pay.weixin.qq.com/better',
      )
      .replace(
        "import { wxpay } from './virtual'\n// ---cut---",
        "import { wxpay, mine } from './virtual'\n// ---cut---",
      )
      .replace(
        'export var wxpay: Wechatpay\n',
        'export var wxpay: Wechatpay\n/** 我的 */\nexport var mine: string\n',
      )
      .replace(
        '  export interface RequestConfig',
        '  export interface Own {\n    /** 自己的 */\n    one: string\n  }\n  export interface RequestConfig',
      )
    const newer = structuredClone(facts)
    const body = newer.methods.patch?.request?.body
    if (body?.properties) body.properties.remark = { type: 'string', label: '备注' }
    const updated = updatePage(own, newer)
    const typings = /\/\/ @filename: virtual\.ts[\s\S]*?(?=\/\/ @filename: business\.js)/g
    expect(updated.replace(typings, '')).toBe(own.replace(typings, ''))
    expect(updated.match(/remark\?: string/g)).toHaveLength(2)
    for (const kept of [
      '/** 扩展，商户自己定 */',
      '@link https://pay.weixin.qq.com/better\n     * @deprecated',
      'export var mine: string',
      'export interface Own {',
    ])
      expect(updated).toContain(kept)
    const windows = (text: string) => text.replaceAll('\n', '\r\n')
    expect(updatePage(windows(own), newer)).toBe(windows(updated))
  })
})

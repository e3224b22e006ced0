import { beforeAll, describe, expect, it } from 'vitest'
import { indexFiles } from '../../../.vitepress/search/files.ts'
import type { Engine } from '../../../.vitepress/theme/search/engine.ts'
import { createEngine } from '../../../.vitepress/theme/search/engine.ts'
import { openFiles } from '../../../.vitepress/theme/search/files.ts'
import { engineOn } from '../../kit/ask.ts'
import { CLOSE, checkSite, endpointPages, QUERY } from '../../kit/small-site.ts'

const GUIDE = `---
title: 超时之后
description: 请求超时，结果未知。
---

# {{ $frontmatter.title }}

{{ $frontmatter.description }}

## 先查再试 {#look}

用原来的单号查询，不要换号。

\`\`\`sh
echo 不是正文
\`\`\`
`

let engine: Engine
let files: ReturnType<typeof indexFiles>
beforeAll(async () => {
  const { pages } = await checkSite({ ...endpointPages(CLOSE, QUERY), 'guide/timeout.md': GUIDE })
  files = indexFiles(pages)
  engine = engineOn(files)
})

const lines = async (query: string) =>
  (await engine.findAll(query)).results.map(({ kind, title, address }) => `${kind} ${title} ${address}`)

const CLOSE_PAGE = 'endpoint 关闭订单 /openapi/v3/orders/{id}/close'

describe('a result says what it is and where it opens', () => {
  it.each([
    ['关单', CLOSE_PAGE],
    ['关闭', CLOSE_PAGE],
    ['订单关闭', CLOSE_PAGE],
    ['/v3/orders/42424242/close', CLOSE_PAGE],
    ['orders._id_.close', CLOSE_PAGE],
    ['clsoe', CLOSE_PAGE],
    ['reason', 'field reason /openapi/v3/orders/{id}/close#post-body-reason'],
    ['原因', 'field reason /openapi/v3/orders/{id}/close#post-body-reason'],
    ['CLOSED', 'value CLOSED /openapi/v3/orders/{id}#get-response-state'],
    ['超时之后', 'guide 超时之后 /guide/timeout'],
    ['先查再试', 'guide 先查再试 /guide/timeout#look'],
    ['不要换号', 'text 先查再试 /guide/timeout#look'],
  ])('%s', async (query, first) => {
    expect((await lines(query))[0]).toBe(first)
  })

  it('method, path and page come with it', async () => {
    const { results } = await engine.find('reason')
    expect(results[0]).toMatchObject({
      context: '原因 · 关闭订单',
      method: 'POST',
      path: '/v3/orders/{id}/close',
    })
  })
})

describe('what is not found', () => {
  it.each(['不是正文', 'zzzzzz', '', '。'])('%s', async (query) => {
    expect((await lines(query)).filter((line) => !line.startsWith('field'))).toEqual([])
  })

  it('a corrected word is told', async () => {
    expect((await engine.find('clsoe')).corrections).toEqual([{ from: 'clsoe', to: 'close' }])
    expect((await engine.find('close')).corrections).toEqual([])
  })
})

describe('files', () => {
  it('are read once, and only when they are asked for', async () => {
    const read: string[] = []
    const other = engineOn(files, (content) => read.push(content))
    expect(read).toEqual([])
    await other.prepare()
    expect(read).toHaveLength(2)
    await other.find('关单')
    expect(read).toHaveLength(2)
    await other.findAll('关单')
    const count = read.length
    await other.findAll('关单')
    expect(read).toHaveLength(count)
  })

  it('that failed are read again', async () => {
    let isDown = true
    const other = createEngine(
      openFiles(files.manifest, async (address) => {
        if (isDown) throw new Error('no network')
        return JSON.parse(files.contents.get(address) ?? '')
      }),
    )
    await expect(other.find('关单')).rejects.toThrow('no network')
    isDown = false
    expect((await other.find('关单')).results[0]?.title).toBe('关闭订单')
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Captured } from '../../../.vitepress/conformance/capture.ts'
import { openCaptures } from '../../../.vitepress/conformance/captures.ts'
import { openSession } from '../../../.vitepress/examples/run.ts'
import type { Block } from '../../../.vitepress/examples/types.ts'
import { ROOT } from '../../kit/paths.ts'

const FILE = join(ROOT, 'docs/openapi/v3/pay/transactions/jsapi.md')
const taken = new Map<string, unknown>()
const { url, execArgv } = openCaptures(ROOT).companion
const take = ({ id }: Block, value: unknown) => void taken.set(id, value)
const session = openSession({ root: ROOT, threads: 1, companion: { url, execArgv, take } })
afterAll(() => session.close())

it('default: what an example sends is found while it is checked', async () => {
  const { pages } = await session.run(['docs/openapi/v3/pay/transactions/jsapi.md', 'docs/guide/errors.md'])
  const [guide, endpoint] = [...pages].sort((a, b) => (a.page.name < b.page.name ? -1 : 1))
  const { method, url, headers, body } = taken.get(endpoint?.blocks[0]?.block.id ?? '') as Captured
  expect(`${method} ${url}`).toBe('POST https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi')
  expect(headers.map(([name]) => name)).toContain('Authorization')
  expect(JSON.parse(body)).toMatchObject({
    appid: expect.any(String),
    amount: { total: expect.any(Number) },
  })
  // A guide shows no request.
  expect(guide?.blocks.map(({ block }) => taken.get(block.id))).toEqual(guide?.blocks.map(() => undefined))
})

it('error: a wrong example sends nothing', async () => {
  const wrong = readFileSync(FILE, 'utf8').replace('wxpay.v3.pay.', 'wxpay.v3.pays.')
  const { blocks, problems } = await session.refresh(FILE, wrong)
  expect(problems).not.toEqual([])
  expect(blocks.map(({ block }) => taken.get(block.id))).toEqual([undefined])
})

import { join } from 'node:path'
import { AxiosError, type AxiosResponse } from 'axios'
import { expect, it } from 'vitest'
import { codeOf, writeProject } from '../../kit/guide.ts'

/* The guide's function, given each kind of failure. */
type Retry = <Result>(call: () => Promise<Result>, attempts?: number, wait?: number) => Promise<Result>

const CLIENT = `const data = { status: 'PROCESSING' }
export const wxpay = { v3: { refund: { domestic: { refunds: { post: async () => ({ data }) } } } } }\n`
const folder = writeProject('retries', {
  'wxpay.js': CLIENT,
  'retry.js': `${await codeOf('retries', 'async function retry(')}\nexport { retry }\n`,
})
const { retry }: { retry: Retry } = await import(join(folder, 'retry.js'))

function failure(status: number | undefined): Error {
  const response = status === undefined ? undefined : ({ status } as AxiosResponse)
  return new AxiosError('failed', undefined, undefined, undefined, response)
}

/** Fails so often, then gives 'done'. */
function after(failures: unknown[]) {
  const left = [...failures]
  const count = { calls: 0 }
  const call = async () => {
    count.calls += 1
    if (left.length > 0) throw left.shift()
    return 'done'
  }
  return { call, count }
}

it.each([
  ['no answer', undefined],
  ['429', 429],
  ['500', 500],
  ['503', 503],
])('%s: tries again', async (_, status) => {
  const { call, count } = after([failure(status), failure(status)])
  expect(await retry(call, 4, 0)).toBe('done')
  expect(count.calls).toBe(3)
})

it.each([
  ['400', failure(400)],
  ['403', failure(403)],
  ['an answer the SDK refuses', failure(200)],
  ['a mistake in the program', new TypeError('no such thing')],
])('%s: does not', async (_, error) => {
  const { call, count } = after([error])
  await expect(retry(call, 4, 0)).rejects.toBe(error)
  expect(count.calls).toBe(1)
})

it('gives up with the last failure', async () => {
  const failures = [failure(500), failure(500), failure(502)]
  const { call, count } = after(failures)
  await expect(retry(call, 3, 0)).rejects.toBe(failures[2])
  expect(count.calls).toBe(3)
})

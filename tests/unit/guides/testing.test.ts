import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPages, openCache } from '../../../.vitepress/cli/project.ts'
import { credentialFiles } from '../../../.vitepress/gateway/files.ts'
import { type Gateway, startGateway } from '../../../.vitepress/gateway/server.ts'
import { readContracts } from '../../../.vitepress/surface/document.ts'
import { codeOf, sharedCode, writeProject } from '../../kit/guide.ts'
import { ROOT } from '../../kit/paths.ts'

/* The guide's project, run as its readers run it; and what its tests say of an app that is wrong. */
const APP = await codeOf('testing', 'export function createApp(keys')
const FILES = {
  'gateway.js': await codeOf('testing', 'export const failNext'),
  'notify.js': sharedCode('notify.js'),
  'app.js': APP,
}
const RUNNERS = {
  vitest: [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'vitest.config.js'],
  'node:test': ['--test'],
}
const TESTS = {
  vitest: await codeOf('testing', "from 'vitest'"),
  'node:test': await codeOf('testing', "from 'node:test'"),
}
const WRONG = {
  'another number for the second attempt': [
    'prepay(wxpay, order, attempts - 1)',
    "prepay(wxpay, { ...order, out_trade_no: 'T2' + Date.now() }, attempts - 1)",
  ],
  'no signature asked for': [
    "if (!verify(headers, body, platformKeys)) return refuse(401, '验签不通过')",
    '',
  ],
} as const

let gateway: Gateway

beforeAll(async () => {
  const pages = ['docs/openapi/v3/pay/transactions/native.md']
  const { surface } = await checkPages(pages, openCache())
  gateway = await startGateway(await readContracts(surface, ROOT))
})
afterAll(() => gateway.close())

describe.each(['vitest', 'node:test'] as const)('%s', (runner) => {
  const run = (files: Record<string, string>) => {
    const folder = writeProject(`testing-${runner.replace(':', '-')}`, {
      ...files,
      'app.test.js': TESTS[runner],
      'vitest.config.js': 'export default {}\n',
      ...Object.fromEntries(
        Object.entries(credentialFiles(gateway)).map(([name, text]) => [`gateway/${name}`, text]),
      ),
    })
    const env = { PATH: process.env.PATH, GATEWAY: join(folder, 'gateway') }
    return new Promise<{ code: number; output: string }>((resolve) => {
      execFile(process.execPath, RUNNERS[runner], { cwd: folder, env }, (error, out, err) => {
        resolve({ code: error ? Number(error.code) : 0, output: out + err })
      })
    })
  }

  it('passes', async () => {
    const { code, output } = await run(FILES)
    expect(code, output).toBe(0)
    expect(output).toMatch(runner === 'vitest' ? /10 passed/ : /# pass 5\b/)
  })

  it.each(Object.entries(WRONG))('fails with %s', async (_, [right, wrong]) => {
    const files = Object.fromEntries(
      Object.entries(FILES).map(([name, text]) => [name, text.replace(right, wrong)]),
    )
    expect(files).not.toEqual(FILES)
    expect((await run(files)).code).not.toBe(0)
  })
})

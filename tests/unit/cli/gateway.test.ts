import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { Wechatpay } from 'wechatpay-axios-plugin'
import { ROOT } from '../../kit/paths.ts'

const FOLDER = join(ROOT, '.vitepress/generated/gateway')
let running: ChildProcess | undefined

afterEach(() => {
  running?.kill('SIGKILL')
})

/** Starts the command and waits until it says something that matches, or ends. */
async function gateway(args: string[], until: RegExp) {
  const child = spawn(process.execPath, ['.vitepress/cli/run.mjs', 'gateway', ...args], {
    cwd: ROOT,
  })
  running = child
  let printed = ''
  const ended = once(child, 'exit')
  const said = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        printed += chunk
        if (until.test(printed)) resolve()
      })
    }
  })
  await Promise.race([said, ended])
  return { child, ended, printed: () => printed }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

it('default: the keys it writes are those of the SDK’s client, and go with it', async () => {
  const port = await freePort()
  const { child, ended, printed } = await gateway(['--port', `${port}`, '--mchid', '1900000777'], /Ctrl-C/)
  expect(printed()).toContain('as merchant 1900000777')
  const read = (name: string) => readFileSync(join(FOLDER, name))
  expect(statSync(join(FOLDER, 'apiclient_key.pem')).mode & 0o077).toBe(0)
  const account = JSON.parse(read('account.json').toString())
  const wxpay = new Wechatpay({
    baseURL: account.url,
    mchid: account.mchid,
    serial: account.serial,
    privateKey: read('apiclient_key.pem'),
    certs: { [account.publicKeyId]: read('pub_key.pem') },
  }) as unknown as {
    chain(path: string): { post(data: object, config: object): Promise<{ status: number }> }
  }
  const close = wxpay.chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close')
  expect(await close.post({ mchid: account.mchid }, { out_trade_no: 'T20260101' })).toMatchObject({
    status: 204,
  })
  child.kill('SIGINT')
  await ended
  expect(child.exitCode).toBe(0)
  expect(existsSync(FOLDER)).toBe(false)
})

it('error: the port is taken', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const { child, ended, printed } = await gateway(['--port', `${port}`], /never/)
  await ended
  server.close()
  expect(child.exitCode).toBe(1)
  expect(printed()).toContain('Choose another port')
  expect(printed()).not.toMatch(/\n\s+at /)
})

it.each([
  ['a port that is none', ['--port', 'x']],
  ['a merchant that is none', ['--mchid', 'x']],
  ['an unknown option', ['--prot', '1']],
])('error: %s', async (_, args) => {
  const { child, ended, printed } = await gateway(args, /never/)
  await ended
  expect(child.exitCode).toBe(2)
  expect(printed()).toContain('Usage: npm run gateway')
})

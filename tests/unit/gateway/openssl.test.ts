import { spawnSync } from 'node:child_process'
import { createPublicKey } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { encryptField } from '../../../.vitepress/gateway/sealing.ts'
import { startGateway } from '../../../.vitepress/gateway/server.ts'
import { secretSign } from '../../../.vitepress/gateway/signature.ts'
import { CONTRACTS } from '../../kit/contracts.ts'
import { exchange } from '../../kit/wire.ts'

/* A third opinion, besides the gateway's and the SDK's: OpenSSL, as the official documents show it. */

const gateway = await startGateway(CONTRACTS)
const { account, merchant, platformPublicKey, ca } = gateway.credentials
const folder = mkdtempSync(join(tmpdir(), 'openssl-'))
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content, { mode: 0o600 })
  return join(folder, name)
}
const missing = spawnSync('openssl', ['version']).error ? 'openssl is not installed' : undefined
if (missing) console.warn(`Skipped: ${missing}.`)
const test = it.skipIf(missing)

afterAll(async () => {
  await gateway.close()
  rmSync(folder, { recursive: true })
})

function openssl(args: string[], input: string | Buffer): Buffer {
  const { status, stdout, stderr } = spawnSync('openssl', args, { input })
  expect(stderr.toString()).not.toMatch(/error/i)
  expect(status).toBe(0)
  return stdout
}

async function signed(message: string, nonce: string, timestamp: string) {
  const key = file('apiclient_key.pem', merchant.privateKey)
  const signature = openssl(['dgst', '-sha256', '-sign', key], message).toString('base64')
  const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="${account.mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${account.serial}"`
  const body = '{"mchid":"1900000109"}'
  const headers = { 'content-type': 'application/json', authorization }
  return exchange(gateway.url, { method: 'POST', url: '/v3/orders/T1/close', headers, body })
}

test('a request that OpenSSL signed by the rule is accepted', async () => {
  const now = String(Math.floor(Date.now() / 1000))
  const message = `POST\n/v3/orders/T1/close\n${now}\n593BEC0C\n{"mchid":"1900000109"}\n`
  expect(await signed(message, '593BEC0C', now)).toMatchObject({ status: 204 })
})

test.each([
  ['the last line feed is missing', (message: string) => message.slice(0, -1)],
  ['the host is in it', (message: string) => message.replace('/v3', 'https://api.mch.weixin.qq.com/v3')],
  ['lines end otherwise', (message: string) => message.replaceAll('\n', '\r\n')],
])('and refused where %s', async (_, change) => {
  const now = String(Math.floor(Date.now() / 1000))
  const message = `POST\n/v3/orders/T1/close\n${now}\n593BEC0D\n{"mchid":"1900000109"}\n`
  expect(await signed(change(message), '593BEC0D', now)).toMatchObject({ status: 401 })
})

test('OpenSSL verifies what the gateway answers', async () => {
  const now = String(Math.floor(Date.now() / 1000))
  const message = `POST\n/v3/orders/T1/close\n${now}\n593BEC0E\n{"mchid":"1900000109"}\n`
  const { headers, text } = await signed(message, '593BEC0E', now)
  const key = file('pub_key.pem', platformPublicKey)
  const signature = file('signature', Buffer.from(headers['wechatpay-signature'] ?? '', 'base64'))
  const told = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${text}\n`
  const args = ['dgst', '-sha256', '-verify', key, '-signature', signature]
  expect(openssl(args, told).toString()).toContain('Verified OK')
  const { status } = spawnSync('openssl', args, { input: `${told} ` })
  expect(status).not.toBe(0)
})

test.each([
  ['MD5', ['dgst', '-md5', '-binary']],
  ['HMAC-SHA256', ['dgst', '-sha256', '-hmac', account.secret, '-binary']],
])('OpenSSL makes the same %s signature', (type, args) => {
  const fields = { b: '2', a: '1', empty: '', sign: 'x' }
  const expected = openssl(args, `a=1&b=2&key=${account.secret}`).toString('hex').toUpperCase()
  expect(secretSign(fields, account.secret, type)).toBe(expected)
})

test('OpenSSL decrypts a sensitive field', () => {
  const key = file('apiclient_key.pem', merchant.privateKey)
  const sealed = encryptField('张三', createPublicKey(merchant.certificate))
  const args = ['pkeyutl', '-decrypt', '-inkey', key, '-pkeyopt', 'rsa_padding_mode:oaep']
  expect(openssl(args, Buffer.from(sealed, 'base64')).toString()).toBe('张三')
})

test('OpenSSL accepts the certificates', () => {
  const authority = file('ca.pem', ca)
  const certificate = file('apiclient_cert.pem', merchant.certificate)
  expect(openssl(['verify', '-CAfile', authority, certificate], '').toString()).toContain('OK')
  const serial = openssl(['x509', '-in', certificate, '-noout', '-serial'], '').toString().trim()
  expect(serial).toBe(`serial=${account.serial}`)
})

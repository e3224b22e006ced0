import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createCredentials } from '../../../.vitepress/gateway/credentials.ts'
import { seal } from '../../../.vitepress/gateway/sealing.ts'
import { codeOf, writeProject } from '../../kit/guide.ts'

/* The guide's functions, given keys that belong together and keys that do not. */
interface Keys {
  inspect(certificate: string, privateKey: string): { serial: string; isPair: boolean; daysLeft: number }
  open(resource: object, keys: string[]): object | undefined
}

const folder = writeProject('keys', {
  'inspect.js': await codeOf('keys', 'export function inspect'),
  'open.js': await codeOf('keys', 'export function open'),
})
const { inspect }: Keys = await import(join(folder, 'inspect.js'))
const { open }: Keys = await import(join(folder, 'open.js'))
const { merchant, account } = await createCredentials('1900000109')

it('a pair is one, and its serial number is the client’s', () => {
  const { isPair, serial, daysLeft } = inspect(merchant.certificate, merchant.privateKey)
  expect({ isPair, serial }).toEqual({ isPair: true, serial: account.serial })
  expect(daysLeft).toBeGreaterThan(0)
})

it('the key of another certificate is told', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const other = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  expect(inspect(merchant.certificate, other).isPair).toBe(false)
})

it.each([
  ['the new key', 'n'.repeat(32)],
  ['the old key', 'o'.repeat(32)],
])('what is sealed with %s is opened', (_, key) => {
  const keys = ['n'.repeat(32), 'o'.repeat(32)]
  const sealed = { ...seal('{"total":1}', key, 'transaction'), associated_data: 'transaction' }
  expect(open(sealed, keys)).toEqual({ total: 1 })
})

it('what is sealed with neither is not', () => {
  const sealed = { ...seal('{"total":1}', 'x'.repeat(32), ''), associated_data: '' }
  expect(open(sealed, ['n'.repeat(32)])).toBeUndefined()
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { JsonSchema } from '../examples/json-schema.ts'
import { isRecord } from '../gateway/answers.ts'
import { billDigest } from '../gateway/bill.ts'
import { encryptField, seal } from '../gateway/sealing.ts'
import type { Gateway } from '../gateway/server.ts'
import type { Account } from '../gateway/types.ts'
import { sampleOf } from '../surface/samples.ts'
import type { Prepared, Wanted } from './types.ts'

type Sdk = typeof import('wechatpay-axios-plugin')
type ClientConfig = Record<string, unknown> & {
  mchid?: string
  serial?: string
  certs?: Record<string, unknown>
}

// Names of the field that says who is calling, the most telling first.
const CALLER = ['mch_id', 'sp_mchid', 'combine_mchid', 'mchid']

// As the SDK reads it: what follows is the path, as it stands.
const FILE = 'file://'

/** Loads the SDK with a client class that makes itself known to the gateway. */
export function loadSdk(gateway: Gateway): Sdk {
  const sdk = createRequire(import.meta.url)('wechatpay-axios-plugin') as Sdk
  // The merchant on the page is one the gateway knows: its number, its certificate, its platform keys.
  class Client extends (sdk.Wechatpay as unknown as new (config: ClientConfig) => object) {
    constructor(config: ClientConfig) {
      enrol(config, gateway)
      super(config)
    }
  }
  return { ...sdk, Wechatpay: Client, default: Client } as unknown as Sdk
}

function enrol({ mchid, serial, secret, certs }: ClientConfig, { credentials, enrol }: Gateway): void {
  const { account, platformPublicKey } = credentials
  const [signing, certified] = account.platformKeys
  const keys = Object.entries(certs ?? {}).flatMap(([id, key]) => {
    const known = pemOf(key) === pemOf(platformPublicKey) ? signing : certified
    return known ? [{ ...known, id }] : []
  })
  if (typeof mchid !== 'string') return
  enrol({
    mchid,
    ...(serial && { serial }),
    ...(typeof secret === 'string' && { secret }),
    platformKeys: keys,
  })
}

function pemOf(key: unknown): string {
  if (typeof key === 'string' && key.startsWith(FILE)) return pemOf(readFileSync(key.slice(FILE.length)))
  const isKey = typeof key === 'object' && key !== null && 'export' in key
  const text = isKey
    ? (key as { export(o: object): string }).export({ type: 'spki', format: 'pem' })
    : String(key)
  return text.trim()
}

/** The merchant who makes the calls of a block: the one its example values name. */
export function accountOf({ placeholders }: Prepared, gateway: Gateway): Account {
  const caller = CALLER.flatMap((name) => placeholders.filter((one) => one.name === name))[0]
  const mchid = caller && sampleOf(caller.schema)
  return typeof mchid === 'string' ? gateway.enrol({ mchid }) : gateway.credentials.account
}

/**
 * The client that examples call `wxpay`.
 *
 * @param rest of its configuration, such as an axios adapter
 */
export function createClient(
  { Wechatpay }: Sdk,
  account: Account,
  { credentials }: Gateway,
  rest: object = {},
): unknown {
  const { merchant, platformPublicKey } = credentials
  const [signing, certified] = account.platformKeys
  return new Wechatpay({
    mchid: account.mchid,
    serial: account.serial,
    privateKey: merchant.privateKey,
    certs: {
      [signing?.id ?? '']: platformPublicKey,
      [certified?.id ?? '']: certified?.certificate ?? '',
    },
    secret: account.secret,
    merchant: { cert: merchant.certificate, key: merchant.privateKey },
    ...rest,
  })
}

/** What the names that examples use for keys and the like stand for. */
export function knownValues(account: Account, { credentials }: Gateway): Record<string, unknown> {
  const { merchant, platformPublicKey } = credentials
  const [signing, certified] = account.platformKeys
  const publicKeys = {
    [signing?.id ?? '']: platformPublicKey,
    [certified?.id ?? '']: certified?.certificate,
  }
  return {
    apiv3Key: account.apiv3Key,
    secret: account.secret,
    privateKey: Buffer.from(merchant.privateKey),
    merchantPrivateKey: merchant.privateKey,
    certificate: merchant.certificate,
    publicKey: platformPublicKey,
    platformPublicKey,
    platformPublicKeyId: signing?.id,
    platformKeys: publicKeys,
    certs: publicKeys,
    hash_value: billDigest(),
  }
}

/**
 * A value for a placeholder or a parameter: by its example, else by its type. What must be encrypted
 * is, and what is said to be encrypted with the APIv3 key too.
 *
 * @param isBrief leaves optional fields out
 */
export function exampleValue(
  { schema }: Pick<Wanted, 'schema'>,
  account: Account,
  isBrief = false,
): unknown {
  // A bare number is an amount more often than not, and none of those is 0.
  const bare =
    schema.type === 'number' && !schema.examples && !schema.enum ? { minimum: 1, ...schema } : schema
  return sealed(sampleOf(bare, isBrief), bare, account)
}

function sealed(value: unknown, schema: JsonSchema, account: Account): unknown {
  if (schema.format === 'binary') return Buffer.from(String(value ?? ''))
  const key = account.platformKeys[0]?.publicKey
  if (schema['x-encrypted'] && typeof value === 'string' && key) return encryptField('张三', key)
  if (Array.isArray(value)) return value.map((one) => sealed(one, schema.items ?? {}, account))
  if (!isRecord(value)) return value
  const entries = Object.entries(value).map(([name, one]) => [
    name,
    sealed(one, schema.properties?.[name] ?? {}, account),
  ])
  const { ciphertext, nonce, associated_data = '' } = value
  const isSealed = typeof ciphertext === 'string' && typeof nonce === 'string'
  return {
    ...Object.fromEntries(entries),
    ...(isSealed && seal('{}', account.apiv3Key, String(associated_data))),
  }
}

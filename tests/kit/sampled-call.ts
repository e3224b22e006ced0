import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { Multipart } from 'wechatpay-axios-plugin'
import type { JsonSchema } from '../../.vitepress/examples/json-schema.ts'
import { encryptField } from '../../.vitepress/gateway/sealing.ts'
import type { Gateway } from '../../.vitepress/gateway/server.ts'
import type { Contract } from '../../.vitepress/surface/contracts.ts'
import { sampleOf } from '../../.vitepress/surface/samples.ts'

export type Fields = Record<string, unknown>

const MERCHANT = ['mch_id', 'mchid', 'combine_mch_id']
const DIGESTS = ['sha256', 'file_digest', 'digest', 'media_hash']
const FILE = Buffer.from('sample')

/**
 * The arguments of a call of the SDK, made of samples of the page's own types: required fields alone,
 * those that are secret encrypted, the caller's merchant number where APIv2 wants it.
 *
 * @param changes fields to add to the body
 */
export function sampledCall(contract: Contract, gateway: Gateway, changes: Fields = {}): unknown[] {
  const { method, requests, form, version } = contract
  const { account, platformPublicKey } = gateway.credentials
  const platformKey = createPublicKey(platformPublicKey)
  const config = configOf(contract, gateway)
  if (form && version === 'v3') return [...upload(contract, config, changes)]
  if (!requests[0]) return [config]
  const { schema } = requests[0]
  const { nonce_str, sign, ...own } = {
    ...(sealed(sampleOf(schema, true), schema, platformKey) as Fields),
    ...(version === 'v2' && merchantIn(schema, account.mchid)),
    ...changes,
  } as Fields
  // The SDK's `delete` takes no body.
  if (method === 'DELETE') return [{ ...config, meta: own, transformRequest: () => JSON.stringify(own) }]
  return [own, config]
}

function configOf(contract: Contract, { secureUrl, credentials }: Gateway): Fields {
  const { pathParameters, query, headers, prefix, status, answer, needsCertificate, version } = contract
  const { account, platformPublicKey } = credentials
  const told = sampleOf(headers, true) as Fields
  return {
    ...(sampleOf(pathParameters) as Fields),
    params: {
      ...(sealed(sampleOf(query, true), query, createPublicKey(platformPublicKey)) as Fields),
      ...(version === 'v2' && merchantIn(query, account.mchid)),
    },
    headers: {
      ...told,
      ...('Wechatpay-Serial' in told && { 'Wechatpay-Serial': account.platformKeys[0]?.id }),
    },
    ...(prefix && { baseURL: `${secureUrl.replace(/\/$/, '')}${prefix}/` }),
    ...(needsCertificate && { security: true }),
    ...(status && status >= 300 && { maxRedirects: 0, validateStatus: null }),
    ...(answer === 'binary' && { responseType: 'arraybuffer', transformResponse: [] }),
  }
}

function merchantIn({ properties = {} }: JsonSchema, mchid: string): Fields {
  return Object.fromEntries(MERCHANT.filter((name) => name in properties).map((name) => [name, mchid]))
}

function sealed(value: unknown, schema: JsonSchema, key: KeyObject): unknown {
  if (schema['x-encrypted'] && typeof value === 'string') return encryptField(value, key)
  if (Array.isArray(value)) return value.map((one) => sealed(one, schema.items ?? {}, key))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, one]) => [
    name,
    sealed(one, schema.properties?.[name] ?? {}, key),
  ])
  return Object.fromEntries(fields)
}

function upload({ form = {}, meta: schema = {} }: Contract, config: Fields, changes: Fields): unknown[] {
  const described = { ...(sampleOf(schema, true) as Fields), ...changes }
  const algorithm = JSON.stringify(described).includes('SM3') ? 'sm3' : 'sha256'
  const name = DIGESTS.find((one) => one in described)
  const meta = { ...described, ...(name && { [name]: createHash(algorithm).update(FILE).digest('hex') }) }
  const body = new Multipart().append('meta', JSON.stringify(meta))
  for (const part of form.required ?? []) if (part !== 'meta') body.append(part, FILE, 'sample.png')
  return [
    body.getBuffer(),
    { ...config, meta, headers: { ...(config.headers as Fields), ...body.getHeaders() } },
  ]
}

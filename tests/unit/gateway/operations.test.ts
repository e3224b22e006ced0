import https from 'node:https'
import { afterAll, describe, expect, it } from 'vitest'
import { Wechatpay } from 'wechatpay-axios-plugin'
import { checkPages, openCache } from '../../../.vitepress/cli/project.ts'
import { startGateway } from '../../../.vitepress/gateway/server.ts'
import { createValidator } from '../../../.vitepress/gateway/validate.ts'
import { type Contract, parameterNames } from '../../../.vitepress/surface/contracts.ts'
import { readContracts } from '../../../.vitepress/surface/document.ts'
import { sampleOf } from '../../../.vitepress/surface/samples.ts'
import { ROOT } from '../../kit/paths.ts'

/* All operations of the site, each with what its own page declares. */
const { surface } = await checkPages(['docs'], openCache())
const contracts = await readContracts(surface, ROOT)
const gateway = await startGateway(contracts)
const { account, merchant, platformPublicKey, ca } = gateway.credentials
const validator = createValidator()
const wxpay = new Wechatpay({
  baseURL: gateway.secureUrl,
  httpsAgent: new https.Agent({ ca }),
  mchid: account.mchid,
  serial: account.serial,
  privateKey: merchant.privateKey,
  certs: { [account.platformKeys[0]?.id ?? '']: platformPublicKey },
  secret: account.secret,
  merchant: { cert: merchant.certificate, key: merchant.privateKey, ca },
}) as unknown as {
  chain(path: string): Record<string, (...values: unknown[]) => Promise<{ status: number; data: unknown }>>
}

afterAll(() => gateway.close())

type Fields = Record<string, unknown>

function call(contract: Contract, changes: Fields = {}) {
  const { key, method, requests, needsCertificate, answer, version } = contract
  const caller = version === 'v2' ? { mch_id: account.mchid } : {}
  const data = requests[0] && { ...(sampleOf(requests[0].schema, true) as Fields), ...caller, ...changes }
  const { nonce_str, sign, ...own }: Fields = data ?? {}
  const config = {
    ...(sampleOf(contract.pathParameters) as Fields),
    params: sampleOf(contract.query, true),
    headers: sampleOf(contract.headers, true),
    ...(needsCertificate && { security: true }),
    ...(answer === 'binary' && { responseType: 'arraybuffer', transformResponse: [] }),
  }
  const chain = wxpay.chain(key.slice(key.indexOf('/') + 1))
  const name = method.toLowerCase()
  return chain[name]?.(...(data ? [own, config] : [config]))
}

it('covers the surface', () => {
  expect(contracts.operations.map(({ key }) => key)).toEqual(surface.operations.map(({ key }) => key))
  expect(contracts.operations.length).toBeGreaterThan(30)
  expect(contracts.events.map(({ name }) => name)).toEqual(surface.events.map(({ name }) => name))
})

// Calls made of samples alone: of products whose fields stand for themselves. What other operations
// take and answer is seen where their own examples are run (npm run conformance).
const RE_SAMPLED =
  /^\S+ \/(?:v3\/(?:pay\/transactions|combine-transactions|refund|bill|billdownload|certificates|platsolution\/ecommerce\/recharges)\b|v2\/(?:pay\/(?:closeorder|downloadbill|micropay|orderquery|refundquery|unifiedorder)|secapi\/pay\/(?:refund|reverse))$)/

const each = (wanted: (contract: Contract) => boolean = () => true) =>
  contracts.operations
    .filter((contract) => RE_SAMPLED.test(contract.key) && wanted(contract))
    .map((contract): [string, Contract] => [contract.key, contract])

describe('takes what its page declares, and answers what its page declares', () => {
  it.each(each())('%s', async (_, contract) => {
    const answered = await call(contract)
    expect(answered?.status).toBe(contract.answer === 'empty' ? 204 : 200)
    const [response] = contract.responses
    if (response && contract.answer === 'json') {
      expect(validator.json(response.schema, answered?.data)).toBeUndefined()
    }
    if (response && contract.answer === 'xml') {
      expect(validator.text(response.schema, answered?.data)).toBeUndefined()
    }
    if (contract.answer === 'binary') expect(String(answered?.data)).toContain('交易时间')
  })
})

describe('refuses a field its page does not declare', () => {
  it.each(each(({ requests }) => requests.length > 0))('%s', async (_, contract) => {
    // A file's failure is for the caller to read, so not every call rejects.
    await call(contract, { not_a_field: '1' })?.catch(() => undefined)
    expect(gateway.exchanges.at(-1)?.refusal).toMatchObject({ code: 'PARAM_ERROR' })
  })
})

describe('refuses a path parameter left open', () => {
  it.each(each(({ path }) => path.includes('{')))('%s', async (_, contract) => {
    const [name = ''] = parameterNames(contract.path)
    const properties = { [name]: { type: 'string', examples: [`{${name}}`] } }
    const open = { ...contract, pathParameters: { type: 'object', properties } }
    await expect(call(open)).rejects.toMatchObject({ response: { status: 400 } })
  })
})

describe.each(contracts.events.map((event) => ({ name: event.name, event })))('$name', ({ event }) => {
  it('has a sample of its own types', () => {
    for (const schema of [event.body, event.resource ?? {}]) {
      expect(validator.json(schema, sampleOf(schema))).toBeUndefined()
    }
  })
})

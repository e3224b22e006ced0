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
import { type Fields, sampledCall } from '../../kit/sampled-call.ts'
import { UNSAMPLED } from '../../kit/unsampled.ts'

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

function call(contract: Contract, changes: Fields = {}) {
  const chain = wxpay.chain(contract.key.slice(contract.key.indexOf('/') + 1))
  return chain[contract.method.toLowerCase()]?.(...sampledCall(contract, gateway, changes))
}

async function holds(contract: Contract): Promise<void> {
  const { answer, status = answer === 'empty' ? 204 : 200, responses } = contract
  const answered = await call(contract)
  expect(answered?.status).toBe(status)
  const [response] = responses
  if (response && answer === 'json') {
    expect(validator.json(response.schema, answered?.data)).toBeUndefined()
  }
  if (response && answer === 'xml') {
    expect(validator.text(response.schema, answered?.data)).toBeUndefined()
  }
  if (answer === 'binary') expect(String(answered?.data)).toContain('交易时间')
}

it('covers the surface', () => {
  expect(contracts.operations.map(({ key }) => key)).toEqual(surface.operations.map(({ key }) => key))
  expect(contracts.operations.length).toBeGreaterThan(30)
  expect(contracts.events.map(({ name }) => name)).toEqual(surface.events.map(({ name }) => name))
})

const optOuts = new Map(UNSAMPLED.flatMap(({ failure, keys }) => keys.map((key) => [key, failure])))

const each = (wanted: (contract: Contract) => boolean = () => true) =>
  contracts.operations.filter(wanted).map((contract): [string, Contract] => [contract.key, contract])

describe('takes what its page declares, and answers what its page declares', () => {
  it.each(each(({ key }) => !optOuts.has(key)))('%s', async (_, contract) => {
    await holds(contract)
  })
})

describe('does not get through with samples alone, for the reason given', () => {
  const rows = UNSAMPLED.flatMap(({ keys, ...why }) => keys.map((key) => ({ key, ...why })))
  it.each(rows)('$key: $reason', async ({ key, failure }) => {
    const contract = contracts.operations.find((one) => one.key === key)
    if (!contract) throw new Error(`There is no operation ${key}.`)
    await expect(holds(contract)).rejects.toThrow(failure)
  })
})

describe('refuses a field its page does not declare', () => {
  // What the SDK does not send is not refused by the gateway.
  const isSent = ({ key }: Contract) => !optOuts.get(key)?.startsWith('merchant ID')
  it.each(each((one) => one.requests.length > 0 && isSent(one)))('%s', async (_, contract) => {
    const before = gateway.exchanges.at(-1)
    // A file's failure is for the caller to read, so not every call rejects.
    await call(contract, { not_a_field: '1' })?.catch(() => undefined)
    const after = gateway.exchanges.at(-1)
    expect(after).not.toBe(before)
    expect(after?.refusal).toMatchObject({ code: 'PARAM_ERROR' })
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

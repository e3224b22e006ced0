import { afterAll, describe, expect, it } from 'vitest'
import { Hash, Transformer } from 'wechatpay-axios-plugin'
import { startGateway } from '../../../.vitepress/gateway/server.ts'
import { secretSign } from '../../../.vitepress/gateway/signature.ts'
import { CONTRACTS } from '../../kit/contracts.ts'
import { agentFor, exchange, signV2, xml } from '../../kit/wire.ts'

const gateway = await startGateway(CONTRACTS)
const { account } = gateway.credentials
const ORDER = { mch_id: account.mchid, nonce_str: 'n', total_fee: 7 }

afterAll(() => gateway.close())

type Fields = Record<string, string | number>

async function post(
  fields: Fields,
  url = '/pay/order',
  base = gateway.url,
  agent = agentFor(gateway, false),
) {
  const body = xml({ ...fields, ...(!('sign' in fields) && { sign: signV2(fields, account.secret) }) })
  return read(
    await exchange(base, { method: 'POST', url, headers: { 'content-type': 'text/xml' }, body }, agent),
  )
}

function read(answer: { status: number; text: string }) {
  return { ...answer, fields: Transformer.toObject(answer.text) as Record<string, string> }
}

describe('a right request', () => {
  it.each(['MD5', 'HMAC-SHA256'] as const)(
    'is answered with a sample, signed the same way: %s',
    async (sign_type) => {
      const { status, fields } = await post({ ...ORDER, sign_type })
      expect(status).toBe(200)
      expect(fields).toMatchObject({
        return_code: 'SUCCESS',
        result_code: 'SUCCESS',
        mch_id: account.mchid,
      })
      expect(fields).not.toHaveProperty('err_code')
      expect(fields.sign).toBe(Hash.sign(sign_type, fields, account.secret))
    },
  )
})

describe('one thing wrong, and it is refused', () => {
  it.each([
    ['no signature', { ...ORDER, sign: '' }, 'SIGNERROR'],
    ['a wrong signature', { ...ORDER, sign: 'A'.repeat(32) }, 'SIGNERROR'],
    [
      'a signature over other fields',
      { ...ORDER, sign: signV2({ ...ORDER, total_fee: 8 }, account.secret) },
      'SIGNERROR',
    ],
    ['a signature with another key', { ...ORDER, sign: signV2(ORDER, 'x'.repeat(32)) }, 'SIGNERROR'],
    ['no merchant', { nonce_str: 'n' }, 'LACK_PARAMS'],
    ['an unknown merchant', { ...ORDER, mch_id: '1' }, 'MCHID_NOT_EXIST'],
    ['an unknown sign_type', { ...ORDER, sign_type: 'SHA1' }, 'PARAM_ERROR'],
  ])('%s', async (_, fields: Fields, code) => {
    expect((await post(fields)).fields).toMatchObject({ return_code: 'FAIL', error_code: code })
  })

  it.each([
    ['a field missing', { mch_id: account.mchid, nonce_str: 'n' }, 'LACK_PARAMS', 'total_fee'],
    ['a field of another type', { ...ORDER, total_fee: '1.5' }, 'PARAM_ERROR', 'total_fee'],
    ['a field too small', { ...ORDER, total_fee: 0 }, 'PARAM_ERROR', 'total_fee'],
    ['a field nobody declares', { ...ORDER, totalfee: 1 }, 'PARAM_ERROR', 'totalfee'],
  ])('%s: signed, with err_code', async (_, fields: Fields, code, name) => {
    const { fields: answer } = await post(fields)
    expect(answer).toMatchObject({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: code })
    expect(answer.err_code_des).toContain(name)
    expect(answer.sign).toBe(Hash.sign('MD5', answer, account.secret))
  })

  it.each([
    ['no XML', 'mch_id=1'],
    ['XML that does not end', '<xml><mch_id>1</mch_id>'],
    ['a field within a field', '<xml><mch_id><a>1</a></mch_id></xml>'],
    ['an entity of its own', '<!DOCTYPE xml [<!ENTITY a "1">]><xml><mch_id>&a;</mch_id></xml>'],
    ['nothing', ''],
  ])('%s', async (_, body) => {
    const headers = { 'content-type': 'text/xml' }
    const answer = read(await exchange(gateway.url, { method: 'POST', url: '/pay/order', headers, body }))
    expect(answer.fields).toMatchObject({ return_code: 'FAIL', error_code: 'XML_FORMAT_ERROR' })
  })

  it('an unknown path', async () => {
    expect(
      await exchange(gateway.url, { method: 'POST', url: '/pay/x', headers: {}, body: '<xml/>' }),
    ).toMatchObject({ status: 404 })
  })
})

describe('the merchant’s certificate', () => {
  const refund = (base: string, showsCertificate: boolean) =>
    post(ORDER, '/secapi/refund', base, agentFor(gateway, showsCertificate))

  it('opens what asks for it', async () => {
    expect((await refund(gateway.secureUrl, true)).fields).toMatchObject({ result_code: 'SUCCESS' })
  })

  it.each([
    ['is not shown', () => refund(gateway.secureUrl, false)],
    ['cannot be shown without TLS', () => refund(gateway.url, true)],
  ])('is asked for where it %s', async (_, call) => {
    expect(await call()).toMatchObject({
      status: 400,
      text: expect.stringContaining('No required SSL certificate'),
    })
  })

  it('is asked for again in a resumed session', async () => {
    const agent = agentFor(gateway, false)
    expect((await post(ORDER, '/pay/order', gateway.secureUrl, agent)).status).toBe(200)
    expect((await post(ORDER, '/secapi/refund', gateway.secureUrl, agent)).status).toBe(400)
  })

  it('must come from the authority', async () => {
    const other = await startGateway(CONTRACTS)
    const agent = agentFor(other, true)
    agent.options.ca = gateway.credentials.ca
    try {
      expect((await post(ORDER, '/secapi/refund', gateway.secureUrl, agent)).status).toBe(400)
    } finally {
      await other.close()
    }
  })
})

it('signs as the official example does', () => {
  // https://pay.weixin.qq.com/doc/v2/merchant/4011985891
  const fields = {
    appid: 'wxd930ea5d5a258f4f',
    mch_id: '10000100',
    device_info: '1000',
    body: 'test',
    nonce_str: 'ibuaiVcKdpRxkhJA',
  }
  const key = '192006250b4c09247ec02edce69f6a2d'
  expect(secretSign(fields, key, 'MD5')).toBe('9A0A8659F005D6984697E2CA0A9CF3B7')
  expect(secretSign(fields, key, 'HMAC-SHA256')).toBe(
    '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6',
  )
})

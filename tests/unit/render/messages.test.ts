import { describe, expect, it } from 'vitest'
import { type Request, toCurl, toHttp } from '../../../.vitepress/play/wire.ts'
import { toAnswer } from '../../../.vitepress/render/messages.ts'
import { CONTRACTS } from '../../kit/contracts.ts'

const V3: Request = {
  method: 'POST',
  url: 'https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi?a=%E5%8D%95',
  headers: [
    ['Accept', 'application/json'],
    ['User-Agent', 'wechatpay-axios-plugin/0.9.6 axios/1.21.1 node/20.20.2 linux/x64'],
    [
      'Authorization',
      'WECHATPAY2-SHA256-RSA2048 mchid="1900000109",serial_no="5960",timestamp="1795",nonce_str="ip2v",signature="KcE5+/="',
    ],
  ],
  body: JSON.stringify({ mchid: "it's", name: 'A'.repeat(344), url: `https://a.cn/${'b'.repeat(80)}` }),
}
const V2: Request = {
  ...V3,
  url: 'https://api.mch.weixin.qq.com/pay/closeorder',
  body: '<xml><mch_id>1</mch_id><nonce_str>x</nonce_str><sign>ABC</sign></xml>',
}

describe('a request as it goes over the wire', () => {
  it('has what differs each time left out', () => {
    expect(toHttp(V3)).toBe(`POST /v3/pay/transactions/jsapi?a=%E5%8D%95 HTTP/1.1
Host: api.mch.weixin.qq.com
Accept: application/json
User-Agent: wechatpay-axios-plugin/0.9.6 axios/1.21.1
Authorization: WECHATPAY2-SHA256-RSA2048 mchid="1900000109",serial_no="…",timestamp="…",nonce_str="…",signature="…"

{
  "mchid": "it's",
  "name": "AAAAAAAAAAAAAAAAAAAAAAAA…",
  "url": "https://a.cn/${'b'.repeat(80)}"
}
`)
  })

  it('of APIv2 is XML', () => {
    expect(toHttp(V2)).toContain(
      '\n\n<xml>\n  <mch_id>1</mch_id>\n  <nonce_str>…</nonce_str>\n  <sign>…</sign>\n</xml>\n',
    )
  })

  it('may have no body', () => {
    expect(toHttp({ ...V3, method: 'GET', body: '' })).toMatch(/signature="…"\n$/)
  })
})

it('a request as a command: quotes within the body end no quotes', () => {
  const command = toCurl(V3)
  expect(command).toContain(`curl -X POST '${V3.url}' \\\n  -H 'Accept: application/json' \\\n`)
  expect(command).toContain(`"mchid": "it'\\''s"`)
  expect(command).not.toContain('User-Agent')
})

describe('a sample answer', () => {
  const answerOf = (key: string) => {
    const contract = CONTRACTS.operations.find((one) => one.key === key)
    return contract && toAnswer(contract)
  }

  it('is JSON', () => {
    const answer = answerOf('GET /v3/orders/{id}')
    expect(answer?.lang).toBe('json')
    expect(JSON.parse(answer?.text ?? '')).toEqual({ id: '1', mchid: '2', state: 'OPEN' })
  })

  it('is XML for APIv2', () => {
    expect(answerOf('POST /v2/pay/order')).toMatchObject({
      lang: 'xml',
      text: expect.stringMatching(/^<xml>\n {2}<return_code>/),
    })
  })

  it('is none where there is no such body', () => {
    expect(answerOf('POST /v3/orders/{id}/close')).toBeUndefined()
    expect(answerOf('GET /v3/bill/file')).toBeUndefined()
  })
})

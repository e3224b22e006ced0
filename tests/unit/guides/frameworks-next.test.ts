import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Delivery, deliver, type Reply } from '../../../.vitepress/gateway/notifications.ts'
import { type Gateway, startGateway } from '../../../.vitepress/gateway/server.ts'
import { messageOf, rsaSign } from '../../../.vitepress/gateway/signature.ts'
import type { PlatformKey } from '../../../.vitepress/gateway/types.ts'
import { CONTRACTS } from '../../kit/contracts.ts'
import { codeOf, sharedCode } from '../../kit/guide.ts'
import { proseOf } from '../../kit/guide-text.ts'
import { withNextApp } from '../../kit/next-app.ts'

/*
 * The handler of the guide in an app that Next.js itself builds and serves: whether the folder the
 * guide names leads to the address it names, and every byte of the body to the handler.
 */
const EVENT = 'TRANSACTION.SUCCESS'
const ROUTE = await codeOf('frameworks', 'NextRequest', 'route.js')
const PROSE = proseOf('guide/frameworks.md')
const [, FOLDER = '', PATH = ''] = /`app(\/\S+)\/route\.js`，地址就是 `(\S+)`/.exec(PROSE) ?? []
const [LAZY = ''] = /const \{[^`]* = await import\('\.\/config\.js'\)/.exec(PROSE) ?? []

// What a reader has of his own. It throws where the keys are not there, as they are not in the build.
const CONFIG = `
import { appendFileSync } from 'node:fs'
export const { apiv3Key, platformKeys } = JSON.parse(process.env.KEYS)
export const handlers = {
  '${EVENT}': async ({ out_trade_no }) => appendFileSync('booked.txt', out_trade_no + '\\n'),
}
`
const TOLERANT = CONFIG.replace('process.env.KEYS', "process.env.KEYS ?? '{}'")

const RAW = 'await request.text()'
const PARSED = ROUTE.replace(RAW, 'JSON.stringify(await request.json())')
// As the guide has it for who builds without the keys: two lines move into the function.
const [KEYS_LINE = ''] = /^const keys = .*$/m.exec(ROUTE) ?? []
const LATE = ROUTE.replace(/^import .* from '.\/config.js'$/m, '')
  .replace(KEYS_LINE, '')
  .replace('  const headers', `  ${LAZY}\n  ${KEYS_LINE}\n  const headers`)

const routeAt = (folder: string, route: string, config: string) => ({
  [`app${folder}/route.js`]: route,
  [`app${folder}/config.js`]: config,
  [`app${folder}/notify.js`]: sharedCode('notify.js'),
})

let gateway: Gateway
let replies: Record<string, Reply>
let booked: string

beforeAll(async () => {
  gateway = await startGateway(CONTRACTS)
  const { account, platformPublicKey } = gateway.credentials
  const KEYS = JSON.stringify({
    apiv3Key: account.apiv3Key,
    platformKeys: { [keyOf(gateway).id]: platformPublicKey },
  })
  const files = {
    ...routeAt(FOLDER, ROUTE, TOLERANT),
    ...routeAt('/parsed', PARSED, TOLERANT),
    ...routeAt('/late', LATE, CONFIG),
  }
  await withNextApp('next', files, { KEYS }, async (url, folder) => {
    replies = await sendAll(url)
    booked = readFileSync(join(folder, 'booked.txt'), 'utf8')
  })
})

afterAll(() => gateway.close())

async function sendAll(url: string): Promise<Record<string, Reply>> {
  const send = (delivery: Delivery, path = PATH) => deliver(`${url}${path}`, delivery, 'v3')
  const create = (kind: Parameters<Gateway['createNotification']>[1], out_trade_no: string) =>
    gateway.createNotification(EVENT, kind, { out_trade_no })
  const spread = withSpaces(create('good', 'SPREAD'))
  return {
    good: await send(create('good', 'GOOD')),
    spread: await send(spread),
    parsed: await send(spread, '/parsed'),
    late: await send(create('good', 'LATE'), '/late'),
    beside: await send(create('good', 'BAD'), `${PATH}/config`),
    tampered: await send(create('tampered', 'BAD')),
    stale: await send(create('stale', 'BAD')),
    'unknown-serial': await send(create('unknown-serial', 'BAD')),
    unsigned: await send(create('unsigned', 'BAD')),
  }
}

/** The same notification as other bytes, signed as they are: parsed and written again, they differ. */
function withSpaces({ headers, body, resource }: Delivery): Delivery {
  const spread = `${JSON.stringify(JSON.parse(body), null, 2)}\n`
  const { 'wechatpay-timestamp': timestamp = '', 'wechatpay-nonce': nonce = '' } = headers
  const signature = rsaSign(messageOf(timestamp, nonce, spread), keyOf(gateway).privateKey)
  return { headers: { ...headers, 'wechatpay-signature': signature }, body: spread, resource }
}

function keyOf({ credentials }: Gateway): PlatformKey {
  return credentials.account.platformKeys[0] as PlatformKey
}

describe('served by Next.js', () => {
  it.each(['good', 'spread', 'late'])('takes a %s notification, and answers nothing', (kind) => {
    expect(replies[kind]).toMatchObject({ status: 204, body: '', isAccepted: true })
  })

  it.each(['tampered', 'stale', 'unknown-serial', 'unsigned'])('refuses a %s one, and says so', (kind) => {
    expect(replies[kind]).toMatchObject({ status: 401, isAccepted: false })
    expect(JSON.parse(replies[kind]?.body ?? '')).toEqual({ code: 'FAIL', message: '验签不通过' })
  })

  it('would refuse a good one, had the route parsed it first', () => {
    expect(PARSED).not.toBe(ROUTE)
    expect(replies.parsed).toMatchObject({ status: 401, isAccepted: false })
  })

  it('has no address for what lies beside the route', () => {
    expect(replies.beside).toMatchObject({ status: 404 })
  })

  it('books what it has taken, once', () => {
    expect(booked).toBe('GOOD\nSPREAD\nLATE\n')
  })
})

import { createPrivateKey } from 'node:crypto'
import type { Gateway } from '../gateway/server.ts'
import { messageOf, rsaSign, SCHEME } from '../gateway/signature.ts'
import type { Account } from '../gateway/types.ts'
import { exampleValue, knownValues } from './environment.ts'
import { judgeValue } from './judge.ts'
import type { ExportedFunction } from './types.ts'

/**
 * Arguments with which a function of an example can be called: those whose names tell what they are
 * (keys, a request's headers), else values by their types.
 *
 * @param failures fetches errors of the SDK, one of each version
 * @returns lists of arguments to try, in order: a function may be about one version's failures only
 */
export async function argumentsFor(
  { parameters }: ExportedFunction,
  account: Account,
  gateway: Gateway,
  failures: () => Promise<unknown[]>,
): Promise<unknown[][]> {
  const known: Record<string, unknown> = { ...knownValues(account, gateway), ...signedRequest(gateway) }
  const required = parameters.filter(({ isOptional }) => !isOptional)
  // By name, where what goes by that name is of the type asked for.
  const list = required.map((one) =>
    one.name in known && !judgeValue(known[one.name], one.schema, false)
      ? known[one.name]
      : exampleValue(one, account, true),
  )
  const wantsError = required.findIndex(({ name }) => name === 'error')
  if (wantsError < 0) return [list]
  return (await failures()).map((error) => list.with(wantsError, error))
}

/** A request signed as the SDK signs it, and a notification as WeChat Pay signs it. */
function signedRequest(gateway: Gateway): Record<string, unknown> {
  const { account, merchant } = gateway.credentials
  const request = { method: 'GET', uri: '/v3/certificates', body: '' }
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = 'a'.repeat(32)
  const message = messageOf(request.method, request.uri, timestamp, nonce, request.body)
  const signature = rsaSign(message, createPrivateKey(merchant.privateKey))
  const fields = { mchid: account.mchid, nonce_str: nonce, signature, timestamp, serial_no: account.serial }
  const pairs = Object.entries(fields).map(([name, value]) => `${name}="${value}"`)
  const { headers, body } = gateway.createNotification('TRANSACTION.SUCCESS')
  return { request, authorization: `${SCHEME} ${pairs.join(',')}`, headers, body }
}

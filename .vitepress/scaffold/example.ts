import { thenLines } from './answers.ts'
import { toChain, toTypeName } from './chain.ts'
import { type Facts, type Operation, sdkPath } from './facts.ts'
import {
  answerKind,
  baseOf,
  bodyOf,
  formOf,
  headersOf,
  isNonceless,
  isV2,
  methodNamespace,
  queryOf,
  segmentsOf,
  sendsData,
  statusOf,
} from './kinds.ts'
import { Literals, PUBLIC_KEY, type Value } from './literals.ts'
import { uploadExample } from './upload.ts'

/** The visible part of a block, and what `virtual.ts` declares for it. */
export interface Example {
  values: Value[]
  lines: string[]
}

const NARROW = 60

/**
 * An example that passes what is required and reads what a caller wants of the answer.
 *
 * @param facts one path as data, made whole
 * @param encrypts encrypts what is sensitive, with the keys that it takes declared
 */
export function writeExample(facts: Facts, method: string, encrypts: boolean): Example {
  const operation = facts.methods[method] as Operation
  if (formOf(operation)) return uploadExample(facts, method, encrypts)
  const literals = new Literals(encrypts)
  const body = bodyOf(operation, facts)
  const data = sendsData(method) ? [literals.object(body ?? {}, '')] : []
  const config = configLiteral(facts, method, operation, literals)
  const call = `wxpay${toChain(sdkPath(facts))}.${method}(${[...data, ...config].join(', ')})`
  const imports = literals.values.includes(PUBLIC_KEY)
    ? ["import { Rsa } from 'wechatpay-axios-plugin'", '']
    : []
  return { values: literals.values, lines: [...imports, ...call.split('\n'), ...thenLines(operation)] }
}

function configLiteral(facts: Facts, method: string, operation: Operation, literals: Literals): string[] {
  const query = queryOf(operation, facts)
  const params = query?.required?.length ? [`params: ${literals.object(query, '  ')}`] : []
  const headers = headersOf(operation)
  const isTold = headers && (headers.required?.length || literals.isSensitive)
  const keys = [
    ...pathKeys(operation),
    ...fixedKeys(operation, facts),
    ...signedKeys(facts, method, operation, literals),
    ...params,
    ...(isTold ? [`headers: ${literals.headers(headers)}`] : []),
  ]
  return keys.length > 0 ? [braced(keys)] : []
}

/** An object literal, on one line where it is short. */
export function braced(keys: string[]): string {
  const line = `{ ${keys.join(', ')} }`
  return line.includes('\n') || line.length > NARROW ? `{\n  ${keys.join(',\n  ')},\n}` : line
}

/** What the path's variables are filled with. */
export function pathKeys({ request }: Operation): string[] {
  return Object.keys(request?.path?.properties ?? {}).map((name) => (name === 'empty' ? "empty: ''" : name))
}

/** What never differs from call to call. */
export function fixedKeys(operation: Operation, facts: Facts): string[] {
  const base = baseOf(operation, facts)
  const kind = answerKind(operation)
  const isRaw = isV2(facts) && (kind === 'file' || kind === 'redirect')
  return [
    ...(base ? [`baseURL: '${base}'`] : []),
    ...(operation.merchantCertificate && !formOf(operation) ? ['security: true'] : []),
    ...(isNonceless(operation, facts) ? ['nonceless: true'] : []),
    ...(kind === 'file' ? ["responseType: 'arraybuffer'"] : []),
    ...(kind === 'redirect'
      ? ['maxRedirects: 0', `validateStatus: (status) => status === ${statusOf(operation)}`]
      : []),
    ...(isRaw ? ['transformResponse: []'] : []),
  ]
}

// The SDK's delete takes no data: what is signed and what is sent are both told.
function signedKeys(facts: Facts, method: string, operation: Operation, literals: Literals): string[] {
  if (sendsData(method) || !bodyOf(operation, facts)) return []
  const names = ['WeChatPay.OpenAPI', ...segmentsOf(facts).map(toTypeName), methodNamespace(method)]
  literals.need({ name: 'body', type: `${names.join('.')}.JsonDataRequest`, comment: '请求包体' })
  return ['meta: body', 'transformRequest: () => JSON.stringify(body)']
}

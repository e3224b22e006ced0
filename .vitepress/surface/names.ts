import type { Page } from '../examples/types.ts'
import { isReachable, toProperty, toTypeName } from '../scaffold/chain.ts'

const RE_OPENAPI = /^docs\/openapi\/(v[23]\/.+)\.md$/
const RE_WEBHOOK = /^docs\/webhook\/(v[23])\/(.+)\.md$/

/** The methods the SDK has, and what each takes (`Wechatpay.chain`, wechatpay-axios-plugin 0.9.6). */
export const METHODS: Record<string, { sendsData: boolean }> = {
  get: { sendsData: false },
  delete: { sendsData: false },
  post: { sendsData: true },
  put: { sendsData: true },
  patch: { sendsData: true },
}

/** What a page of `docs/openapi` documents. */
export interface EndpointNames {
  /** Such as `v3/pay/transactions/{id}`. */
  path: string
  segments: string[]
  /** The properties of the chain: `v3`, `pay`, `_id_`. */
  properties: string[]
  /** The types along the chain: `V3`, `Pay`, `_id_`. */
  types: string[]
  /** The endpoint's interface. */
  endpoint: string
  /** Properties lead to it; else it is called by `chain('…')`. */
  isReachable: boolean
}

/** Names of the endpoint a page documents, or nothing for other pages. */
export function endpointNames(page: Page): EndpointNames | undefined {
  const address = RE_OPENAPI.exec(page.name)?.[1]
  if (!address) return undefined
  // No file can be named after a trailing slash, so the page says that there is one.
  const path = page.frontmatter.path === `/${address}/` ? `${address}/` : address
  const segments = path.split('/')
  const types = segments.map(toTypeName)
  return {
    path,
    segments,
    properties: segments.map(toProperty),
    types,
    endpoint: ['WeChatPay.OpenAPI', ...types].join('.'),
    isReachable: isReachable(path),
  }
}

/** Version and name of the notification a page documents, or nothing for other pages. */
export function eventNames(page: Page): { version: string; name: string } | undefined {
  const [, version, name] = RE_WEBHOOK.exec(page.name) ?? []
  return version && name ? { version, name } : undefined
}

/** `post` is `PostHttpMethod`. */
export function methodNamespace(method: string): string {
  return `${method[0]?.toUpperCase()}${method.slice(1)}HttpMethod`
}

/** `PostHttpMethod` is `post`; anything else is nothing. */
export function methodOf(namespace: string): string | undefined {
  return /^([A-Z][a-z]+)HttpMethod$/.exec(namespace)?.[1]?.toLowerCase()
}

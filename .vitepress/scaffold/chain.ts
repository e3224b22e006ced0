/**
 * How a path of the API is written as a chain of the SDK, and back. The rule is the SDK's own
 * (`Wechatpay.normalize`, wechatpay-axios-plugin 0.9.6).
 */

const RE_VARIABLE = /^\{(.*)\}$/
const RE_IDENTIFIER = /^[A-Za-z_$][\w$]*$/
// The SDK writes a capital as a hyphen and a small letter, so no property leads to such a segment.
const RE_CAPITAL = /[A-Z]/

const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete'])

/** What a trailing slash is called in a chain: an empty last segment. */
const EMPTY_SEGMENT = '_empty_'

/**
 * The property that leads to a segment: `out-trade-no` is `outTradeNo`, `{id}` is `_id_`.
 *
 * @param segment one segment of a path, without slashes
 */
export function toProperty(segment: string): string {
  if (segment === '') return EMPTY_SEGMENT
  const variable = RE_VARIABLE.exec(segment)?.[1]
  if (variable !== undefined) return `_${variable}_`
  // `.delete` is a method of every chain; the SDK turns a capital first letter back.
  if (METHODS.has(segment)) return segment.replace(/^./, (letter) => letter.toUpperCase())
  return segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** The namespace and interface of a segment: its property with a capital first letter. */
export function toTypeName(segment: string): string {
  const property = toProperty(segment).replace(/[^\w$]/g, '_')
  return property.replace(/^[a-z]/, (letter) => letter.toUpperCase())
}

/** Whether properties lead to all segments of a path; else it is called by `chain('…')`. */
export function isReachable(page: string): boolean {
  return page.split('/').every((segment) => RE_VARIABLE.test(segment) || !RE_CAPITAL.test(segment))
}

/**
 * A page's segments as a chain below the client: `.v3.pay['odd.one']`, or `.chain('…')` where
 * properties do not lead there.
 *
 * @param page the page's path, such as `v3/pay/transactions/jsapi`
 */
export function toChain(page: string): string {
  if (!isReachable(page)) return `.chain('${page}')`
  return page
    .split('/')
    .map(toProperty)
    .map((property) => (RE_IDENTIFIER.test(property) ? `.${property}` : `['${property}']`))
    .join('')
}

/** Whether a property can stand behind a dot or as a key without quotes. */
export function isIdentifier(name: string): boolean {
  return RE_IDENTIFIER.test(name)
}

import { createRequire } from 'node:module'

/**
 * The SDK's own rule, from a property of its chain to a segment of the path (`Wechatpay.normalize`,
 * wechatpay-axios-plugin 0.9.6); its declarations leave it out.
 */
export const { normalize } = createRequire(import.meta.url)('wechatpay-axios-plugin') as {
  normalize: (property: string) => string
}

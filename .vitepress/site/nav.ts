import type { DefaultTheme } from 'vitepress'

/** The bar at the top. */
export function createNav(): DefaultTheme.NavItem[] {
  return [
    { text: '指南', link: '/guide/getting-started', activeMatch: '^/guide/' },
    { text: 'APIv3', link: '/openapi/v3/pay/transactions/jsapi', activeMatch: '^/openapi/v3/' },
    { text: 'APIv2', link: '/openapi/v2/pay/unifiedorder', activeMatch: '^/openapi/v2/' },
    { text: '回调通知', link: '/webhook/v3/TRANSACTION.SUCCESS', activeMatch: '^/webhook/' },
  ]
}

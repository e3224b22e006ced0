import type { DefaultTheme } from 'vitepress'

/** The bar at the top. */
export function createNav(): DefaultTheme.NavItem[] {
  return [
    { text: '指南', link: '/guide/getting-started', activeMatch: '^/guide/' },
    { text: '产品', link: '/products/', activeMatch: '^/products/' },
    { text: '接口', link: '/openapi/', activeMatch: '^/openapi/' },
    { text: '回调通知', link: '/webhook/', activeMatch: '^/webhook/' },
    { text: '变更', link: '/changes' },
    { text: '试一试', link: '/play' },
  ]
}

/** The package that readers install. */
export const PACKAGE_NAME = 'wechatpay-openapi-types'

import type { Limits } from './sizes.ts'

const COUPONS = '/openapi/v3/marketing/partner/product-coupon'

/*
 * Messages of hundreds of fields: each is a row that can be read, linked to, searched and printed
 * without a script, so it is in the page.
 */
const LONG_MESSAGES: [address: string, elements: number][] = [
  [`${COUPONS}/users/{openid}/coupons`, 4100],
  [`${COUPONS}/users/{openid}/coupons/{coupon_code}`, 2100],
  [`${COUPONS}/users/{openid}/coupons/{coupon_code}/confirm`, 2200],
  [`${COUPONS}/users/{openid}/coupons/{coupon_code}/deactivate`, 2200],
  [`${COUPONS}/users/{openid}/coupons/{coupon_code}/return`, 2200],
  [`${COUPONS}/users/{openid}/coupons/{coupon_code}/use`, 2300],
  [`${COUPONS}/product-coupons`, 2800],
  [`${COUPONS}/product-coupons/{product_coupon_id}/stocks`, 3300],
  [`${COUPONS}/product-coupons/{product_coupon_id}/stocks/{stock_id}`, 2800],
  ['/openapi/v3/brand/partner/card-member/cards/{card_id}', 2400],
  ['/openapi/v3/payscore/oversea/partner/serviceorder', 2200],
  ['/openapi/v3/payscore/partner/serviceorder', 2200],
  ['/openapi/v3/payscore/serviceorder', 2200],
]

/** What the site may weigh: a little more than it does, so that only a change for the worse fails. */
export const LIMITS: Limits = {
  htmlMedian: 40,
  nodesMedian: 1200,
  nodesMost: 2000,
  heavyPages: 64,
  // The list of all operations: three elements each, and it is drawn a section at a time.
  heavy: new Map([['/openapi/', 4000], ...LONG_MESSAGES]),
  firstScripts: 90,
  styles: 24,
  searchStart: 210,
  searchPart: 30,
}

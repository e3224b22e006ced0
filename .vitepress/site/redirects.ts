/**
 * Addresses that moved, below the site's base: each key leads to the page of its value. The build
 * writes a page at each old address that leads on without a server.
 */
export const REDIRECTS: Record<string, string> = {
  // Events that were renamed.
  '/webhook/v3/DELIVERY_PLAN_STATE.DELIVER': '/webhook/v3/DELIVERY_PLAN.CHANGE',
  '/webhook/v3/MEMBERCARDSP.USER_CARD.CREATE': '/webhook/v3/BRAND_MEMBER_CARD_SP.USER_CARD.CREATE',
  '/webhook/v3/MEMBERCARDSP.USER_CARD.DELETE': '/webhook/v3/BRAND_MEMBER_CARD_SP.USER_CARD.DELETE',
}

const DIRECT = /^(直连|普通商户|特约商户|微信支付商户)/
const PARTNER = /服务商|渠道商|从业机构|机构模式|电商平台/

/** Fewer calls than this are no reason for a heading of their own. */
const WORTH_A_HEADING = 3

/** Whom a call is for: merchants themselves, service providers, or both. */
type Side = '' | '直连商户' | '服务商'

/**
 * Tells calls for merchants from calls for service providers, where there are several of each.
 *
 * @returns parts that are not empty, those for both first; one part where nothing sets them apart
 */
export function bySide<T extends { roles: string[] }>(calls: T[]): { side: Side; calls: T[] }[] {
  const of = (side: Side) => calls.filter(({ roles }) => sideOf(roles) === side)
  const parts = (['', '直连商户', '服务商'] as const).map((side) => ({ side, calls: of(side) }))
  const [, direct, partner] = parts
  const isApart = [direct, partner].every((part) => (part?.calls.length ?? 0) >= WORTH_A_HEADING)
  return isApart ? parts.filter((part) => part.calls.length > 0) : [{ side: '', calls }]
}

function sideOf(roles: string[]): Side {
  if (roles.length === 0) return ''
  if (roles.every((role) => DIRECT.test(role))) return '直连商户'
  return roles.every((role) => PARTNER.test(role)) ? '服务商' : ''
}

import type { FlowData, FlowPart } from './flow-types.ts'
import { FUND } from './flows/fund.ts'
import { LIFE } from './flows/life.ts'
import { MARKETING } from './flows/marketing.ts'
import { MERCHANT } from './flows/merchant.ts'
import { PAPAY } from './flows/papay.ts'
import { PAYMENT } from './flows/payment.ts'
import { PAYSCORE } from './flows/payscore.ts'
import { VARIANTS } from './variants.ts'

const PARTS: FlowPart[] = [PAYMENT, FUND, PAYSCORE, PAPAY, MARKETING, MERCHANT, LIFE]

/** What the site says of how its pages belong together. */
export const SITE_FLOWS: FlowData = joined(PARTS)

function joined(parts: FlowPart[]): FlowData {
  return {
    flows: parts.flatMap(({ flows }) => flows),
    causes: Object.assign({}, ...parts.map(({ causes }) => causes)),
    variants: VARIANTS,
  }
}

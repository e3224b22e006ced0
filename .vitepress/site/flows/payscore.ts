import { type FlowPart, flowOf, platform, user } from '../flow-types.ts'

const SCORE = '/v3/payscore'
const PARTNER = `${SCORE}/partner`
const BANK = `${SCORE}/acquiringbank`
const ORDER = `${SCORE}/serviceorder`
const PERMISSIONS = `${SCORE}/permissions`
const PLANS = `${SCORE}/sign-plan/user-sign-plans`
const PARTNER_PLANS = `${SCORE}/sign-plan/partner/user-sign-plans`
const PLAN = 'merchant-sign-plan-no/{merchant_sign_plan_no}'
const CARD = '/v3/discount-card/cards'

const CREATED = [
  ORDER,
  `${PARTNER}/serviceorder`,
  `${BANK}/serviceorder`,
  `${SCORE}/oversea/partner/serviceorder`,
]
// Orders that are confirmed as well, and completed by calls of other orders, or by none.
const CONFIRMED = [
  ...CREATED,
  `${SCORE}/servicepayondeliveryorder`,
  `${PARTNER}/servicepayondeliveryorder`,
  `${BANK}/servicepayondeliveryorder`,
  `${SCORE}/sign-plan/serviceorder`,
  `${SCORE}/sign-plan/partner/serviceorder`,
]
const COMPLETED = [
  ...CREATED.map((one) => `POST ${one}/{out_order_no}/complete`),
  `POST ${ORDER}/direct-complete`,
  `POST ${PARTNER}/serviceorder/direct-complete`,
  `POST ${ORDER}/{out_order_no}/pay`,
  `POST ${PARTNER}/serviceorder/{out_order_no}/pay`,
]

/** Services that are used first and paid for later. */
export const PAYSCORE: FlowPart = {
  flows: [
    flowOf(
      '需确认',
      '支付分',
      [`创建 POST ${ORDER}`],
      ['通知 PAYSCORE.USER_CONFIRM'],
      [`完结 POST ${ORDER}/{out_order_no}/complete`, `取消 POST ${ORDER}/{out_order_no}/cancel`],
      ['通知 PAYSCORE.USER_PAID'],
      [`查询 GET ${ORDER}`],
    ),
    flowOf(
      '免确认',
      '支付分',
      [`授权 POST ${PERMISSIONS}`],
      ['通知 PAYSCORE.USER_OPEN_SERVICE'],
      [`创建 POST ${ORDER}`],
      [`完结 POST ${ORDER}/{out_order_no}/complete`],
      ['通知 PAYSCORE.USER_PAID'],
      [`解除 POST ${PERMISSIONS}/authorization-code/{authorization_code}/terminate`],
      ['通知 PAYSCORE.USER_CLOSE_SERVICE'],
    ),
    flowOf(
      '智慧零售',
      '智慧零售',
      [`创建 POST ${SCORE}/smartretail-orders`],
      ['通知 PAYSCORE.USER_ACCEPTED'],
      [`完结 POST ${SCORE}/smartretail-orders/{out_order_no}/complete`],
      [`查询 GET ${SCORE}/smartretail-orders`],
    ),
    flowOf(
      '先享后付',
      '先享后付',
      [`创建 POST ${SCORE}/payafter-orders`],
      ['通知 PAYSCORE.USER_ACCEPTED'],
      [`完结 POST ${SCORE}/payafter-orders/{out_order_no}/complete`],
      [`查询 GET ${SCORE}/payafter-orders`],
    ),
    flowOf(
      '签约计划',
      '签约计划',
      [`创建 POST ${PLANS}`],
      ['通知 PAYSCORE.USER_SIGN_PLAN'],
      [`创建服务订单 POST ${SCORE}/sign-plan/serviceorder`],
      [`取消 POST ${PLANS}/${PLAN}/stop`],
      ['通知 PAYSCORE.USER_CANCEL_SIGN_PLAN'],
      [`查询 GET ${PLANS}/${PLAN}`],
    ),
    flowOf(
      '从业机构主动支付',
      '支付分从业机构',
      [`创建 POST ${BANK}/serviceorder`],
      [`完结 POST ${BANK}/serviceorder/{out_order_no}/complete`],
      ['询问 PAYSCORE.MCH_PREPAY'],
      [`查询 GET ${BANK}/serviceorder`],
    ),
    flowOf(
      '绑定支付分服务',
      '绑定支付分服务',
      [`申请 POST ${PARTNER}/service-account-applications`],
      ['通知 PAYSCORE.BIND_SERVICE_ACCOUNT'],
      [`查询 GET ${PARTNER}/service-account-applications/{out_apply_no}`],
    ),
    flowOf(
      '先享卡',
      '先享卡',
      [`预受理 POST ${CARD}`],
      ['通知 DISCOUNT_CARD.USER_ACCEPTED'],
      [`上报 POST ${CARD}/{out_card_code}/add-user-records`],
      ['通知 DISCOUNT_CARD.AGREEMENT_ENDED'],
      ['通知 DISCOUNT_CARD.USER_PAID'],
      [`查询 GET ${CARD}/{out_card_code}`],
    ),
    flowOf(
      '旧版先享卡',
      '旧版先享卡',
      ['通知 DISCOUNT_CARD.GET_CARD'],
      ['通知 DISCOUNT_CARD.SETTLEMENT'],
      ['查询 GET /v3/discount-card/orders/out-trade-no/{out_trade_no}'],
    ),
  ],
  causes: {
    'PAYSCORE.USER_CONFIRM': CONFIRMED.map((one) => `POST ${one}`),
    'PAYSCORE.USER_PAID': COMPLETED,
    'PAYSCORE.USER_OPEN_SERVICE': [
      `POST ${PERMISSIONS}`,
      `POST ${PARTNER}/permissions`,
      `POST ${PARTNER}/permissions/apply-for-scene`,
      `POST ${BANK}/permissions`,
      'POST /v3/eduschoolpay/contracts/presign',
    ],
    'PAYSCORE.USER_CLOSE_SERVICE': [
      `POST ${PERMISSIONS}/authorization-code/{authorization_code}/terminate`,
      `POST ${PERMISSIONS}/openid/{openid}/terminate`,
      `POST ${PARTNER}/permissions/authorization-code/{authorization_code}/terminate`,
      `POST ${PARTNER}/permissions/terminate`,
      `POST ${BANK}/permissions/authorization-code/{authorization_code}/terminate`,
      'POST /v3/eduschoolpay/contracts/{contract_id}/terminate',
      user('用户在微信里解除授权'),
    ],
    'PAYSCORE.USER_ACCEPTED': [
      `POST ${SCORE}/smartretail-orders`,
      `POST ${SCORE}/payafter-orders`,
      user('用户在微信里接受服务'),
    ],
    'PAYSCORE.USER_SIGN_PLAN': [`POST ${PLANS}`, `POST ${PARTNER_PLANS}`],
    'PAYSCORE.USER_CANCEL_SIGN_PLAN': [
      `POST ${PLANS}/${PLAN}/stop`,
      `POST ${PARTNER_PLANS}/${PLAN}/stop`,
      user('用户取消计划，或解除支付分服务的授权'),
    ],
    'PAYSCORE.MCH_PREPAY': [`POST ${BANK}/serviceorder`, user('用户在待支付的支付分订单里点“立即支付”')],
    'PAYSCORE.BIND_SERVICE_ACCOUNT': [`POST ${PARTNER}/service-account-applications`],
    'DISCOUNT_CARD.USER_ACCEPTED': [`POST ${CARD}`],
    'DISCOUNT_CARD.AGREEMENT_ENDED': [
      `POST ${CARD}/{out_card_code}/add-user-records`,
      user('用户完成了目标'),
      platform('约定的期限到了，目标没有完成'),
    ],
    'DISCOUNT_CARD.USER_PAID': [platform('用户没有守约，微信支付向他收回优惠')],
    'DISCOUNT_CARD.GET_CARD': [user('用户领取旧版先享卡')],
    'DISCOUNT_CARD.SETTLEMENT': [platform('旧版先享卡到了结算的时候')],
  },
}

import { type FlowPart, flowOf, platform, user } from '../flow-types.ts'

const FAVOR = '/v3/marketing/favor'
const BUSIFAVOR = '/v3/marketing/busifavor'
const PRODUCT = '/v3/marketing/partner/product-coupon'
const PLANS = '/v3/marketing/partner/delivery-plan/delivery-plans'
const OPEN = '/v3/marketing/membercard-open'
const BRAND = '/v3/brand/partner/card-member'
const MALL = '/v3/businesscircle'

/** Coupons, member cards and points. */
export const MARKETING: FlowPart = {
  flows: [
    flowOf(
      '代金券',
      '代金券',
      [`设置 POST ${FAVOR}/callbacks`],
      [`创建 POST ${FAVOR}/coupon-stocks`],
      [`激活 POST ${FAVOR}/stocks/{stock_id}/start`],
      [`发放 POST ${FAVOR}/users/{openid}/coupons`],
      ['通知 COUPON.USE'],
      [`核销明细 GET ${FAVOR}/stocks/{stock_id}/use-flow`],
    ),
    flowOf(
      '商家券',
      '商家券',
      [`设置 POST ${BUSIFAVOR}/callbacks`],
      [`创建 POST ${BUSIFAVOR}/stocks`],
      [`发放 POST ${BUSIFAVOR}/coupons/send`],
      ['通知 COUPON.SEND'],
      [`核销 POST ${BUSIFAVOR}/coupons/use`],
    ),
    flowOf(
      '商品券',
      '商品券',
      [`设置 POST ${PRODUCT}/notify-configs`],
      [`创建 POST ${PRODUCT}/product-coupons`],
      [`发放 POST ${PRODUCT}/users/{openid}/coupons`],
      ['通知 PRODUCT_COUPON_SP.SEND'],
      [`确认 POST ${PRODUCT}/users/{openid}/coupons/{coupon_code}/confirm`],
      [`核销 POST ${PRODUCT}/users/{openid}/coupons/{coupon_code}/use`],
    ),
    flowOf(
      '商品券图片',
      '商品券图片',
      [`提交 POST ${PRODUCT}/image-generation-tasks`],
      ['通知 PRODUCT_COUPON_SP.IMAGE_GENERATION'],
      [`查询 GET ${PRODUCT}/image-generation-tasks/{task_id}`],
    ),
    flowOf(
      '投放计划',
      '投放计划',
      ['设置 POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url'],
      [`创建 POST ${PLANS}`],
      ['通知 DELIVERY_PLAN.CHANGE'],
      [`查询 GET ${PLANS}/{brand_id}/delivery-plans`],
      [`终止 POST ${PLANS}/{plan_id}/terminate`],
    ),
    flowOf(
      '会员卡',
      '会员卡',
      [`设置 PATCH ${OPEN}/callback`],
      [`创建 POST ${OPEN}/cards`],
      ['通知 MEMBERCARD.ACCEPT_CARD'],
      [`激活 POST ${OPEN}/cards/{card_id}/codes/{code}/activate`],
      ['通知 MEMBERCARD.ACTIVATE_CARD'],
      ['通知 MEMBERCARD.USERCARD_MANAGE'],
      [`查询 GET ${OPEN}/cards/{card_id}/codes/{code}`],
    ),
    flowOf(
      '商家名片会员',
      '商家名片会员',
      [`创建 POST ${BRAND}/cards`],
      [`预授权 POST ${BRAND}/pre-auth-tokens`],
      ['通知 BRAND_MEMBER_CARD_SP.USER_CARD.CREATE'],
      [`回传 POST ${BRAND}/user-cards/{user_card_code}/confirm`],
      ['通知 BRAND_MEMBER_CARD_SP.USER_CARD.DELETE'],
      [`查询 GET ${BRAND}/user-cards`],
    ),
    flowOf(
      '名片会员积分',
      '名片会员积分',
      ['通知 BRAND_MEMBER_CARD_SP.SYNC_USER_POINT'],
      [`同步 POST ${BRAND}/user-points/sync`],
    ),
    flowOf(
      '名片会员积分兑券',
      '名片会员积分兑券',
      ['通知 BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON'],
      [`回传 POST ${BRAND}/user-points/exchange-coupon/confirm`],
    ),
    flowOf(
      '商圈积分',
      '智慧商圈',
      ['通知 MALL_AUTH.ACTIVATE_CARD'],
      ['通知 MALL_TRANSACTION.SUCCESS'],
      [`同步 POST ${MALL}/points/notify`],
      ['通知 MALL_REFUND.SUCCESS'],
      [`查授权 GET ${MALL}/user-authorizations/{openid}`],
    ),
  ],
  causes: {
    'COUPON.USE': [user('用户付款时用掉代金券')],
    'COUPON.SEND': [
      `POST ${BUSIFAVOR}/coupons/send`,
      `POST ${BUSIFAVOR}/product-coupons/send`,
      `POST ${BUSIFAVOR}/product-coupons/pre-send`,
      user('用户从小程序、H5、支付有礼等渠道领券'),
    ],
    'PRODUCT_COUPON_SP.SEND': [
      `POST ${PRODUCT}/users/{openid}/coupons`,
      `POST ${PRODUCT}/users/{openid}/coupon-bundles`,
      `POST ${PRODUCT}/users/{openid}/pre-send-coupon`,
      `POST ${PRODUCT}/users/{openid}/pre-send-coupon-bundle`,
      user('用户领取商品券'),
    ],
    'PRODUCT_COUPON_SP.IMAGE_GENERATION': [`POST ${PRODUCT}/image-generation-tasks`],
    'DELIVERY_PLAN.CHANGE': [
      `POST ${PLANS}`,
      `PATCH ${PLANS}/{plan_id}`,
      `POST ${PLANS}/{plan_id}/terminate`,
      platform('微信支付审核、暂停投放计划，或计划到期'),
    ],
    'MEMBERCARD.ACCEPT_CARD': [user('用户领取会员卡，或找回删掉的卡')],
    'MEMBERCARD.ACTIVATE_CARD': [
      `POST ${OPEN}/cards/{card_id}/codes/{code}/activate`,
      user('用户激活会员卡'),
    ],
    'MEMBERCARD.USERCARD_MANAGE': [user('用户查看、删除会员卡，或修改会员资料')],
    'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': [
      `POST ${BRAND}/pre-auth-tokens`,
      user('用户在商家名片里提交开卡'),
    ],
    'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': [user('用户在微信里删除会员卡')],
    'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT': [platform('微信支付要取会员最新的积分')],
    'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON': [user('会员在商家名片里用积分换券')],
    'MALL_AUTH.ACTIVATE_CARD': [user('顾客在小程序的插件里授权会员积分')],
    'MALL_TRANSACTION.SUCCESS': [user('授权过的会员在商圈门店付款')],
    'MALL_REFUND.SUCCESS': [platform('同步过积分的消费发生退款')],
  },
}

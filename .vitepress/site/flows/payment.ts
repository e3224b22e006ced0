import type { Flow, FlowPart, Step } from '../flow-types.ts'

const PAY = '/v3/pay/transactions'
const PARTNER = '/v3/pay/partner/transactions'
const COMBINE = '/v3/combine-transactions'
const REFUND = '/v3/refund/domestic/refunds'
const ECOMMERCE_REFUND = '/v3/ecommerce/refunds'
const RECHARGE = '/v3/platsolution/ecommerce/recharges'

const REFUNDED: Step = { verb: '退款', key: `POST ${REFUND}` }
const RECONCILED: Step = { verb: '对账', key: 'GET /v3/bill/tradebill' }

const PAID: Step[][] = [
  [{ verb: '通知', key: 'TRANSACTION.SUCCESS' }],
  [
    { verb: '查单', key: `GET ${PAY}/out-trade-no/{out_trade_no}` },
    { verb: '查单', key: `GET ${PAY}/id/{transaction_id}` },
  ],
  [{ verb: '关单', key: `POST ${PAY}/out-trade-no/{out_trade_no}/close` }, REFUNDED, RECONCILED],
]

const COMBINE_CLOSED: Step = {
  verb: '关单',
  key: `POST ${COMBINE}/out-trade-no/{combine_out_trade_no}/close`,
}

const COMBINE_PAID: Step[][] = [
  [{ verb: '通知', key: 'TRANSACTION.SUCCESS#combine' }],
  [{ verb: '查单', key: `GET ${COMBINE}/out-trade-no/{combine_out_trade_no}` }],
  [COMBINE_CLOSED, REFUNDED, RECONCILED],
]

const V2_ORDER = '/v2/pay/unifiedorder'
// What the front end is handed is signed otherwise than in APIv3.
const V2_SIGNED: Step[] = [{ verb: '签名', key: '/guide/signature#v2' }]
const V2_REFUNDED: Step = { verb: '退款', key: 'POST /v2/secapi/pay/refund' }
const V2_QUERIED: Step[] = [{ verb: '查单', key: 'POST /v2/pay/orderquery' }]
const V2_RECONCILED: Step = { verb: '对账', key: 'POST /v2/pay/downloadbill' }

const V2_PAID: Step[][] = [
  [{ verb: '通知', key: 'v2/transaction-success' }],
  V2_QUERIED,
  [{ verb: '关单', key: 'POST /v2/pay/closeorder' }, V2_REFUNDED, V2_RECONCILED],
]

// A call that makes an order, by its path.
function order(path: string): Step[] {
  return [{ verb: '下单', key: `POST ${path}` }]
}

// What the front end does, by the guide's headings.
function invoke(...anchors: string[]): Step[] {
  return anchors.map((anchor) => ({ verb: '调起', key: `/guide/invoke-payment#${anchor}` }))
}

const FLOWS: Flow[] = [
  { name: 'JSAPI', product: '普通支付', stages: [order(`${PAY}/jsapi`), invoke('jsapi'), ...PAID] },
  { name: '小程序', product: '普通支付', stages: [order(`${PAY}/jsapi`), invoke('miniprogram'), ...PAID] },
  { name: 'App', product: '普通支付', stages: [order(`${PAY}/app`), invoke('app'), ...PAID] },
  { name: 'H5', product: '普通支付', stages: [order(`${PAY}/h5`), invoke('h5'), ...PAID] },
  { name: 'Native', product: '普通支付', stages: [order(`${PAY}/native`), invoke('native'), ...PAID] },
  {
    name: '付款码',
    product: '付款码',
    stages: [
      order(`${PAY}/codepay`),
      [{ verb: '查单', key: `GET ${PAY}/out-trade-no/{out_trade_no}` }],
      [{ verb: '撤销', key: `POST ${PAY}/out-trade-no/{out_trade_no}/reverse` }, REFUNDED, RECONCILED],
    ],
  },
  {
    name: '合单 JSAPI',
    product: '合单支付',
    stages: [order(`${COMBINE}/jsapi`), invoke('jsapi'), ...COMBINE_PAID],
  },
  {
    name: '合单小程序',
    product: '合单支付',
    stages: [order(`${COMBINE}/jsapi`), invoke('miniprogram'), ...COMBINE_PAID],
  },
  {
    name: '合单 App',
    product: '合单支付',
    stages: [order(`${COMBINE}/app`), invoke('app'), ...COMBINE_PAID],
  },
  { name: '合单 H5', product: '合单支付', stages: [order(`${COMBINE}/h5`), invoke('h5'), ...COMBINE_PAID] },
  {
    name: '合单 Native',
    product: '合单支付',
    stages: [order(`${COMBINE}/native`), invoke('native'), ...COMBINE_PAID],
  },
  {
    name: '个人收款',
    product: '个人收款',
    stages: [
      order(`${COMBINE}/miniprogram`),
      invoke('miniprogram'),
      [{ verb: '通知', key: 'TRANSACTION.SUCCESS#combine' }],
      [{ verb: '查单', key: `GET ${COMBINE}/id/{combine_transaction_id}` }],
      [COMBINE_CLOSED],
    ],
  },
  {
    name: '退款',
    product: '退款',
    stages: [
      [{ verb: '申请', key: `POST ${REFUND}` }],
      [
        { verb: '通知', key: 'REFUND.SUCCESS' },
        { verb: '通知', key: 'REFUND.ABNORMAL' },
        { verb: '通知', key: 'REFUND.CLOSED' },
      ],
      [{ verb: '查退款', key: `GET ${REFUND}/{out_refund_no}` }],
      [{ verb: '异常退款', key: `POST ${REFUND}/{refund_id}/apply-abnormal-refund` }],
    ],
  },
  {
    name: '账单',
    product: '账单',
    stages: [
      [
        { verb: '申请', key: 'GET /v3/bill/tradebill' },
        { verb: '申请', key: 'GET /v3/bill/fundflowbill' },
      ],
      [{ verb: '下载', key: 'GET /v3/billdownload/file' }],
    ],
  },
  {
    name: '收付通充值',
    product: '收付通充值',
    stages: [
      [{ verb: '申请', key: `POST ${RECHARGE}/apply` }],
      [{ verb: '查询', key: `GET ${RECHARGE}/out-recharge-no/{out_recharge_no}` }],
      [{ verb: '关闭', key: `POST ${RECHARGE}/out-recharge-no/{out_recharge_no}/close` }],
    ],
  },
  {
    name: 'APIv2 公众号与小程序',
    product: 'APIv2 支付',
    stages: [order(`${V2_ORDER}#jsapi`), V2_SIGNED, invoke('jsapi', 'miniprogram'), ...V2_PAID],
  },
  {
    name: 'APIv2 App',
    product: 'APIv2 支付',
    stages: [order(`${V2_ORDER}#app`), V2_SIGNED, invoke('app'), ...V2_PAID],
  },
  {
    name: 'APIv2 H5',
    product: 'APIv2 支付',
    stages: [order(`${V2_ORDER}#mweb`), invoke('h5'), ...V2_PAID],
  },
  {
    name: 'APIv2 Native',
    product: 'APIv2 支付',
    stages: [order(`${V2_ORDER}#native`), invoke('native'), ...V2_PAID],
  },
  {
    name: 'APIv2 付款码',
    product: 'APIv2 付款码',
    stages: [
      order('/v2/pay/micropay'),
      V2_QUERIED,
      [{ verb: '撤销', key: 'POST /v2/secapi/pay/reverse' }, V2_REFUNDED, V2_RECONCILED],
    ],
  },
  {
    name: 'APIv2 退款',
    product: 'APIv2 退款',
    stages: [
      [{ verb: '申请', key: 'POST /v2/secapi/pay/refund' }],
      [{ verb: '通知', key: 'v2/refund-processed' }],
      [{ verb: '查退款', key: 'POST /v2/pay/refundquery' }],
    ],
  },
]

const ORDERS = ['jsapi', 'app', 'h5', 'native', 'app-with-contract', 'jsapi-with-contract']
const REFUNDS = [`POST ${REFUND}`, `POST ${ECOMMERCE_REFUND}/apply`]

/*
 * Payment by a payment code takes no `notify_url` and sends no notification; neither does revoking
 * one. A refund that was handled after it failed changes its state once more, which is notified.
 * A service provider asks for most refunds by the call merchants use; 收付通 has one of its own.
 */
const CAUSES: FlowPart['causes'] = {
  'TRANSACTION.SUCCESS': [
    ...ORDERS.map((one) => `POST ${PAY}/${one}`),
    ...[...ORDERS, 'miniprogram', 'scannedpos'].map((one) => `POST ${PARTNER}/${one}`),
    'POST /v3/vehicle/transactions/parking',
    'POST /v3/papay/insurance-pay/transactions/apply',
  ],
  'TRANSACTION.SUCCESS#combine': ['jsapi', 'app', 'h5', 'native', 'miniprogram'].map(
    (one) => `POST ${COMBINE}/${one}`,
  ),
  'REFUND.SUCCESS': [
    ...REFUNDS,
    `POST ${REFUND}/{refund_id}/apply-abnormal-refund`,
    `POST ${ECOMMERCE_REFUND}/{refund_id}/apply-abnormal-refund`,
  ],
  'REFUND.ABNORMAL': REFUNDS,
  'REFUND.CLOSED': REFUNDS,
  'v2/transaction-success': ['POST /v2/pay/unifiedorder', 'POST /v2/pay/contractorder'],
  'v2/refund-processed': ['POST /v2/secapi/pay/refund', 'POST /v2/secapi/pay/refundv2'],
}

/** Orders, refunds, bills, and topping up. */
export const PAYMENT: FlowPart = { flows: FLOWS, causes: CAUSES }

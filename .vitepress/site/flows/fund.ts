import { type FlowPart, flowOf, platform, user } from '../flow-types.ts'

const TRANSFER = '/v3/fund-app/mch-transfer'
const PARTNER = `${TRANSFER}/partner`
const AUTHORIZATION = `${TRANSFER}/user-confirm-authorization`
const PARTNER_AUTHORIZATION = `${PARTNER}/user-confirm-authorizations`
const CHARITY = `${PARTNER}/charity-budget`
const QQ = `${TRANSFER}/transfer-to-qq-wallet-bills`
const RECHARGE = '/v3/platsolution/ecommerce/recharges'
const WITHDRAW = '/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw'
const ABNORMAL = '/v3/abnormal-fund-processing/receipts/{receipt_id}'
const SETTLE = '/v3/platsolution/ecommerce/settle/prepay-settle-orders'

const TRANSFERRED = [
  `POST ${TRANSFER}/transfer-bills`,
  `POST ${TRANSFER}/transfer-bills/pre-transfer-with-authorization`,
  `POST ${TRANSFER}/transfer-bills/transfer`,
  `POST ${TRANSFER}/transfer-bills/out-bill-no/{out_bill_no}/cancel`,
  `POST ${PARTNER}/transfer-bills`,
  `POST ${PARTNER}/transfer-bills/pre-transfer-with-authorization`,
  `POST ${PARTNER}/transfer-bills/transfer`,
  `POST ${PARTNER}/transfer-bills/out-bill-no/{out_bill_no}/cancel`,
]
const BATCHES = ['POST /v3/transfer/batches', 'POST /v3/partner-transfer/batches']
const SHARED = [
  'POST /v3/profitsharing/orders',
  'POST /v3/ecommerce/profitsharing/orders',
  'POST /v3/brand/profitsharing/orders',
]
const RETURNED = [
  'POST /v3/profitsharing/return-orders',
  'POST /v3/ecommerce/profitsharing/returnorders',
  'POST /v3/brand/profitsharing/returnorders',
]

/** Money that is passed on: transfers, profit sharing, topping up, withdrawing. */
export const FUND: FlowPart = {
  flows: [
    flowOf(
      '用户确认收款',
      '商家转账',
      [`转账 POST ${TRANSFER}/transfer-bills`],
      ['通知 MCHTRANSFER.BILL.FINISHED'],
      [`查询 GET ${TRANSFER}/transfer-bills/out-bill-no/{out_bill_no}`],
    ),
    flowOf(
      '免确认收款',
      '商家转账',
      [`授权 POST ${AUTHORIZATION}`],
      ['通知 MCHTRANSFER.AUTHORIZATION.CONFIRMED'],
      [`转账 POST ${TRANSFER}/transfer-bills/transfer`],
      ['通知 MCHTRANSFER.BILL.FINISHED'],
      [`解除 POST ${AUTHORIZATION}/out-authorization-no/{out_authorization_no}/close`],
      ['通知 MCHTRANSFER.AUTHORIZATION.CLOSED'],
    ),
    flowOf(
      '批量转账',
      '转账批次',
      ['转账 POST /v3/transfer/batches'],
      ['通知 MCHTRANSFER.BATCH.FINISHED', '通知 MCHTRANSFER.BATCH.CLOSED'],
      ['查询 GET /v3/transfer/batches/out-batch-no/{out_batch_no}'],
    ),
    flowOf(
      '转账到 QQ 钱包',
      'QQ 钱包',
      [`转账 POST ${QQ}`],
      ['通知 MCHTRANSFER.QQWALLETBILL.FINISHED'],
      [`查询 GET ${QQ}/{out_bill_no}`],
    ),
    flowOf(
      '公益捐赠',
      '公益捐赠',
      [`申请 POST ${CHARITY}`],
      ['通知 BUDGET.LOCKED', '通知 BUDGET.CLOSED'],
      [`捐赠 POST ${PARTNER}/charity-transfer-bills`],
      [`解锁 POST ${CHARITY}/{out_budget_no}/unlock`],
      ['通知 BUDGET.FINISHED'],
      [`查询 GET ${CHARITY}/{out_budget_no}`],
    ),
    flowOf(
      '分账',
      '分账',
      ['添加 POST /v3/profitsharing/receivers/add'],
      ['分账 POST /v3/profitsharing/orders'],
      ['通知 PROFITSHARING.SUCCESS'],
      ['查询 GET /v3/profitsharing/orders/{out_order_no}'],
      ['回退 POST /v3/profitsharing/return-orders', '解冻 POST /v3/profitsharing/orders/unfreeze'],
      ['通知 PROFITSHARING.RETURN'],
      ['查询 GET /v3/profitsharing/return-orders/{out_return_no}'],
    ),
    flowOf(
      '二级商户充值',
      '收付通充值通知',
      [`申请 POST ${RECHARGE}/apply`],
      ['通知 RECHARGE.SUCCESS', '通知 RECHARGE.FUND_RETURNED', '通知 RECHARGE.CLOSED'],
      [`查询 GET ${RECHARGE}/out-recharge-no/{out_recharge_no}`],
    ),
    flowOf(
      '二级商户提现',
      '收付通提现',
      ['提现 POST /v3/ecommerce/fund/withdraw'],
      ['通知 MCHWITHDRAW.CHANGE'],
      ['查询 GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}'],
    ),
    flowOf(
      '平台提现',
      '收付通提现',
      ['提现 POST /v3/merchant/fund/withdraw'],
      ['通知 MCHWITHDRAW.CHANGE'],
      ['查询 GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}'],
    ),
    flowOf(
      '预约提现',
      '收付通提现',
      [`提现 POST ${WITHDRAW}`],
      ['通知 MCHWITHDRAW.CHANGE'],
      [`查询 GET ${WITHDRAW}/out-request-no/{out_request_no}`],
    ),
    flowOf(
      '个人收款结算',
      '个人收款结算',
      [`结算 POST ${SETTLE}`],
      ['通知 SETTLEMENT.SUCCESS'],
      [`查询 GET ${SETTLE}/{settle_batch_no}`],
      [`处理异常 POST ${SETTLE}/{settle_batch_no}/apply-abnormal-settle`],
    ),
    flowOf(
      '在途异常资金',
      '在途异常资金',
      [`查询 GET ${ABNORMAL}`],
      [`付款 POST ${ABNORMAL}/transfer-instructions`],
      ['通知 ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS'],
      [`查询 GET ${ABNORMAL}/transfer-instructions/{out_instruction_no}`],
    ),
  ],
  causes: {
    'MCHTRANSFER.BILL.FINISHED': TRANSFERRED,
    'MCHTRANSFER.AUTHORIZATION.CONFIRMED': [
      `POST ${AUTHORIZATION}`,
      `POST ${TRANSFER}/transfer-bills/pre-transfer-with-authorization`,
      `POST ${PARTNER_AUTHORIZATION}`,
      `POST ${PARTNER}/transfer-bills/pre-transfer-with-authorization`,
    ],
    'MCHTRANSFER.AUTHORIZATION.CLOSED': [
      `POST ${AUTHORIZATION}/out-authorization-no/{out_authorization_no}/close`,
      `POST ${PARTNER_AUTHORIZATION}/{out_authorization_no}/close`,
      user('用户在微信里关闭自动收款'),
    ],
    'MCHTRANSFER.BATCH.FINISHED': BATCHES,
    'MCHTRANSFER.BATCH.CLOSED': BATCHES,
    'MCHTRANSFER.QQWALLETBILL.FINISHED': [`POST ${QQ}`, `POST ${QQ}/{out_bill_no}/cancel`],
    'BUDGET.LOCKED': [`POST ${CHARITY}`],
    'BUDGET.CLOSED': [`POST ${CHARITY}`],
    'BUDGET.FINISHED': [`POST ${CHARITY}`, `POST ${CHARITY}/{out_budget_no}/unlock`],
    'PROFITSHARING.SUCCESS': SHARED,
    'PROFITSHARING.RETURN': RETURNED,
    'RECHARGE.SUCCESS': [`POST ${RECHARGE}/apply`],
    'RECHARGE.FUND_RETURNED': [`POST ${RECHARGE}/apply`],
    'RECHARGE.CLOSED': [
      `POST ${RECHARGE}/out-recharge-no/{out_recharge_no}/close`,
      platform('充值单超时没有付款'),
    ],
    'MCHWITHDRAW.CHANGE': [
      'POST /v3/ecommerce/fund/withdraw',
      'POST /v3/merchant/fund/withdraw',
      `POST ${WITHDRAW}`,
    ],
    'SETTLEMENT.SUCCESS': [`POST ${SETTLE}`, `POST ${SETTLE}/{settle_batch_no}/apply-abnormal-settle`],
    'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS': [`POST ${ABNORMAL}/transfer-instructions`],
  },
}

import { type FlowPart, flowOf, platform, user } from '../flow-types.ts'

const SIGN = '/v3/papay/sign'
const BY_CODE = 'contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'
const SCHEDULED = '/v3/papay/scheduled-deduct-sign'
const INSURANCE = '/v3/papay/insurance-sign'
const GLOBAL = '/v3/global/papay/contracts'
const ECOMMERCE = '/v3/ecommerce/combine-papay'
const REPAYMENT = '/v3/credit-repayment/partner'
const EDU = '/v3/edu-papay'
const V2 = '/v2/papay'
const WAYS = ['app', 'h5', 'jsapi', 'mini-program']

const TERMINATED = user('用户在微信里关闭协议')

/** Contracts under which users are charged. */
export const PAPAY: FlowPart = {
  flows: [
    flowOf(
      '委托代扣',
      '委托代扣',
      [`预签约 POST ${SIGN}/contracts/pre-entrust-sign`],
      ['通知 ENTRUST.SIGN'],
      [`查协议 GET ${SIGN}/${BY_CODE}`],
      ['扣款 POST /v3/papay/pay/transactions/apply'],
      [`解约 POST ${SIGN}/${BY_CODE}/terminate`],
      ['通知 ENTRUST.TERMINATE'],
    ),
    flowOf(
      '预约扣费',
      '预约扣费',
      WAYS.map((way) => `预签约 POST ${SCHEDULED}/contracts/pre-entrust-sign/${way}`),
      ['通知 ENTRUST.SIGN'],
      ['预约 POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule'],
      ['查预约 GET /v3/papay/pay/schedules/contract-id/{contract_id}'],
    ),
    flowOf(
      '用户解约',
      '用户解约',
      ['询问 ENTRUST.TERMINATE_INQUIRY', '询问 ENTRUST.TERMINATE_RETENTION'],
      ['通知 ENTRUST.TERMINATE'],
      [`查协议 GET ${SIGN}/${BY_CODE}`],
    ),
    flowOf(
      '保险代扣',
      '保险代扣',
      WAYS.map((way) => `预签约 POST ${INSURANCE}/contracts/pre-entrust-sign/${way}`),
      ['通知 INSURANCE_ENTRUST.SIGN'],
      ['扣款 POST /v3/papay/insurance-pay/transactions/apply'],
      [`续期 POST ${INSURANCE}/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`],
      ['通知 INSURANCE_ENTRUST.RENEW'],
      [`解约 POST ${INSURANCE}/${BY_CODE}/terminate`],
      ['通知 INSURANCE_ENTRUST.TERMINATE'],
      [`查协议 GET ${INSURANCE}/${BY_CODE}`],
    ),
    flowOf(
      '合单代扣',
      '合单代扣',
      [
        `预签约 POST ${ECOMMERCE}/contracts/pre-entrust-sign`,
        `预签约 POST ${ECOMMERCE}/contracts/pre-entrust-sign/mini-program`,
      ],
      ['通知 ECOMMERCE_ENTRUST.SIGN'],
      [`扣款 POST ${ECOMMERCE}/transactions`],
      [`解约 POST ${ECOMMERCE}/${BY_CODE}/terminate`],
      ['通知 ECOMMERCE_ENTRUST.TERMINATE'],
      [`查协议 GET ${ECOMMERCE}/${BY_CODE}`],
    ),
    flowOf(
      '自动还款',
      '自动还款',
      [`预签约 POST ${REPAYMENT}/contracts/app-presign`, `预签约 POST ${REPAYMENT}/contracts/h5-presign`],
      ['通知 CREDIT_REPAYMENT.SIGN_CONTRACT'],
      [`预约 POST ${REPAYMENT}/schedule-records/batch-create`],
      [`还款 POST ${REPAYMENT}/deduct-orders`],
      ['通知 CREDIT_REPAYMENT.DEDUCTION_PAY'],
      [`解约 POST ${REPAYMENT}/contracts/terminate`],
      ['通知 CREDIT_REPAYMENT.TERMINATE_CONTRACT'],
      [`查协议 GET ${REPAYMENT}/contracts/{out_contract_code}`],
    ),
    flowOf(
      '教育续费通',
      '教育续费通',
      [`预签约 POST ${EDU}/contracts/presign`],
      ['通知 ENTRUST.SIGNING'],
      [`预通知 POST ${EDU}/user-notifications/{contract_id}/send`],
      [`扣款 POST ${EDU}/transactions`],
      ['通知 TRANSACTION.FAIL'],
      [`解约 DELETE ${EDU}/contracts/{contract_id}`],
      ['通知 ENTRUST.RELEASE'],
      [`查签约 GET ${EDU}/contracts/id/{contract_id}`],
    ),
    flowOf(
      '跨境代扣',
      '跨境代扣',
      ['app', 'h5', 'jsapi', 'miniprogram', 'web'].map(
        (way) => `预签约 POST ${GLOBAL}/${way}-pre-entrust-sign`,
      ),
      ['通知 PAPAY.SIGN'],
      ['扣款 POST /v3/global/papay/transactions'],
      [`解约 POST ${GLOBAL}/{contract_id}/terminate`],
      ['通知 PAPAY.TERMINATE'],
      [`查协议 GET ${GLOBAL}/{contract_id}`],
    ),
    flowOf(
      'APIv2 委托扣款',
      'APIv2 委托扣款',
      [`签约 GET ${V2}/entrustweb`, `签约 GET ${V2}/h5entrustweb`, `签约 POST ${V2}/preentrustweb`],
      ['通知 v2/pap-contract-state-changed'],
      [`查签约 POST ${V2}/querycontract`],
      ['扣款 POST /v2/pay/pappayapply'],
      ['通知 v2/pap-transaction-processed'],
      ['查扣款 POST /v2/pay/paporderquery'],
      [`解约 POST ${V2}/deletecontract`],
    ),
  ],
  causes: {
    'ENTRUST.SIGN': [
      `POST ${SIGN}/contracts/pre-entrust-sign`,
      ...WAYS.flatMap((way) => [
        `POST ${SCHEDULED}/contracts/pre-entrust-sign/${way}`,
        `POST ${SCHEDULED}/partner/contracts/pre-entrust-sign/${way}`,
      ]),
    ],
    'ENTRUST.TERMINATE': [
      `POST ${SIGN}/${BY_CODE}/terminate`,
      `POST ${SIGN}/partner/${BY_CODE}/terminate`,
      TERMINATED,
    ],
    'ENTRUST.TERMINATE_INQUIRY': [user('用户在鸿蒙的微信里要解约')],
    'ENTRUST.TERMINATE_RETENTION': [user('用户在微信里正要关闭协议')],
    'INSURANCE_ENTRUST.SIGN': WAYS.map((way) => `POST ${INSURANCE}/contracts/pre-entrust-sign/${way}`),
    'INSURANCE_ENTRUST.RENEW': [
      `POST ${INSURANCE}/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`,
    ],
    'INSURANCE_ENTRUST.TERMINATE': [`POST ${INSURANCE}/${BY_CODE}/terminate`, TERMINATED],
    'ECOMMERCE_ENTRUST.SIGN': [
      `POST ${ECOMMERCE}/contracts/pre-entrust-sign`,
      `POST ${ECOMMERCE}/contracts/pre-entrust-sign/mini-program`,
    ],
    'ECOMMERCE_ENTRUST.TERMINATE': [
      `POST ${ECOMMERCE}/${BY_CODE}/terminate`,
      TERMINATED,
      platform('客服或系统解约'),
    ],
    'CREDIT_REPAYMENT.SIGN_CONTRACT': [
      `POST ${REPAYMENT}/contracts/app-presign`,
      `POST ${REPAYMENT}/contracts/h5-presign`,
    ],
    'CREDIT_REPAYMENT.DEDUCTION_PAY': [
      `POST ${REPAYMENT}/deduct-orders`,
      `POST ${REPAYMENT}/schedule-records/batch-create`,
    ],
    'CREDIT_REPAYMENT.TERMINATE_CONTRACT': [`POST ${REPAYMENT}/contracts/terminate`, TERMINATED],
    'ENTRUST.SIGNING': [`POST ${EDU}/contracts/presign`],
    'ENTRUST.RELEASE': [`DELETE ${EDU}/contracts/{contract_id}`, user('用户在微信里解约')],
    'PAPAY.SIGN': ['app', 'h5', 'jsapi', 'miniprogram', 'web'].map(
      (way) => `POST ${GLOBAL}/${way}-pre-entrust-sign`,
    ),
    'PAPAY.TERMINATE': [`POST ${GLOBAL}/{contract_id}/terminate`, TERMINATED, platform('微信支付解约')],
    'v2/pap-contract-state-changed': [
      ...['', '/partner'].flatMap((side) => [
        `GET ${V2}${side}/entrustweb`,
        `GET ${V2}${side}/h5entrustweb`,
        `POST ${V2}${side}/preentrustweb`,
        `POST ${V2}${side}/deletecontract`,
      ]),
      'POST /v2/pay/contractorder',
      user('用户在微信里解约'),
    ],
    'v2/pap-transaction-processed': ['POST /v2/pay/pappayapply', 'POST /v2/pay/partner/pappayapply'],
  },
}

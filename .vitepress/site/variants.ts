import type { Variant } from './flow-types.ts'

/** Calls that a merchant and a service provider make alike, by where their paths begin. */
interface Family {
  merchant: string
  partner: string
  /** What of the request only the service provider's calls have, and what they lack. */
  calls: { more: string[]; less: string[]; of: string[] }[]
}

const FAMILIES: Family[] = [
  {
    merchant: '/v2/papay',
    partner: '/v2/papay/partner',
    calls: [
      { more: [], less: [], of: ['POST deletecontract', 'POST preentrustweb'] },
      { more: ['sub_appid', 'sub_mch_id'], less: [], of: ['GET entrustweb', 'POST querycontract'] },
    ],
  },
  {
    merchant: '/v2/pay',
    partner: '/v2/pay/partner',
    calls: [
      { more: ['sub_appid', 'sub_mch_id'], less: [], of: ['POST paporderquery', 'POST pappayapply'] },
    ],
  },
  {
    merchant: '/v2/transit/pay',
    partner: '/v2/transit/partnerpay',
    calls: [{ more: ['sub_appid', 'sub_mch_id'], less: [], of: ['POST payapply', 'POST querystate'] }],
  },
  {
    merchant: '/v3/fund-app/mch-transfer',
    partner: '/v3/fund-app/mch-transfer/partner',
    calls: [
      { more: ['sub_mchid'], less: ['user_recv_style'], of: ['POST transfer-bills'] },
      {
        more: ['sub_mchid'],
        less: [],
        of: [
          'GET transfer-bills/out-bill-no/{out_bill_no}',
          'POST transfer-bills/out-bill-no/{out_bill_no}/cancel',
        ],
      },
      {
        more: ['sub_mchid'],
        less: ['sponsor_mchid'],
        of: ['POST transfer-bills/pre-transfer-with-authorization'],
      },
      {
        more: ['sub_mchid'],
        less: ['out_authorization_no', 'sponsor_mchid'],
        of: ['POST transfer-bills/transfer'],
      },
    ],
  },
  {
    merchant: '/v3/papay/pay',
    partner: '/v3/papay/pay/partner',
    calls: [
      { more: ['sub_mchid'], less: [], of: ['GET schedules/contract-id/{contract_id}'] },
      {
        more: ['sp_appid', 'sub_appid', 'sub_mchid'],
        less: ['appid'],
        of: ['POST schedules/contract-id/{contract_id}/schedule', 'POST transactions/apply'],
      },
    ],
  },
  {
    merchant: '/v3/papay/scheduled-deduct-sign',
    partner: '/v3/papay/scheduled-deduct-sign/partner',
    calls: [
      {
        more: ['sp_appid', 'sp_openid', 'sub_appid', 'sub_mchid', 'sub_openid'],
        less: ['appid', 'openid'],
        of: [
          'POST contracts/pre-entrust-sign/app',
          'POST contracts/pre-entrust-sign/h5',
          'POST contracts/pre-entrust-sign/jsapi',
          'POST contracts/pre-entrust-sign/mini-program',
        ],
      },
    ],
  },
  {
    merchant: '/v3/papay/sign',
    partner: '/v3/papay/sign/partner',
    calls: [
      {
        more: ['sub_mchid'],
        less: [],
        of: [
          'GET contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}',
          'POST contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate',
        ],
      },
    ],
  },
  {
    merchant: '/v3/papay/contracts',
    partner: '/v3/partner-papay/contracts',
    calls: [
      {
        more: ['sp_appid', 'sp_mchid', 'sub_appid', 'sub_mchid'],
        less: ['appid', 'mchid'],
        of: ['POST {contract_id}/fail-notify', 'POST {contract_id}/notify'],
      },
    ],
  },
  {
    merchant: '/v3/transfer',
    partner: '/v3/partner-transfer',
    calls: [
      {
        more: [
          'authorization_type',
          'sp_appid',
          'sub_appid',
          'sub_mchid',
          'transfer_purpose',
          'transfer_scene',
        ],
        less: ['appid', 'notify_url', 'transfer_scene_id'],
        of: ['POST batches'],
      },
      {
        more: [],
        less: [],
        of: [
          'GET batches/batch-id/{batch_id}',
          'GET batches/batch-id/{batch_id}/details/detail-id/{detail_id}',
          'GET batches/out-batch-no/{out_batch_no}',
          'GET batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}',
        ],
      },
    ],
  },
  {
    merchant: '/v3/pay/instal',
    partner: '/v3/pay/instal/partner',
    calls: [
      {
        more: ['sp_appid', 'sp_mchid', 'sub_appid', 'sub_mchid', 'user_id'],
        less: ['appid', 'mchid', 'openid', 'phone_number_hash', 'user_id_type'],
        of: ['POST exposure'],
      },
    ],
  },
  {
    merchant: '/v3/pay/transactions',
    partner: '/v3/pay/partner/transactions',
    calls: [
      {
        more: ['sp_appid', 'sp_mchid', 'sub_appid', 'sub_mchid'],
        less: ['appid', 'mchid'],
        of: [
          'POST app',
          'POST app-with-contract',
          'POST codepay',
          'POST exposure',
          'POST h5',
          'POST jsapi',
          'POST jsapi-with-contract',
          'POST native',
          'POST out-trade-no/{out_trade_no}/reverse',
        ],
      },
      {
        more: ['sp_mchid', 'sub_mchid'],
        less: ['mchid'],
        of: [
          'GET id/{transaction_id}',
          'GET out-trade-no/{out_trade_no}',
          'POST out-trade-no/{out_trade_no}/close',
        ],
      },
    ],
  },
  {
    merchant: '/v3/payscore',
    partner: '/v3/payscore/partner',
    calls: [
      {
        more: ['sub_appid', 'sub_mchid'],
        less: [],
        of: ['POST permissions', 'POST serviceorder/direct-complete'],
      },
      {
        more: ['sub_appid', 'sub_mchid', 'sub_openid'],
        less: [],
        of: [
          'POST permissions/assess-user-risk-level',
          'POST serviceorder',
          'POST servicepayondeliveryorder',
        ],
      },
      {
        more: ['sub_mchid'],
        less: [],
        of: [
          'GET permissions/authorization-code/{authorization_code}',
          'POST permissions/authorization-code/{authorization_code}/terminate',
          'POST serviceorder/{out_order_no}/send-pendingmessage',
          'POST serviceorder/{out_order_no}/send-prepaidmessage',
        ],
      },
      {
        more: ['sub_mchid'],
        less: ['appid'],
        of: [
          'GET serviceorder',
          'POST serviceorder/{out_order_no}/cancel',
          'POST serviceorder/{out_order_no}/modify',
          'POST serviceorder/{out_order_no}/pay',
          'POST serviceorder/{out_order_no}/sync',
        ],
      },
      {
        more: ['complete_time', 'sub_mchid'],
        less: ['appid'],
        of: ['POST serviceorder/{out_order_no}/complete'],
      },
    ],
  },
  {
    merchant: '/v3/payscore/plan',
    partner: '/v3/payscore/plan/partner',
    calls: [
      { more: ['sub_appid', 'sub_mchid'], less: [], of: ['POST payscore-plans'] },
      {
        more: ['sub_mchid'],
        less: [],
        of: [
          'GET payscore-plans/merchant-plan-no/{merchant_plan_no}',
          'POST payscore-plans/merchant-plan-no/{merchant_plan_no}/stop',
        ],
      },
    ],
  },
  {
    merchant: '/v3/payscore/sign-plan',
    partner: '/v3/payscore/sign-plan/partner',
    calls: [
      {
        more: ['sub_appid', 'sub_mchid', 'sub_openid'],
        less: [],
        of: ['POST serviceorder', 'POST user-sign-plans'],
      },
      {
        more: ['sub_mchid'],
        less: [],
        of: [
          'GET user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}',
          'POST user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop',
        ],
      },
    ],
  },
  {
    merchant: '/v2/vehicle/pay',
    partner: '/v2/vehicle/partnerpay',
    calls: [
      { more: ['sub_appid', 'sub_mch_id'], less: [], of: ['POST notification', 'POST payapply'] },
      { more: ['sub_appid', 'sub_mch_id', 'sub_openid'], less: [], of: ['POST querystate'] },
    ],
  },
]

/** The pairs; what differs is said in fields, and a test compares that with the typings. */
export const VARIANTS: (Variant & { more: string[]; less: string[] })[] = FAMILIES.flatMap(
  ({ merchant, partner, calls }) =>
    calls.flatMap(({ more, less, of }) =>
      of.map((call) => {
        const [method, tail] = call.split(' ')
        return {
          merchant: `${method} ${merchant}/${tail}`,
          partner: `${method} ${partner}/${tail}`,
          differs: tell(more, less),
          more,
          less,
        }
      }),
    ),
)

function tell(more: string[], less: string[]): string {
  const parts = [
    ...(more.length > 0 ? [`服务商的请求多 ${more.join('、')}`] : []),
    ...(less.length > 0 ? [`${more.length > 0 ? '' : '服务商的请求'}没有 ${less.join('、')}`] : []),
  ]
  return parts.join('，') || '请求的字段相同'
}

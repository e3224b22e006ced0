import { type FlowPart, flowOf, platform, user } from '../flow-types.ts'

const COMPLAINTS = '/v3/merchant-service/complaints-v2'
const RECORDS = '/v3/mch-manage/mch-manage-records/{manage_record_id}'
const BLOCK = '/v3/transaction-block'
const VIOLATIONS = '/v3/merchant-risk-manage/violation-notifications'
const RISK = '/v3/merchant-risk-manage/ec-trade-risk'
const DOMAIN = '/v3/global/merchant/h5/permission/domain/applications'
const SUBMITTED = `POST ${RECORDS}/mch-manage-submissions`
const APPEALED = `POST ${BLOCK}/transaction-block-submissions/sub-mchid/{sub_mchid}`

/** Complaints, risk, and what becomes of merchants. */
export const MERCHANT: FlowPart = {
  flows: [
    flowOf(
      '消费者投诉',
      '消费者投诉',
      ['登记 POST /v3/merchant-service/complaint-notifications'],
      ['通知 COMPLAINT.CREATE', '通知 COMPLAINT.STATE_CHANGE'],
      [`查详情 GET ${COMPLAINTS}/{complaint_id}`],
      [`回复 POST ${COMPLAINTS}/{complaint_id}/response`],
      [`处理完成 POST ${COMPLAINTS}/{complaint_id}/complete`],
    ),
    flowOf(
      '交易拦截',
      '交易拦截',
      ['通知 BLOCKRECORD.CHANGE'],
      [`查详情 GET ${BLOCK}/transaction-block-records/{block_record_id}`],
      [`申诉 ${APPEALED}`],
      ['通知 BLOCKSUBMISSION.CHANGE'],
      [`查申诉 GET ${BLOCK}/transaction-block-submissions/{block_submission_id}`],
    ),
    flowOf(
      '商户管理记录',
      '商户管理记录',
      ['通知 MANAGERECORD.CHANGE'],
      [`查详情 GET ${RECORDS}`],
      [`提交资料 ${SUBMITTED}`],
    ),
    flowOf(
      '商户违规',
      '商户违规',
      [`登记 POST ${VIOLATIONS}`],
      ['通知 VIOLATION.PUNISH', '通知 VIOLATION.INTERCEPT'],
      ['通知 VIOLATION.APPEAL'],
    ),
    flowOf(
      '风险订单',
      '风险订单',
      ['通知 RISKTRADE.IDENTIFICATION'],
      [`查询 POST ${RISK}/query-risk-trades`],
      [`回传 POST ${RISK}/recv-dispose-result`],
    ),
    flowOf(
      'APIv2 风险交易',
      'APIv2 风险交易',
      ['通知 v2/transactions-risk-occurred'],
      ['核查 POST /v2/mchrisk/querymchrisk'],
    ),
    flowOf(
      'H5 支付域名',
      'H5 支付域名',
      [`申请 POST ${DOMAIN}`],
      ['通知 APPLYMENT_STATE.APPROVED'],
      [`查询 GET ${DOMAIN}/{applyment_id}`],
      [`修改 PATCH ${DOMAIN}/{applyment_id}`],
    ),
    flowOf('合作伙伴订阅', '合作伙伴订阅', ['通知 MERCHANT_NOTIFY.NOTIFY'], ['处理 /guide/webhook']),
    flowOf(
      '测试签名与加解密',
      '测试签名与加解密',
      ['测试 POST /v3/security/echo'],
      ['通知 SECURITY_ECHO.SUCCESS'],
    ),
  ],
  causes: {
    'COMPLAINT.CREATE': [user('用户在微信里对一笔交易发起投诉')],
    'COMPLAINT.STATE_CHANGE': [
      `POST ${COMPLAINTS}/{complaint_id}/response`,
      `POST ${COMPLAINTS}/{complaint_id}/complete`,
      `POST ${COMPLAINTS}/{complaint_id}/update-refund-progress`,
      user('用户继续投诉、留言，或申请平台协助'),
      platform('微信支付介入、结案，或退款到账'),
    ],
    'BLOCKRECORD.CHANGE': [platform('微信支付拦截了子商户的交易')],
    'BLOCKSUBMISSION.CHANGE': [APPEALED],
    'MANAGERECORD.CHANGE': [SUBMITTED, platform('微信支付管控子商户，审核资料，或期限已过')],
    'VIOLATION.PUNISH': [platform('微信支付处罚违规的子商户')],
    'VIOLATION.INTERCEPT': [platform('微信支付拦截子商户有风险的交易')],
    'VIOLATION.APPEAL': [platform('子商户的申诉有了进展')],
    'RISKTRADE.IDENTIFICATION': [platform('微信支付认出有风险的订单')],
    'v2/transactions-risk-occurred': [platform('微信支付在交易中发现子商户有风险')],
    'APPLYMENT_STATE.APPROVED': [`POST ${DOMAIN}`, `PATCH ${DOMAIN}/{applyment_id}`],
    'MERCHANT_NOTIFY.NOTIFY': [platform('订阅的主题有了新消息')],
    'SECURITY_ECHO.SUCCESS': ['POST /v3/security/echo'],
  },
}

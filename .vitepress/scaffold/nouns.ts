import type { Schema } from './schema.ts'

const RE_HAN = /[\u4e00-\u9fff]/
const RE_END = /[\s，。；：、”’」》）)\]]+$/
const PAIRS = ['（）', '()', '「」', '“”', '《》', '[]'].map(
  (pair) => [pair.charAt(0), pair.charAt(1)] as const,
)

/** What a field is called where its source gives no noun for it: the noun it has nearly everywhere else. */
const NOUNS: Record<string, string> = {
  'Accept-Encoding': '应答的压缩方式',
  access_token: '接口调用凭证',
  access_token_expire_in: '接口调用凭证的有效时间，单位：秒',
  action: '动作',
  algorithm: '加密算法',
  appid: '应用 ID',
  appid_config_list: '应用 ID 配置列表',
  application: '申请',
  application_list: '申请列表',
  associated_data: '附加数据',
  audit_comment: '审核备注',
  audit_state: '审核状态',
  bill_type: '账单类型',
  bind_bankcard: '是否绑定银行卡',
  cert_sign: '证书签名',
  charging_rule: '收费规则',
  ciphertext: '密文',
  code: '编码',
  contact_id_doc_type: '超级管理员证件类型',
  'Content-Type': '报文类型',
  'content-type': '报文类型',
  credential_type: '证件类型',
  currency: '货币类型',
  data: '结果',
  detail: '详情',
  duration_segment_rule: '按时长分段的收费规则',
  effective_time: '启用时间',
  encrypt_certificate: '加密的证书',
  expire_time: '过期时间',
  fields: '字段',
  finish_ticket: '完结凭证',
  fixed_interval_rule: '按固定间隔的收费规则',
  grant_type: '授权类型',
  id_doc_type: '证件类型',
  'Idempotency-Key': '幂等键',
  identification_type: '证件类型',
  imei1: '手机串号 IMEI 1',
  imei2: '手机串号 IMEI 2',
  limit_pay: '指定支付方式',
  mcc: '商户类别码 MCC',
  mchid: '商户号',
  message_content: '消息内容',
  meta: '元信息，JSON 格式字符串',
  nonce: '随机串',
  online_bank_type: '网银的银行类型',
  openid: '用户标识',
  original_type: '加密前的对象类型',
  out_batch_no: '商家批次单号',
  package: '数据包',
  package_info: '跳转领取页面的信息',
  parking_lot: '停车场',
  payAuthNo: '支付授权码',
  payOrdId: '支付订单号',
  plan_detail_no: '计划明细序号',
  pre_entry_rule: '入场前的规则',
  prepay_req_body_base64: '预下单请求的包体，Base64 编码',
  prepay_req_header_base64: '预下单请求的请求头，Base64 编码',
  prepay_resp_body_base64: '预下单应答的包体，Base64 编码',
  prepay_resp_header_base64: '预下单应答的应答头，Base64 编码',
  risk_description: '风险描述',
  serial_no: '序列号',
  service_id: '服务 ID',
  setlLatlnt: '结算时的经纬度',
  sign_plan_detail: '签约计划明细',
  sp_appid: '服务商应用 ID',
  state: '状态',
  store_state_value: '门店状态',
  sub_appid: '子商户应用 ID',
  sub_mchid: '子商户号',
  sub_openid: '用户在子商户应用下的标识',
  success_time: '成功时间',
  tartype: '压缩类型',
  token: '凭证',
  topic_chinese_name: '主题的中文名',
  topic_english_name: '主题的英文名',
  topic_name: '主题名称',
  trade_type: '交易类型',
  type: '类型',
  ubo_id_doc_type: '受益人证件类型',
  union_id: '用户在开放平台的统一标识',
  unionid: '用户在开放平台的统一标识',
  user_id: '用户的编号',
  user_service_state: '用户的服务状态',
  user_service_status: '用户的服务状态',
  verify_real_name: '校验真实姓名',
  'Wechatpay-Negative-Test': '沙箱里要模拟的失败',
  'Wechatpay-Serial': '微信支付公钥 ID 或平台证书序列号',
}

/**
 * The Chinese noun of a field: its label, as far as that is one; else what the name is called
 * elsewhere.
 */
export function nounOf(name: string, { label, description, items }: Schema): string {
  const own = tidy(label ?? description ?? items?.label ?? '')
  if (RE_HAN.test(own)) return own
  return NOUNS[name] ?? name
}

// What was cut at a mark may have lost the other half of a pair, or end with one.
function tidy(label: string): string {
  let text = label.split('\n')[0]?.trim() ?? ''
  for (const [open, close] of PAIRS) {
    const at = text.lastIndexOf(open)
    if (at > text.lastIndexOf(close)) text = text.slice(0, at)
    if (!text.includes(open)) text = text.replaceAll(close, '')
  }
  const bare = text.replaceAll('*/', '').trim()
  return /[(（「“《[]/.test(bare) ? bare.replace(/[\s，。；：、]+$/, '') : bare.replace(RE_END, '')
}

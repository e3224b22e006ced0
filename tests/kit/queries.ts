/** A question as a reader asks it, and the page that must come. */
export interface Asked {
  ask: string
  /** Address without its anchor; any of them where several answer the question. */
  pages: string[]
  /** 1: it comes first; 3: it is among the first three. */
  within: 1 | 3
  /** What the result is, where only that will do. */
  kind?: string
  /** The anchor it opens at, where only that will do. */
  anchor?: string
}

const V3 = '/openapi/v3'
const V2 = '/openapi/v2'
const PAY = `${V3}/pay/transactions`
const BY_NO = `${PAY}/out-trade-no/{out_trade_no}`
const COMBINE = `${V3}/combine-transactions`
const REFUND = `${V3}/refund/domestic/refunds`
const RECHARGE = `${V3}/platsolution/ecommerce/recharges`

type More = Pick<Asked, 'kind' | 'anchor'>

function first(ask: string, page: string, more: More = {}): Asked {
  return { ask, pages: [page], within: 1, ...more }
}

function among(ask: string, page: string | string[], more: More = {}): Asked {
  return { ask, pages: [page].flat(), within: 3, ...more }
}

/** Questions about pages the site has. */
export const QUERIES: Asked[] = [
  // Words, also inside longer ones, shortened, turned round, in a sentence.
  among('关单', `${BY_NO}/close`),
  among('关闭订单', `${BY_NO}/close`),
  among('查单', [BY_NO, `${PAY}/id/{transaction_id}`]),
  among('商户订单号', BY_NO),
  among('按商户订单号查询', BY_NO),
  among('订单查询', [BY_NO, `${V2}/pay/orderquery`]),
  among('申请退款', REFUND),
  among('怎么申请退款', REFUND),
  among('退款查询', `${REFUND}/{out_refund_no}`),
  first('查询单笔退款', `${REFUND}/{out_refund_no}`),
  first('异常退款', `${REFUND}/{refund_id}/apply-abnormal-refund`),
  among('合单 关单', `${COMBINE}/out-trade-no/{combine_out_trade_no}/close`),
  first('Native 下单', `${PAY}/native`),
  first('JSAPI下单', `${PAY}/jsapi`),
  among('扫码支付', `${PAY}/native`),
  among('小程序支付', [`${PAY}/jsapi`, '/guide/invoke-payment']),
  among('付款码支付', `${PAY}/codepay`),
  among('撤单', [`${BY_NO}/reverse`, `${V2}/secapi/pay/reverse`]),
  first('统一下单', `${V2}/pay/unifiedorder`),
  among('对账单', [`${V2}/pay/downloadbill`, `${V3}/bill/tradebill`]),
  among('资金账单', `${V3}/bill/fundflowbill`),
  among('下载账单', `${V3}/billdownload/file`),
  among('平台证书', `${V3}/certificates`),
  among('二级商户充值', `${RECHARGE}/apply`),
  first('H5合单', `${COMBINE}/h5`),
  // Guides, by their matter and by their headings.
  among('验签', ['/guide/signature', '/guide/webhook']),
  among('如何处理回调通知', '/guide/webhook'),
  among('调起支付', '/guide/invoke-payment'),
  among('敏感信息加密', '/guide/encryption'),
  among('错误处理', '/guide/errors'),
  first('没有应答', '/guide/errors', { anchor: 'silent' }),
  among('通知没有来', '/guide/webhook', { anchor: 'missing' }),
  among('Express', ['/guide/webhook', '/guide/frameworks'], { anchor: 'express' }),
  among('选择支付产品', '/guide/choosing'),
  among('直连商户与服务商', '/guide/merchant-partner'),
  among('从直连改成服务商', '/guide/merchant-partner'),
  among('v2 升级 v3', '/guide/v2-to-v3'),
  among('字段对照', ['/guide/v2-to-v3', '/guide/merchant-partner']),
  among('上线检查', '/guide/going-live'),
  among('真实的一分钱', '/guide/going-live'),
  among('对账', ['/guide/reconciling', `${V3}/bill/tradebill`]),
  among('解析账单 csv', '/guide/reconciling'),
  among('重试', '/guide/retries'),
  among('幂等', ['/guide/retries', '/guide/webhook']),
  among('队列', '/guide/retries'),
  among('证书轮换', '/guide/keys'),
  among('证书过期 更换', '/guide/keys'),
  among('更换 APIv3 密钥', '/guide/keys', { anchor: 'apiv3-key' }),
  among('NestJS', '/guide/frameworks', { anchor: 'nestjs' }),
  among('Koa', '/guide/frameworks', { anchor: 'koa' }),
  among('vitest', '/guide/testing', { anchor: 'vitest' }),
  among('node:test', '/guide/testing'),
  among('通用错误码', '/guide/common-errors'),
  first('RATELIMIT_EXCEEDED', '/guide/common-errors'),
  among('Request-ID', '/guide/troubleshooting'),
  among('排查', '/guide/troubleshooting'),
  among('常见问题', '/guide/faq'),
  among('DECODER routines::unsupported', ['/guide/faq', '/guide/getting-started']),
  among('请求发到了 /then', '/guide/faq', { anchor: 'then' }),
  among('日志 密钥 安全', '/guide/security'),
  among('比较签名用固定时间', '/guide/security'),
  among('Next.js', '/guide/frameworks', { anchor: 'nextjs' }),
  among('定下来之后', '/guide/choosing'),
  first('快速开始', '/guide/getting-started'),
  among('类型提示', '/guide/typings'),
  among('沙箱', '/guide/gateway'),
  // Text alone.
  among('长按识别', `${PAY}/native`),
  among('跨城冗灾', '/guide/errors'),
  // Names of fields, as they are written and as they are typed.
  among('out_trade_no', BY_NO),
  among('out trade no', BY_NO),
  first('code_url', `${PAY}/native`),
  first('h5_url', `${PAY}/h5`),
  among('refund_id', [`${REFUND}/{refund_id}/apply-abnormal-refund`, REFUND]),
  among('退款 notify_url', REFUND, { kind: 'field', anchor: 'post-body-notify_url' }),
  among('time_expire 下单', [`${PAY}/jsapi`, `${PAY}/native`, `${PAY}/app`, `${PAY}/h5`], {
    kind: 'field',
  }),
  first('merchant_goods_id', REFUND, { kind: 'field' }),
  // Paths, whole, in part, with a host, with values; chains of the SDK.
  first('/v3/refund/domestic', REFUND),
  first('v3/pay/transactions/jsapi', `${PAY}/jsapi`),
  first('POST https://api.mch.weixin.qq.com/v3/pay/transactions/native', `${PAY}/native`),
  first('/v3/pay/transactions/out-trade-no/1217752501201407033233368018/close', `${BY_NO}/close`),
  first('secapi/pay/reverse', `${V2}/secapi/pay/reverse`),
  first('fundflowbill', `${V3}/bill/fundflowbill`),
  first('wxpay.v3.combineTransactions.native.post', `${COMBINE}/native`),
  among('outTradeNo', BY_NO),
  first('transactions.outTradeNo._out_trade_no_.close', `${BY_NO}/close`),
  // Codes and events.
  first('TRANSACTION.SUCCESS', '/webhook/v3/TRANSACTION.SUCCESS'),
  first('REFUND.ABNORMAL', '/webhook/v3/REFUND.ABNORMAL'),
  first('ORDERPAID', '/guide/common-errors'),
  first('USERPAYING', '/guide/common-errors'),
  first('APPID_MCHID_NOT_MATCH', '/guide/common-errors'),
  among('APPID_MCHID_NOT_MATCH', [`${PAY}/app`, `${PAY}/jsapi`]),
  // Typing errors.
  among('refnud', [REFUND, `${V2}/secapi/pay/refund`, '/webhook/v3/REFUND.SUCCESS']),
  among('out_trad_no', BY_NO),
  among('unifedorder', `${V2}/pay/unifiedorder`),
  first('TRANSACTON.SUCESS', '/webhook/v3/TRANSACTION.SUCCESS'),
  first('certificats', `${V3}/certificates`),
  first('/v3/pay/transactons/natve', `${PAY}/native`),
]

const SHARING = `${V3}/profitsharing`
const TRANSFER = `${V3}/fund-app/mch-transfer/transfer-bills`

/** Questions that only the whole site can answer; each is asked where one of its pages is there. */
export const FULL_QUERIES: Asked[] = [
  among('分账回退', [`${SHARING}/return-orders`, `${V2}/secapi/pay/profitsharingreturn`]),
  among('请求分账', [`${SHARING}/orders`, `${V2}/secapi/pay/profitsharing`]),
  among('添加分账接收方', [`${SHARING}/receivers/add`, `${V2}/pay/profitsharingaddreceiver`]),
  first('/v3/profitsharing/return-orders', `${SHARING}/return-orders`),
  first('profitsharing.orders', `${SHARING}/orders`),
  among('分账 unfreeze_unsplit', `${SHARING}/orders`, { kind: 'field' }),
  among('商家转账', [TRANSFER, `${V3}/transfer/batches`]),
  among('企业付款', [TRANSFER, `${V2}/mmpaymkttransfers/promotion/transfers`]),
  first('/v3/fund-app/mch-transfer/transfer-bills', TRANSFER),
  among('裂变红包', `${V2}/mmpaymkttransfers/sendgroupredpack`),
  among('特约商户进件', [`${V3}/applyment4sub/applyment`, `${V3}/applyment4sub/applyment/`]),
  first('applyment4sub', `${V3}/applyment4sub/applyment`),
  among('创建支付分订单', [`${V3}/payscore/serviceorder`, `${V3}/payscore/partner/serviceorder`]),
  among('完结支付分订单', `${V3}/payscore/serviceorder/{out_order_no}/complete`),
  among('服务商 JSAPI下单', `${V3}/pay/partner/transactions/jsapi`),
  first('/v3/pay/partner/transactions/jsapi', `${V3}/pay/partner/transactions/jsapi`),
  among('投诉单详情', [`${V3}/merchant-service/complaints-v2/{complaint_id}`]),
  among('创建投诉通知回调', `${V3}/merchant-service/complaint-notifications`),
  among('代金券批次', [`${V3}/marketing/favor/coupon-stocks`, `${V3}/marketing/favor/stocks`]),
  first('marketing/favor/coupon-stocks', `${V3}/marketing/favor/coupon-stocks`),
  among('跨境 关闭订单', `${V3}/global/transactions/out-trade-no/{out_trade_no}/close`),
  among('二级商户余额', [`${V3}/ecommerce/fund/balance/{sub_mchid}`]),
  among('电商退款', [`${V3}/ecommerce/refunds/apply`]),
  among('plate_number', `${V3}/taxi-invoice/taxies/{plate_number}`),
  among('商户签名验签', `${V3}/security/echo`),
  first('profitsharng/orders', `${SHARING}/orders`),
  among('医保退款通知', `${V3}/med-ins/refunds/notify`),
]

/*
 * What readers call things, where the official title says otherwise. The left side stands in a
 * page's title, or is its path.
 */

/** By a part of the title, or the path: words for the same, separated by spaces. */
export const WORDS: [part: string, words: string][] = [
  ['关闭订单', '关单 取消订单'],
  ['查询订单', '查单 订单查询'],
  ['查询退款', '退款查询 退款状态'],
  ['/v3/pay/transactions/out-trade-no/{out_trade_no}', '查单 查询订单 订单查询'],
  ['/v3/pay/transactions/id/{transaction_id}', '查单 查询订单 订单查询'],
  ['/v3/refund/domestic/refunds/{out_refund_no}', '查询退款 退款查询 退款状态'],
  ['撤销订单', '撤单 冲正'],
  ['申请退款', '退钱 退款'],
  ['申请交易账单', '对账单 下载账单 对账'],
  ['申请资金账单', '资金流水 下载账单'],
  ['/v3/pay/transactions/jsapi', '公众号支付 小程序支付 统一下单 预下单 prepay_id'],
  ['/v3/pay/transactions/native', '扫码支付 二维码支付 统一下单 预下单 code_url'],
  ['/v3/pay/transactions/app', 'APP支付 移动应用支付 统一下单 预下单'],
  ['/v3/pay/transactions/h5', 'H5支付 手机浏览器支付 外部浏览器支付 统一下单 预下单 h5_url'],
  ['/v3/pay/transactions/codepay', '刷卡支付 被扫 条码支付 扫码枪'],
  ['/v2/pay/micropay', '刷卡支付 被扫 条码支付 扫码枪'],
  ['/v2/pay/unifiedorder', '预下单'],
  ['/v3/certificates', '平台证书'],
  ['/guide/invoke-payment', '唤起支付 拉起支付 前端支付 小程序支付 JSSDK'],
  ['/guide/webhook', '回调 异步通知 支付结果通知 notify_url 验签 支付通知'],
  ['/guide/signature', '验签 加签 签名错误'],
  ['/guide/encryption', '加密 解密 敏感字段'],
  ['/guide/errors', '报错 异常 重试 超时'],
  ['/guide/getting-started', '安装 入门 配置 初始化'],
  ['/guide/gateway', '沙箱 模拟 mock 测试环境'],
  ['/guide/typings', 'TypeScript 类型提示 智能提示'],
  ['TRANSACTION.SUCCESS', '支付回调 支付结果通知'],
  ['支付成功', '支付回调 支付结果通知'],
  ['退款成功', '退款回调 退款结果通知'],
  ['退款异常', '退款回调 退款结果通知'],
  ['退款关闭', '退款回调 退款结果通知'],
  ['/v3/fund-app/mch-transfer/transfer-bills', '商家转账 企业付款 付款到零钱 打款 转账到零钱'],
  ['/v3/transfer/batches', '企业付款 批量转账 付款到零钱'],
  ['现金红包', '发红包'],
  ['/v3/applyment4sub/applyment', '特约商户进件 进件 商户入驻'],
  ['/v3/applyment4sub/applyment/', '特约商户进件 进件 商户入驻'],
]

import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/* Columns of the trade bill: https://pay.weixin.qq.com/doc/v3/merchant/4013071238 */
const DETAIL: [string, string][] = [
  ['交易时间', '2026-01-01 10:00:00'],
  ['公众账号ID', 'wxd678efh567hg6787'],
  ['商户号', '1900000109'],
  ['特约商户号', '0'],
  ['设备号', ''],
  ['微信订单号', '4200000001202601010000000001'],
  ['商户订单号', '1217752501201407033233368018'],
  ['用户标识', 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'],
  ['交易类型', 'JSAPI'],
  ['交易状态', 'SUCCESS'],
  ['付款银行', 'OTHERS'],
  ['货币种类', 'CNY'],
  ['应结订单金额', '1.00'],
  ['代金券金额', '0.00'],
  ['微信退款单号', '0'],
  ['商户退款单号', '0'],
  ['退款金额', '0.00'],
  ['充值券退款金额', '0.00'],
  ['退款类型', ''],
  ['退款状态', ''],
  ['商品名称', 'QQ公仔'],
  ['商户数据包', ''],
  ['手续费', '0.01000'],
  ['费率', '0.60%'],
  ['订单金额', '1.00'],
  ['申请退款金额', '0.00'],
  ['费率备注', ''],
]
const SUMMARY: [string, string][] = [
  ['总交易单数', '1'],
  ['应结订单总金额', '1.00'],
  ['退款总金额', '0.00'],
  ['充值券退款总金额', '0.00'],
  ['手续费总金额', '0.01000'],
  ['订单总金额', '1.00'],
  ['申请退款总金额', '0.00'],
]

/** The one file that every download gives: a trade bill of one order. */
const BILL = Buffer.from(
  [DETAIL, SUMMARY]
    .flatMap((columns) => [
      columns.map(([name]) => name).join(','),
      columns.map(([, value]) => `\`${value}`).join(','),
    ])
    .map((line) => `${line}\r\n`)
    .join(''),
)

/** Digest of the file as it is before compression. */
export function billDigest(algorithm = 'sha1'): string {
  return createHash(algorithm).update(BILL).digest('hex')
}

/** @param isCompressed the request asks for gzip */
export function billFile(isCompressed: boolean): Buffer {
  return isCompressed ? gzipSync(BILL) : BILL
}

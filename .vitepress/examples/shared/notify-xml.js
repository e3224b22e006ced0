import { Hash, Transformer } from 'wechatpay-axios-plugin'

/** @param {number} status @param {'SUCCESS' | 'FAIL'} return_code @param {string} return_msg */
const reply = (status, return_code, return_msg) => ({
  status,
  body: Transformer.toXml({ return_code, return_msg }),
})

/**
 * 从请求到应答：解析 XML、验签，再交给 handle。任何输入都不抛出异常
 *
 * @template Notification
 * @param {string} body 原样的请求体
 * @param {string} secret APIv2 密钥，32 个字符
 * @param {(notification: Notification) => Promise<void>} handle 处理报文；抛出异常就应答失败，微信支付会再发
 * @returns {Promise<{ status: number, body: string }>}
 */
export async function receiveXml(body, secret, handle) {
  try {
    const fields = /** @type {Record<string, string>} */ (Transformer.toObject(body))
    const { sign = '' } = fields
    const type = sign.length === 64 ? 'HMAC-SHA256' : 'MD5'
    // 收到的字段全部参与签名，不要先挑字段
    if (!Hash.equals(Hash.sign(type, fields, secret), sign)) return reply(401, 'FAIL', '验签不通过')
    await handle(/** @type {Notification} */ (/** @type {unknown} */ (fields)))
    return reply(200, 'SUCCESS', 'OK')
  } catch {
    return reply(500, 'FAIL', '处理失败')
  }
}

import { Aes, Formatter, Rsa } from 'wechatpay-axios-plugin'

/**
 * @typedef {object} Keys
 * @property {string} apiv3Key APIv3 密钥，32 个字符
 * @property {Record<string, import('node:crypto').KeyLike>} platformKeys 微信支付公钥 ID 或平台证书序列号，对应的公钥
 */

/** @param {number} status @param {string} message */
const refuse = (status, message) => ({ status, body: { code: 'FAIL', message } })

/**
 * 验签：时间戳、序列号、签名，有一样不对就是 false，不抛出异常
 *
 * @param {import('node:http').IncomingHttpHeaders} headers 请求头，名字小写
 * @param {string} body 原样的请求体
 * @param {Keys['platformKeys']} platformKeys
 */
function verify(headers, body, platformKeys) {
  const [timestamp = '', nonce = '', serial = '', signature = ''] = [
    'timestamp',
    'nonce',
    'serial',
    'signature',
  ].map((name) => String(headers[`wechatpay-${name}`]))
  // 缺少时间戳时是 NaN，这样写也会拒绝
  if (!(Math.abs(Formatter.timestamp() - Number(timestamp)) <= 300)) return false
  const key = Object.hasOwn(platformKeys, serial) && platformKeys[serial]
  return Boolean(key && Rsa.verify(Formatter.response(timestamp, nonce, body), signature, key))
}

/**
 * 从请求到应答：验签、看类型、解密，再交给 handle。任何输入都不抛出异常
 *
 * @template Resource
 * @template {{ id: string }} Notification
 * @param {import('node:http').IncomingHttpHeaders} headers 请求头，名字小写
 * @param {string} body 原样的请求体，不要先解析
 * @param {Keys} keys
 * @param {string} event 只处理这一种通知
 * @param {(resource: Resource, notification: Notification) => Promise<object | void>} handle 处理解密后的内容；抛出异常就应答 500，微信支付会再发
 * @returns {Promise<{ status: number, body?: object }>}
 */
export async function receive(headers, body, { apiv3Key, platformKeys }, event, handle) {
  try {
    if (!verify(headers, body, platformKeys)) return refuse(401, '验签不通过')
    const notification = JSON.parse(body)
    if (notification.event_type !== event) return refuse(400, '不处理这种通知')
    const { ciphertext, nonce, associated_data } = notification.resource
    const plain = Aes.AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data)
    // 做完才应答。多数通知不要应答包体，要的由 handle 给出
    const answer = await handle(JSON.parse(plain), notification)
    return answer ? { status: 200, body: answer } : { status: 204 }
  } catch {
    return refuse(500, '处理失败')
  }
}

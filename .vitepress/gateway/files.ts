import type { Gateway } from './server.ts'

/**
 * The files a merchant keeps, by the names the merchant platform gives them, and `account.json`:
 * numbers, keys that are no files, and where the gateway listens.
 */
export function credentialFiles({ credentials, url, secureUrl }: Gateway): Record<string, string> {
  const { account, merchant, platformPublicKey, ca } = credentials
  const [signing, certified] = account.platformKeys
  const told = {
    mchid: account.mchid,
    serial: account.serial,
    publicKeyId: signing?.id,
    certificateSerial: certified?.id,
    apiv3Key: account.apiv3Key,
    secret: account.secret,
    url,
    secureUrl,
  }
  return {
    'apiclient_key.pem': merchant.privateKey,
    'apiclient_cert.pem': merchant.certificate,
    'pub_key.pem': platformPublicKey,
    'wechatpay_cert.pem': certified?.certificate ?? '',
    'ca.pem': ca,
    'account.json': `${JSON.stringify(told, null, 2)}\n`,
  }
}

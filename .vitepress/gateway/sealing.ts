import {
  constants,
  createCipheriv,
  createHash,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
} from 'node:crypto'

/* Written from the rules alone, not with the SDK's own functions: the two check each other. */

/** What is encrypted with the APIv3 key. */
export interface Sealed {
  algorithm: string
  /** Base64, the authentication tag at its end. */
  ciphertext: string
  associated_data: string
  nonce: string
}

const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }

/**
 * Encrypts with AES-256-GCM, as notifications and platform certificates are.
 * https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 *
 * @param apiv3Key 32 characters
 */
export function seal(plain: string, apiv3Key: string, associated_data: string): Sealed {
  const nonce = randomBytes(6).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', apiv3Key, nonce).setAAD(Buffer.from(associated_data))
  const parts = [cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]
  return {
    algorithm: 'AEAD_AES_256_GCM',
    ciphertext: Buffer.concat(parts).toString('base64'),
    associated_data,
    nonce,
  }
}

/**
 * Encrypts with AES-256-ECB and the MD5 of the APIv2 key, as `req_info` of APIv2 refund
 * notifications is. https://pay.weixin.qq.com/doc/v2/merchant/4011985441
 *
 * @returns Base64
 */
export function sealWithSecret(plain: string, secret: string): string {
  const key = createHash('md5').update(secret).digest('hex')
  const cipher = createCipheriv('aes-256-ecb', key, null)
  return Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]).toString('base64')
}

/** Encrypts a sensitive field. @returns Base64 */
export function encryptField(plain: string, key: KeyObject): string {
  return publicEncrypt({ key, ...OAEP }, Buffer.from(plain)).toString('base64')
}

/** Decrypts a sensitive field; nothing where it was not encrypted with this key. */
export function decryptField(ciphertext: string, key: KeyObject): string | undefined {
  try {
    return privateDecrypt({ key, ...OAEP }, Buffer.from(ciphertext, 'base64')).toString()
  } catch {
    return undefined
  }
}

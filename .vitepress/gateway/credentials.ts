import 'reflect-metadata'
import { createPrivateKey, createPublicKey, randomBytes, webcrypto } from 'node:crypto'
import * as x509 from '@peculiar/x509'
import type { Account, PlatformKey } from './types.ts'

const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
}
const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const DAY = 24 * 60 * 60 * 1000

/** Hosts that the server's certificate is valid for: loopback, and those of the API itself. */
const HOSTS = [
  'localhost',
  'api.mch.weixin.qq.com',
  '*.mch.weixin.qq.com',
  '*.weixin.qq.com',
  '*.wechatpay.cn',
]

/** Keys and certificates, PEM; made anew at each start. */
export interface Credentials {
  /** The authority that issued all certificates here. */
  ca: string
  server: { certificate: string; privateKey: string }
  /** The merchant's API certificate. */
  merchant: { certificate: string; privateKey: string }
  /** Of the public key ID. */
  platformPublicKey: string
  account: Account
}

interface Issuer {
  certificate: x509.X509Certificate
  key: CryptoKey
}

x509.cryptoProvider.set(webcrypto as unknown as Crypto)

/**
 * Makes everything a merchant and the platform need: two platform keys (a public key ID, which signs,
 * and a platform certificate), the merchant's API certificate, both secrets, and a TLS server certificate.
 *
 * @param mchid the merchant's number
 */
export async function createCredentials(mchid: string): Promise<Credentials> {
  const authority = await createAuthority()
  const [server, merchant, platform, publicKey] = await Promise.all([
    issue(authority, 'wechatpay-gateway', EC, true),
    issue(authority, mchid, RSA),
    issue(authority, 'Tenpay.com sign', RSA),
    createPair(RSA),
  ])
  const platformPublicKey = await publicPem(publicKey.publicKey)
  const signing: PlatformKey = {
    id: `PUB_KEY_ID_01${mchid}${'0'.repeat(22)}`,
    privateKey: createPrivateKey(await privatePem(publicKey.privateKey)),
    publicKey: createPublicKey(platformPublicKey),
  }
  const certified: PlatformKey = {
    id: platform.serial,
    privateKey: createPrivateKey(platform.privateKey),
    publicKey: createPublicKey(platform.certificate),
    certificate: platform.certificate,
  }
  return {
    ca: authority.certificate.toString('pem'),
    server,
    merchant,
    platformPublicKey,
    account: {
      mchid,
      serial: merchant.serial,
      publicKey: createPublicKey(merchant.certificate),
      secret: randomBytes(16).toString('hex'),
      apiv3Key: randomBytes(16).toString('hex'),
      platformKeys: [signing, certified],
    },
  }
}

async function createAuthority(): Promise<Issuer> {
  const keys = await createPair(EC)
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=wechatpay-gateway test CA',
    ...validity(),
    signingAlgorithm: EC,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ],
  })
  return { certificate, key: keys.privateKey }
}

async function issue(
  { certificate: issuer, key }: Issuer,
  name: string,
  algorithm: typeof RSA | typeof EC,
  isServer = false,
): Promise<{ certificate: string; privateKey: string; serial: string }> {
  const keys = await createPair(algorithm)
  const usage = isServer ? x509.ExtendedKeyUsage.serverAuth : x509.ExtendedKeyUsage.clientAuth
  // The leading nibble keeps the number positive and 40 characters long, as the merchants' are.
  const serialNumber = `5${randomBytes(20).toString('hex').slice(1)}`
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber,
    subject: [{ CN: [name] }],
    issuer: issuer.subject,
    ...validity(),
    signingKey: key,
    signingAlgorithm: EC,
    publicKey: keys.publicKey,
    extensions: [
      new x509.BasicConstraintsExtension(false),
      new x509.ExtendedKeyUsageExtension([usage]),
      ...(isServer ? [new x509.SubjectAlternativeNameExtension(hostNames())] : []),
    ],
  })
  return {
    certificate: certificate.toString('pem'),
    privateKey: await privatePem(keys.privateKey),
    serial: serialNumber.toUpperCase(),
  }
}

function hostNames(): x509.JsonGeneralNames {
  return [
    { type: 'ip', value: '127.0.0.1' },
    ...HOSTS.map((value): { type: 'dns'; value: string } => ({ type: 'dns', value })),
  ]
}

// An hour back: clocks differ.
function validity(): { notBefore: Date; notAfter: Date } {
  const now = Date.now()
  return { notBefore: new Date(now - DAY / 24), notAfter: new Date(now + 365 * DAY) }
}

function createPair(algorithm: typeof RSA | typeof EC): Promise<CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<CryptoKeyPair>
}

async function privatePem(key: CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY')
}

async function publicPem(key: CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('spki', key), 'PUBLIC KEY')
}

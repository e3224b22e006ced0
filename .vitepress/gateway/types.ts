import type { KeyObject } from 'node:crypto'

/** The vocabulary of the mock WeChat Pay. Types only. */

/** A key with which the platform signs, and merchants encrypt for it. */
export interface PlatformKey {
  /** Public key ID (`PUB_KEY_ID_…`), or serial number of the platform certificate. */
  id: string
  privateKey: KeyObject
  publicKey: KeyObject
  /** PEM; a public key ID has none. */
  certificate?: string
}

/** A merchant that the gateway knows. */
export interface Account {
  mchid: string
  /** Serial number of the merchant's API certificate. */
  serial: string
  /** Of the merchant's API certificate: requests are verified, answers' fields encrypted with it. */
  publicKey: KeyObject
  /** APIv2 key, 32 characters. */
  secret: string
  /** APIv3 key, 32 characters. */
  apiv3Key: string
  /** The first one signs, unless the request names another. */
  platformKeys: PlatformKey[]
}

/** A request as it came in. */
export interface WireRequest {
  method: string
  /** Path and query as sent. */
  url: string
  /** Names in lower case. */
  headers: Record<string, string | undefined>
  body: Buffer
  /** The TLS client certificate was issued by the gateway's own authority. */
  hasCertificate: boolean
}

/** What is answered. */
export interface WireAnswer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** Why a request is refused, as WeChat Pay words it. */
export interface Refusal {
  status: number
  code: string
  message: string
  detail?: RefusalDetail
}

/** What a v3 error says besides code and message. */
export interface RefusalDetail {
  /** JSON Pointer for a field of the body, else the parameter's name. */
  field: string
  value?: unknown
  issue: string
  location: 'body' | 'query' | 'url' | 'header' | 'authorization'
  /** What was signed, so that the two sides can be compared. */
  sign_information?: {
    method: string
    url: string
    sign_message_length: number
    truncated_sign_message: string
  }
}

/** A request and what became of it. */
export interface Exchange {
  /** `Contract.key`; absent where no operation has this method and path. */
  key?: string
  request: WireRequest
  answer: WireAnswer
  refusal?: Refusal
}

/** An answer that a test asked for, in the place of the sample. */
export interface PlannedAnswer {
  /** `Contract.key` */
  operation: string
  status?: number
  code: string
  message?: string
}

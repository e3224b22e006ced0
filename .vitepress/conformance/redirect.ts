import fs from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import { basename } from 'node:path'
import { credentialFiles } from '../gateway/files.ts'
import type { Gateway } from '../gateway/server.ts'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1'])
/** Where examples keep their keys, and the files they upload. */
const KEYS_FOLDER = '/path/to/'
// Whatever is uploaded: the gateway looks at the digest alone.
const RE_UPLOAD = /\.(?:bmp|csv|jpe?g|mp4|ofd|pdf|png)$/
const SAMPLE_FILE = 'sample'

type Connect = (this: unknown, options: Record<string, unknown>, done?: unknown) => unknown
type Agent = { prototype: { createConnection: Connect } }

/**
 * Leads this thread's requests to the gateway, whatever host they name, and its key files to the
 * gateway's: examples run as they are written. Nothing leaves the machine.
 *
 * To be called before the SDK is loaded, which keeps the functions it found.
 */
export function redirectTo(gateway: () => Gateway): void {
  divert(https as unknown as { Agent: Agent }, (options) => {
    const { secureUrl, credentials } = gateway()
    const { hostname, port } = new URL(secureUrl)
    return { ...options, host: hostname, port: Number(port), servername: options.host, ca: credentials.ca }
  })
  divert(http as unknown as { Agent: Agent }, (options) => {
    throw new Error(`WeChat Pay takes HTTPS only; this is a request to http://${options.host}.`)
  })
  const read = fs.readFileSync
  fs.readFileSync = ((path: unknown, options?: unknown) => {
    const file = keyFile(path, gateway)
    if (file === undefined) return read(path as string, options as 'utf8')
    const encoding =
      typeof options === 'string' ? options : (options as { encoding?: string } | null)?.encoding
    return encoding ? file.toString(encoding as BufferEncoding) : file
  }) as typeof fs.readFileSync
  syncBuiltinESMExports()
}

function divert({ Agent }: { Agent: Agent }, change: (options: Record<string, unknown>) => object): void {
  const connect = Agent.prototype.createConnection
  Agent.prototype.createConnection = function (options, done) {
    const isHere = LOOPBACK.has(String(options.host))
    return connect.call(this, isHere ? options : { ...change(options) }, done)
  }
}

function keyFile(path: unknown, gateway: () => Gateway): Buffer | undefined {
  const text = String(path)
  if (!text.startsWith(KEYS_FOLDER)) return undefined
  const files: Record<string, string> = {
    ...credentialFiles(gateway()),
    // Read by an example that shows where it goes; a connection with it would fail.
    'apiclient_cert.p12': '',
  }
  const content = files[basename(text)] ?? (RE_UPLOAD.test(text) ? SAMPLE_FILE : undefined)
  if (content !== undefined) return Buffer.from(content)
  const names = Object.keys(files).join(', ')
  throw new Error(`There is no key file ${text}. Below ${KEYS_FOLDER} there are: ${names}.`)
}

import { thenLines } from './answers.ts'
import { toChain } from './chain.ts'
import { braced, type Example, fixedKeys, pathKeys } from './example.ts'
import { type Facts, type Operation, sdkPath } from './facts.ts'
import { filesOf, formOf, headersOf, isV2 } from './kinds.ts'
import { Literals } from './literals.ts'
import type { Schema } from './schema.ts'
import { keyOf } from './words.ts'

const RE_DIGEST = /^(?:sha256|digest|file_digest|media_hash)$/
const RE_FILE_NAME = /^file_?name$/
const ENDINGS: [RegExp, string][] = [
  [/视频/, 'video.mp4'],
  [/发票/, 'fapiao.pdf'],
  [/协议号/, 'users.csv'],
]

/** An example that uploads a file: its digest in the part `meta`, which is signed in the body's place. */
export function uploadExample(facts: Facts, method: string, encrypts: boolean): Example {
  const operation = facts.methods[method] as Operation
  const form = formOf(operation) as Schema
  if (isV2(facts)) return plainUpload(facts, method, operation, form)
  const [file = 'file'] = filesOf(form)
  const name = fileName(form.properties?.[file])
  const meta = form.properties?.meta ?? {}
  const hasMeta = meta.properties !== undefined
  const literals = new Literals(encrypts)
  const headers = headersOf(operation)
  literals.isSensitive = headers !== undefined
  const keys = [
    ...pathKeys(operation),
    ...fixedKeys(operation, facts),
    ...(hasMeta ? ['meta'] : []),
    `headers: ${literals.headers(headers ?? {}, ['...form.getHeaders()'])}`,
  ]
  const rest = (form.required ?? []).filter((one) => one !== 'meta' && one !== file)
  const call = `wxpay${toChain(sdkPath(facts))}.${method}(form.getBuffer(), ${braced(keys)})`
  return {
    values: literals.values,
    lines: [
      ...(hasMeta ? ["import { createHash } from 'node:crypto'"] : []),
      "import { readFileSync } from 'node:fs'",
      "import { Multipart } from 'wechatpay-axios-plugin'",
      '',
      `const ${file} = readFileSync('/path/to/${name}')`,
      ...(hasMeta ? ['const meta = {', ...metaLines(meta, file, name), '}'] : []),
      `const form = new Multipart()`,
      ...(hasMeta ? ["  .append('meta', JSON.stringify(meta))"] : []),
      ...rest.map(
        (one) => `  .append('${one}', ${exampleOf({ ...form.properties?.[one], type: 'string' })})`,
      ),
      `  .append('${file}', ${file}, '${name}')`,
      '',
      ...call.split('\n'),
      ...thenLines(operation),
    ],
  }
}

function fileName(schema: Schema | undefined): string {
  return ENDINGS.find(([word]) => word.test(schema?.label ?? ''))?.[1] ?? 'image.jpg'
}

// Whatever a source says is required, the digest and the name are.
function metaLines({ properties = {}, required = [] }: Schema, file: string, name: string): string[] {
  const wanted = Object.entries(properties).filter(
    ([key]) => required.includes(key) || RE_DIGEST.test(key) || RE_FILE_NAME.test(key),
  )
  return wanted.map(([key, schema]) => {
    if (RE_FILE_NAME.test(key)) return `  ${key}: '${name}',`
    if (RE_DIGEST.test(key)) {
      return `  ${key}: createHash('${algorithmOf(properties)}').update(${file}).digest('hex'),`
    }
    return `  ${keyOf(key)}: ${exampleOf(schema)},`
  })
}

/** SM3 where the form says so. */
function algorithmOf(properties: Record<string, Schema>): string {
  const isSm3 = Object.values(properties).some(({ example }) => /SM3/.test(String(example ?? '')))
  return isSm3 ? 'sm3' : 'sha256'
}

function exampleOf(schema: Schema = {}): string {
  const { example, enum: values, type } = schema
  const value = example ?? values?.[0]
  if (type === 'integer' || type === 'number') return String(Number(value) || 1)
  return `'${String(value ?? '').replaceAll("'", "\\'")}'`
}

// APIv2 signs the fields of a form without its file; the SDK signs XML alone.
function plainUpload(facts: Facts, method: string, operation: Operation, form: Schema): Example {
  const [file = 'file'] = filesOf(form)
  const name = fileName(form.properties?.[file])
  const keys = [
    'transformRequest: []',
    ...(operation.merchantCertificate ? ['httpsAgent'] : []),
    'headers: { ...form.getHeaders() }',
  ]
  return {
    values: [{ name: 'secret', type: 'string', comment: 'APIv2 密钥' }],
    lines: [
      "import { createHash } from 'node:crypto'",
      "import { readFileSync } from 'node:fs'",
      "import { Agent } from 'node:https'",
      "import { Hash, Multipart } from 'wechatpay-axios-plugin'",
      '',
      `const ${file} = readFileSync('/path/to/${name}')`,
      'const fields = {',
      "  mch_id: '1900000109',",
      `  media_hash: createHash('md5').update(${file}).digest('hex'),`,
      "  sign_type: 'HMAC-SHA256',",
      '}',
      "const sign = Hash.sign('HMAC-SHA256', fields, secret)",
      'const form = new Multipart()',
      "  .append('mch_id', fields.mch_id)",
      "  .append('media_hash', fields.media_hash)",
      "  .append('sign_type', fields.sign_type)",
      "  .append('sign', sign)",
      `  .append('${file}', ${file}, '${name}')`,
      'const httpsAgent = new Agent({',
      "  cert: readFileSync('/path/to/apiclient_cert.pem'),",
      "  key: readFileSync('/path/to/apiclient_key.pem'),",
      '})',
      '',
      ...`wxpay${toChain(sdkPath(facts))}.${method}(form.getBuffer(), ${braced(keys)})`.split('\n'),
      ...thenLines(operation),
    ],
  }
}

import { nounOf } from './nouns.ts'
import type { Schema } from './schema.ts'
import { keyOf, placeholder, plainName } from './words.ts'

/** A name that `virtual.ts` declares for the example, with the type it has. */
export interface Value {
  name: string
  type: string
  comment: string
}

export const PUBLIC_KEY: Value = {
  name: 'platformPublicKey',
  type: "import('node:crypto').KeyLike",
  comment: '微信支付公钥，或平台证书里的公钥',
}
const PUBLIC_KEY_ID: Value = {
  name: 'platformPublicKeyId',
  type: 'string',
  comment: '微信支付公钥 ID，或平台证书序列号',
}
const SERIAL_HEADER = 'Wechatpay-Serial'
// Of an object without a required field.
const SHOWN = 2

/**
 * Writes the object literals of a call: required fields only, as placeholders; what is nested is
 * spelt out.
 */
export class Literals {
  /** What the literals written so far take from `virtual.ts`. */
  readonly values: Value[] = []
  /** Something written so far is sent encrypted. */
  isSensitive = false
  private readonly encrypts: boolean

  /** @param encrypts with declared keys and plain texts; else what is sensitive is a placeholder too */
  constructor(encrypts: boolean) {
    this.encrypts = encrypts
  }

  /** @param indent spaces before the closing brace */
  object(schema: Schema, indent: string): string {
    const names = schema.required ?? []
    if (names.length === 0) return '{}'
    const inner = `${indent}  `
    const lines = names.map(
      (name) => `${inner}${this.field(name, schema.properties?.[name] ?? {}, inner)},`,
    )
    return ['{', ...lines, `${indent}}`].join('\n')
  }

  /**
   * On one line. Which key encrypted is said where something is.
   *
   * @param first what goes before
   */
  headers({ required = [], properties = {} }: Schema, first: string[] = []): string {
    const isTold = this.isSensitive && Object.hasOwn(properties, SERIAL_HEADER)
    const names = [...new Set([...required, ...(isTold ? [SERIAL_HEADER] : [])])]
    const fields = names.map((name) => {
      if (name !== SERIAL_HEADER || !this.encrypts) return placeholder(name, properties?.[name])
      this.need(PUBLIC_KEY_ID)
      return `'${name}': ${PUBLIC_KEY_ID.name}`
    })
    return `{ ${[...first, ...fields].join(', ')} }`
  }

  /** Declares a value that the example uses. */
  need(value: Value): void {
    if (!this.values.some(({ name }) => name === value.name)) this.values.push(value)
  }

  private field(name: string, schema: Schema, indent: string): string {
    const { type, properties, items, format } = schema
    if (type === 'object' && properties) return `${keyOf(name)}: ${this.nested(schema, indent)}`
    if (items?.type === 'object' && items.properties)
      return `${keyOf(name)}: [${this.nested(items, indent)}]`
    if (format === 'base64') this.isSensitive = true
    return this.encrypts && format === 'base64' ? this.encrypted(name, schema) : placeholder(name, schema)
  }

  // An empty object would say nothing.
  private nested(schema: Schema, indent: string): string {
    if (schema.required?.length) return this.object(schema, indent)
    const simple = Object.entries(schema.properties ?? {}).filter(
      ([, one]) => !one.properties && !one.items,
    )
    return this.object({ ...schema, required: simple.slice(0, SHOWN).map(([name]) => name) }, indent)
  }

  private encrypted(name: string, schema: Schema): string {
    const plain = plainName(name)
    this.need(PUBLIC_KEY)
    this.need({ name: plain, type: 'string', comment: `${nounOf(name, schema)}，明文` })
    return `${keyOf(name)}: Rsa.encrypt(${plain}, ${PUBLIC_KEY.name})`
  }
}

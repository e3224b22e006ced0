import { nounOf } from './nouns.ts'
import type { Schema } from './schema.ts'

const LIMITS = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'pattern'] as const
// Characters: RSA of 2048 bits, in Base64.
const CIPHERTEXT = 344
const FORMATS: Record<string, string> = { rfc3339: 'date-time', date: 'date', url: 'uri' }
const RE_MONEY_NAME = /(?:^|_)(?:amount|total|fee|price|cost|balance|contribute|duty)(?:$|_)/
const RE_MONEY_LABEL = /金额|价|费用|余额/
// What is counted or measured, whatever else the name says.
const RE_COUNT_NAME =
  /(?:count|num|number|quantity|quota|seq|timestamp|rate|ratio|percent|type|days?|duration|times?)(?:_\$\w)*$/
const RE_COUNT_LABEL =
  /类型|币种|货币|比例|汇率|笔数|数量|条数|个数|次数|人数|张数|单数|总数|天数|库存|费率|税率|折扣率|积分|单位|时间/

/**
 * The comment of a field: a noun, then what is known of its values as tags.
 *
 * @param indent spaces before each line
 */
export function commentLines(name: string, field: Schema, indent: string): string[] {
  const noun = field.isNamed ? field.label : `${nounOf(name, field)}${unitOf(name, field)}`
  const tags = tagsOf(field.items && !field.items.properties ? { ...field.items, ...field } : field)
  if (tags.length === 0) return [`${indent}/** ${noun} */`]
  return [`${indent}/**`, `${indent} * ${noun}`, ...tags.map((tag) => `${indent} * ${tag}`), `${indent} */`]
}

// A limit below the length of any ciphertext is one of the plain text.
function isOfPlain({ format, maxLength }: Schema): boolean {
  return format === 'base64' && maxLength !== undefined && maxLength < CIPHERTEXT
}

// A limit that its own values break is none.
function isExceeded({ example, enum: values = [] }: Schema, maxLength = Number.POSITIVE_INFINITY): boolean {
  const texts = [...values, example].filter((one) => typeof one === 'string')
  return texts.some((one) => one.length > maxLength)
}

function unitOf(name: string, field: Schema): string {
  if (isOfPlain(field)) return `，明文最多 ${field.maxLength} 个字符`
  return isMoney(name, field) ? '，单位：分' : ''
}

function tagsOf({ maxLength, minLength, ...rest }: Schema): string[] {
  const isWrong = isOfPlain({ ...rest, maxLength }) || isExceeded(rest, maxLength)
  const lengths = isWrong ? {} : { maxLength, minLength }
  const field: Schema = { ...rest, ...lengths }
  const tags = LIMITS.flatMap((limit) => (field[limit] === undefined ? [] : `@${limit} ${field[limit]}`))
  const format = FORMATS[field.format ?? '']
  if (format) tags.push(`@format ${format}`)
  if (field.format === 'base64') tags.push('@encrypted')
  // What is none of the values is no example, whatever the source says.
  const isValue = !field.enum?.length || field.enum.map(String).includes(String(field.example))
  const example = isValue ? exampleText(field.example) : ''
  if (example) tags.push(`@example ${example}`)
  if (field.deprecated) tags.push('@deprecated')
  return tags
}

// Several lines, or the end of a comment, would break the comment it stands in.
function exampleText(example: unknown): string {
  if (example === undefined || example === null || example === '') return ''
  const text = typeof example === 'string' ? example : JSON.stringify(example)
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('*/', '*\\/')
    .trim()
}

/** Whether a number is an amount of money; one with decimals is not in 分. */
function isMoney(name: string, { type, label = '', example }: Schema): boolean {
  if (type !== 'integer' && type !== 'number') return false
  if (RE_COUNT_NAME.test(name) || RE_COUNT_LABEL.test(label)) return false
  if (example !== undefined && !Number.isInteger(Number(example))) return false
  return RE_MONEY_NAME.test(name) || RE_MONEY_LABEL.test(label)
}

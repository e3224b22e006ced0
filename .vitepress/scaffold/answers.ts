import type { Operation } from './facts.ts'
import { answerKind, answerSchema, statusOf } from './kinds.ts'
import type { Schema } from './schema.ts'
import { capital, isVariable, keyOf } from './words.ts'

// What every answer has, or repeats of the request, says nothing of this one.
const COMMON = new Set(
  `return_code return_msg result_code err_code err_code_des appid sub_appid sp_appid mch_id sub_mch_id
  mchid sub_mchid sp_mchid nonce_str sign sign_type device_info`.split(/\s+/),
)
const PICKED = 4
const WIDTH = 100

/** What an example does with the answer: the lines after the call. */
export function thenLines(operation: Operation): string[] {
  const kind = answerKind(operation)
  if (kind === 'empty') return [`.then(({ status }) => status === ${statusOf(operation)}) // [!code hl]`]
  if (kind === 'redirect') return ['.then(({ headers }) => headers.location) // [!code hl]']
  const fields = kind === 'file' ? [] : pickedOf(answerSchema(operation) ?? {})
  if (fields.length === 0) return ['.then(({ data }) => data) // [!code hl]']
  // A reserved word is a field, but no variable.
  const bound = fields.map((name) => (isVariable(name) ? name : `${keyOf(name)}: the${capital(name)}`))
  const line = `.then(({ data: { ${bound.join(', ')} } }) => ({ ${bound.join(', ')} })) // [!code hl]`
  if (line.length <= WIDTH) return [line]
  return [`.then(({ data: { ${bound.join(', ')} } }) => ({`, ...bound.map((name) => `  ${name},`), '}))']
}

// Required fields of the business first: what a caller would look at.
function pickedOf({ properties = {}, required = [] }: Schema): string[] {
  const names = Object.keys(properties).filter((name) => /^(?!err_)[A-Za-z]\w*$/.test(name))
  const own = names.filter((name) => !COMMON.has(name))
  const chosen = own.length > 0 ? own : names
  return [
    ...chosen.filter((name) => required.includes(name)),
    ...chosen.filter((name) => !required.includes(name)),
  ].slice(0, PICKED)
}

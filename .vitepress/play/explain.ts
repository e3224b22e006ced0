type Explain = (quoted: string[], message: string) => string

const RE_QUOTED = /'((?:[^'\\]|\\.)+)'/g
const RE_MISSING = /Property '([^']+)' is missing in type/
const RE_MISSING_MANY = /is missing the following properties from type .+?: ([^\n]+?)\.?(?:\n|$)/
const RE_TYPES =
  /Type '([^\n]+?)' is not assignable to type '([^\n]+?)'\.(?: Did you mean '"?([^'"]+)"?'\?)?/g
const RE_LITERALS = /^(?:"[^"]*"|\d+)(?: \| (?:"[^"]*"|\d+))*$/

const TYPES: Record<string, string> = {
  string: '字符串',
  number: '数字',
  boolean: '布尔值（true 或 false）',
  undefined: 'undefined',
}

/** What is wrong, by diagnostic code. `quoted` are the names in the compiler’s message. */
const EXPLAINED: Record<number, Explain> = {
  1002: () => '字符串没有写完，缺少结尾的引号。',
  1005: ([token]) => `语法有误：这里应当是 ${token}。`,
  1109: () => '语法有误：这里缺少一个值或表达式。',
  1128: () => '语法有误：检查前面的括号是否成对。',
  1136: () => '语法有误：这里应当是字段名。',
  2304: ([name]) => undeclared(name),
  2307: ([name]) => `没有安装模块 ${name}，或者名字写错了。`,
  2339: ([name]) => `没有 ${name}。检查拼写；它可能是路径的一段、请求方法，或者应答的字段。`,
  2349: () => '这里不能直接调用。只有 POST 可以省略方法名，其余写 .get(…)、.delete(…) 等。',
  2353: ([name]) => `这里没有字段 ${name}。检查拼写，或者去掉它。`,
  2451: ([name]) => `${name} 已经声明过，换一个名字。`,
  2540: ([name]) => `${name} 不能赋值。`,
  2551: ([name, , other]) => `没有 ${name}，应为 ${other}。`,
  2552: ([name, other]) => `没有声明 ${name}；是不是 ${other}？`,
  2554: (_, message) => expected(message),
  2561: (names) => `这里没有字段 ${names[0]}，应为 ${names.at(-1)}。`,
  2769: () => '参数与接口的任何一种写法都不符，检查字段和类型。',
  7006: ([name]) => `参数 ${name} 没有类型。用 JSDoc 写明：/** @param {类型} ${name} */`,
  7031: ([name]) => `${name} 没有类型。在函数前用 JSDoc 写明。`,
  18004: ([name]) => undeclared(name),
  18046: ([name]) => `${name} 的类型未知，先判断再使用，例如 instanceof。`,
  18047: ([name]) => `${name} 可能是 null，先判断，或者写成 ?.`,
  18048: ([name]) => `${name} 可能没有，先判断，或者写成 ?.`,
}

/**
 * Says in Chinese what is wrong and what to do.
 *
 * @param code the compiler’s number
 * @param message the compiler’s message, all lines
 */
export function explain(code: number, message: string): string {
  const missing = missingFields(message)
  if (missing.length > 0) return `缺少必填字段 ${missing.join('、')}。`
  const quoted = Array.from(message.matchAll(RE_QUOTED), ([, name = '']) => name)
  return (
    mismatch(message) ?? EXPLAINED[code]?.(quoted, message) ?? '这里有错误，检查写法；下面是编译器的原文。'
  )
}

/** Says why a shorthand name cannot be a placeholder. */
export function explainRefusal(code: string, fields: string[]): string {
  if (code === 'placeholder-conflict') return '同一个名字在前面代表另一种类型，给其中一个换名。'
  const known = fields.length > 0 ? `可以写：${fields.join('、')}。` : ''
  return `这里没有这个字段，检查拼写或者去掉它。${known}`
}

/** Names of fields that the message says are required; some where there are many. */
export function missingFields(message: string): string[] {
  const one = RE_MISSING.exec(message)?.[1]
  if (one) return [one]
  const many = RE_MISSING_MANY.exec(message)?.[1]
  if (!many) return []
  return many
    .replace(/,? and \d+ more$/, '')
    .split(/, | and /)
    .filter((name) => /^[\w$-]+$/.test(name))
}

// The last pair of types is the innermost, and says most.
function mismatch(message: string): string | undefined {
  const [, from = '', to = '', meant] = [...message.matchAll(RE_TYPES)].at(-1) ?? []
  if (!from) return undefined
  if (meant) return `不能是 ${from}，应为 "${meant}"。`
  const bare = to.replace(/ \| undefined$/, '')
  if (RE_LITERALS.test(bare)) return `不能是 ${from}，可以是：${bare.split(' | ').join('、')}。`
  const [given, wanted] = [TYPES[from] ?? typeOfLiteral(from), TYPES[bare]]
  if (given && wanted) return `这里要${wanted}，写的是${given}。`
  return wanted ? `这里要${wanted}。` : undefined
}

function typeOfLiteral(text: string): string | undefined {
  if (text.startsWith('"')) return '字符串'
  return /^-?[\d.]+$/.test(text) ? '数字' : undefined
}

function undeclared(name = '这个名字'): string {
  return `没有声明 ${name}。只有 SDK 调用的参数里，简写的字段可以不声明。`
}

function expected(message: string): string {
  const [, wanted = '', given = ''] = /Expected ([\d-]+) arguments?, but got (\d+)/.exec(message) ?? []
  if (!wanted) return '参数的个数不对。'
  return `要 ${wanted.replace('-', '～')} 个参数，写了 ${given} 个。POST、PUT、PATCH 写 (data, config)，GET、DELETE 写 (config)。`
}

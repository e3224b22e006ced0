const RE_QUOTED = /'([^']+)'/g
const RE_MISSING = /Property '([^']+)' is missing in type/

type Advise = (quoted: string[]) => string

/** What to do next, by diagnostic code. `quoted` are the names in the compiler's message. */
const ADVICE: Record<number, Advise> = {
  1005: () => 'Mend the syntax here; the compiler expected something else.',
  2304: ([name]) => free(name),
  2307: ([name]) => `Install ${name}, or mend its name. A part of the block is imported as './name'.`,
  2322: () => 'Give a value of the type the field is declared with, or mend the typings.',
  2339: ([name]) =>
    `Mend the spelling of \`${name}\`, or declare it in the typings of this block if the API has it.`,
  2345: () => 'Pass what the parameter is declared with, or mend the typings.',
  2353: ([name]) =>
    `Take \`${name}\` away or mend its spelling; if the API takes it, declare it in the typings.`,
  2540: ([name]) => `\`${name}\` cannot be assigned; write a new object instead.`,
  2551: (names) => `Write \`${names.at(-1)}\`.`,
  2552: (names) => `Write \`${names.at(-1)}\`, or declare \`${names[0]}\` before it is used.`,
  2554: () =>
    'Pass as many arguments as the signature has: (data, config) for POST, PUT and PATCH, (config) for GET and DELETE.',
  2561: (names) => `Write \`${names.at(-1)}\`.`,
  2739: ([, type]) => `Add the fields the message names; ${type} requires them.`,
  2740: ([, type]) => `Add the fields the message names; ${type} requires them.`,
  2349: () =>
    'Only POST endpoints can be called without naming the method; write .get(…), .delete(…) and so on.',
  2820: (names) => `Write \`${names.at(-1)}\`.`,
  7006: ([name]) => `Give \`${name}\` a type, in JavaScript with /** @param {…} ${name} */.`,
  7031: ([name]) => `Give \`${name}\` a type, in JavaScript with a JSDoc comment on the function.`,
  18004: ([name]) => free(name),
  18046: ([name]) => `Find out what \`${name}\` is before using it, for example with instanceof.`,
  18048: ([name]) => `\`${name}\` may be missing; test for it, or write \`?.\`.`,
}

function free(name = 'the name'): string {
  return `Declare or import \`${name}\`. Only a shorthand field in an argument of an SDK call may stay undeclared.`
}

/**
 * What a person should do about a diagnostic.
 *
 * @param code the compiler's number, such as 2741
 * @param message the compiler's message, whose quoted names the advice uses
 */
export function adviceFor(code: number, message: string): string {
  const missing = RE_MISSING.exec(message)?.[1]
  if (missing) return `Add \`${missing}\`; it is required.`
  const quoted = [...message.matchAll(RE_QUOTED)].map((match) => match[1] as string)
  return ADVICE[code]?.(quoted) ?? 'Mend the example, or the typings if they are what is wrong.'
}

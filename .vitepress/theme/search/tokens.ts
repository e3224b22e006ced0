/*
 * How text becomes terms: the same for what is indexed and for what is asked. Chinese is cut into
 * pairs of characters, which need no dictionary and cut 关闭订单 alike wherever it stands.
 */

const RE_RUN = /[\p{Script=Han}]+|[a-z0-9]+(?:[-_.$:/{}]+[a-z0-9]+)*/gu
const RE_HAN = /\p{Script=Han}/u
const RE_NOT_PLAIN = /[^a-z0-9]+/g

/** Full width as half width, all in lower case. */
export function normalize(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** Whether a normalized text begins with a Chinese character. */
export function isHan(text: string): boolean {
  return RE_HAN.test(text[0] ?? '')
}

/** `out_trade_no`, `out-trade-no` and `outTradeNo` are all `outtradeno`. */
export function plain(name: string): string {
  return normalize(name).replace(RE_NOT_PLAIN, '')
}

/** The words of a name: `outTradeNo` is `out`, `trade`, `no`. */
export function wordsOf(name: string): string[] {
  const spaced = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
  return normalize(spaced).split(RE_NOT_PLAIN).filter(Boolean)
}

/** Pairs of characters; a single one stands for itself. */
export function pairs(han: string): string[] {
  const chars = [...han]
  return chars.length < 2 ? chars : chars.slice(1).map((char, index) => `${chars[index]}${char}`)
}

/** Runs of Chinese, and names, in the order of the text. */
function runs(text: string): string[] {
  return normalize(text).match(RE_RUN) ?? []
}

/** All terms of a text, each once. */
export function termsOf(text: string): string[] {
  const terms = runs(text).flatMap((run) => {
    if (isHan(run)) return pairs(run)
    const parts = run.split(RE_NOT_PLAIN).filter((part) => part.length > 1)
    return [plain(run), ...parts]
  })
  return [...new Set(terms)]
}

/** The shard a term stands in. */
export function shardOf(term: string, count: number): number {
  let hash = 0
  for (let index = 0; index < term.length; index++) hash = (hash * 31 + term.charCodeAt(index)) >>> 0
  return hash % count
}

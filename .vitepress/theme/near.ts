/** An address of the site below its base, and the title of what is there. */
export type Entry = [path: string, title: string]

/** A segment that stands for any value. */
const ANY = '{}'
// Less than a segment that is the same, more than one that is only alike.
const VALUE_WEIGHT = 0.6
const ALIKE_FROM = 0.5
const LEAST_SCORE = 0.35
const RE_PARAMETER = /^(?:\{.*\}|:\w+|_\w+_|\$\w+\$|<\w+>)$/

/**
 * The address that was meant, where there is no doubt: it differs in a slash, an ending, capitals,
 * the spelling of parameters or the folder in front only.
 *
 * @param asked path below the base, as the browser has it
 */
export function meantAddress(asked: string, entries: Entry[]): string | undefined {
  const wanted = toKey(asked)
  const found = entries.filter(([path]) => [toKey(path), toKey(withoutFolder(path))].includes(wanted))
  return found.length === 1 ? found[0]?.[0] : undefined
}

/**
 * Addresses like the one asked for, the most alike first.
 *
 * @param count of the most that are returned
 */
export function nearAddresses(asked: string, entries: Entry[], count: number): Entry[] {
  const wanted = segmentsOf(asked)
  const cache = new Map<string, number>()
  return entries
    .map((entry) => {
      const own = segmentsOf(entry[0])
      const scores = [own, own.slice(1)].map((segments) => score(wanted, segments, cache))
      return { entry, score: Math.max(...scores) }
    })
    .filter((one) => one.score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || a.entry[0].length - b.entry[0].length)
    .slice(0, count)
    .map(({ entry }) => entry)
}

/** What an address asks for, in words for a search. */
export function wordsOf(asked: string): string {
  const words = segmentsOf(asked).filter(
    (segment) => segment !== ANY && !/^(?:openapi|webhook|v[23])$/.test(segment),
  )
  return words.slice(-2).join(' ')
}

function withoutFolder(path: string): string {
  return path.replace(/^\/(?:openapi|webhook|guide)\//, '/')
}

function toKey(path: string): string {
  return segmentsOf(path).join('/')
}

function segmentsOf(path: string): string[] {
  return decode(decode(path))
    .replace(/\.(?:html|md)$/, '')
    .split('/')
    .filter((segment, index, all) => segment !== '' && !(segment === 'index' && index === all.length - 1))
    .map((segment) => (RE_PARAMETER.test(segment) ? ANY : segment.toLowerCase()))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

// The most that can be matched in order, as a share of both.
function score(wanted: string[], own: string[], cache: Map<string, number>): number {
  let row = own.map(() => 0)
  for (const one of wanted) {
    const next: number[] = []
    for (const [index, other] of own.entries()) {
      const diagonal = (row[index - 1] ?? 0) + alike(one, other, cache)
      next.push(Math.max(diagonal, row[index] ?? 0, next[index - 1] ?? 0))
    }
    row = next
  }
  return (2 * (row.at(-1) ?? 0)) / (wanted.length + own.length)
}

function alike(one: string, other: string, cache: Map<string, number>): number {
  if (one === other) return 1
  if (other === ANY || one === ANY) return VALUE_WEIGHT
  const key = `${one} ${other}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const share = resemblance(one, other)
  const result = share < ALIKE_FROM ? 0 : share * 0.9
  cache.set(key, result)
  return result
}

/** How much two words have in common: their letters, and their pairs of letters. */
function resemblance(one: string, other: string): number {
  return (shared([...one], [...other]) + shared(pairsOf(one), pairsOf(other))) / 2
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2))
}

/** What two lists share, as a part of both. */
function shared(one: string[], other: string[]): number {
  const rest = [...other]
  const both = one.filter((item) => {
    const at = rest.indexOf(item)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return one.length + other.length === 0 ? 0 : (2 * both.length) / (one.length + other.length)
}

/**
 * How many letters one has to add, leave out, change or swap with the next to get from one word to
 * another.
 *
 * @param limit of interest
 * @returns the number, or one more than the limit where it is higher
 */
export function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const ways = [
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        ...(isSwapped && row > 1 && column > 1 ? [at(before, column - 2) + 1] : []),
      ]
      next.push(Math.min(...ways))
    }
    if (Math.min(...next) > limit) return limit + 1
    before = last
    last = next
  }
  return Math.min(at(last, other.length), limit + 1)
}

/** How many mistakes a word of this length may have. */
export function mistakesAllowed(length: number): number {
  if (length < 4) return 0
  return length < 9 ? 1 : 2
}

function at(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}

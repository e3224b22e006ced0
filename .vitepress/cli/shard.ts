/** One part of several that together are all: the second of four. */
export interface Shard {
  /** From 1. */
  index: number
  count: number
}

const RE_SHARD = /^(\d{1,3})\/(\d{1,3})$/

/**
 * Reads `--shard`.
 *
 * @param text such as `2/4`
 * @returns what to tell whoever wrote something else
 */
export function parseShard(text: string): Shard | string {
  const [, index = 0, count = 0] = (RE_SHARD.exec(text) ?? []).map(Number)
  if (index >= 1 && index <= count) return { index, count }
  return `--shard takes PART/PARTS, such as 2/4 for the second of four parts; not "${text}".`
}

/** A shard as `--shard` takes it: `2/4`. */
export function sayShard({ index, count }: Shard): string {
  return `${index}/${count}`
}

/**
 * Takes a part of a list: each item is in one part, and the parts are as heavy as each other, as far
 * as that can be. The parts of the same list are the same on every machine.
 *
 * @param weigh what an item costs, in any unit
 * @returns in the order of the list
 */
export function takeShard<Item>(items: Item[], weigh: (item: Item) => number, shard: Shard): Item[] {
  const loads = Array.from({ length: shard.count }, () => 0)
  const heavyFirst = items.map((item, place) => ({ place, weight: weigh(item) }))
  heavyFirst.sort((a, b) => b.weight - a.weight || a.place - b.place)
  const own = new Set<number>()
  for (const { place, weight } of heavyFirst) {
    const lightest = loads.indexOf(Math.min(...loads))
    loads[lightest] = (loads[lightest] as number) + weight
    if (lightest === shard.index - 1) own.add(place)
  }
  return items.filter((_, place) => own.has(place))
}

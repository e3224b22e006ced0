/** Characters of a shingle: four Chinese characters are about two words. */
const LENGTH = 4

/**
 * How alike two texts are once what they name is taken out: 1 for the same sentence about other
 * things, 0 for nothing in common. Jaccard's index of their shingles.
 *
 * @param names words to take out, such as the page's title
 */
export function likeness(one: Set<string>, other: Set<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const shingle of one) if (other.has(shingle)) shared += 1
  return shared / (one.size + other.size - shared)
}

/** The shingles of a text, with names, code, numbers and marks taken out. */
export function shinglesOf(text: string, names: string[] = []): Set<string> {
  const masked = [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => (name ? rest.replaceAll(name, '○') : rest), text)
    .replace(/`[^`]*`|[A-Za-z][\w./{}-]*|\d+/g, '○')
    .replace(/[\s，。、；：（）“”‘’！？—…《》·∙]+/g, '')
    .replace(/○+/g, '○')
  const last = Math.max(0, masked.length - LENGTH + 1)
  return new Set(Array.from({ length: last }, (_, index) => masked.slice(index, index + LENGTH)))
}

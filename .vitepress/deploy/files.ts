import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Lists the files of a built site whose names end in one of some extensions.
 *
 * @param dist folder of the built site
 * @param extensions without a dot: `html`, `js`
 * @returns absolute paths, in the order of their names
 */
export function filesOf(dist: string, extensions: string[]): string[] {
  const endings = extensions.map((one) => `.${one}`)
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort()
    .map((name) => join(dist, name))
}

/** The text of each of a site's pages, one after the other. */
export function* pagesOf(dist: string): Generator<string> {
  for (const file of filesOf(dist, ['html'])) yield readFileSync(file, 'utf8')
}

/** The value in the middle; 0 of none. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Bytes as kilobytes of 1,024, to a tenth. */
export function toKilobytes(bytes: number): number {
  return Math.round(bytes / 102.4) / 10
}

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

import { createHash } from 'node:crypto'
import type { PageResult } from '../examples/types.ts'
import type { Manifest } from '../theme/search/format.ts'
import { entryOf } from './entries.ts'
import { buildIndex } from './index.ts'

/** The index as files: content by name, and where each is. */
export interface IndexFiles {
  manifest: Manifest
  /** By address below the site's base. */
  contents: Map<string, string>
}

const FOLDER = 'assets/search'

/**
 * Writes the index as files whose names change with their content.
 *
 * @param pages checked
 */
export function indexFiles(pages: PageResult[]): IndexFiles {
  const index = buildIndex(pages.flatMap((page) => entryOf(page) ?? []))
  const contents = new Map<string, string>()
  const add = (name: string, value: unknown) => {
    const content = JSON.stringify(value)
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 8)
    const address = `${FOLDER}/${name}.${digest}.json`
    contents.set(address, content)
    return address
  }
  const manifest: Manifest = {
    pages: add('pages', index.pages),
    names: add('names', index.names),
    terms: index.terms.map((file, number) => add(`terms-${number}`, file)),
    sections: index.sections.map((file, number) => add(`sections-${number}`, file)),
    sectionsPerFile: index.sectionsPerFile,
    sectionCount: index.sectionCount,
  }
  return { manifest, contents }
}

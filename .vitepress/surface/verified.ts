import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createFileStore } from '../examples/cache.ts'
import type { Finding } from '../examples/types.ts'

/** What was found in a block as it is written, then in each of its other forms. */
export type FormFindings = Finding[][]

/** What the second check has found, by a name that stands for the block and all that it rests on. */
export interface Verified {
  read(key: string): FormFindings | undefined
  write(found: Map<string, FormFindings>): void
}

/** Remembers nothing. */
export const NOTHING_VERIFIED: Verified = { read: () => undefined, write: () => undefined }

// Findings come of the blocks' forms and typings, which are made by the code beside this.
const CODE = ['.', '../examples'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
const NAME = 'verified'
/** Some versions of each block of a large site. */
const KEPT = 20_000

/**
 * Opens what was found in earlier runs. It is one file, since most blocks have no finding; one a part
 * where the site is checked in parts, so that files of several machines can be put together.
 *
 * @param root the project's root; a folder below its cache is read and written
 * @param part of the site that is checked, such as `2/4`
 */
export function openVerified(root: string, part?: string): Verified {
  const store = createFileStore(join(root, '.vitepress/cache/verified'), root, CODE)
  const own = part ? `${NAME}-${part.replace('/', '-')}` : NAME
  const read = (name: string) => Object.entries(store.read<Record<string, FormFindings>>(name) ?? {})
  let known: Map<string, FormFindings> | undefined
  return {
    read(key) {
      known ??= new Map(store.list().flatMap(read))
      return known.get(key)
    },
    write(found) {
      // Another process may have written since.
      store.write(own, Object.fromEntries([...read(own), ...found].slice(-KEPT)))
      known = undefined
    },
  }
}

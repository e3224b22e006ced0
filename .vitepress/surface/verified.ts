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
 * Opens what was found in earlier runs. It is one file, since most blocks have no finding.
 *
 * @param root the project's root; a folder below its cache is read and written
 */
export function openVerified(root: string): Verified {
  const store = createFileStore(join(root, '.vitepress/cache/verified'), root, CODE)
  const load = () => new Map(Object.entries(store.read<Record<string, FormFindings>>(NAME) ?? {}))
  let known: Map<string, FormFindings> | undefined
  return {
    read(key) {
      known ??= load()
      return known.get(key)
    },
    write(found) {
      // Another process may have written since.
      const entries = [...load(), ...found].slice(-KEPT)
      known = new Map(entries)
      store.write(NAME, Object.fromEntries(entries))
    },
  }
}

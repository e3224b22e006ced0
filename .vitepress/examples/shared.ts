import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A file that several pages import, written once. */
export interface SharedFile {
  /** As it is imported: `notify.js` for `./notify.js`. */
  name: string
  content: string
}

/** Where the files lie; whatever keeps results must keep them by these too. */
export const SHARED_FOLDER = fileURLToPath(new URL('shared', import.meta.url))

const FILES = readdirSync(SHARED_FOLDER)
  .filter((name) => name.endsWith('.js'))
  .map((name): SharedFile => ({ name, content: readFileSync(`${SHARED_FOLDER}/${name}`, 'utf8') }))

/**
 * The shared files that a block imports: `import { receive } from './notify.js'`. A file of the
 * block's own with the same name goes first.
 *
 * @param code of the block
 * @param own names of its own files
 */
export function sharedFiles(code: string, own: string[]): SharedFile[] {
  return FILES.filter(({ name }) => code.includes(`from './${name}'`) && !own.includes(name))
}

import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Cache, createFileCache } from '../examples/cache.ts'

/** The project's root, whatever folder a command is run from. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Where pages live. */
export const DOCS = join(ROOT, 'docs')

/** The cache that `check`, `dev` and `build` share. */
export function openCache(): Cache {
  return createFileCache(join(ROOT, '.vitepress/cache/examples'), ROOT)
}

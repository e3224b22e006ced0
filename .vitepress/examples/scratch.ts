import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes a program for a compiler that reads from the disk only, below the project's cache, where it
 * finds the project's packages. Whoever asks removes it.
 *
 * @param name that the folder's begins with
 * @param files text by path
 * @returns the folder
 */
export function writeScratch(root: string, name: string, files: Record<string, string>): string {
  const cache = join(root, '.vitepress/cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, `${name}-`))
  const folders = new Set(Object.keys(files).map((path) => dirname(join(folder, path))))
  for (const one of folders) mkdirSync(one, { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  return folder
}

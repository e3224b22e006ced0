import type { Disk } from '../examples/host.ts'
import type { Files } from './types.ts'

/** Where the libraries of the language are, among files in memory. */
export const LIBRARY = '/node_modules/typescript/lib'

/** @param files libraries and packages, by absolute path */
export function memoryDisk(files: Files): Disk {
  const folders = new Map<string, Set<string>>()
  for (const path of Object.keys(files)) {
    for (let child = parentOf(path); child; child = parentOf(child)) {
      const parent = parentOf(child)
      folders.set(child, folders.get(child) ?? new Set())
      folders.set(parent, (folders.get(parent) ?? new Set()).add(child.slice(parent.length + 1)))
    }
  }
  const bare = (name: string) => name.replace(/\/$/, '')
  return {
    readFile: (name) => files[name],
    fileExists: (name) => Object.hasOwn(files, name),
    directoryExists: (name) => folders.has(bare(name)),
    getDirectories: (name) => [...(folders.get(bare(name)) ?? [])],
    realpath: (name) => name,
    libraryOf: () => `${LIBRARY}/lib.esnext.d.ts`,
  }
}

/** `/a/b` is in `/a`, and `/a` in the root, which is the empty text. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.ts'

// Made by commands, not by people; the copy itself lies in one of them.
const DERIVED = new Set(['cache', 'dist', 'generated'])

/**
 * Copies the project, so that a test may break it.
 *
 * @param name of the copy; it lies below the project and so finds the same packages
 * @param docs copies the pages too
 * @returns the copy's root
 */
export function copyProject(name: string, docs: boolean): string {
  const copy = join(ROOT, '.vitepress/cache', name)
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(join(copy, 'docs'), { recursive: true })
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json', ...(docs ? ['docs'] : [])]) {
    cpSync(join(ROOT, file), join(copy, file), { recursive: true })
  }
  for (const entry of readdirSync(join(ROOT, '.vitepress')).filter((one) => !DERIVED.has(one))) {
    cpSync(join(ROOT, '.vitepress', entry), join(copy, '.vitepress', entry), { recursive: true })
  }
  return copy
}

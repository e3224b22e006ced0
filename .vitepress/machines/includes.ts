import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Page } from '../examples/types.ts'

const RE_INCLUDE = /<!--\s*@include:\s*(\S+?)(?:#[\w-]+)?(?:\{(\d*),?(\d*)\})?\s*-->/g
const RE_FRONTMATTER = /^---[^\S\n]*\n[\s\S]*?\n?---[^\S\n]*(?:\n|$)/
// Pages that include each other would never end.
const MOST_DEEP = 5

/**
 * A page with the files that it includes in their places, as VitePress has it. Of a file's region,
 * the whole file is taken.
 */
export function withIncludes(page: Page): Page {
  return page.text.includes('@include:') ? { ...page, text: expand(page.text, page.file, 0) } : page
}

function expand(text: string, file: string, depth: number): string {
  if (depth > MOST_DEEP) return text
  return text.replace(RE_INCLUDE, (written, path: string, from?: string, to?: string) => {
    const included = resolve(dirname(file), path)
    if (!existsSync(included)) return written
    const lines = readFileSync(included, 'utf8').replaceAll('\r\n', '\n').split('\n')
    const start = from ? Number(from) - 1 : 0
    const end = written.includes(',')
      ? to
        ? Number(to)
        : lines.length
      : from
        ? Number(from)
        : lines.length
    const part = lines.slice(start, end).join('\n').replace(RE_FRONTMATTER, '').trim()
    return expand(part, included, depth + 1)
  })
}

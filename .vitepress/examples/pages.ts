import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { loadAll, YAMLException } from 'js-yaml'
import { glob } from 'tinyglobby'
import type { Page, Problem } from './types.ts'

const RE_FRONTMATTER = /^---[^\S\n]*\n([\s\S]*?)\n?---[^\S\n]*(?:\n|$)/
const RE_GLOB = /[*?[\]!]/
const RE_CRLF = /\r\n?/g
const BYTE_ORDER_MARK = /^\uFEFF/

/** Pages found, and what kept others from being read. */
export interface PagesFound {
  pages: Page[]
  problems: Problem[]
}

/**
 * Reads Markdown pages. The only place that scans the disk for pages.
 *
 * @param inputs files, folders or globs, relative to `root` or absolute
 * @param root the project's root; page names are relative to it
 * @returns pages sorted by name, and a problem for each input or file that cannot be used
 */
export async function findPages(inputs: string[], root: string): Promise<PagesFound> {
  const problems: Problem[] = []
  const files = new Set<string>()
  for (const input of inputs) {
    const found = await expand(input, root)
    if (found.length === 0) problems.push(nothingFound(input))
    for (const file of found) files.add(file)
  }
  const read = await Promise.all([...files].sort().map((file) => readPage(file, root)))
  const pages = read.flatMap((one) => one.page ?? [])
  return { pages, problems: [...problems, ...read.flatMap((one) => one.problems)] }
}

/**
 * Reads one page.
 *
 * @param file absolute path
 * @param root the project's root
 * @param text the page's text where the caller already has it
 * @returns the page, absent when the file is unreadable, and problems with its frontmatter
 */
export async function readPage(
  file: string,
  root: string,
  text?: string,
): Promise<{ page?: Page; problems: Problem[] }> {
  const name = displayName(file, root)
  try {
    return parsePage(file, name, text ?? (await readFile(file, 'utf8')))
  } catch (error) {
    return { problems: [unreadable(name, error)] }
  }
}

/** Path as people see it: relative to the root, with forward slashes. */
export function displayName(file: string, root: string): string {
  return relative(root, file).split(sep).join('/')
}

async function expand(input: string, root: string): Promise<string[]> {
  const path = resolve(root, input)
  const info = await stat(path).catch(() => undefined)
  if (info?.isFile()) return [path]
  const options = { absolute: true, onlyFiles: true, expandDirectories: false, dot: false }
  const ignore = ['**/node_modules/**']
  if (info?.isDirectory()) return glob('**/*.md', { ...options, ignore, cwd: path })
  if (RE_GLOB.test(input)) {
    const pattern = isAbsolute(input) ? input : input.replaceAll('\\', '/')
    return (await glob(pattern, { ...options, ignore, cwd: root })).filter((f) => f.endsWith('.md'))
  }
  // A name that does not exist is read all the same: the error then names it.
  return input.endsWith('.md') ? [path] : []
}

function parsePage(file: string, name: string, raw: string): { page: Page; problems: Problem[] } {
  const text = raw.replace(BYTE_ORDER_MARK, '').replace(RE_CRLF, '\n')
  const { data, problems } = parseFrontmatter(text, name)
  const page: Page = { file, name, text, frontmatter: data }
  if (problems.length === 0) problems.push(...missingKeys(page))
  return { page, problems }
}

function parseFrontmatter(
  text: string,
  name: string,
): { data: Record<string, unknown>; problems: Problem[] } {
  const source = RE_FRONTMATTER.exec(text)?.[1] ?? ''
  try {
    // Without a line of data there is no document.
    const [data, ...others] = loadAll(source)
    if (others.length > 0) throw new YAMLException('expected one document, but found several')
    return { data: isRecord(data) ? data : {}, problems: [] }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const { line = 0, column = 0 } = error.mark ?? {}
    const found = problem(name, line + 2, column + 1, 'page-frontmatter', error.reason, {
      advice: 'Mend the YAML between the two `---` lines at the top of the page.',
      source: text.split('\n')[line + 1] ?? '',
    })
    return { data: {}, problems: [found] }
  }
}

function missingKeys(page: Page): Problem[] {
  return (['title', 'description'] as const).flatMap((key) => {
    const value = page.frontmatter[key]
    if (typeof value === 'string' && value.trim() !== '') return []
    const message = `The page has no ${key}.`
    const advice = `Add \`${key}: …\` between the two \`---\` lines at the top of the page.`
    return problem(page.name, 1, 1, `page-${key}`, message, {
      advice,
      source: page.text.split('\n')[0] ?? '',
    })
  })
}

function nothingFound(input: string): Problem {
  return problem(input, 1, 1, 'no-page', 'No Markdown page is found here.', {
    advice: 'Name a .md file, a folder that holds some, or a quoted glob such as "docs/**/pay/*.md".',
  })
}

function unreadable(name: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  return problem(name, 1, 1, 'page-unreadable', `The page cannot be read: ${reason}`, {
    advice: 'Check that the file exists, is a text file and may be read.',
  })
}

function problem(
  page: string,
  line: number,
  column: number,
  code: string,
  message: string,
  rest: { advice: string; source?: string },
): Problem {
  return { page, line, column, length: 1, severity: 'error', code, message, source: '', ...rest }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The pages to measure: which, and how many. */
export interface Selection {
  /** How many; never fewer than the site's own. Repeated under other names where the site has fewer. */
  pages: number
}

const RE_ENDPOINT = /^openapi\/(v[23])\//
// The site's own pages: its configuration names many of them, so that none can be left out.
const RE_OWN = /^(?!openapi\/|webhook\/)/
const RE_LINK = /\]\((?!https?:)[^()\s]*\.md(?:#[^()\s]*)?\)/g
// Made by commands, not by people.
const DERIVED = new Set(['cache', 'dist', 'generated'])
const ALWAYS = ['package.json', 'package-lock.json', 'tsconfig.json']

/** How many pages a project has. */
export function countPages(root: string): number {
  return markdownIn(join(root, 'docs')).length
}

function markdownIn(docs: string): string[] {
  return readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.md'))
}

/**
 * Makes a project with some number of the site's pages, below the cache, where it finds the same
 * packages.
 *
 * @param root of the real project
 * @param name of the copy
 * @param stock with the stock pipeline instead of the project's own
 * @returns the copy's root, and how many pages it has
 */
export function makeSite(root: string, name: string, selection: Selection, stock = false) {
  const copy = join(root, '.vitepress/cache', name)
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(join(copy, '.vitepress/theme'), { recursive: true })
  for (const file of ALWAYS) cpSync(join(root, file), join(copy, file))
  if (stock) copyStock(root, copy)
  else copyPipeline(root, copy)
  const pages = selectPages(root, selection)
  for (const [path, text] of pages) {
    const file = join(copy, 'docs', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return { root: copy, pages: pages.size }
}

function copyStock(root: string, copy: string): void {
  const from = join(root, '.vitepress/bench/stock')
  cpSync(join(from, 'config.ts'), join(copy, '.vitepress/config.ts'))
  cpSync(join(from, 'theme.ts'), join(copy, '.vitepress/theme/index.ts'))
}

function copyPipeline(root: string, copy: string): void {
  for (const entry of readdirSync(join(root, '.vitepress')).filter((one) => !DERIVED.has(one))) {
    cpSync(join(root, '.vitepress', entry), join(copy, '.vitepress', entry), { recursive: true })
  }
  cpSync(join(root, 'docs/public'), join(copy, 'docs/public'), { recursive: true })
}

/** The pages by their path below docs/; links to pages that may be absent lead nowhere else. */
function selectPages(root: string, { pages }: Selection): Map<string, string> {
  const docs = join(root, 'docs')
  const names = markdownIn(docs)
  names.sort((a, b) => Number(RE_ENDPOINT.test(a)) - Number(RE_ENDPOINT.test(b)) || (a < b ? -1 : 1))
  const own = names.filter((name) => RE_OWN.test(name))
  const others = names.filter((name) => !RE_OWN.test(name))
  const read = (name: string) => readFileSync(join(docs, name), 'utf8').replace(RE_LINK, '](#)')
  const some = spread(others, Math.max(1, pages - own.length))
  const chosen = new Map([...own, ...some].map((name) => [name, read(name)]))
  const endpoints = names.filter((name) => RE_ENDPOINT.test(name))
  for (let round = 1; chosen.size < pages; round++) {
    for (const name of endpoints.slice(0, pages - chosen.size)) {
      const [path, text] = renamed(name, read(name), `r${round}`)
      chosen.set(path, text)
    }
  }
  return chosen
}

// Evenly over the whole list, so that few pages are like all.
function spread<Item>(items: Item[], count: number): Item[] {
  if (count >= items.length) return items
  return Array.from(
    { length: count },
    (_, index) => items[Math.floor((index * items.length) / count)] as Item,
  )
}

/**
 * A page under another path: one more segment behind the version.
 *
 * @param path below docs/: `openapi/v3/certificates.md`
 * @param segment such as `r1`
 */
export function renamed(path: string, text: string, segment: string): [path: string, text: string] {
  const version = RE_ENDPOINT.exec(path)?.[1] ?? 'v3'
  const [upper, name] = [version.toUpperCase(), segment.toUpperCase()]
  const space = `WeChatPay.OpenAPI.${upper}`
  const link = `namespace WeChatPay.OpenAPI {\n  export interface ${upper} {\n`
  const [chain, own] = [
    `namespace ${space} {\n  export interface ${name} {\n`,
    `${link}    ${segment}: ${upper}.${name}\n  }\n}\n`,
  ]
  const moved = text
    .replaceAll(`namespace ${space}.`, `namespace ${space}.${name}.`)
    .replaceAll(`namespace ${space} {`, `namespace ${space}.${name} {`)
    .replaceAll(
      new RegExp(
        `namespace WeChatPay\\.OpenAPI \\{\\n  export interface ${upper} \\{\\n([\\s\\S]*?)\\n  \\}\\n\\}\\n`,
        'g',
      ),
      (_, members: string) => `${chain}${members.replaceAll(`${upper}.`, `${name}.`)}\n  }\n}\n${own}`,
    )
    .replaceAll(`wxpay.${version}.`, `wxpay.${version}.${segment}.`)
    .replaceAll(`chain('${version}/`, `chain('${version}/${segment}/`)
  return [path.replace(`/${version}/`, `/${version}/${segment}/`), moved]
}

import { CORE_SCHEMA, dump } from 'js-yaml'
import type { Page, PageResult } from '../examples/types.ts'
import { addressFor, markdownPath, publicPath, type SiteAddress } from '../site/addresses.ts'
import type { CatalogEntry } from '../site/catalog.ts'
import type { PageSteps } from '../site/steps.ts'
import { renderList } from './catalog.ts'
import { fence, hiddenTypings } from './code.ts'
import { withIncludes } from './includes.ts'
import { createLinker, type Linker, namesByPath } from './links.ts'
import { dateOf, type OperationFacts, referenceOf } from './operation.ts'
import { renderProse, tokensOf } from './prose.ts'

/** What a page's Markdown is made of, besides the page. */
export interface SiteFacts {
  address: SiteAddress
  requestOf: OperationFacts['requestOf']
  /** All products, for the pages that list them; their links have the site's base. */
  entries: CatalogEntry[]
  /** What stands around a page; its links have the site's base. */
  stepsOf: (page: PageResult) => PageSteps
  /** What changed, as Markdown, for the page that asks for it. */
  changes: () => string
}

/** Writes pages as Markdown for machines. */
export type MarkdownWriter = (page: PageResult) => string

/**
 * @param pages all pages of the site
 * @returns a function that writes one of them: text, code as readers see it, tables, links to the
 *   Markdown of other pages, and the typings in a section of their own
 */
export function createWriter(pages: PageResult[], facts: SiteFacts): MarkdownWriter {
  const names = namesByPath(pages.map(({ page }) => page.name))
  const titles = new Map(pages.map(({ page }) => [publicPath(page.name), page]))
  const pageOf: OperationFacts['pageOf'] = (address) => {
    const page = titles.get(address)
    return (
      page && {
        title: String(page.frontmatter.title),
        address: addressFor(markdownPath(page.name), facts.address),
      }
    )
  }
  return (written) => {
    const page = { ...written, page: withChanges(withIncludes(written.page), facts.changes) }
    const tokens = tokensOf(page)
    const linker = createLinker(page.page.name, names, facts.address)
    const insertions = referenceOf(page, tokens, { requestOf: facts.requestOf, pageOf })
    const parts = [
      renderHead(page, facts.address),
      renderLanding(page, linker),
      renderProse(page, tokens, insertions, linker.written, (paragraph) =>
        renderList(paragraph, page.page.name, facts.entries, linker.rendered),
      ),
      renderSteps(facts.stepsOf(page), linker),
      renderTypings(page),
    ]
    return `${parts
      .filter(Boolean)
      .map((part) => part.trim())
      .join('\n\n')}\n`
  }
}

// As the site has it: in the place of a line, before the page is read.
function withChanges(page: Page, changes: () => string): Page {
  const text = page.text.replace(/^\[\[changes\]\]$/m, changes)
  return text === page.text ? page : { ...page, text }
}

function renderHead({ page: { name, frontmatter } }: PageResult, address: SiteAddress): string {
  const { title, description, product, roles, updated } = frontmatter
  const head = {
    title,
    description,
    url: addressFor(publicPath(name), address),
    ...(product ? { product } : {}),
    ...(roles ? { roles } : {}),
    ...(updated ? { updated: dateOf(updated) } : {}),
  }
  return `---\n${dump(head, { lineWidth: -1, schema: CORE_SCHEMA })}---`
}

// The text of a landing page is in its frontmatter.
function renderLanding({ page: { frontmatter } }: PageResult, { written }: Linker): string {
  const { hero, features } = frontmatter as { hero?: Record<string, unknown>; features?: unknown }
  if (!hero) return ''
  const list = (Array.isArray(features) ? features : []) as Record<string, string>[]
  const items = list.map(({ title, details, link }) => {
    const name = link ? `[${title}](${written(link)})` : `**${title}**`
    return `- ${name}：${details}`
  })
  return [`# ${frontmatter.title}`, hero.text, hero.tagline, items.join('\n')].filter(Boolean).join('\n\n')
}

function renderSteps(
  { groups, notifications, causes, happenings, variants }: PageSteps,
  { rendered }: Linker,
): string {
  const link = ({ title, address }: { title: string; address: string }) =>
    `[${title}](${rendered(address)})`
  const steps = (list: PageSteps['groups'][number]['next']) =>
    list.map((one) => `${one.verb} ${link(one)}`).join('、')
  const lines = [
    ...groups.map(({ flows, previous, next }) => {
      const parts = [
        ...(previous.length > 0 ? [`之前 ${steps(previous)}`] : []),
        ...(next.length > 0 ? [`之后 ${steps(next)}`] : []),
      ]
      return `${flows.join('、')}：${parts.join('；')}`
    }),
    ...(notifications.length > 0 ? [`会收到的通知：${notifications.map(link).join('、')}`] : []),
    ...(causes.length > 0 ? [`由这些接口触发：${causes.map(link).join('、')}`] : []),
    ...happenings.map(({ by, what }) => `${by === 'user' ? '由用户触发' : '由微信支付触发'}：${what}`),
    ...variants.map((one) => `${one.label}：${link(one)}，${one.differs}`),
  ]
  return lines.length > 0 ? `## 前后步骤\n\n${lines.map((line) => `- ${line}`).join('\n')}` : ''
}

function renderTypings(page: PageResult): string {
  const files = hiddenTypings(page)
  if (files.length === 0) return ''
  const parts = files.map(({ name, code }) => `\`${name}\`：\n\n${fence(langOf(name), code)}`)
  return ['## 类型定义', '示例按这些类型检查，页面上不显示。', ...parts].join('\n\n')
}

function langOf(name: string): string {
  return /\.([a-z]+)$/.exec(name)?.[1] ?? 'ts'
}

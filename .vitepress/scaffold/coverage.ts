import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Facts } from './facts.ts'
import { methodNamespace } from './kinds.ts'
import type { WebhookFacts } from './webhook.ts'

/** A path or a notification that is known of. */
export interface Known {
  /** Below docs/, without `.md`: `openapi/v3/certificates`. */
  page: string
  kind: 'path' | 'notification'
  product: string
  methods: string[]
}

/** How far a path or notification has come. */
export interface Standing extends Known {
  /** Its page has the types of every method. */
  isCovered: boolean
  /** Every example of the page has run as it stands. */
  isExecuted: boolean
  /** A person has written when to call it. */
  isDescribed: boolean
  /** Why it has no page, or its examples do not run. */
  reason?: string
}

/** A page, as far as it is looked at here. */
export interface PageWithBlocks {
  page: { name: string; text: string; frontmatter: Record<string, unknown> }
  blocks: { block: { id: string; code: string } }[]
}

/** What blocks did when they were last run, by `Block.id`. */
export type Ran = Record<string, unknown>

const RE_TODO = /【待写/
const MOVED = /^Moved to (\S+)/
const OTHER = '其他'

/**
 * Lists all that a folder of facts knows of.
 *
 * @param folder holds `openapi/` and `webhook/`
 */
export function listKnown(folder: string): Known[] {
  const paths = filesIn(join(folder, 'openapi')).map((file): Known => {
    const { page, methods } = JSON.parse(readFileSync(file, 'utf8')) as Facts
    const [first] = Object.values(methods)
    const product = first?.tags?.[0]
      ?.split('∙')
      .slice(0, first.tags[0].startsWith('APIv2') ? 2 : 1)
      .join('∙')
    return {
      page: `openapi/${page}`,
      kind: 'path',
      product: product ?? OTHER,
      methods: Object.keys(methods),
    }
  })
  const root = join(folder, 'webhook')
  const events = filesIn(root).map((file): Known => {
    const page = file.slice(root.length + 1).replace(/\.json$/, '')
    return { page: `webhook/${page}`, kind: 'notification', product: '回调通知', methods: [] }
  })
  return [...paths, ...events]
}

/** Notifications that go by another name now, with that name as the reason. */
export function movedEvents(folder: string): Map<string, string> {
  const root = join(folder, 'webhook')
  const moved = filesIn(root).flatMap((file): [string, string][] => {
    const { title } = JSON.parse(readFileSync(file, 'utf8')) as WebhookFacts
    const to = MOVED.exec(title)?.[1]
    return to ? [[`webhook/${file.slice(root.length + 1).replace(/\.json$/, '')}`, `同 ${to}`]] : []
  })
  return new Map(moved)
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((one) => {
      const path = join(folder, one.name)
      if (one.isDirectory()) return filesIn(path)
      return one.name.endsWith('.json') ? [path] : []
    })
    .sort()
}

/**
 * Compares what is known with the pages there are.
 *
 * @param excused reasons for which there need be no page, by page
 */
export function standings(
  known: Known[],
  pages: PageWithBlocks[],
  ran: Ran,
  excused: Map<string, string> = new Map(),
): Standing[] {
  const byName = new Map(pages.map((one) => [one.page.name, one]))
  return known.map((one) => {
    const found = byName.get(`docs/${one.page}.md`)
    const reason = excused.get(one.page)
    if (!found)
      return { ...one, isCovered: false, isExecuted: false, isDescribed: false, ...(reason && { reason }) }
    const { frontmatter } = found.page
    const optedOut = frontmatter.conformance
    const text = found.blocks.map(({ block }) => block.code).join('\n')
    const isDescribed = Boolean(frontmatter.description) && !RE_TODO.test(found.page.text)
    return {
      ...one,
      isCovered: one.methods.every((method) => text.includes(`.${methodNamespace(method)} {`)),
      isExecuted: found.blocks.length > 0 && found.blocks.every(({ block }) => block.id in ran),
      isDescribed,
      ...(typeof optedOut === 'string' && { reason: optedOut }),
    }
  })
}

/** Whether nothing is left to do for it. */
export function isDone({ isCovered, isExecuted, isDescribed, reason }: Standing): boolean {
  return reason === undefined ? isCovered && isExecuted && isDescribed : !isCovered || isDescribed
}

/** The report, in lines: a table by product, what is left, what is excused and why. */
export function renderStandings(all: Standing[], shown = 20): string[] {
  const products = [...new Set(all.map(({ product }) => product))]
  const rows = [...products.map((name) => all.filter((one) => one.product === name)), all].map(
    (list, index) => {
      const count = (test: (one: Standing) => boolean) => String(list.filter(test).length)
      return [
        products[index] ?? 'all',
        String(list.length),
        count((one) => one.isCovered),
        count((one) => one.isExecuted),
        count((one) => one.isDescribed),
      ]
    },
  )
  const left = all.filter((one) => !isDone(one))
  const excused = all.filter((one) => one.reason !== undefined)
  return [
    ...table([['product', 'known', 'covered', 'executed', 'described'], ...rows]),
    ...(left.length > 0 ? ['', `${left.length} left to do:`] : []),
    ...left.slice(0, shown).map((one) => `  ${one.page}  ${lackOf(one)}`),
    ...(left.length > shown ? [`  and ${left.length - shown} more`] : []),
    ...(excused.length > 0 ? ['', `${excused.length} excused:`] : []),
    ...excused.map(({ page, reason }) => `  ${page}  ${reason}`),
  ]
}

function lackOf({ isCovered, isExecuted, isDescribed }: Standing): string {
  if (!isCovered) return 'has no page, or not all of its methods'
  return [...(isExecuted ? [] : ['not executed']), ...(isDescribed ? [] : ['not described'])].join(', ')
}

function table(rows: string[][]): string[] {
  const widthOf = (text: string) => [...text].reduce((sum, one) => sum + (one > '\u2e80' ? 2 : 1), 0)
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
        return column === 0 ? cell + space : space + cell
      })
      .join('  '),
  )
}

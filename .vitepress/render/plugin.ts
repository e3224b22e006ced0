import type MarkdownIt from 'markdown-it'
import type { StateCore, Token } from 'markdown-it'
import { blockId } from '../examples/blocks.ts'
import type { Block, PageResult } from '../examples/types.ts'
import { htmlToken, type PageOf, type RequestOf, withReference } from './endpoint.ts'
import { createPool } from './popups.ts'
import { renderProblemBox } from './problem-box.ts'
import { type Proof, renderProof } from './proof.ts'
import { renderReport, renderSteps, type Steps } from './steps.ts'
import type { Store } from './store.ts'
import type { Tickets } from './tickets.ts'

/** What VitePress says of the page it renders. */
interface Env {
  path?: string
  realPath?: string
}

/** What a page is rendered with, besides its own results. */
export interface SiteFacts {
  proof: Proof
  requestOf: RequestOf
  pageOf: PageOf
  /** What stands around a page. */
  stepsOf: (page: PageResult) => Steps
  /** Where a problem of the page is reported; nothing where nobody takes reports. */
  reportOf: (page: PageResult) => string | undefined
  /** Where a block’s live editor finds it; nothing where it cannot be edited. */
  playOf?: (block: Block) => string | undefined
}

/**
 * A markdown-it plugin that hands each checked block to the highlighter, puts the reference around
 * it that follows from its typings, the page's popups below its text and, in development, problems
 * above the block they are in.
 *
 * @param store where results are looked up
 * @param tickets how a fence tells the highlighter which result is its own
 * @param facts what else a page is rendered with
 */
export function examplesPlugin(store: Store, tickets: Tickets, facts: SiteFacts): (md: MarkdownIt) => void {
  return (md) => {
    md.core.ruler.push('examples', (state) => {
      const { realPath, path } = state.env as Env
      const file = realPath ?? path
      if (file) place(state, file, store, tickets, facts)
    })
  }
}

function place(state: StateCore, file: string, store: Store, tickets: Tickets, facts: SiteFacts): void {
  const page = store.page(file)
  const pool = page && createPool(page)
  const tokens: Token[] = page ? boxFor(state, page, undefined) : []
  const all = page ? withReference(state, state.tokens, page, facts.requestOf, facts.pageOf) : state.tokens
  for (const token of all) {
    const id = token.type === 'fence' ? blockId(token.info, token.content) : undefined
    const known = id ? store.block(id, file) : undefined
    if (known && pool) {
      tokens.push(...boxFor(state, page, known.block.ordinal))
      token.info = `${token.info} ${tickets.issue({ result: known.result, indexOf: pool.indexOf })}`
    }
    tokens.push(token)
    const address = known && facts.playOf?.(known.block)
    if (address) tokens.push(htmlToken(state, renderTry(address, known.block)))
  }
  // Last, because an included block adds its popups to the pool as well.
  if (pool) tokens.push(htmlToken(state, renderEnd(page, facts) + pool.html()))
  state.tokens = tokens
}

/** The button that turns a block into an editor. */
function renderTry(address: string, { ordinal }: Block): string {
  return `<p class="try" v-pre><button type="button" data-play="${address}" data-block="${ordinal}">试一试</button></p>\n`
}

/** What stands below a page's text. */
function renderEnd(page: PageResult, { stepsOf, reportOf, proof }: SiteFacts): string {
  return (
    renderSteps(stepsOf(page)) + renderProof(page, proof) + renderReport(reportOf(page), '报告此页的问题')
  )
}

/** The problems of a block, or of the page as a whole. */
function boxFor(state: StateCore, { problems }: PageResult, ordinal: number | undefined): Token[] {
  const own = problems.filter((one) => one.block === ordinal)
  return own.length > 0 ? [htmlToken(state, renderProblemBox(own))] : []
}

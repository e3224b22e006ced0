import type MarkdownIt from 'markdown-it'
import type { StateCore, Token } from 'markdown-it'
import { blockId } from '../examples/blocks.ts'
import type { PageResult } from '../examples/types.ts'
import { createPool } from './popups.ts'
import { renderProblemBox } from './problem-box.ts'
import { type Proof, renderProof } from './proof.ts'
import type { Store } from './store.ts'
import type { Tickets } from './tickets.ts'

/** What VitePress says of the page it renders. */
interface Env {
  path?: string
  realPath?: string
}

/**
 * A markdown-it plugin that hands each checked block to the highlighter, puts the page's popups
 * below its text and, in development, problems above the block they are in.
 *
 * @param store where results are looked up
 * @param tickets how a fence tells the highlighter which result is its own
 * @param proof how the examples were checked and run, for the line below the text
 */
export function examplesPlugin(store: Store, tickets: Tickets, proof: Proof): (md: MarkdownIt) => void {
  return (md) => {
    md.core.ruler.push('examples', (state) => {
      const { realPath, path } = state.env as Env
      const file = realPath ?? path
      if (file) place(state, file, store, tickets, proof)
    })
  }
}

function place(state: StateCore, file: string, store: Store, tickets: Tickets, proof: Proof): void {
  const page = store.page(file)
  const pool = page && createPool(page)
  const tokens: Token[] = []
  const general = page?.problems.filter((one) => one.block === undefined) ?? []
  if (general.length > 0) tokens.push(htmlToken(state, renderProblemBox(general)))
  for (const token of state.tokens) {
    const id = token.type === 'fence' ? blockId(token.info, token.content) : undefined
    const known = id ? store.block(id, file) : undefined
    if (known && pool) {
      const box = renderProblemBox(problemsOf(page, known.block.ordinal))
      if (box) tokens.push(htmlToken(state, box))
      token.info = `${token.info} ${tickets.issue({ result: known.result, idOf: pool.idOf })}`
    }
    tokens.push(token)
  }
  // Last, because an included block adds its popups to the pool as well.
  if (pool) tokens.push(htmlToken(state, renderProof(page, proof) + pool.html()))
  state.tokens = tokens
}

function problemsOf(page: PageResult, ordinal: number) {
  return page.problems.filter((one) => one.block === ordinal)
}

function htmlToken(state: StateCore, content: string): Token {
  const token = new state.Token('html_block', '', 0)
  token.content = content
  return token
}

import type { RunResult } from '../examples/run.ts'
import type { Block, BlockResult, PageResult } from '../examples/types.ts'

/** A checked block as the renderer meets it. */
interface Known {
  block: Block
  result: BlockResult
}

/** The results the renderer looks up: filled before a page is rendered, changed as pages change. */
export interface Store {
  fill(result: RunResult): void
  /** Replaces what is known of one page. */
  update(page: PageResult): void
  /** All pages, as they are known at the moment. */
  pages(): PageResult[]
  /** @param file absolute path of the page */
  page(file: string): PageResult | undefined
  /** A block by its id, from the page that holds it or, for an included part, from any page. */
  block(id: string, file: string): Known | undefined
}

/** Creates an empty store. */
export function createStore(): Store {
  const pages = new Map<string, PageResult>()
  const blocks = new Map<string, Known>()
  const update = (page: PageResult) => {
    pages.set(page.page.file, page)
    for (const known of page.blocks) blocks.set(known.block.id, known)
  }
  return {
    fill: (result) => result.pages.forEach(update),
    update,
    pages: () => [...pages.values()],
    page: (file) => pages.get(file),
    block: (id, file) => pages.get(file)?.blocks.find((one) => one.block.id === id) ?? blocks.get(id),
  }
}

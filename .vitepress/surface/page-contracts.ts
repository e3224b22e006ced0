import type { JsonSchema } from '../examples/json-schema.ts'
import type { PageResult } from '../examples/types.ts'
import { type Contracts, toContracts } from './contracts.ts'
import { mergePages } from './merge.ts'
import { remembered } from './remembered.ts'
import type { Operation } from './types.ts'

/** What one page declares, and what goes over the wire by it. */
export interface PageContracts extends Contracts {
  /** The operations by the names of their types, in the same order. */
  named: Operation[]
}

// The page and its Markdown both show them; a page that is checked again is another object.
const read = remembered<PageResult, PageContracts>('contracts')

/**
 * Reads a page's contracts off its own blocks, without the other pages; each page once.
 *
 * @param page checked
 */
export function pageContracts(page: PageResult): PageContracts {
  const contracts = read.get(page) ?? readContracts(page)
  read.set(page, contracts)
  return contracts
}

function readContracts(page: PageResult): PageContracts {
  const { surface } = mergePages([page])
  const types = page.blocks.flatMap(({ result }) => Object.entries(result.types))
  // Blocks of a page repeat each other's types; the first one shows the most.
  const schemas = new Map<string, JsonSchema>(types.reverse())
  return { named: surface.operations, ...toContracts(surface, schemas) }
}

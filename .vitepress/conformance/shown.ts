import type { Block, BlockResult } from '../examples/types.ts'

/** Whether a page shows what a block sends: an endpoint's does, where nothing is wrong with the block. */
export function isSentShown({ page }: Block, { findings }: BlockResult): boolean {
  return page.startsWith('docs/openapi/') && findings.length === 0
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sdkVersion } from '../surface/sdk.ts'
import type { BlockOutcome } from './types.ts'

/** What blocks did when they were last run, by `Block.id`; a changed block has another id. */
export interface Proofs {
  /** Version of the SDK they ran with. */
  sdk: string
  blocks: Record<string, BlockOutcome['ran']>
}

const FILE = '.vitepress/generated/conformance.json'

/**
 * Reads what earlier runs have shown.
 *
 * @param root the project's root
 * @returns nothing of a run with another version of the SDK
 */
export function readProofs(root: string): Proofs {
  const sdk = sdkVersion(root)
  try {
    const known = JSON.parse(readFileSync(join(root, FILE), 'utf8')) as Proofs
    return known.sdk === sdk ? known : { sdk, blocks: {} }
  } catch {
    return { sdk, blocks: {} }
  }
}

/** Adds a run to what is known: blocks that passed, and no more those that failed. */
export function writeProofs(root: string, outcomes: BlockOutcome[]): void {
  const { sdk, blocks } = readProofs(root)
  for (const { block, failures, ran } of outcomes) {
    if (failures.length > 0) delete blocks[block.id]
    else blocks[block.id] = ran
  }
  mkdirSync(dirname(join(root, FILE)), { recursive: true })
  writeFileSync(join(root, FILE), JSON.stringify({ sdk, blocks } satisfies Proofs))
}

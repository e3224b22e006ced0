import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sdkVersion } from '../surface/sdk.ts'
import type { BlockOutcome } from './types.ts'

/** What blocks did when they were last run, by `Block.id`; a changed block has another id. */
export interface Proofs {
  /** Version of the SDK they ran with. */
  sdk: string
  blocks: Record<string, BlockOutcome['ran']>
}

const FOLDER = '.vitepress/generated'
// One of the whole site, or one a part: `conformance-2-4.json`.
const RE_FILE = /^conformance(?:-\d+-\d+)?\.json$/

/**
 * Reads what earlier runs have shown.
 *
 * @param root the project's root
 * @returns nothing of a run with another version of the SDK
 */
export function readProofs(root: string): Proofs {
  const sdk = sdkVersion(root)
  const blocks = filesIn(root).map((name) => readFile(root, name, sdk))
  return { sdk, blocks: Object.assign({}, ...blocks) }
}

/**
 * Adds a run to what is known: blocks that passed, and no more those that failed.
 *
 * @param part of the site that ran, such as `2/4`: it has a file of its own, so that those of several
 * machines can be put together
 */
export function writeProofs(root: string, outcomes: BlockOutcome[], part?: string): void {
  const sdk = sdkVersion(root)
  const own = part ? `conformance-${part.replace('/', '-')}.json` : 'conformance.json'
  const passed = outcomes.filter(({ failures }) => failures.length === 0)
  mkdirSync(join(root, FOLDER), { recursive: true })
  for (const name of new Set([...filesIn(root), own])) {
    const blocks = readFile(root, name, sdk)
    for (const { block } of outcomes) delete blocks[block.id]
    if (name === own) for (const { block, ran } of passed) blocks[block.id] = ran
    writeFileSync(join(root, FOLDER, name), JSON.stringify({ sdk, blocks } satisfies Proofs))
  }
}

function filesIn(root: string): string[] {
  const folder = join(root, FOLDER)
  return existsSync(folder) ? readdirSync(folder).filter((name) => RE_FILE.test(name)) : []
}

function readFile(root: string, name: string, sdk: string): Proofs['blocks'] {
  try {
    const known = JSON.parse(readFileSync(join(root, FOLDER, name), 'utf8')) as Proofs
    return known.sdk === sdk ? known.blocks : {}
  } catch {
    return {}
  }
}

import { createHash } from 'node:crypto'
import type { Library } from '../examples/program.ts'
import type { Block, Page } from '../examples/types.ts'
import { hasTypings, readDeclarations } from './declarations.ts'
import { PACKAGE_NAME } from './package-name.ts'
import type { Merged, Surface } from './types.ts'

/** Digests what the second check of a block rests on, besides the block itself. */
export type BasisOf = (page: Page, block: Block) => string

/**
 * Prepares the digests of a surface: each of its types is digested once, however many blocks rest
 * on it.
 *
 * @param library the package of typings, as the reader installs it
 */
export function createBasis({ declarations, operations }: Surface, library: Library): BasisOf {
  // Of the chain only the steps that lead to an endpoint count; of all else, everything.
  const chain = new Set(operations.flatMap(({ endpoint }) => ancestors(endpoint)))
  const whole = new Map<string, string>()
  const digestOf = (name: string): string => {
    const known = whole.get(name)
    if (known !== undefined) return known
    const merged = declarations.get(name)
    const digest = digestKeys(merged, [...(merged?.members.keys() ?? [])])
    whole.set(name, digest)
    return digest
  }
  const sdk = digest(library[`${PACKAGE_NAME}/sdk.d.ts`] ?? '')
  const all = digest(library[`${PACKAGE_NAME}/index.d.ts`] ?? '')
  return (page, block) => {
    const own = readDeclarations(page, block).map(({ name, members }) => [
      name,
      chain.has(name)
        ? digestKeys(
            declarations.get(name),
            members.map((one) => one.key),
          )
        : digestOf(name),
    ])
    // Without typings of its own a block may use any endpoint, so it rests on all of them.
    const basis = [sdk, own, hasTypings(page, block) ? '' : all]
    return digest(JSON.stringify(basis)).slice(0, 16)
  }
}

function digestKeys(merged: Merged | undefined, keys: string[]): string {
  const shapes = keys.map((key) => merged?.members.get(key)?.map((one) => one.shape))
  return digest(JSON.stringify([merged?.heritage, merged?.alias, shapes]))
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function ancestors(endpoint: string): string[] {
  const steps = endpoint.split('.')
  return steps.slice(1, -1).map((_, index) => steps.slice(0, index + 2).join('.'))
}

import ts from 'typescript'
import { parseNotations } from '../examples/notations.ts'
import type { Block, VirtualFile } from '../examples/types.ts'

/** The part of a block that holds its typings. */
export const TYPINGS_FILE = 'virtual.ts'

/** A block's typings, parsed. */
export interface BlockTypings {
  file: VirtualFile
  source: ts.SourceFile
}

// Merging, rules, the second check and --fix all ask for the same blocks.
const parsed = new WeakMap<Block, BlockTypings | null>()

/**
 * Parses a block's typings; each block once.
 *
 * @returns nothing where the block has no `virtual.ts`
 */
export function typingsOf(block: Block): BlockTypings | undefined {
  const known = parsed.get(block)
  if (known !== undefined) return known ?? undefined
  const file = parseNotations(block).files.find((one) => one.name === TYPINGS_FILE)
  const typings = file && { file, source: parseTypings(file.content) }
  parsed.set(block, typings ?? null)
  return typings
}

/** Parses typings, with parents set. */
export function parseTypings(text: string): ts.SourceFile {
  return ts.createSourceFile(TYPINGS_FILE, text, ts.ScriptTarget.ESNext, true)
}

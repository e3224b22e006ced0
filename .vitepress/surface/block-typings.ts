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

/**
 * Parses a block's typings. The tree of all blocks together takes some 100 MB, so who asks takes what
 * it needs, and nobody keeps it.
 *
 * @returns nothing where the block has no `virtual.ts`
 */
export function typingsOf(block: Block): BlockTypings | undefined {
  const file = parseNotations(block).files.find((one) => one.name === TYPINGS_FILE)
  return file && { file, source: parseTypings(file.content) }
}

/** Parses typings, with parents set. */
export function parseTypings(text: string): ts.SourceFile {
  return ts.createSourceFile(TYPINGS_FILE, text, ts.ScriptTarget.ESNext, true)
}

import { join } from 'node:path'
import { createTwoslasher } from 'twoslash'
import ts from 'typescript'
import { findBlocks } from '../examples/blocks.ts'
import { noCache } from '../examples/cache.ts'
import { parseNotations } from '../examples/notations.ts'
import { COMPILER_OPTIONS } from '../examples/options.ts'
import { findPages } from '../examples/pages.ts'
import { openSession } from '../examples/run.ts'
import type { Block } from '../examples/types.ts'

/*
 * The work on types alone, one way a process: `types-alone.ts tsc|twoslash|ours ROOT [N]`. N is the
 * most blocks that twoslash takes, which goes through them one after the other.
 */

const [way = '', root = '', most = '50'] = process.argv.slice(2)

async function allBlocks(): Promise<Block[]> {
  const { pages } = await findPages(['docs'], root)
  return pages.flatMap((page) => findBlocks(page).blocks)
}

/** One program of all files, and all its diagnostics: what `tsc --noEmit` does. */
function compile(blocks: Block[]): void {
  const files = new Map<string, string>()
  for (const [index, block] of blocks.entries()) {
    for (const file of parseNotations(block).files) {
      files.set(join(root, '.examples', `${index}`, file.name), file.content)
    }
  }
  const host = ts.createCompilerHost(COMPILER_OPTIONS)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.readFile = (name) => files.get(name) ?? readFile(name)
  host.getSourceFile = (name, options, ...rest) => {
    const text = files.get(name)
    return text === undefined
      ? getSourceFile(name, options, ...rest)
      : ts.createSourceFile(name, text, options)
  }
  const program = ts.createProgram([...files.keys()], { ...COMPILER_OPTIONS, noEmit: true }, host)
  ts.getPreEmitDiagnostics(program)
}

function slash(blocks: Block[]): void {
  const twoslasher = createTwoslasher({ compilerOptions: COMPILER_OPTIONS, vfsRoot: root })
  for (const { code, lang } of blocks.slice(0, Number(most))) {
    twoslasher(code, lang, { handbookOptions: { noErrors: true } })
  }
}

async function check(): Promise<void> {
  const session = openSession({ root, cache: noCache })
  await session.run(['docs'])
  await session.close()
}

if (way === 'ours') await check()
else if (way === 'tsc') compile(await allBlocks())
else slash(await allBlocks())

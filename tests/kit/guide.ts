import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findBlocks } from '../../.vitepress/examples/blocks.ts'
import { withoutMarks } from '../../.vitepress/examples/files.ts'
import { parseNotations } from '../../.vitepress/examples/notations.ts'
import { readPage } from '../../.vitepress/examples/pages.ts'
import { SHARED_FOLDER } from '../../.vitepress/examples/shared.ts'
import { ROOT } from './paths.ts'

/**
 * The code of a guide, as a reader would copy it: what stands in a block's last file.
 *
 * @param name of the guide, such as `retries`
 * @param mark some text of the block
 * @param file of the block, where it is not the last one
 * @throws an Error where no block has the text, or the block no such file
 */
export async function codeOf(name: string, mark: string, file?: string): Promise<string> {
  const { page } = await readPage(join(ROOT, `docs/guide/${name}.md`), ROOT)
  const block = page && findBlocks(page).blocks.find(({ code }) => code.includes(mark))
  const files = block ? parseNotations(block).files : []
  const found = file ? files.find((one) => one.name === file) : files.at(-1)
  if (!found)
    throw new Error(`docs/guide/${name}.md has no block with "${mark}"${file ? ` in ${file}` : ''}.`)
  // What stands above the cut, or after the second one, is there for the compiler.
  const shown = found.content
    .replace(/^[\s\S]*?\/\/ ---cut---\n/, '')
    .replace(/\/\/ ---cut-after---\n[\s\S]*$/, '')
  return withoutMarks(shown)
}

/** A file that pages share: `notify.js`. */
export function sharedCode(name: string): string {
  return readFileSync(join(SHARED_FOLDER, name), 'utf8')
}

/**
 * Writes a small project below this one, so that it finds the same packages.
 *
 * @param files text by path
 * @returns its folder
 */
export function writeProject(name: string, files: Record<string, string>): string {
  const folder = join(ROOT, '.vitepress/cache/guides', name)
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of Object.entries({ 'package.json': '{ "type": "module" }\n', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

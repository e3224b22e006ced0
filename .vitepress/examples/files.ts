import type { BlockLang, VirtualFile } from './types.ts'

/** A line that starts a file. */
export const RE_FILENAME = /^[\t\v\f ]*\/\/\s?@filename: (.+)$/gm
const RE_CODE_MARK = /[ \t]*\/\/ \[!code [^\]]*\]/g
const FALLBACK_NAME = '__index__.ts'

/**
 * Takes a block apart into the files that the compiler sees.
 *
 * @param code of the block
 * @param lang names the file before the first `// @filename:`
 */
export function splitFiles(code: string, lang: BlockLang): VirtualFile[] {
  const markers = [...code.matchAll(RE_FILENAME)]
  const names = markers.map((marker) => (marker[1] as string).trimEnd())
  const first = names.includes(`index.${lang}`) ? FALLBACK_NAME : `index.${lang}`
  const starts = [0, ...markers.map((marker) => marker.index)]
  return [first, ...names]
    .map((name, index) => {
      const offset = starts[index] as number
      return { name, offset, content: code.slice(offset, starts[index + 1]) }
    })
    .filter((file) => file.content !== '')
}

/** Code without the marks that only colour its lines: `// [!code hl]`. */
export function withoutMarks(code: string): string {
  return code.replace(RE_CODE_MARK, '')
}

/** The file that holds this offset of the block's code. */
export function fileAt(offset: number, files: VirtualFile[]): VirtualFile | undefined {
  return files.find((file) => offset >= file.offset && offset <= file.offset + file.content.length)
}

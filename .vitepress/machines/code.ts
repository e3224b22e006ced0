import { removeCodeRanges } from 'twoslash-protocol'
import { withoutMarks } from '../examples/files.ts'
import { parseNotations, withoutNotations } from '../examples/notations.ts'
import type { BlockResult, PageResult, VirtualFile } from '../examples/types.ts'

type KnownBlock = PageResult['blocks'][number]

const RE_LANG = /^[\w-]+/
const RE_LABEL = /\[([^\]]+)\]/
const RE_REMOVED_LINE = /^.*\[!code --\].*\n?/gm
const RE_MARK = /[^\S\n]*(?:\/\/|#|<!--|\/\*|--|;)\s*\[!code [^\]]*\](?:\s*(?:-->|\*\/))?/g
const RE_TYPINGS = /\.[cm]?ts$/
const NOTES: Record<string, string> = { log: '说明', annotate: '说明', warn: '注意', error: '错误' }

/**
 * Writes a checked block as a fence: what a reader sees, without notations. What the page shows
 * below a line stands below the fence.
 */
export function renderBlock({ block, result }: KnownBlock): string {
  const notes = notesOf(result)
  return [
    ...labelOf(block.info),
    fence(result.lang, cleanCode(result.visible)),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n')
}

/** Writes any other fence, its info string without what only a website knows. */
export function renderFence(info: string, content: string): string {
  const lang = RE_LANG.exec(info.trim())?.[0] ?? ''
  return [...labelOf(info), fence(lang, cleanCode(content))].join('\n')
}

/** A fence that no line of the code can close. */
export function fence(lang: string, code: string): string {
  const longest = Math.max(2, ...(code.match(/`{3,}/g) ?? []).map(({ length }) => length))
  const marks = '`'.repeat(longest + 1)
  return `${marks}${lang}\n${code.replace(/\n+$/, '')}\n${marks}`
}

/** Code without the marks that colour its lines, and without lines that are struck out. */
function cleanCode(code: string): string {
  return withoutMarks(code.replace(RE_REMOVED_LINE, '')).replace(RE_MARK, '')
}

/** The typings of a page's blocks that its readers do not see, each once, without notations. */
export function hiddenTypings({ blocks }: PageResult): { name: string; code: string }[] {
  const files = blocks.flatMap(({ block }) => {
    const { files, removals } = parseNotations(block)
    const isShown = (file: VirtualFile) => shownOf(file, removals).trim() !== ''
    // What follows the example is no typings of it, but code that runs it.
    return files
      .slice(0, Math.max(0, files.findIndex(isShown)))
      .filter(({ name }) => RE_TYPINGS.test(name))
      .map(({ name, content }) => ({ name, code: withoutNotations(content).trim() }))
  })
  const seen = new Map(files.filter(({ code }) => code !== '').map((file) => [file.code, file]))
  return [...seen.values()]
}

function shownOf({ offset, content }: VirtualFile, removals: [number, number][]): string {
  const within = (at: number) => Math.min(Math.max(at - offset, 0), content.length)
  const own = removals.map(([start, end]): [number, number] => [within(start), within(end)])
  return removeCodeRanges(content, own).code
}

function labelOf(info: string): string[] {
  const label = RE_LABEL.exec(info)?.[1]
  return label ? [`**${label}**`, ''] : []
}

function notesOf({ marks }: BlockResult): string[] {
  return marks.flatMap((mark) => {
    const line = `第 ${mark.line + 1} 行`
    if (mark.type === 'error') return [`> - ${line}，编译错误 TS${mark.code}：${oneLine(mark.text)}`]
    if (mark.type === 'tag')
      return [`> - ${line}，${NOTES[mark.name] ?? mark.name}：${oneLine(mark.text ?? '')}`]
    return []
  })
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}

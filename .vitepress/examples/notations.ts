import {
  findCutNotations,
  findFlagNotations,
  findQueryMarkers,
  type ParsedFlagNotation,
  TwoslashError,
} from 'twoslash'
import {
  createPositionConverter,
  isInRanges,
  mergeRanges,
  type Range,
  removeCodeRanges,
  resolveNodePositions,
} from 'twoslash-protocol'
import ts from 'typescript'
import { RE_FILENAME, splitFiles } from './files.ts'
import type { Block, Finding, Mark, VirtualFile } from './types.ts'

const RE_FILENAME_MALFORMED = /^[\t\v\f ]*\/\/\s*@file[\w-]*\b.*$/gim
const RE_FLAG_LINE = /^\/\/\s?@(\w+)(?::\s?.+)?$/gm
const RE_CUT_LIKE = /^[\t ]*\/\/\s*-{2,}\s*cut[\w\s-]*$/gm
const RE_CUT = /^\/\/\s?---cut(-before|-after|-start|-end)?---$/
const RE_NOTATION_LINES = new RegExp(`(?:${RE_FLAG_LINE.source}|${RE_CUT.source})\\n?`, 'gm')
const RE_LINE_NUMBER = /line(?:\(s\))? (\d+)/

/** Tags an author may put on a line of its own: `// @log: text`. */
export const CUSTOM_TAGS = ['annotate', 'log', 'warn', 'error']

// Not in TypeScript's public types; twoslash reads it the same way.
const optionDeclarations = (ts as unknown as { optionDeclarations: { name: string; type: unknown }[] })
  .optionDeclarations

/** The flags of twoslash itself, as opposed to compiler options. */
interface Flags {
  /** Diagnostic codes the author expects. */
  errors: number[]
  /** All diagnostics off, or those of these codes. */
  noErrors: boolean | number[]
  noErrorsCutted: boolean
  noErrorValidation: boolean
  noStaticSemanticInfo: boolean
  keepNotations: boolean
}

/** A block taken apart: what the compiler sees, what the reader sees, what the author asks. */
export interface Notations {
  files: VirtualFile[]
  /** Parts of the code that the reader does not see. */
  removals: Range[]
  /** Offsets asked for with `^?`. */
  queries: number[]
  /** Offsets asked for with `^|`. */
  completions: number[]
  /** Parts underlined with `^^^`: start, end, text. */
  highlights: [number, number, string?][]
  tags: { name: string; start: number; text?: string }[]
  flags: Flags
  compilerOptions: ts.CompilerOptions
  findings: Finding[]
}

type Readable = Pick<Block, 'code' | 'lang'>

// Each stage asks for them, and a block never changes.
const known = new WeakMap<Readable, Notations>()

/**
 * Reads the twoslash notations of a block; each block once. twoslash's own functions do the reading.
 *
 * @param block lang and code are used
 * @returns files, removals and queries in offsets of `block.code`; wrong notations as findings
 */
export function parseNotations(block: Readable): Notations {
  const notations = known.get(block) ?? readNotations(block)
  known.set(block, notations)
  return notations
}

function readNotations({ code, lang }: Readable): Notations {
  const result: Notations = {
    files: splitFiles(code, lang),
    removals: [],
    queries: [],
    completions: [],
    highlights: [],
    tags: [],
    flags: {
      errors: [],
      noErrors: false,
      noErrorsCutted: false,
      noErrorValidation: false,
      noStaticSemanticInfo: false,
      keepNotations: false,
    },
    compilerOptions: {},
    findings: [...repeatedFilenames(code), ...malformedMarkers(code)],
  }
  readFlags(code, result)
  readCuts(code, result)
  readMarkers(code, result)
  return result
}

/**
 * Turns marks in offsets of the whole code into marks of what the reader sees.
 *
 * @param code the block's code
 * @param marks positions in `code`; the array's items are changed
 * @param notations says what is removed
 * @returns the visible code, and the marks in it, in order, with line and column
 */
export function toVisible(
  code: string,
  marks: Mark[],
  { removals, flags }: Pick<Notations, 'removals' | 'flags'>,
): { visible: string; marks: Mark[] } {
  const removed = flags.keepNotations
    ? { code, nodes: marks }
    : removeCodeRanges(code, mergeRanges([...removals]), marks)
  const visible = removed.code.trimEnd()
  const nodes = resolveNodePositions(
    removed.nodes as never,
    createPositionConverter(removed.code).indexToPos,
  )
  return { visible, marks: (nodes as unknown as Mark[]).filter((mark) => mark.start <= visible.length) }
}

/** Whether a reader does not see the character at this offset. */
export function isRemoved(offset: number, code: string, removals: Range[]): boolean {
  return offset >= code.length || offset < 0 || isInRanges(offset, removals, false) !== undefined
}

/** Code without the lines that only twoslash reads: file names, flags, cuts. */
export function withoutNotations(code: string): string {
  return code.replace(RE_NOTATION_LINES, '')
}

function repeatedFilenames(code: string): Finding[] {
  const seen = new Set<string>()
  return [...code.matchAll(RE_FILENAME)].flatMap((marker) => {
    const name = (marker[1] as string).trimEnd()
    const repeated = seen.has(name)
    seen.add(name)
    if (!repeated) return []
    const message = `The file name "${name}" is used twice in this block.`
    return finding(marker.index, marker[0].length, 'filename-repeated', message, {
      advice: 'Give each part a name of its own, or join the two parts.',
    })
  })
}

function malformedMarkers(code: string): Finding[] {
  const filenames = [...code.matchAll(RE_FILENAME_MALFORMED)]
    .filter((match) => !new RegExp(RE_FILENAME.source).test(match[0]))
    .map((match) => {
      const message = `"${match[0].trim()}" does not start a new file.`
      return finding(match.index, match[0].length, 'filename-malformed', message, {
        advice: 'Write `// @filename: name.ts`, one space after the colon.',
      })
    })
  const cuts = [...code.matchAll(RE_CUT_LIKE)]
    .filter((match) => !RE_CUT.test(match[0].trim()))
    .map((match) => {
      const message = `"${match[0].trim()}" does not cut anything.`
      return finding(match.index, match[0].length, 'cut-malformed', message, {
        advice:
          'Write `// ---cut---`, `// ---cut-after---`, or the pair `// ---cut-start---` and `// ---cut-end---`.',
      })
    })
  return [...filenames, ...cuts]
}

function readFlags(code: string, result: Notations): void {
  for (const match of code.matchAll(RE_FLAG_LINE)) {
    if (match[1] === 'filename') continue
    const at = (message: string, advice: string) =>
      result.findings.push(finding(match.index, match[0].length, 'flag', message, { advice }))
    try {
      const flags = findFlagNotations(match[0], CUSTOM_TAGS, optionDeclarations as never)
      for (const flag of flags) applyFlag(flag, match.index, result, at)
    } catch (error) {
      const { message, advice } = explain(error)
      at(message, advice)
    }
  }
}

function applyFlag(
  flag: ParsedFlagNotation,
  start: number,
  result: Notations,
  at: (message: string, advice: string) => void,
): void {
  if (flag.type === 'unknown') {
    const message = `"@${flag.name}" is neither a compiler option nor a flag of twoslash.`
    at(message, 'Mend the name, or write the comment without "@".')
    return
  }
  if (flag.name === 'showEmit' || flag.name === 'showEmittedFile') {
    at(
      `"@${flag.name}" is not supported: the page shows what its author wrote.`,
      'Write the emitted code as a block of its own.',
    )
    return
  }
  if (flag.type === 'compilerOptions') result.compilerOptions[flag.name] = flag.value
  else if (flag.type === 'handbookOptions') Object.assign(result.flags, { [flag.name]: flag.value })
  else result.tags.push({ name: flag.name, start: start + flag.end, text: flag.value })
  result.removals.push([start, start + flag.end])
}

function readCuts(code: string, result: Notations): void {
  try {
    findCutNotations(code, result as never)
  } catch (error) {
    const { message, advice } = explain(error)
    const line = Number(RE_LINE_NUMBER.exec(message)?.[1] ?? 1)
    const { lines, posToIndex } = createPositionConverter(code)
    const length = (lines[line - 1] ?? '').trimEnd().length
    result.findings.push(finding(posToIndex(line - 1, 0), length, 'cut-unpaired', message, { advice }))
  }
}

function readMarkers(code: string, result: Notations): void {
  const meta = {
    removals: result.removals,
    positionQueries: result.queries,
    positionCompletions: result.completions,
    positionHighlights: result.highlights,
  }
  findQueryMarkers(code, meta as never, createPositionConverter(code) as never)
}

function explain(error: unknown): { message: string; advice: string } {
  if (!(error instanceof TwoslashError)) throw error
  return { message: error.description, advice: error.recommendation || 'Mend the notation.' }
}

function finding(
  start: number,
  length: number,
  code: string,
  message: string,
  { advice }: { advice: string },
): Finding {
  return { start, length: Math.max(1, length), severity: 'error', code, message, advice }
}

/** The vocabulary of the pipeline. Types only: every stage speaks it, none owns it. */

import type { JsonSchema } from './json-schema.ts'

/** A Markdown file, as read. Lines and columns are 1-based wherever a person sees them. */
export interface Page {
  /** Absolute path. */
  file: string
  /** Path as shown to people: relative to the project root, `/` as separator. */
  name: string
  /** The text with `\r\n` turned into `\n`; lines keep their numbers. */
  text: string
  frontmatter: Record<string, unknown>
}

/** A fenced code block with `twoslash` in its info string. */
export interface Block {
  /** Digest of language and code: equal blocks have equal ids, wherever they stand. */
  id: string
  /** `Page.name` of the page it stands in. */
  page: string
  /** 1-based position of the block among the blocks of its page. */
  ordinal: number
  /** Language as the compiler needs it: `js`, `ts`, `jsx` or `tsx`. */
  lang: BlockLang
  /** The fence's info string: language, `twoslash` and further words. */
  info: string
  /** The code between the fences, notations included; container prefixes removed. */
  code: string
  /** 1-based line of the opening fence. */
  line: number
  /** For each line of `code`, the number of characters that stand before it in the Markdown line. */
  indents: number[]
}

export type BlockLang = 'js' | 'jsx' | 'ts' | 'tsx'

/** A part of a block's code that the compiler sees as a file. */
export interface VirtualFile {
  /** As in `// @filename:`; relative to the block's private folder. */
  name: string
  content: string
  /** Offset of `content` in the block's code, in UTF-16 units. */
  offset: number
}

type Severity = 'error' | 'warning'

/** Something a person has to mend, in Markdown coordinates. */
export interface Problem {
  /** `Page.name`. */
  page: string
  /** 1-based; 1 when the whole page is meant. */
  line: number
  /** 1-based, in UTF-16 units. */
  column: number
  /** How many characters of the line are meant, at least 1. */
  length: number
  severity: Severity
  /** `TS2741` for a compiler diagnostic, else a name such as `page-title`. */
  code: string
  message: string
  /** What to do next. */
  advice: string
  /** The line of Markdown it points at. */
  source: string
  /** Ordinal of the block it belongs to, if any. */
  block?: number
}

/** A field of an object type. */
export interface Field {
  name: string
  optional: boolean
  type: string
  /** The field's comment, first line. */
  docs: string
  /** Where its type goes deeper, its own fields; none where they are too deep or repeat themselves. */
  fields?: Field[]
}

/** A part of a popup that lists the fields of an object type. */
export interface FieldGroup {
  /** Name of the type or parameter the fields belong to; empty when it is the name hovered. */
  title: string
  fields: Field[]
}

/** A JSDoc tag: name and text. */
export type Tag = [name: string, text: string]

/** What a popup says. Equal contents are stored once a page. */
export interface Popup {
  /** The headline: kind, name and type with names shortened. */
  text: string
  docs: string
  tags: Tag[]
  groups: FieldGroup[]
  /** What the name calls, where it is a method of an endpoint. */
  operation?: CalledOperation
}

/** A method of an endpoint, as its typings name it. */
export interface CalledOperation {
  /** Such as `WeChatPay.OpenAPI.V3.Certificates`. */
  endpoint: string
  /** In lower case. */
  method: string
}

interface NodePosition {
  /** Offset in the visible code. */
  start: number
  length: number
  /** 0-based line of the visible code. */
  line: number
  /** 0-based column of the visible code. */
  character: number
}

/** A name in the visible code, with what the compiler knows of it. */
export interface Hover extends NodePosition {
  type: 'hover' | 'query'
  target: string
  /** The quick info as the compiler prints it, before names are shortened. */
  text: string
  docs?: string
  tags?: [string, string | undefined][]
  popup: Popup
  /** Its type says nothing of the API, so that a mouse passing by does not open its popup. */
  quiet?: true
}

interface Highlight extends NodePosition {
  type: 'highlight'
  text?: string
}

interface CompletionItem {
  name: string
  kind: string
}

export interface Completion extends NodePosition {
  type: 'completion'
  completions: CompletionItem[]
  completionsPrefix: string
}

export interface ErrorMark extends NodePosition {
  type: 'error'
  code: number
  text: string
  level: Severity
  filename: string
  id: string
}

interface CustomTag extends NodePosition {
  type: 'tag'
  name: string
  text?: string
}

export type Mark = Hover | Highlight | Completion | ErrorMark | CustomTag

/** All that is known of a block once it has been checked. */
export interface BlockResult {
  /** The code a reader sees: cuts and notations removed. */
  visible: string
  /** Language the visible code is highlighted as. */
  lang: BlockLang | 'json'
  marks: Mark[]
  /** Relative to the block: `line` and `column` are resolved to Markdown by the caller. */
  findings: Finding[]
  /** The author switched errors off for this block. */
  unchecked: boolean
  /** Names that nobody declares, which stand for a field of a call. */
  placeholders: string[]
  /** What the block declares to go over the wire, by full name. */
  types: Record<string, JsonSchema>
}

/** A problem inside a block, in offsets of its code. */
export interface Finding {
  start: number
  length: number
  severity: Severity
  code: string
  message: string
  advice: string
}

/** A page and its blocks as they were read: nothing is examined. */
export interface PageRead {
  page: Page
  blocks: { block: Block }[]
}

/** A page, its blocks and what was found, in the order of the page. */
export interface PageResult {
  page: Page
  blocks: { block: Block; result: BlockResult }[]
  problems: Problem[]
}

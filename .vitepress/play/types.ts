/** The vocabulary of the live editor. Types only: the page and its worker both speak it. */

import type { Popup } from '../examples/types.ts'

/** A checked block as an editor opens it. */
export interface PlaySource {
  lang: 'js' | 'ts'
  /** What stands, hidden, before the code and behind it. */
  before: string
  code: string
  after: string
  /** Files that the block imports and its page does not hold, by name. */
  files: Record<string, string>
}

/** Files by absolute path: libraries and packages. */
export type Files = Record<string, string>

/** Values a reader keeps in the browser, by the name of the field. */
export type Fill = Record<string, string>

/** An edit in offsets of the code that is edited. */
export interface Change {
  from: number
  to: number
  insert: string
}

/** A quick fix. */
export interface Fix {
  label: string
  change: Change
}

/** Something wrong in the edited code. */
export interface Trouble {
  from: number
  to: number
  /** `TS2741`, or `placeholder-unknown`. */
  code: string
  /** What is wrong and what to do, in Chinese. */
  text: string
  /** What the compiler says. */
  message: string
  fix?: Fix
}

/** A name that may be written where the cursor is. */
export interface Suggestion {
  name: string
  /** As the compiler names it: `property`, `method`, `string`. */
  kind: string
  /** Written instead of the name. */
  insert?: string
  /** Lower comes first. */
  order: string
}

/** What may be written, and where it begins. */
export interface Suggestions {
  from: number
  items: Suggestion[]
}

/** What is known of a name. */
export interface Described {
  from: number
  to: number
  popup: Popup
}

/** What a call would send. */
export interface Sent {
  method: string
  url: string
  /** Values in the path, in order. */
  path: [name: string, value: string][]
  query: [name: string, value: string][]
  body?: { kind: 'json' | 'xml' | 'other'; text: string }
  curl: string
  /** Required and not there. */
  missing: string[]
  /** Not written in the code: taken from the documents, or from what the reader keeps. */
  assumed: string[]
}

/** Code and what is asked of it. */
export interface Engine {
  /** Opens a block; what is asked from now on is asked of it. */
  open(source: PlaySource, packages?: Files): void
  check(code: string, fill: Fill): Trouble[]
  hover(code: string, at: number): Described | undefined
  suggest(code: string, at: number): Suggestions
  /** Comment of a suggestion. */
  describe(code: string, at: number, name: string): string
  format(code: string): string
  /** What the call at the cursor would send, else the first one. */
  send(code: string, at: number, fill: Fill): Sent | undefined
}

/** What the theme imports to know where files are, below the site’s base. */
export interface PlayManifest {
  /** `Files`. */
  libraries: string
  /** `ProductTypings`. */
  products: string[]
  /** From the address of a page to the number of its product. */
  pages: string
}

/** The typings of a product as one, and the calls that they have. */
export interface ProductTypings {
  source: PlaySource
  /** By the page’s address below the site’s base: methods and the chain that leads there. */
  calls: Record<string, { methods: string[]; chain: string }>
}

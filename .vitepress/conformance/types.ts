import type { JsonSchema } from '../examples/json-schema.ts'
import type { Block } from '../examples/types.ts'
import type { Exchange } from '../gateway/types.ts'

/** The vocabulary of the runner. Types only. */

/** A name the example uses and somebody must give a value. */
export interface Wanted {
  name: string
  schema: JsonSchema
}

/** A name a file of the block declares without a value. */
export interface Supply extends Wanted {
  file: string
  /** Nothing of it is left in the code: it is written anew, and exported if it was. */
  isDeclared: boolean
  isExported: boolean
}

/** A call of the SDK, as the reader sees it. */
export interface ShownCall {
  /** `POST /v3/pay/transactions/jsapi`; absent where only the run can tell. */
  key?: string
  /** Offset in the block's code. */
  offset: number
}

/** A function that an example exports. */
export interface ExportedFunction {
  name: string
  parameters: { name: string; schema: JsonSchema; isOptional: boolean }[]
  /** Of what it returns, awaited. */
  returns: JsonSchema
  /** Takes headers and body of a notification, returns a reply. */
  isHandler: boolean
  offset: number
}

/** A module of the block, ready to be run. */
export interface Module {
  name: string
  /** JavaScript whose lines and columns are those of the block. */
  code: string
  /** Offset of the module in the block's code. */
  offset: number
}

/** A promise that stands as a statement of its own. */
export interface Settled {
  /** Of what it settles with. */
  schema: JsonSchema
  /** It comes of a call of the SDK. */
  isCall: boolean
  offset: number
}

/** A block, read and ready to be run. */
export interface Prepared {
  block: Block
  modules: Module[]
  placeholders: Wanted[]
  supplies: Supply[]
  calls: ShownCall[]
  functions: ExportedFunction[]
  settled: Settled[]
  /** The reader is shown mistakes: what is sent must be refused. */
  showsMistakes: boolean
  /** The fence says that no page describes the operation yet. */
  isUnlisted: boolean
  /** The notification that the fence says its handler takes; else it follows from the page. */
  event?: string
}

/** Something that did not go as the page says. */
export interface Failure {
  /** Offset in the block's code; the block's start where absent. */
  offset?: number
  message: string
  advice: string
  /** It only says again what the gateway's refusal says. */
  isEcho?: boolean
  /** What was sent, where that is what failed. */
  exchange?: Exchange
}

/** What came of running a block. */
export interface BlockOutcome {
  block: Block
  failures: Failure[]
  exchanges: Exchange[]
  /** Things that were run, as the report counts them. */
  ran: { calls: number; functions: number; notifications: number; forms: number }
}

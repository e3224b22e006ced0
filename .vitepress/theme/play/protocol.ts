import type { Engine } from '../../play/types.ts'

/** What the page asks the worker. */
export interface Question {
  id: number
  method: 'load' | keyof Engine
  args: unknown[]
}

/** What the worker answers. */
export type Answer = { id: number; result: unknown } | { id: number; error: string }

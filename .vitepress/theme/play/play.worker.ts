import { createEngine } from '../../play/engine.ts'
import type { Engine, Files } from '../../play/types.ts'
import type { Answer, Question } from './protocol.ts'

/** The worker’s own scope, as far as it is used. */
interface Scope {
  postMessage(answer: Answer): void
  onmessage: ((event: MessageEvent<Question>) => void) | null
}

const scope = self as unknown as Scope
let engine: Promise<Engine> | undefined

async function load(address: string): Promise<Engine> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return createEngine((await response.json()) as Files)
}

async function answer({ id, method, args }: Question): Promise<Answer> {
  try {
    if (method === 'load') engine = load(String(args[0]))
    const ready = await engine
    if (!ready || method === 'load') return { id, result: undefined }
    // Questions and answers are typed where they are asked: client.ts.
    const call = ready[method] as (...all: unknown[]) => unknown
    return { id, result: call(...args) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

scope.onmessage = ({ data }) => void answer(data).then((one) => scope.postMessage(one))

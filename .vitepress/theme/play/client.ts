import { manifest } from 'virtual:play-manifest'
import { withBase } from 'vitepress'
import type { Engine, PlaySource } from '../../play/types.ts'
import type { Answer, Question } from './protocol.ts'

/** The engine of one editor, asked from afar. */
export type Remote = {
  [Method in Exclude<keyof Engine, 'open'>]: (
    ...args: Parameters<Engine[Method]>
  ) => Promise<ReturnType<Engine[Method]>>
}

interface Line {
  ask(method: Question['method'], ...args: unknown[]): Promise<unknown>
  /** What the worker has open. */
  opened?: PlaySource
}

let line: Promise<Line> | undefined

/** Reads a file of the site. */
export async function readFile<File>(address: string): Promise<File> {
  const response = await fetch(withBase(`/${address}`))
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json() as Promise<File>
}

/** Starts the worker, once for all editors of a page; after a failure, anew. */
export async function connect(source: PlaySource): Promise<Remote> {
  line ??= start()
  line.catch(() => {
    line = undefined
  })
  return remoteOf(await line, source)
}

function remoteOf(own: Line, source: PlaySource): Remote {
  // Questions are answered in the order they are asked, so the block is opened before them.
  const call = (method: Question['method']) => {
    return (...args: unknown[]) => {
      if (own.opened !== source) {
        own.opened = source
        void own.ask('open', source)
      }
      return own.ask(method, ...args)
    }
  }
  const methods = ['check', 'hover', 'suggest', 'describe', 'format', 'send'] as const
  return Object.fromEntries(methods.map((method) => [method, call(method)])) as unknown as Remote
}

async function start(): Promise<Line> {
  const worker = new Worker(new URL('./play.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let count = 0
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.id)
    waiting.delete(data.id)
    if ('error' in data) one?.reject(new Error(data.error))
    else one?.resolve(data.result)
  }
  worker.onerror = () => {
    line = undefined
    for (const { reject } of waiting.values()) reject(new Error('The worker did not start.'))
    waiting.clear()
    worker.terminate()
  }
  const ask: Line['ask'] = (method, ...args) =>
    new Promise((resolve, reject) => {
      const id = ++count
      waiting.set(id, { resolve, reject })
      const question: Question = { id, method, args }
      worker.postMessage(question)
    })
  await ask('load', new URL(withBase(`/${manifest.libraries}`), location.href).href)
  return { ask }
}

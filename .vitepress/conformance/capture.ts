import axios, { type InternalAxiosRequestConfig } from 'axios'
import type { Gateway } from '../gateway/server.ts'
import { createBlockContext } from './context.ts'
import { setStage } from './stage.ts'
import type { Prepared } from './types.ts'

/** The first request of an example, as the SDK hands it to the network. */
export interface Captured {
  method: string
  /** With the host. */
  url: string
  headers: [name: string, value: string][]
  body: string
}

/** Ends a call once it has been written down. */
class Recorded extends Error {}

/**
 * Runs a block with an adapter that writes requests down instead of sending them.
 *
 * @returns nothing where the block makes no call, or fails before it does
 */
export async function captureBlock(prepared: Prepared, gateway: Gateway): Promise<Captured | undefined> {
  if (prepared.calls.length === 0) return undefined
  const seen: Captured[] = []
  const adapter = async (config: InternalAxiosRequestConfig) => {
    seen.push(toCaptured(config))
    throw new Recorded()
  }
  const stage = setStage(prepared, gateway, { operations: [], events: [] }, {}, { adapter })
  const given = {
    globals: stage.globals,
    packages: stage.packages,
    supply: stage.supply,
    settle: (_: number, value: unknown) => void Promise.resolve(value).catch(() => undefined),
  }
  const { block, modules } = prepared
  const context = createBlockContext(modules, given, `${block.page}:${block.ordinal}`)
  await context.run().catch(() => undefined)
  // A call that nobody awaits reaches the adapter a few turns later.
  for (let turn = 0; turn < TURNS && seen.length === 0; turn += 1) await new Promise(setImmediate)
  return seen[0]
}

const TURNS = 50

/** The SDK's form, as far as it is looked at here. */
interface Form {
  boundary: Buffer
  getBuffer(): Buffer
  getHeaders(): object
}

function isForm(data: unknown): data is Form {
  return typeof data === 'object' && data !== null && 'getBuffer' in data && 'getHeaders' in data
}

function toCaptured(config: InternalAxiosRequestConfig): Captured {
  if (isForm(config.data)) return toCaptured(withForm(config, config.data))
  const headers = Object.entries(config.headers.toJSON())
  return {
    method: (config.method ?? 'get').toUpperCase(),
    url: new URL(axios.getUri(config), config.baseURL).href,
    headers: headers.flatMap(([name, value]): [string, string][] => (value ? [[name, String(value)]] : [])),
    body: typeof config.data === 'string' ? config.data : '',
  }
}

// As the network would be handed it, with a boundary that does not change from run to run.
function withForm(config: InternalAxiosRequestConfig, form: Form): InternalAxiosRequestConfig {
  const own = form.boundary.toString().replace(/^-+|[\r\n-]+$/g, '')
  const plain = (text: string) => text.replaceAll(own, 'boundary')
  const headers = config.headers.concat({ ...form.getHeaders() })
  headers.set('Content-Type', plain(String(headers.get('Content-Type'))))
  return { ...config, headers, data: plain(form.getBuffer().toString()) }
}

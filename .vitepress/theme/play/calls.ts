import { manifest } from 'virtual:play-manifest'
import type { PlaySource, ProductTypings } from '../../play/types.ts'
import { engine } from '../search/browser.ts'
import { readFile } from './client.ts'

/** A call that an empty example can begin with. */
export interface Call {
  /** Method and the page’s address: `post /openapi/v3/refund/domestic/refunds`. */
  key: string
  method: string
  path: string
  title: string
}

const RE_FRAGMENT = /#.*$/

/** Finds calls by the site’s search. */
export async function findCalls(query: string): Promise<Call[]> {
  const [{ results }, pages] = await Promise.all([
    engine.find(query),
    readFile<Record<string, number>>(manifest.pages),
  ])
  const calls = results.flatMap(({ kind, method, path, title, address }): Call[] => {
    const page = address.replace(RE_FRAGMENT, '')
    if (kind !== 'endpoint' || pages[page] === undefined) return []
    return [{ key: `${method.toLowerCase()} ${page}`, method, path, title }]
  })
  return calls.filter(({ key }, index) => calls.findIndex((one) => one.key === key) === index)
}

/**
 * Loads what a call is checked against: the typings of its product.
 *
 * @returns the call, and nothing in it yet
 * @throws where the files cannot be loaded, or know no such call
 */
export async function openCall({ key }: Call): Promise<{ source: PlaySource; code: string }> {
  const [method = '', page = ''] = key.split(' ')
  const pages = await readFile<Record<string, number>>(manifest.pages)
  const address = manifest.products[pages[page] ?? -1]
  if (!address) throw new Error(`No product has ${page}.`)
  const { source, calls } = await readFile<ProductTypings>(address)
  const call = calls[page]
  if (!call) throw new Error(`${address} has no ${page}.`)
  const name = call.methods.includes(method) ? method : (call.methods[0] ?? 'post')
  const code = `${call.chain}.${name}()\n`
  return { source: { ...source, code }, code }
}

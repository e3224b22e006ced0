import { manifest } from 'virtual:search-manifest'
import { withBase } from 'vitepress'
import { createEngine, type Engine } from './engine.ts'
import { openFiles } from './files.ts'

/** The search of this site, in the browser. */
export const engine: Engine = createEngine(
  openFiles(manifest, async (address) => {
    const response = await fetch(withBase(`/${address}`))
    if (!response.ok) throw new Error(`${address}: ${response.status}`)
    return response.json()
  }),
)

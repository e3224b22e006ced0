import type { IndexFiles } from '../../.vitepress/search/files.ts'
import { createEngine, type Engine } from '../../.vitepress/theme/search/engine.ts'
import { openFiles } from '../../.vitepress/theme/search/files.ts'
import type { Result } from '../../.vitepress/theme/search/results.ts'
import type { Asked } from './queries.ts'

/**
 * The engine as the browser runs it, on files that are at hand.
 *
 * @param onRead told of each file that is read
 */
export function engineOn(
  { manifest, contents }: IndexFiles,
  onRead: (content: string) => void = () => {},
): Engine {
  return createEngine(
    openFiles(manifest, async (address) => {
      const content = contents.get(address)
      if (content === undefined) throw new Error(`no file ${address}`)
      onRead(content)
      return JSON.parse(content)
    }),
  )
}

/** Whether one of the first lines is what the question asks for. */
export function isAnswered({ pages, within, kind, anchor }: Asked, lines: Line[]): boolean {
  return lines.slice(0, within).some((line) => {
    const [address = '', hash = ''] = line.address.split('#')
    const isKind = kind === undefined || line.kind === kind
    return pages.includes(address) && isKind && (anchor === undefined || hash === anchor)
  })
}

/** What counts of a line. */
export type Line = Pick<Result, 'kind' | 'address'>

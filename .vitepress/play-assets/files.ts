import { createHash } from 'node:crypto'
import type { Block, PageRead } from '../examples/types.ts'
import type { PlayManifest } from '../play/types.ts'
import { productOf } from '../site/catalog.ts'
import { PRODUCTS } from '../site/products.ts'
import { slimLibraries } from './libraries.ts'
import { productTypings } from './products.ts'
import { playSource } from './sources.ts'

const FOLDER = 'assets/play'

/** What live editors load, as files whose names change with their content. */
export interface PlayFiles {
  /** Address of a block’s file below the site’s base; nothing for what cannot be edited. */
  addressOf(block: Block): string | undefined
  /** Those that belong to no block. */
  manifest(pages: PageRead[]): PlayManifest
  /** A file asked for by its address. */
  read(address: string): string | undefined
  all(): Iterable<[address: string, content: string]>
}

/** @param root the folder whose `node_modules` holds what examples import */
export function createPlayFiles(root: string): PlayFiles {
  const contents = new Map<string, string>()
  const known = new Map<string, string | undefined>()
  let libraries = ''
  const add = (name: string, value: unknown) => {
    const content = JSON.stringify(value)
    const digest = createHash('sha256').update(content).digest('hex')
    // Of the many blocks no two may come to the same name.
    const address = `${FOLDER}/${name}${digest.slice(8, 16)}.${digest.slice(0, 8)}.json`
    contents.set(address, content)
    return address
  }
  return {
    addressOf(block) {
      if (!known.has(block.id)) {
        const source = playSource(block)
        known.set(block.id, source && add('', source))
      }
      return known.get(block.id)
    },
    manifest(pages) {
      libraries ||= add('libraries-', slimLibraries(root))
      const typings = byProduct(pages)
        .map(productTypings)
        .filter(({ calls }) => Object.keys(calls).length > 0)
      const numbers = typings.flatMap(({ calls }, number) => Object.keys(calls).map((one) => [one, number]))
      return {
        libraries,
        products: typings.map((one) => add('product-', one)),
        pages: add('pages-', Object.fromEntries(numbers)),
      }
    },
    read: (address) => contents.get(address),
    all: () => contents,
  }
}

function byProduct(pages: PageRead[]): PageRead[][] {
  return PRODUCTS.map((product) =>
    pages.filter(({ page }) => productOf(page.frontmatter.product) === product),
  )
}

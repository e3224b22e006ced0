import { withBase } from 'vitepress'
import { pathToFile } from 'vitepress/dist/client/app/utils.js'

/** What the router looks pages' scripts up in, by the names of their files. */
interface Listing {
  __VP_HASH_MAP__: Record<string, string>
}

// Longer than a pointer takes to cross a link, shorter than a person takes to press.
const REST = 65

const fetched = new Set<string>()
let listed: Promise<void> | undefined

/**
 * Lets the router find a page. The first page knows its own script only: the list of all of them
 * grows with the site, and is asked for when a reader goes on.
 *
 * @param address of the page
 */
export async function knowPage(address: string): Promise<void> {
  if (pathToFile(new URL(address, location.href).pathname)) return
  listed ??= fetchList()
  await listed
}

async function fetchList(): Promise<void> {
  try {
    const list = await fetch(withBase('/hashmap.json'))
    const known = globalThis as unknown as Listing
    known.__VP_HASH_MAP__ = await list.json()
  } catch {
    // The router asks once more, and shows what it shows for a page that is not there.
    listed = undefined
  }
}

/**
 * Fetches the script of the page that a reader is about to open: the pointer rests on a link to it,
 * a finger touches that, or the keyboard has led there. Nothing else is fetched in advance.
 *
 * @param page the document
 */
export function setupNextPage(page: Document): void {
  let resting = 0
  page.addEventListener('pointerover', (event) => {
    clearTimeout(resting)
    const path = event.pointerType === 'mouse' ? pathOf(event.target) : undefined
    if (path) resting = window.setTimeout(() => void fetchPage(page, path), REST)
  })
  for (const type of ['touchstart', 'focusin']) {
    page.addEventListener(
      type,
      ({ target }) => {
        const path = pathOf(target)
        if (path) void fetchPage(page, path)
      },
      { passive: true },
    )
  }
}

async function fetchPage(page: Document, path: string): Promise<void> {
  if (fetched.has(path) || isSaving()) return
  fetched.add(path)
  await knowPage(path)
  const script = pathToFile(path)
  if (!script) return
  const link = page.createElement('link')
  link.rel = 'modulepreload'
  link.href = script
  page.head.append(link)
}

/** The path of the page that a link leads to, where the router would open it. */
function pathOf(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link || link.target || link.hasAttribute('download')) return undefined
  const { origin, pathname } = new URL(link.href, location.href)
  const isPage = origin === location.origin && pathname !== location.pathname
  return isPage && !/\.(?!html$)\w+$/.test(decodeURI(pathname)) ? pathname : undefined
}

// Not every browser says so.
function isSaving(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
}

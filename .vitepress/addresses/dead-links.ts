import type { Page, Problem } from '../examples/types.ts'
import type { SiteAddress } from '../site/addresses.ts'
import { filesBelow } from './files.ts'
import { type Anchors, readAnchorsOf } from './html.ts'
import { type Place, placeOfLink } from './sources.ts'
import { fileFor, type Target, targetsFrom } from './targets.ts'

/** A link that leads nowhere, and why. */
interface Dead {
  link: string
  target: Target
  code: string
  message: string
  advice: string
}

// The browser goes to the top of a page by itself.
const TOP = new Set(['', 'top'])
const SHOWN_ANCHORS = 6
const NO_PLACE = { line: 1, column: 1, length: 1, source: '' }

/**
 * Follows every link of the built site, whoever wrote it: authors, the renderer, the theme.
 *
 * @param folder the built site
 * @param pages what it was built from
 * @returns a problem for each page that was not built, and each link and anchor that is not there;
 *   where many pages have one from the same hand, once
 */
export function checkLinks(folder: string, pages: Page[], address: SiteAddress): Problem[] {
  const files = new Set(filesBelow(folder))
  const read = new Map<string, Anchors>()
  for (const file of files) if (file.endsWith('.html')) read.set(file, readAnchorsOf(folder, file))
  const sources = new Map(pages.map((page) => [page.name, page]))
  const written: Problem[] = []
  const rendered = new Map<string, { dead: Dead; pages: string[] }>()
  for (const [file, { links }] of read) {
    const page = sources.get(`docs/${file.replace(/\.html$/, '.md')}`)
    for (const dead of deadLinks(file, links, address, files, read)) {
      const place = page && placeOfLink(page, dead.link, dead.target)
      if (place) written.push(toProblem(page.name, place, dead))
      else {
        const known = rendered.get(dead.message) ?? { dead, pages: [] }
        known.pages.push(page?.name ?? file)
        rendered.set(dead.message, known)
      }
    }
  }
  const absent = pages.filter(({ name }) => !read.has(fileOf(name))).map(absentProblem)
  return [...absent, ...written, ...[...rendered.values()].map(renderedProblem)]
}

function deadLinks(
  file: string,
  links: Set<string>,
  address: SiteAddress,
  files: Set<string>,
  read: Map<string, Anchors>,
): Dead[] {
  const resolve = targetsFrom(`/${file.replace(/(?:(^|\/)index)?\.html$/, '$1')}`, address)
  return [...links].flatMap((link) => {
    const target = resolve(link)
    const trouble = troubleOf(link, target, files, read)
    return trouble ? [{ link, target, ...trouble }] : []
  })
}

type Trouble = Pick<Dead, 'code' | 'message' | 'advice'>

function troubleOf(
  link: string,
  target: Target,
  files: Set<string>,
  read: Map<string, Anchors>,
): Trouble | undefined {
  const trouble = (message: string, advice: string): Trouble => ({ code: 'dead-link', message, advice })
  switch (target.kind) {
    case 'elsewhere':
      return undefined
    case 'malformed':
      return trouble(`\`${link}\` is no address.`, 'Write `%` as `%25`, or mend the address.')
    case 'local':
      return trouble(`\`${link}\` leads to the reader’s own machine.`, 'Write it as code, not as a link.')
    case 'outside':
      return trouble(
        `\`${link}\` leads out of the site, which is served below BASE.`,
        'Write a Markdown link, which gets the base; in HTML, write a relative address.',
      )
  }
  const { path, anchor } = target
  const file = fileFor(path, files)
  if (!file) return trouble(`There is no page \`${path}\`.`, 'Mend the address, or write the page.')
  const ids = read.get(file)?.ids
  if (!ids || TOP.has(anchor) || ids.has(anchor) || anchor.startsWith(':~:')) return undefined
  return {
    code: 'dead-anchor',
    message: `\`${path}\` has no place \`#${anchor}\`.`,
    advice: `Give a heading this anchor, or name one there is: ${nearest(anchor, ids)}.`,
  }
}

// Those that begin alike first.
function nearest(anchor: string, ids: Set<string>): string {
  const alike = (id: string) => [...id].findIndex((letter, index) => letter !== anchor[index])
  const readable = [...ids].filter((id) => !/^(?:VP|app$|local-search|f\d+$)/.test(id))
  return readable
    .map((id) => ({ id, rank: alike(id) < 0 ? id.length : alike(id) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, SHOWN_ANCHORS)
    .map(({ id }) => `#${id}`)
    .join(', ')
}

function fileOf(name: string): string {
  return name.replace(/^docs\//, '').replace(/\.md$/, '.html')
}

function absentProblem({ name }: Page): Problem {
  const message = 'The page was not built.'
  const advice = 'Look above for what the build said of it; in the configuration, for `srcExclude`.'
  return toProblem(name, NO_PLACE, { code: 'page-absent', message, advice })
}

function renderedProblem({
  dead,
  pages: [first = '', ...others],
}: {
  dead: Dead
  pages: string[]
}): Problem {
  const more = others.length > 0 ? ` ${others.length} more pages have it.` : ''
  const where =
    'The page’s Markdown does not have this link: look in .vitepress/site/ and .vitepress/render/.'
  return toProblem(first, NO_PLACE, {
    ...dead,
    message: dead.message + more,
    advice: `${dead.advice} ${where}`,
  })
}

function toProblem(page: string, place: Place, { code, message, advice }: Trouble): Problem {
  return { page, ...place, severity: 'error', code, message, advice }
}

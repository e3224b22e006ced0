import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'

/** What a page of the built site points to, and what can be pointed to in it. */
export interface Anchors {
  ids: Set<string>
  /** Values of `href` and `src`, each once. */
  links: Set<string>
}

// What a browser fetches by itself is asked for as well: a script that is not there is a dead link.
const LINK_ATTRIBUTES = new Set(['href', 'src', 'poster', 'xlink:href'])

/**
 * Reads the links and anchors of HTML.
 *
 * @param html a whole page
 */
export function readAnchors(html: string): Anchors {
  const ids = new Set<string>()
  const links = new Set<string>()
  let tag = ''
  const parser = new Parser({
    onopentagname(name) {
      tag = name
    },
    onattribute(name, value) {
      if (name === 'id' || (name === 'name' && tag === 'a')) ids.add(value)
      else if (LINK_ATTRIBUTES.has(name)) links.add(value)
    },
  })
  parser.end(html)
  return { ids, links }
}

/** The same for a file. */
export function readAnchorsOf(folder: string, file: string): Anchors {
  return readAnchors(readFileSync(join(folder, file), 'utf8'))
}

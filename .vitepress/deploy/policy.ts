import { createHash } from 'node:crypto'
import { pagesOf } from './files.ts'

const RE_SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const RE_SOURCE = /\bsrc=/
// Data for machines; a browser does not run it, and a policy does not speak of it.
const RE_DATA = /\btype="(?:application\/(?:ld\+)?json|text\/plain)"/

/**
 * The hashes of all scripts that stand in the pages of a built site, as a Content-Security-Policy
 * names them (CSP Level 3, hash-source).
 *
 * @param pages their HTML
 * @returns such as `'sha256-…'`, each once
 */
export function scriptHashes(pages: Iterable<string>): string[] {
  const hashes = new Set<string>()
  for (const page of pages) {
    for (const [, attributes = '', code = ''] of page.matchAll(RE_SCRIPT)) {
      if (RE_SOURCE.test(attributes) || RE_DATA.test(attributes)) continue
      hashes.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    }
  }
  return [...hashes].sort()
}

/**
 * A Content-Security-Policy for a built site: nothing from another origin, no script in a page that
 * is not known by its hash.
 *
 * @param dist folder of the built site
 */
export function contentSecurityPolicy(dist: string): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scriptHashes(pagesOf(dist))],
    // The highlighter colours each token by an attribute, and hashes cannot name those.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}

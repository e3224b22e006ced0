import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const RE_LIST = /window\.__VP_HASH_MAP__=JSON\.parse\("(?:[^"\\]|\\.)*"\);/
// Runs in the browser: the page's own script is named by the link that loads it early.
const OWN = `window.__VP_HASH_MAP__=Object.fromEntries([...document.querySelectorAll("link[rel=modulepreload]")].flatMap(({href})=>{const m=/([^/]+\\.md)\\.([\\w-]+)\\.lean\\.js$/.exec(href);return m?[[m[1].toLowerCase(),m[2]]]:[]}));`
const RE_SCRIPT = /(<script type="module"|<link rel="modulepreload")(?= )/g

/**
 * Takes the list of all pages' scripts out of what every page loads: it grows with the site, and a
 * reader needs it only to go on (theme/next-page.ts asks for `hashmap.json` then).
 *
 * @param outDir of the built site
 * @throws an Error where VitePress writes the list in another way than it did
 */
export function shortenMetadata(outDir: string): void {
  const folder = join(outDir, 'assets/chunks')
  const names = readdirSync(folder).filter((name) => /^metadata\.\w+\.js$/.test(name))
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8')
    // Its name stands for the list as well, so it changes with it as before.
    writeFileSync(join(folder, name), text.replace(RE_LIST, OWN))
    if (RE_LIST.test(text)) return
  }
  throw new Error(
    'VitePress writes the list of pages in another way than .vitepress/deploy/first-visit.ts knows. Mend RE_LIST there, after the text of .vitepress/dist/assets/chunks/metadata.*.js.',
  )
}

/**
 * Lets the styles and the text of a page come before its scripts: it can be read without them.
 *
 * @param html of a page as VitePress writes it
 */
export function withTextFirst(html: string): string {
  const end = html.indexOf('</head>')
  return html.slice(0, end).replace(RE_SCRIPT, '$1 fetchpriority="low"') + html.slice(end)
}

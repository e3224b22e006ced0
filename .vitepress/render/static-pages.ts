import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type MarkdownIt from 'markdown-it'
import type { Plugin } from 'vite'
import { toStaticHtml } from './static-html.ts'

/** What VitePress's renderer is, besides markdown-it. */
type AsyncMarkdown = MarkdownIt & { renderAsync: (text: string, env?: object) => Promise<string> }

/** Keeps the HTML of pages out of the bundles. */
export interface StaticPages {
  /** For the Markdown renderer, after all else that changes what it renders. */
  markdown: (md: MarkdownIt) => void
  vite: Plugin
}

const MODULE = 'virtual:page-html'
// VitePress leaves out what stands between these where the server has sent it already.
const [START, END] = ['__VP_STATIC_START__', '__VP_STATIC_END__']
const RE_ID = /(["'`])page-html-([0-9a-f]{64})\1/
const RE_PAGE_CHUNK = /\.md\.[\w-]+\.js$/

/*
 * The configuration is bundled, and what VitePress renders with is another bundle in the same
 * process. What both know by one name is this symbol.
 */
const KNOWN = Symbol.for('wechatpay-openapi-docs.page-html')

/**
 * In a build, a page without anything for Vue reaches it as an id of 64 digits. Vue compiles, and
 * Rolldown bundles, minifies and keeps, a line instead of a page; the id, which is a hash, changes the
 * name of the page's script when the page changes. On the server the id is looked up, and in the
 * scripts for the browser the HTML takes its place when they are written.
 */
export function createStaticPages(): StaticPages {
  // As bytes: a text with one Chinese character takes two bytes for each of its characters.
  const known = new Map<string, Buffer>()
  let isBuild = false
  const keep = (html: string): string => {
    const page = toStaticHtml(html)
    if (!page) return html
    const id = createHash('sha256').update(page.html).digest('hex')
    known.set(id, Buffer.from(page.html))
    return `<page-html html="${START}page-html-${id}${END}" :nodes="${page.nodes}" />`
  }
  return {
    markdown(md) {
      const renderer = md as AsyncMarkdown
      const render = renderer.renderAsync.bind(renderer)
      renderer.renderAsync = async (text, env) => {
        const html = await render(text, env)
        return isBuild && env && 'relativePath' in env ? keep(html) : html
      }
    },
    vite: {
      name: 'page-html',
      resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
      load(id, options) {
        if (id !== `\0${MODULE}`) return undefined
        if (!options?.ssr) return 'export const pageHtml = (html) => html'
        const global = globalThis as { [KNOWN]?: (id: string) => string | undefined }
        global[KNOWN] = (name) => known.get(name)?.toString()
        return `const known = globalThis[Symbol.for(${JSON.stringify(KNOWN.description)})]
          export const pageHtml = (html) => known(html.match(/[0-9a-f]{64}/)?.[0]) ?? html`
      },
      configResolved({ command }) {
        isBuild = command === 'build'
      },
      writeBundle({ dir = '' }, bundle) {
        if (this.environment.name !== 'client') return
        for (const name of Object.keys(bundle))
          if (RE_PAGE_CHUNK.test(name)) putHtml(join(dir, name), known)
      },
    },
  }
}

/** Puts the page where its id stands in its script. */
function putHtml(file: string, known: Map<string, Buffer>): void {
  const script = readFileSync(file, 'utf8')
  const id = RE_ID.exec(script)?.[2]
  const html = id && known.get(id)?.toString()
  if (html)
    writeFileSync(
      file,
      script.replace(RE_ID, () => JSON.stringify(html)),
    )
}

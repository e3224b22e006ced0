import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type MarkdownIt from 'markdown-it'
import type { Plugin } from 'vite'
import { toStaticHtml } from './static-html.ts'

/** What VitePress's renderer is, besides markdown-it. */
export type AsyncMarkdown = MarkdownIt & { renderAsync: (text: string, env?: object) => Promise<string> }

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
// What VitePress makes of a page that `keep` has taken: a script with what it knows of the page, and
// the page itself.
const RE_KEPT =
  /^<script >\n(export const __pageData = .*)\nexport default \{name:(".*")\}<\/script>\n<template><div><page-html html="([^"]*)" :nodes="(\d+)" \/><\/div><\/template>$/
const COMPONENT = fileURLToPath(new URL('../theme/page-html.ts', import.meta.url))

/*
 * The configuration is bundled, and what VitePress renders with is another bundle in the same
 * process. What both know by one name is this symbol.
 */
const KNOWN = Symbol.for('wechatpay-openapi-docs.page-html')

/**
 * In a build, a page without anything for Vue is an id of 64 digits to all that comes after Markdown.
 * Rolldown bundles, minifies and keeps a line instead of a page, and Vue's compiler does not see it;
 * the id, which is a hash, changes the name of the page's script when the page changes. On the server
 * the id is looked up, and in the scripts for the browser the HTML takes its place when they are
 * written.
 */
export function createStaticPages(): StaticPages {
  // As bytes: a text with one Chinese character takes two bytes for each of its characters.
  const known = new Map<string, Buffer>()
  const turns = createTurns()
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
        const isPage = isBuild && env !== undefined && 'relativePath' in env
        if (isPage) await turns.next()
        const html = await render(text, env)
        return isPage && !hasOwnBlocks(env as Env) ? keep(html) : html
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
      configResolved({ command, plugins }) {
        isBuild = command === 'build'
        if (isBuild) passBy(plugins.find(({ name }) => name === 'vite:vue'))
      },
      writeBundle({ dir = '' }, bundle) {
        if (this.environment.name !== 'client') return
        for (const name of Object.keys(bundle))
          if (RE_PAGE_CHUNK.test(name)) putHtml(join(dir, name), known)
      },
    },
  }
}

/** What VitePress found in a page besides its text. */
interface Env {
  sfcBlocks?: Partial<Record<'scripts' | 'styles' | 'customBlocks', unknown[]>>
}

/** Whether a page brings a script or styles of its own, which Vue has to read. */
function hasOwnBlocks({ sfcBlocks: { scripts = [], styles = [], customBlocks = [] } = {} }: Env): boolean {
  return scripts.length + styles.length + customBlocks.length > 0
}

/**
 * Lets one page after the other be rendered. Rolldown asks for all of them at once, and what it asks
 * in between (the theme, the editor's compiler, which it then makes small on other cores) would wait
 * for the last.
 */
function createTurns() {
  let last = Promise.resolve()
  return {
    next(): Promise<void> {
      last = last.then(() => new Promise((resolve) => void setImmediate(resolve)))
      return last
    },
  }
}

/**
 * Lets Vue's plugin see only what is for Vue. It looks at all of VitePress's pages, whose modules are
 * made right before it; nothing can be put between the two.
 */
function passBy(vue: Plugin | undefined): void {
  const hook = vue?.transform
  if (typeof hook !== 'object') return
  const compile = hook.handler
  hook.handler = function (code, id, options) {
    return toModule(code, id) ?? compile.call(this, code, id, options)
  }
}

/**
 * @returns the module of a page that `keep` has taken; nothing where Vue must read it
 * @throws an Error where the page is in another form than expected: it would be empty
 */
function toModule(code: string, id: string): { code: string; map: null } | undefined {
  const kept = RE_KEPT.exec(code)
  if (!kept) {
    if (!code.includes(`"${START}page-html-`)) return undefined
    throw new Error(
      `${id}:1:1: VitePress makes modules of pages in another form than render/static-pages.ts knows. Pin the version it had, or mend RE_KEPT there.`,
    )
  }
  const [, pageData, name, html, nodes] = kept
  const lines = [
    `import { toPage } from ${JSON.stringify(COMPONENT)}`,
    pageData,
    `export default toPage(${name}, ${JSON.stringify(html)}, ${nodes})`,
  ]
  return { code: lines.join('\n'), map: null }
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

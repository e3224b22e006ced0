import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type MarkdownIt from 'markdown-it'
import { createFileStore } from '../examples/cache.ts'
import { createThreads } from '../load/threads.ts'
import type { AsyncMarkdown } from '../render/static-pages.ts'
import type { Tickets } from '../render/tickets.ts'
import { type Fence, toFence } from './fences.ts'

/** Highlights fences in a thread of their own, and keeps their HTML between builds. */
export interface Highlighting {
  /** VitePress's `markdown.highlight`. */
  highlight(code: string, lang: string, attrs: string): string | Promise<string>
  /** For the Markdown renderer: tells which page a fence is of. */
  markdown(md: MarkdownIt): void
  /** Starts the thread and lets it stay, so that no edit waits for it. */
  warm(): Promise<void>
  close(): Promise<void>
}

/** HTML of a page's fences, by the digest of what each is made of. */
type PageHtml = Record<string, string>

interface Rendering {
  known: PageHtml
  used: PageHtml
}

interface Waiting {
  fence: Fence
  resolve(html: string): void
  reject(error: unknown): void
}

const WORKER = new URL('./worker.ts', import.meta.url)
// A highlighted fence follows from itself, and from this code.
const CODE = ['.', '../render', '../examples'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
)
/** After so many milliseconds without work the thread gives its memory back. */
const IDLE = 3000

/**
 * Opens what is known of highlighted fences. To read code takes a third of the time that Markdown
 * takes, so it is done beside it.
 *
 * @param root the project's root; a folder below its cache is read and written
 * @param tickets which result belongs to a fence
 */
export function createHighlighting(root: string, tickets: Tickets): Highlighting {
  const store = createFileStore(join(root, '.vitepress/cache/highlighted'), root, CODE)
  const thread = createThread()
  const renderings = new WeakMap<object, Rendering>()
  // A highlighter is not told which page asks; a page is rendered to its end before another one is.
  let current: Rendering | undefined
  return {
    highlight(code, lang, attrs) {
      const fence = toFence(code, lang, attrs, tickets)
      const rendering = current
      const key = createHash('sha256').update(JSON.stringify(fence)).digest('base64url')
      const found = rendering?.known[key]
      if (found === undefined) return thread.ask(fence).then((html) => keep(rendering, key, html))
      return keep(rendering, key, found)
    },
    markdown(md) {
      const renderer = md as AsyncMarkdown
      const [render, renderAsync] = [renderer.render.bind(renderer), renderer.renderAsync.bind(renderer)]
      renderer.render = (text, env) => {
        const outer = current
        current = env && renderings.get(env)
        try {
          return render(text, env)
        } finally {
          current = outer
        }
      }
      renderer.renderAsync = async (text, env) => {
        const name = nameOf(env)
        if (!env || !name) return renderAsync(text, env)
        const rendering: Rendering = { known: store.read<PageHtml>(name) ?? {}, used: {} }
        renderings.set(env, rendering)
        const html = await renderAsync(text, env)
        if (!isSame(rendering)) store.write(name, rendering.used)
        return html
      }
    },
    warm: () => thread.warm(),
    close: () => thread.close(),
  }
}

function keep(rendering: Rendering | undefined, key: string, html: string): string {
  if (rendering) rendering.used[key] = html
  return html
}

// A page's path as the name of a file; what has none is no page.
function nameOf(env: object | undefined): string | undefined {
  const path = env && 'relativePath' in env ? String(env.relativePath) : ''
  return path ? path.replaceAll('/', '_') : undefined
}

function isSame({ known, used }: Rendering): boolean {
  const names = Object.keys(used)
  return names.length === Object.keys(known).length && names.every((name) => name in known)
}

function createThread() {
  const pool = createThreads(WORKER)
  const waiting: Waiting[] = []
  const run = async (fences: Fence[], minThreads = 0): Promise<string[]> => {
    const started = await pool.start({ minThreads, maxThreads: 1, idleTimeout: IDLE })
    return started.run(fences)
  }
  // The fences of a page go together.
  const flush = async (): Promise<void> => {
    const asked = waiting.splice(0)
    try {
      const html = await run(asked.map(({ fence }) => fence))
      for (const [index, one] of asked.entries()) one.resolve(html[index] as string)
    } catch (error) {
      for (const one of asked) one.reject(error)
    }
  }
  return {
    ask: (fence: Fence): Promise<string> =>
      new Promise((resolve, reject) => {
        waiting.push({ fence, resolve, reject })
        if (waiting.length === 1) queueMicrotask(flush)
      }),
    warm: async () => void (await run([], 1)),
    close: () => pool.close(),
  }
}

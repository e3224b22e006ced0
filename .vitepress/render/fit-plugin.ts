import type MarkdownIt from 'markdown-it'
import { countHeadings, MOST_ELEMENTS, PER_HEADING } from '../deploy/elements.ts'
import { fitPage } from './fit.ts'
import type { AsyncMarkdown } from './static-pages.ts'

/** What the page around a text has, its sidebar's section and its outline's items left out; and a few more. */
const AROUND = 140

/**
 * A markdown-it plugin that keeps each page within the elements it may have (`fitPage`).
 *
 * @param base path that the site is served at
 * @param sidebarOf elements of the section in a page's sidebar, by its path relative to docs/
 */
export function fitPlugin(base: string, sidebarOf: (path: string) => number): (md: MarkdownIt) => void {
  return (md) => {
    const renderer = md as AsyncMarkdown
    const render = renderer.renderAsync.bind(renderer)
    renderer.renderAsync = async (text, env) => {
      const html = await render(text, env)
      const path = env && 'relativePath' in env ? String(env.relativePath) : undefined
      if (path === undefined) return html
      const room = MOST_ELEMENTS - AROUND - PER_HEADING * countHeadings(html) - sidebarOf(path)
      return fitPage(html, room, encodeURI(`${base}${path}`))
    }
  }
}

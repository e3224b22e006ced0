import { pageHtml } from 'virtual:page-html'
import { createStaticVNode, type FunctionalComponent } from 'vue'

/**
 * A page as one piece of HTML: nothing in it is for Vue (render/static-pages.ts). The browser keeps
 * what the server has sent.
 */
export const PageHtml: FunctionalComponent<{ html: string; nodes: number }> = ({ html, nodes }) => [
  createStaticVNode(pageHtml(html), nodes),
]
PageHtml.props = ['html', 'nodes']

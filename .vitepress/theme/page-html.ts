import { pageHtml } from 'virtual:page-html'
import { type Component, createStaticVNode, h } from 'vue'

/**
 * A page as one piece of HTML: nothing in it is for Vue (render/static-pages.ts). The browser keeps
 * what the server has sent.
 *
 * @param name of the page, for Vue’s tools
 * @param html of the page, or what stands for it
 * @param nodes how many stand at its top
 */
export const toPage = (name: string, html: string, nodes: number): Component => ({
  name,
  render: () => h('div', [createStaticVNode(pageHtml(html), nodes)]),
})

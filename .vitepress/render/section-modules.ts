import type { Plugin } from 'vite'

const LIST = 'virtual:sections'
const ONE = 'virtual:section/'

/**
 * A Vite plugin that offers the sections' HTML as modules: to the server all at once, to the browser
 * each as a module of its own, which it loads when a reader comes from another section.
 *
 * @param sections HTML by id
 */
export function sectionModules(sections: Map<string, string>): Plugin {
  return {
    name: 'sections',
    resolveId: (id) => (id === LIST || id.startsWith(ONE) ? `\0${id}` : undefined),
    load(id, options) {
      if (id === `\0${LIST}`) return options?.ssr ? renderAll(sections) : renderLoaders(sections)
      if (!id.startsWith(`\0${ONE}`)) return undefined
      return `export default ${JSON.stringify(sections.get(id.slice(ONE.length + 1)) ?? '')}`
    },
  }
}

function renderAll(sections: Map<string, string>): string {
  const all = JSON.stringify(Object.fromEntries(sections))
  return `export const rendered = ${all}\nexport const loaders = {}`
}

function renderLoaders(sections: Map<string, string>): string {
  const loaders = [...sections.keys()].map((id) => `${JSON.stringify(id)}: () => import('${ONE}${id}')`)
  return `export const rendered = {}\nexport const loaders = { ${loaders.join(', ')} }`
}

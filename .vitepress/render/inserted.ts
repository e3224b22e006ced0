import type MarkdownIt from 'markdown-it'

/**
 * A markdown-it plugin that puts Markdown in the place of a line such as `[[changes]]`, before the page
 * is read: its headings and links are like those written by hand.
 *
 * @param textOf what stands for the line; looked up when a page asks for it
 */
export function insertedPlugin(name: string, textOf: () => string): (md: MarkdownIt) => void {
  const place = new RegExp(`^\\[\\[${name}\\]\\]$`, 'm')
  return (md) => {
    md.core.ruler.before('normalize', `inserted-${name}`, (state) => {
      if (place.test(state.src)) state.src = state.src.replace(place, textOf)
    })
  }
}

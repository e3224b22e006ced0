import type { transformerTwoslash } from '@shikijs/vitepress-twoslash'
import type { Element, ElementContent, Text } from 'hast'
import type { Hover, Popup } from '../examples/types.ts'
import type { Ticket } from './tickets.ts'

type Renderer = NonNullable<NonNullable<Parameters<typeof transformerTwoslash>[0]>['renderer']>

const RE_FOLDED = /^(.*[:=] )object\b/
const LEVELS: Record<string, string> = { log: '说明', warn: '注意', error: '错误', annotate: '说明' }

/**
 * Renders marks as static HTML: a span a name, whose description is the popup at the end of the
 * page. What stands below a line is drawn by CSS from an attribute, so that neither a selection
 * nor the copy button takes it along.
 *
 * @param current the block at hand
 */
export function createRenderer(current: () => Ticket): Renderer {
  const started = new WeakSet<Ticket>()
  const hover = (info: unknown, node: Element | Text): Element => {
    const { type, quiet } = info as Hover
    const properties: Element['properties'] = {
      // What the author asks is never quiet.
      class: quiet && type === 'hover' ? 'hover quiet' : 'hover',
      'data-p': current().indexOf(info as Hover),
    }
    // One stop for the Tab key a block; the arrow keys lead from there to the others.
    if (!started.has(current())) properties.tabindex = '0'
    started.add(current())
    return element('span', properties, [node])
  }
  return {
    nodeStaticInfo: hover,
    nodeQuery: hover,
    lineQuery: (query) => [note('query', spelledOut((query as unknown as Hover).popup))],
    nodesError: (_, nodes) => [element('span', { class: 'error-mark' }, nodes)],
    lineError: ({ code, text }) => [note('error', `TS${code}: ${text}`)],
    nodesHighlight: (_, nodes) => [element('span', { class: 'highlight-mark' }, nodes)],
    lineCompletion: ({ completions }) => [
      note('completion', completions.map((one) => one.name).join('\n')),
    ],
    lineCustomTag: ({ name, text }) => [note(name, `${LEVELS[name] ?? name}：${text ?? ''}`)],
  }
}

// Below a line there is no list of fields, so a folded type is written out again.
function spelledOut({ text, groups }: Popup): string {
  const fields = groups.find((group) => group.title === '')?.fields
  if (!fields) return text
  const list = fields.map(({ name, optional, type }) => `${name}${optional ? '?' : ''}: ${type}`)
  return text.replace(RE_FOLDED, `$1{ ${list.join('; ').replaceAll('$', '$$$$')} }`)
}

function note(kind: string, text: string): ElementContent {
  return element('span', { class: `code-note ${kind}`, 'data-note': text }, [])
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

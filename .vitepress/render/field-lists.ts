import type { Field } from '../examples/types.ts'
import { escapeHtml } from './html.ts'
import { inline } from './jsdoc.ts'

/** The lists of fields in a page’s popups. */
export interface FieldLists {
  /** A list as it stands in a popup; what another popup shows, or lies deeper, is named there only. */
  render(fields: Field[]): string
  /** The stored lists that stand in no popup. */
  rest(): string
}

interface Stored {
  id: string
  /** Some popup shows the list, so that it need not be stored beside them. */
  isShown: boolean
}

/**
 * Collects the lists of a page. A list that is folded away carries an id in its `data-f` only:
 * the browser takes its content from the popup that shows it, or from the rest.
 */
export function createFieldLists(): FieldLists {
  const stored = new Map<string, Stored>()
  const store = (items: string): Stored => {
    const known = stored.get(items) ?? { id: `f${stored.size}`, isShown: false }
    stored.set(items, known)
    return known
  }
  const renderItems = (fields: Field[]): string => fields.map(renderItem).join('')
  const renderItem = (field: Field): string => {
    const { docs, fields } = field
    const code = `<code>${escapeHtml(signature(field))}</code>`
    const comment = docs ? ` ${inline(docs)}` : ''
    if (!fields || fields.length === 0) return `<li>${code}${comment}</li>`
    const { id } = store(renderItems(fields))
    // A link has no place in a summary: one click would mean two things.
    const [inside, below] = comment.includes('<a ') ? ['', comment] : [comment, '']
    return `<li><details data-f="${id}"><summary>${code}${inside}</summary></details>${below}</li>`
  }
  return {
    render(fields) {
      const items = renderItems(fields)
      const list = store(items)
      if (list.isShown) return toList('', ` data-f="${list.id}"`)
      list.isShown = true
      return toList(items, ` id="${list.id}"`)
    },
    rest: () =>
      [...stored]
        .filter(([, { isShown }]) => !isShown)
        .map(([items, { id }]) => toList(items, ` id="${id}"`))
        .join(''),
  }
}

function toList(items: string, attributes: string): string {
  return `<menu${attributes}>${items}</menu>`
}

function signature({ name, optional, type, fields }: Field): string {
  return `${name}${optional ? '?' : ''}: ${type}${fields?.length === 0 ? ' …' : ''}`
}

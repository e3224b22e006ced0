import type { Field, FieldGroup, Popup, Tag } from '../../examples/types.ts'

const RE_KIND = /^\([^)]+\)\s*/
const LABELS: Record<string, string> = {
  example: '示例',
  maxLength: '最长（字符）',
  minLength: '最短（字符）',
  maximum: '最大',
  minimum: '最小',
  maxItems: '最多（项）',
  minItems: '最少（项）',
  pattern: '格式',
  format: '格式',
}
const MAX_FIELDS = 30

/** A popup as the page shows it: headline, comment, limits, fields. All of it is text. */
export function renderPopup({ text, docs, tags, groups }: Popup): HTMLElement {
  const root = element('div', 'play-popup')
  root.append(element('pre', '', text.replace(RE_KIND, '')))
  for (const paragraph of docs.split(/\n{2,}/))
    if (paragraph.trim()) root.append(element('p', '', paragraph))
  const limits = tags.flatMap(toLine)
  if (limits.length > 0) root.append(element('p', 'limits', limits.join('；')))
  for (const group of groups) root.append(...renderGroup(group))
  return root
}

function toLine([name, text]: Tag): string[] {
  if (name === 'encrypted') return ['敏感信息，加密传输']
  const label = LABELS[name]
  return label && text.trim() ? [`${label} ${text}`] : []
}

function renderGroup({ title, fields }: FieldGroup): HTMLElement[] {
  const list = element('ul')
  for (const field of fields.slice(0, MAX_FIELDS)) list.append(renderField(field))
  return [...(title ? [element('p', 'group', title)] : []), list]
}

function renderField({ name, optional, type, docs }: Field): HTMLElement {
  const item = element('li')
  item.append(element('code', '', optional ? `${name}?` : name), ' ', element('i', '', type))
  if (docs) item.append(` ${docs}`)
  return item
}

/** An element with a text. */
export function element(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.textContent = text
  return made
}

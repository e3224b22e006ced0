/** A page's HTML that means the same to Vue and to a browser. */
export interface StaticHtml {
  html: string
  /** How many nodes stand at the top: Vue takes over so many of what the server has sent. */
  nodes: number
}

// A tag with its attributes, whose values may hold any character but the quote.
const RE_TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*(\/?)>/g
// To Vue the addresses in some of these are imports; the others are its own elements.
const RE_VUE_NAME = /[A-Z-]|^(?:img|video|audio|source|image|use|component|slot|landing|script|style)$/
const RE_VUE_ATTRIBUTE = /\s(?:v-(?!pre\b)|[:@#]|(?:ref|key|is|slot)=)/
const RE_VALUE = /="[^"]*"/g
const RE_V_PRE = / v-pre(?:="")?(?=\s|$)/
const RE_ENTITY = /&[#\w]+;/g
const ENTITIES = new Map([
  ['&#123;', '{'],
  ['&#39;', "'"],
  ['&#x27;', "'"],
  ['&quot;', '"'],
  ['&#x22;', '"'],
  ['&#x3C;', '&lt;'],
  ['&#x26;', '&amp;'],
  ['&#8203;', '\u200b'],
  ['&gt;', '>'],
])
const VOID = new Set(['area', 'br', 'col', 'hr', 'input', 'link', 'meta', 'wbr'])

/**
 * Looks for anything in a page's HTML that Vue must read: expressions, components, directives,
 * addresses of assets. In doubt the page is Vue's.
 *
 * @param html of Markdown, where `v-pre` marks what Vue is not to read
 * @returns the HTML without those marks; nothing where a part is left for Vue
 */
export function toStaticHtml(html: string): StaticHtml | undefined {
  if (html.includes('{{') || html.includes('<!--')) return undefined
  const parts: string[] = []
  const at = { depth: 0, nodes: 0, end: 0 }
  const addText = (text: string) => {
    // Between the parts of a page a line break says nothing.
    const shown = at.depth === 0 ? text.trim() : text
    if (at.depth === 0 && shown) at.nodes += 1
    parts.push(withoutEntities(shown))
  }
  for (const match of html.matchAll(RE_TAG)) {
    const [tag, closing, name = '', attributes = '', selfClosing] = match
    if (isVues(name, attributes) || (selfClosing && !VOID.has(name))) return undefined
    addText(html.slice(at.end, match.index))
    at.end = match.index + tag.length
    parts.push(closing ? tag : `<${name}${attributes.replace(RE_V_PRE, '')}>`)
    if (!closing && at.depth === 0) at.nodes += 1
    at.depth += depthOf(name, closing)
    if (at.depth < 0) return undefined
  }
  addText(html.slice(at.end))
  return at.depth === 0 ? { html: parts.join(''), nodes: at.nodes } : undefined
}

/** Takes the line breaks and indents out of a page's head: VitePress has written them for people. */
export function compactHead(html: string): string {
  const end = html.indexOf('</head>')
  return html.slice(0, end).replace(/>\s+</g, '><') + html.slice(end)
}

function isVues(name: string, attributes: string): boolean {
  return RE_VUE_NAME.test(name) || RE_VUE_ATTRIBUTE.test(attributes.replace(RE_VALUE, '='))
}

function depthOf(name: string, closing: string | undefined): number {
  if (closing) return -1
  return VOID.has(name) ? 0 : 1
}

// What Vue or a quote would have read otherwise stands in text as it is.
function withoutEntities(text: string): string {
  return text.includes('&') ? text.replace(RE_ENTITY, (entity) => ENTITIES.get(entity) ?? entity) : text
}

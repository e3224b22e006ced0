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
  if (html.includes('<!--')) return undefined
  const page = createPage()
  let end = 0
  for (const match of html.matchAll(RE_TAG)) {
    if (!page.addText(html.slice(end, match.index)) || !page.addTag(match)) return undefined
    end = match.index + match[0].length
  }
  return page.addText(html.slice(end)) ? page.end() : undefined
}

/** Puts a page together again; each part is added, or is refused because Vue must read it. */
function createPage() {
  const parts: string[] = []
  let [depth, nodes] = [0, 0]
  // Where Vue was told to read nothing.
  let plain = Number.POSITIVE_INFINITY
  return {
    addText(text: string): boolean {
      if (depth <= plain && text.includes('{{')) return false
      // Between the parts of a page a line break says nothing.
      const shown = depth === 0 ? text.trim() : text
      if (depth === 0 && shown) nodes += 1
      parts.push(withoutEntities(shown))
      return true
    },
    addTag([tag, closing, name = '', attributes = '', selfClosing]: RegExpExecArray): boolean {
      if (isVues(name, attributes) || (selfClosing && !VOID.has(name))) return false
      parts.push(closing ? tag : `<${name}${attributes.replace(RE_V_PRE, '')}>`)
      if (!closing && depth === 0) nodes += 1
      if (!closing && RE_V_PRE.test(attributes)) plain = Math.min(plain, depth)
      depth += depthOf(name, closing)
      if (depth <= plain) plain = Number.POSITIVE_INFINITY
      return depth >= 0
    },
    end: (): StaticHtml | undefined => (depth === 0 ? { html: parts.join(''), nodes } : undefined),
  }
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

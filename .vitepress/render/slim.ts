import type { Element, ElementContent } from 'hast'
import type { ShikiTransformer } from 'shiki'

const RE_RULE = /\.shiki(?: \.(\w+))? \{([^}]*)\}/g
const RE_DECLARATION = /--shiki-[\w-]+:[^;]+/g

/** Colours of code by the class that stands for them; those of plain text have none. */
type Colours = Map<string, string | undefined>

/**
 * A Shiki transformer that makes highlighted code small. Shiki writes two colours into every token;
 * here a class names them, plain text needs no element, and a name that has a popup is one element
 * instead of two. What is coloured in a way that the styles do not know keeps its own.
 *
 * Comes after all transformers that look for tokens.
 *
 * @param css the styles that name the colours: `theme/styles/tokens.css`
 */
export function slimTransformer(css: string): ShikiTransformer {
  const colours = readColours(css)
  return {
    name: 'slim',
    code(node) {
      for (const line of node.children) {
        if (line.type !== 'element') continue
        line.children = line.children
          .flatMap((one) => slim(one, colours))
          .reduce((before, one) => join(before, one, colours), [] as ElementContent[])
      }
    },
    pre(node) {
      if (isPlain(node, colours)) delete node.properties.style
    },
  }
}

function readColours(css: string): Colours {
  return new Map(Array.from(css.matchAll(RE_RULE), ([, name, rule = '']) => [keyOf(rule), name]))
}

// In the order of their names, since the theme's order is Shiki's own affair.
function keyOf(style: string): string {
  const declarations = style.match(RE_DECLARATION) ?? []
  return declarations
    .filter((one) => !one.includes('-bg:'))
    .map((one) => one.replaceAll(/\s/g, '').toLowerCase())
    .sort()
    .join(';')
}

function slim(token: ElementContent, colours: Colours): ElementContent[] {
  if (token.type !== 'element' || !isStyled(token)) return [token]
  if (isPlain(token, colours)) return token.children
  const name = colours.get(keyOf(token.properties.style as string))
  if (name === undefined) return [token]
  const { style, ...properties } = (onlySpan(token) ?? token).properties
  const classes = properties.class ? `${name} ${properties.class}` : name
  return [{ ...(onlySpan(token) ?? token), properties: { ...properties, class: classes } }]
}

/** Adds a part of a line to those before it; neighbours of one colour are one element. */
function join(before: ElementContent[], part: ElementContent, colours: Colours): ElementContent[] {
  const last = before.at(-1)
  const isSame = isColoured(part, colours) && isColoured(last, colours)
  if (!isSame || last.properties.class !== part.properties.class) return [...before, part]
  return [...before.slice(0, -1), { ...last, children: [...last.children, ...part.children] }]
}

/** Whether it is text in a colour, and nothing else is said of it. */
function isColoured(part: ElementContent | undefined, colours: Colours): part is Element {
  if (part?.type !== 'element' || ![...colours.values()].includes(String(part.properties.class)))
    return false
  const keys = Object.keys(part.properties)
  return keys.join() === 'class' && part.children.every(({ type }) => type === 'text')
}

/** The name with a popup that a token holds and nothing else. */
function onlySpan({ children }: Element): Element | undefined {
  const [only, ...others] = children
  return others.length === 0 && only?.type === 'element' && only.tagName === 'span' ? only : undefined
}

function isStyled({ properties }: Element): boolean {
  return typeof properties.style === 'string'
}

function isPlain(element: Element, colours: Colours): boolean {
  const key = isStyled(element) ? keyOf(element.properties.style as string) : ''
  return colours.has(key) && colours.get(key) === undefined
}

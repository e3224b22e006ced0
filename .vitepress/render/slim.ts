import type { Element, ElementContent, Properties } from 'hast'
import type { ShikiTransformer } from 'shiki'
import type { Meaning } from './code-theme.ts'

const RE_COLOUR = /(?:^|;)color:([^;]+);?/

/** Colours of code by the colour that stands for them in the theme. */
type Colours = ReadonlyMap<string, Meaning>

/**
 * A Shiki transformer that makes highlighted code small. Shiki writes a colour into every token;
 * here a class names it, plain text needs no element, a name that has a popup is one element instead
 * of two, and a line is one only where something is said of it.
 *
 * Comes after all transformers that look for tokens or lines.
 *
 * @param colours what the theme's colours mean
 */
export function slimTransformer(colours: Colours): ShikiTransformer {
  return {
    name: 'slim',
    preprocess(_, options) {
      // Shiki gives a line half a second: on a busy machine its end would be neither coloured nor
      // searched for notations.
      options.tokenizeTimeLimit = 0
    },
    code(node) {
      for (const line of node.children) {
        if (line.type !== 'element') continue
        line.children = joined(line.children.flatMap((one) => slim(one, colours)))
      }
    },
    pre(node) {
      const names = [node.properties.class ?? []].flat().join(' ').split(' ')
      // What VitePress and twoslash call it: the styles know the rest only.
      node.properties.class = names.filter((name) => name !== 'pairs' && name !== 'lsp').join(' ')
      delete node.properties.style
      // So is the whole page.
      delete node.properties.dir
      // Where some lines are in focus, the others are told by what they are not.
      const [code] = node.children
      if (names.includes('has-focused-lines') || code?.type !== 'element') return
      code.children = joined(code.children.flatMap((one) => (isBareLine(one) ? one.children : [one])))
    },
  }
}

function slim(token: ElementContent, colours: Colours): ElementContent[] {
  if (token.type !== 'element' || typeof token.properties.style !== 'string') return [token]
  const written = token.properties.style
  const own: Properties = { ...token.properties }
  delete own.style
  const meaning = colours.get(RE_COLOUR.exec(written)?.[1]?.trim().toLowerCase() ?? '')
  if (!meaning) return [token]
  const style = [meaning.style, written.replace(RE_COLOUR, '')].filter(Boolean).join(';')
  const only = onlySpan(token)
  const properties: Properties = { ...own, ...only?.properties, ...(style && { style }) }
  const names = [meaning.class, only?.properties.class ?? own.class].filter(Boolean).join(' ')
  if (names) properties.class = names
  const isPlain = Object.keys(properties).length === 0
  return isPlain ? token.children : [{ ...(only ?? token), properties }]
}

/** Makes one element of neighbours of one colour, and of the space between them: a comment of some lines. */
function joined(parts: ElementContent[]): ElementContent[] {
  const all: ElementContent[] = []
  for (const part of parts) {
    const between = isSpace(all.at(-1)) ? all.splice(-1) : []
    const last = all.at(-1)
    if (isColoured(part) && isColoured(last) && last.properties.class === part.properties.class)
      all.splice(-1, 1, { ...last, children: [...last.children, ...between, ...part.children] })
    else all.push(...between, part)
  }
  return all
}

function isSpace(part: ElementContent | undefined): boolean {
  return part?.type === 'text' && part.value.trim() === ''
}

/** Whether it is text in a colour, and nothing else is said of it. */
function isColoured(part: ElementContent | undefined): part is Element {
  return (
    part?.type === 'element' &&
    String(part.properties.class).length === 1 &&
    Object.keys(part.properties).join() === 'class' &&
    part.children.every(({ type }) => type === 'text')
  )
}

/** The name with a popup that a token holds and nothing else. */
function onlySpan({ children }: Element): Element | undefined {
  const [only, ...others] = children
  return others.length === 0 && only?.type === 'element' && only.tagName === 'span' ? only : undefined
}

function isBareLine(one: ElementContent): one is Element {
  return one.type === 'element' && String(one.properties.class) === 'line'
}

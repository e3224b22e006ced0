import { bundledThemes, type ThemeRegistration } from 'shiki'

/** What a colour of the theme stands for: a class, or two colours of its own; plain text has neither. */
export interface Meaning {
  class?: string
  style?: string
}

/** A theme whose colours are numbers, and what each of them means. */
export interface CodeTheme {
  theme: ThemeRegistration
  /** By colour, in lower case. */
  meanings: Map<string, Meaning>
}

const [LIGHT, DARK] = ['github-light', 'github-dark'] as const
const PLAIN = '#24292e #e1e4e8'
/** Classes by the colours that they stand for: `theme/styles/tokens.css` has them with more contrast. */
export const CLASSES = new Map([
  ['#d73a49 #f97583', 'k'],
  ['#032f62 #9ecbff', 's'],
  ['#005cc5 #79b8ff', 'c'],
  ['#6f42c1 #b392f0', 'f'],
  ['#22863a #85e89d', 'e'],
  ['#e36209 #ffab70', 'p'],
  ['#6a737d #6a737d', 'm'],
])

/**
 * Makes one theme of GitHub's two. Shiki reads code once a theme; here it reads it once, and a
 * colour says which pair of colours a token has.
 *
 * @throws an Error where the two name other scopes
 */
export async function createCodeTheme(): Promise<CodeTheme> {
  const [light, dark] = await Promise.all([bundledThemes[LIGHT](), bundledThemes[DARK]()])
  const [day, night] = [light.default, dark.default]
  const meanings = new Map<string, Meaning>()
  const pairs = new Map<string, string>()
  const codeOf = (pair: string): string => {
    const known = pairs.get(pair) ?? `#0000${(pairs.size + 1).toString(16).padStart(2, '0')}`
    pairs.set(pair, known)
    meanings.set(known, meaningOf(pair))
    return known
  }
  const tokenColors = (day.tokenColors ?? []).map((rule, index) => {
    const other = night.tokenColors?.[index]
    if (`${rule.scope}` !== `${other?.scope}`)
      throw new Error(`${LIGHT} and ${DARK} have other scopes: pin the version of shiki that had the same.`)
    const [one, two] = [rule.settings.foreground, other?.settings.foreground]
    return one && two
      ? { ...rule, settings: { ...rule.settings, foreground: codeOf(`${one} ${two}`.toLowerCase()) } }
      : rule
  })
  const colors = { 'editor.foreground': codeOf(PLAIN), 'editor.background': '#ffffff' }
  return { theme: { name: 'pairs', type: 'light', colors, tokenColors }, meanings }
}

function meaningOf(pair: string): Meaning {
  const name = CLASSES.get(pair)
  if (name) return { class: name }
  const [light, dark] = pair.split(' ')
  return pair === PLAIN ? {} : { style: `--shiki-light:${light};--shiki-dark:${dark}` }
}

import { createHighlighter } from 'shiki'
import { expect, it } from 'vitest'
import { rememberLines } from '../../../.vitepress/render/line-memo.ts'

/* Code that leaves something open at the end of its lines: what a line is depends on those before. */
const CODE = [
  'const a = `',
  'const b = 1',
  '`',
  'const b = 1',
  '/*',
  'const b = 1',
  '*/',
  'const b = 1',
].join('\n')
// Without a limit of time, as the site has it: on a busy machine the first line would be given up.
const OPTIONS = { lang: 'js', theme: 'github-light', tokenizeTimeLimit: 0 } as const

it('the same tokens as without, the second time too', async () => {
  const highlighter = await createHighlighter({ langs: ['js', 'json'], themes: ['github-light'] })
  const plain = highlighter.codeToTokens(CODE, OPTIONS).tokens
  rememberLines(highlighter)
  expect(highlighter.codeToTokens(CODE, OPTIONS).tokens).toEqual(plain)
  expect(highlighter.codeToTokens(CODE, OPTIONS).tokens).toEqual(plain)
  const colors = plain.map((line) => line[0]?.color)
  expect(new Set([colors[1], colors[3], colors[5]]).size).toBe(3)
})

it('reads a line once a state', async () => {
  const highlighter = await createHighlighter({ langs: ['js'], themes: ['github-light'] })
  const grammar = highlighter.getLanguage('js')
  const read = grammar.tokenizeLine2.bind(grammar)
  const lines: string[] = []
  grammar.tokenizeLine2 = (line, ...rest) => {
    lines.push(line)
    return read(line, ...rest)
  }
  rememberLines(highlighter)
  highlighter.codeToTokens('a()\nb()\na()', OPTIONS)
  highlighter.codeToTokens('a()\nb()', OPTIONS)
  // The first line of a text is another state than a line after it.
  expect(lines).toEqual(['a()', 'b()', 'a()'])
  // Whatever the first line was.
  highlighter.codeToTokens('c()\nb()\na()', OPTIONS)
  expect(lines.slice(3)).toEqual(['c()'])
})

it('tells states apart that are as deep', async () => {
  const highlighter = await createHighlighter({ langs: ['js'], themes: ['github-light'] })
  const texts = ['const a = `', "const a = '\\", '/*', 'a({'].map((open) => `${open}\nconst b = 1`)
  const read = () => texts.map((text) => highlighter.codeToTokens(text, OPTIONS).tokens)
  const plain = read()
  rememberLines(highlighter)
  expect(read()).toEqual(plain)
  expect(read()).toEqual(plain)
})

it('reads again what was given up in the middle of a line', () => {
  const state = { depth: 1, equals: () => true } as never
  let read = 0
  const grammar = {
    tokenizeLine2: () => {
      read += 1
      return { tokens: new Uint32Array(), ruleStack: state, stoppedEarly: read === 1 }
    },
  }
  const highlighter = { getLoadedLanguages: () => ['x'], getLanguage: () => grammar }
  rememberLines(highlighter as never)
  const again = () => (grammar.tokenizeLine2 as (line: string, state: never) => unknown)('a', state)
  again()
  again()
  again()
  expect(read).toBe(2)
})

import type { BundledLanguage } from 'shiki'
import { createMarkdownRenderer } from 'vitepress'
import { createCodeTheme } from '../render/code-theme.ts'
import { rememberLines } from '../render/line-memo.ts'
import { slimTransformer } from '../render/slim.ts'
import { createTickets } from '../render/tickets.ts'
import { examplesTransformer } from '../render/transformer.ts'
import { type Fence, toTicket } from './fences.ts'

/** Languages of fences: named, because VitePress would load them one by one. */
const LANGUAGES: BundledLanguage[] = ['js', 'ts', 'json', 'xml', 'sh', 'md', 'http']
/** Longer than any that an author writes. */
const MARKUP = '~'.repeat(32)
// Here a page is one fence; what else VitePress knows of Markdown would be in its way.
const FENCE_ONLY = Object.fromEntries(
  [
    'preWrapper',
    'snippet',
    'container',
    'gfmAlerts',
    'image',
    'include',
    'tableTabIndex',
    'attrs',
    'emoji',
    'tasklist',
    'footnote',
    'cjkFriendlyEmphasis',
    'anchor',
    'component',
    'toc',
    'eagerFrontmatterInterpolation',
  ].map((name) => [name, false]),
)

const tickets = createTickets()
const { theme, meanings } = await createCodeTheme()
const markdown = await createMarkdownRenderer('.', {
  ...FENCE_ONLY,
  theme,
  languages: LANGUAGES,
  shikiSetup: rememberLines,
  codeTransformers: [examplesTransformer(tickets), slimTransformer(meanings)],
})

/**
 * Highlights fences by VitePress's own highlighter.
 *
 * @returns their HTML, in the same order
 * @throws whatever Shiki or a transformer throws
 */
export default async function work(fences: Fence[]): Promise<string[]> {
  const done: string[] = []
  for (const fence of fences) done.push(await highlight(fence))
  return done
}

async function highlight({ code, lang, attrs, block }: Fence): Promise<string> {
  const ticket = block ? ` ${tickets.issue(toTicket(block))}` : ''
  const text = code.endsWith('\n') ? code : `${code}\n`
  const html = await markdown.renderAsync(`${MARKUP}${lang} ${attrs}${ticket}\n${text}${MARKUP}\n`)
  return html.trimEnd()
}

import { transformerTwoslash } from '@shikijs/vitepress-twoslash'
import type { Element } from 'hast'
import type { ShikiTransformer } from 'shiki'
import { createRenderer } from './renderer.ts'
import type { Ticket, Tickets } from './tickets.ts'

const RE_TRIGGER = /\bcheckedblock-\d+\b/
const LANGS = ['js', 'jsx', 'ts', 'tsx']

/**
 * The Shiki transformer that shows checked blocks: twoslash's own for VitePress, given results
 * instead of a compiler, and a renderer of static HTML.
 *
 * @param tickets which result belongs to the fence at hand
 */
export function examplesTransformer(tickets: Tickets): ShikiTransformer {
  // Highlighting is synchronous, so one fence is at hand from `preprocess` to the last hook.
  let current: Ticket | undefined
  const delegate = transformerTwoslash({
    langs: LANGS,
    explicitTrigger: RE_TRIGGER,
    twoslasher: () => toTwoslash(current as Ticket) as never,
    renderer: createRenderer(() => current as Ticket),
    throws: true,
  })
  return {
    name: 'examples',
    preprocess(code, options) {
      current = tickets.redeem(options.meta?.__raw)
      if (!current) return undefined
      // Twoslash for VitePress takes `v-pre` away for its components; ours has none.
      const kept = [...(options.transformers ?? [])]
      const visible = delegate.preprocess?.call(this, code, options)
      options.transformers?.splice(0, options.transformers.length, ...kept)
      return visible ?? undefined
    },
    tokens(tokens) {
      return current && delegate.tokens?.call(this, tokens)
    },
    pre(node) {
      return current && delegate.pre?.call(this, node)
    },
    code(node) {
      this.lines.forEach(trimLineEnd)
      return current && delegate.code?.call(this, node)
    },
  }
}

// A notation at the end of a line, once taken out, leaves a space that a copy would carry along.
function trimLineEnd(line: Element): void {
  const last = line.children.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  else if (last?.type === 'element') trimLineEnd(last)
}

function toTwoslash({ result: { visible, marks, lang } }: Ticket) {
  return { code: visible, nodes: marks, meta: { extension: lang } }
}

import type MarkdownIt from 'markdown-it'
import { htmlToken } from './endpoint.ts'
import { escapeHtml } from './html.ts'

/** Something that goes from one lane to another, or a line of text across all of them. */
type SequenceStep = { from: number; to: number; isAnswer: boolean; text: string } | { note: string }

/** Who takes part, from left to right, and what goes between them, from top to bottom. */
export interface Sequence {
  lanes: string[]
  steps: SequenceStep[]
}

const RE_STEP = /^(.+?) (--?>) (.+?): (.+)$/
const RE_NOTE = /^--- (.+)$/
const FENCE = /^sequence\s+(.+)$/

/* In units of the drawing: it is as wide as a column of text, and shrinks with it. */
const MARGIN = 56
const WIDTH = 404
const HEAD = 30
const ROW = 36
const WIDE = 13
const NARROW = 7.5

/**
 * Reads the order of calls from a fence: the lanes on the first line, `用户 | 商户 | 微信支付`, then a
 * line each `用户 -> 商户: 提交订单`, `-->` for an answer, `--- 文字` for a line across.
 *
 * @throws an Error for a line that is none of these, names no lane, or is too long for its arrow
 */
export function parseSequence(source: string): Sequence {
  const [first = '', ...rest] = source.split('\n').filter((line) => line.trim() !== '')
  const lanes = first.split('|').map((one) => one.trim())
  if (lanes.length < 2) throw new Error(`\`${first}\` names no lanes: write \`用户 | 商户 | 微信支付\`.`)
  return { lanes, steps: rest.map((line) => parseStep(line, lanes)) }
}

function parseStep(line: string, lanes: string[]): SequenceStep {
  const note = RE_NOTE.exec(line)?.[1]
  if (note) return { note: fitting(note, WIDTH, line) }
  const [, from = '', arrow, to = '', text = ''] = RE_STEP.exec(line) ?? []
  const [start, end] = [lanes.indexOf(from), lanes.indexOf(to)]
  if (start < 0 || end < 0 || start === end)
    throw new Error(`\`${line}\` goes between no two lanes: write \`${lanes[0]} -> ${lanes[1]}: 文字\`.`)
  const room = Math.abs(end - start) * gapOf(lanes) - 8
  return { from: start, to: end, isAnswer: arrow === '-->', text: fitting(text, room, line) }
}

function fitting(text: string, room: number, line: string): string {
  const width = Array.from(text).reduce((sum, one) => sum + (one > '\u2e7f' ? WIDE : NARROW), 0)
  if (width > room) throw new Error(`\`${line}\` is too long for its arrow: shorten the text.`)
  return text
}

/**
 * Draws a sequence as SVG in the page's own colours, with the same in words for those who cannot see.
 * No element closes itself, so that the page remains one that Vue need not read.
 *
 * @param id unique in its page
 */
export function renderSequence({ lanes, steps }: Sequence, title: string, id: string): string {
  const height = HEAD + steps.length * ROW + 14
  const words = steps.map((one) =>
    'note' in one ? one.note : `${lanes[one.from]}到${lanes[one.to]}：${one.text}`,
  )
  return [
    '<figure class="sequence" v-pre>',
    `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" fill="none" stroke="currentColor" font-family="var(--vp-font-family-base)">`,
    `<title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-desc">${escapeHtml(words.join('；'))}。</desc>`,
    `<defs><marker id="${id}-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="currentColor" stroke="none"></path></marker></defs>`,
    ...lanes.map((lane, index) => renderLane(lane, xOf(index, lanes), height)),
    ...steps.map((step, index) => renderStep(step, index, lanes, id)),
    '</svg></figure>\n',
  ].join('')
}

function renderLane(lane: string, x: number, height: number): string {
  return [
    `<path d="M${x} ${HEAD}V${height}" stroke-opacity=".3"></path>`,
    `<rect x="${x - 50}" y="1" width="100" height="${HEAD - 2}" rx="6" fill="currentColor" fill-opacity=".06"></rect>`,
    renderText(lane, x, 20, ' font-weight="600"'),
  ].join('')
}

function renderStep(step: SequenceStep, index: number, lanes: string[], id: string): string {
  const y = HEAD + (index + 1) * ROW
  if ('note' in step) {
    const line = `<path d="M0 ${y - 21}H${WIDTH}" stroke="var(--vp-c-brand-1)" stroke-dasharray="2 4"></path>`
    return line + renderText(step.note, WIDTH / 2, y - 3, ' class="sequence-note"')
  }
  const [from, to] = [xOf(step.from, lanes), xOf(step.to, lanes)]
  const dashes = step.isAnswer ? ' stroke-dasharray="5 3"' : ''
  const arrow = `<path d="M${from} ${y}H${to + (from < to ? -1 : 1)}" marker-end="url(#${id}-arrow)"${dashes}></path>`
  return arrow + renderText(step.text, (from + to) / 2, y - 7)
}

// A halo in the page's own colour: what goes past a lane is read through it.
function renderText(text: string, x: number, y: number, attributes = ''): string {
  const halo = 'stroke="var(--vp-c-bg)" stroke-width="4" paint-order="stroke"'
  return `<text x="${x}" y="${y}" font-size="13" text-anchor="middle" fill="currentColor" ${halo}${attributes}>${escapeHtml(text)}</text>`
}

function gapOf(lanes: string[]): number {
  return (WIDTH - 2 * MARGIN) / (lanes.length - 1)
}

function xOf(index: number, lanes: string[]): number {
  return MARGIN + index * gapOf(lanes)
}

/** A markdown-it plugin that draws fences such as ` ```sequence 下单的次序 `. */
export function sequencePlugin(md: MarkdownIt): void {
  md.core.ruler.push('sequence', (state) => {
    const { relativePath, path } = state.env as { path?: string; relativePath?: string }
    state.tokens = state.tokens.map((token, index) => {
      const title = token.type === 'fence' ? FENCE.exec(token.info.trim())?.[1] : undefined
      if (!title) return token
      try {
        return htmlToken(state, renderSequence(parseSequence(token.content), title, `sequence-${index}`))
      } catch (error) {
        const line = (token.map?.[0] ?? 0) + 1
        throw new Error(
          `${relativePath ?? path}: in the sequence on line ${line}, ${(error as Error).message}`,
        )
      }
    })
  })
}

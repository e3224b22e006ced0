import type { StateCore, Token } from 'markdown-it'
import { blockId } from '../examples/blocks.ts'
import { parseNotations, toVisible } from '../examples/notations.ts'
import { type SharedFile, sharedFiles } from '../examples/shared.ts'
import type { Block, PageResult } from '../examples/types.ts'
import { type Request, toCurl, toHttp } from '../play/wire.ts'
import { COMMON_ERRORS, readErrors } from '../surface/errors.ts'
import { deriveForms } from '../surface/forms.ts'
import { type OperationReference, pageReference } from '../surface/reference.ts'
import { type PageFacts, renderEndpointBar } from './endpoint-bar.ts'
import { renderErrors } from './errors.ts'
import { toAnswer } from './messages.ts'
import { renderGroup } from './reference.ts'

/** Looks up what an example sends. */
export type RequestOf = (block: Block) => Request | undefined

/** Finds a page by its address below docs/, without `.md`. */
export type PageOf = (address: string) => { href: string; title: string } | undefined

/** A way to write the example, as a tab names it. */
interface Tab {
  name: string
  label: string
  lang: string
  /** Absent for the example as written: its fence stands in the page already. */
  text?: string
}

const COLOURED_LINES = 80
const LABELS: Record<string, string> = { await: 'async/await', chain: "chain('…')", errors: '出错时' }

/**
 * Puts the reference of a page’s operations into its tokens: a bar below each operation’s heading,
 * other forms of the example beside it, the fields of request and response below.
 *
 * @param tokens of the page, its fences as they were written
 * @returns the same with what follows from the typings
 */
export function withReference(
  state: StateCore,
  tokens: Token[],
  page: PageResult,
  requestOf: RequestOf,
  pageOf: PageOf,
): Token[] {
  const { operations, events } = pageReference(page)
  if (operations.length === 0 && events.length === 0) return tokens
  const places: Places = { before: new Map(), after: new Map() }
  for (const operation of operations) {
    const heading = headingOf(tokens, operation, operations.length)
    if (heading !== undefined) {
      const bar = htmlToken(state, barOf(operation, page, pageOf))
      places.after.set(endOfParagraph(tokens, heading), [bar])
    }
    const fence = fenceOf(tokens, page, operation)
    if (fence) placeForms(state, fence, operation, requestOf(fence.block), operations.length, places)
  }
  const last = operations.at(-1)
  const lastFence = last && fenceOf(tokens, page, last)?.index
  if (last && lastFence !== undefined) {
    const errors = htmlToken(state, errorsOf(page, last, pageOf))
    places.after.set(lastFence, [...(places.after.get(lastFence) ?? []), errors])
  }
  for (const { groups } of events) {
    const fence = tokens.findIndex(({ type, info }) => type === 'fence' && /\btwoslash\b/.test(info))
    const code = tokens[fence]?.content ?? ''
    places.after.set(fence, [
      ...sharedFiles(code, []).flatMap((file) => sharedTokens(state, file)),
      ...groups.map((group) => htmlToken(state, renderGroup(group, 2))),
    ])
  }
  return tokens.flatMap((token, index) => [
    ...(places.before.get(index) ?? []),
    token,
    ...(places.after.get(index) ?? []),
  ])
}

// What the example imports is shown beside it, so that the two can be taken away together.
function sharedTokens(state: StateCore, { name, content }: SharedFile): Token[] {
  const summary = `<summary><code>${name}</code>：验签、解密与应答，各种通知共用</summary>`
  return [
    htmlToken(state, `<details class="details custom-block">${summary}\n`),
    fenceToken(state, 'js', content),
    htmlToken(state, '</details>\n'),
  ]
}

/** What comes before and after tokens, by their index. */
interface Places {
  before: Map<number, Token[]>
  after: Map<number, Token[]>
}

function placeForms(
  state: StateCore,
  { index, block }: { index: number; block: Block },
  operation: OperationReference,
  request: Request | undefined,
  count: number,
  places: Places,
): void {
  const tabs = tabsOf(block, operation, request)
  const level = count > 1 ? 3 : 2
  // Together they stand side by side where there is room.
  places.before.set(index, [
    htmlToken(state, `<div class="operation">${openForms(operation.anchor, tabs)}`),
  ])
  places.after.set(index, [
    ...closeForms(state, tabs),
    ...operation.groups.map((group) => htmlToken(state, renderGroup(group, level))),
    htmlToken(state, '</div>\n'),
  ])
}

function barOf(operation: OperationReference, page: PageResult, pageOf: PageOf): string {
  const facts = factsOf(page)
  const replacement = typeof facts.deprecated === 'string' ? pageOf(facts.deprecated) : undefined
  return renderEndpointBar(operation, facts, replacement)
}

function errorsOf({ page }: PageResult, { contract }: OperationReference, pageOf: PageOf): string {
  const common = pageOf(COMMON_ERRORS)?.href
  const anchor = contract.version === 'v2' ? 'v2-err' : 'v3-request'
  return renderErrors(readErrors(page.frontmatter), common && `${common}#${anchor}`)
}

/** A token of raw HTML. */
export function htmlToken(state: StateCore, content: string): Token {
  const token = new state.Token('html_block', '', 0)
  token.content = content
  return token
}

function fenceToken(state: StateCore, lang: string, content: string): Token {
  const fence = new state.Token('fence', 'code', 0)
  fence.info = lang
  fence.content = content
  fence.markup = '```'
  return fence
}

// The heading that has the method for its anchor; the first one where there is one method only.
function headingOf(tokens: Token[], { anchor }: OperationReference, count: number): number | undefined {
  const isHeading = ({ type }: Token) => type === 'heading_open'
  const named = tokens.findIndex((token) => isHeading(token) && token.attrGet('id') === anchor)
  const index = named < 0 && count === 1 ? tokens.findIndex(isHeading) : named
  return index < 0 ? undefined : index
}

function endOfParagraph(tokens: Token[], heading: number): number {
  const closes = tokens.findIndex(({ type }, index) => index > heading && type === 'heading_close')
  const next = tokens[closes + 1]
  if (next?.type !== 'paragraph_open') return closes
  return tokens.findIndex(({ type }, index) => index > closes && type === 'paragraph_close')
}

function fenceOf(
  tokens: Token[],
  { blocks }: PageResult,
  { namespace, anchor }: OperationReference,
): { index: number; block: Block } | undefined {
  const own = blocks.filter(({ result }) =>
    Object.keys(result.types).some((name) => name.startsWith(`${namespace}.`)),
  )
  const fences = tokens.flatMap((token, index) => {
    const id = token.type === 'fence' ? blockId(token.info, token.content) : undefined
    const block = id && own.find((one) => one.block.id === id)?.block
    return block ? { index, block } : []
  })
  // Each block of a page may hold the typings of all its methods: the heading tells whose it is.
  const heading = tokens.findIndex(
    (token) => token.type === 'heading_open' && token.attrGet('id') === anchor,
  )
  return fences.find(({ index }) => index > heading) ?? fences[0]
}

function factsOf({ page: { frontmatter } }: PageResult): PageFacts {
  const { roles, updated, deprecated } = frontmatter
  const date = updated instanceof Date ? updated.toISOString().slice(0, 10) : updated
  return {
    roles: Array.isArray(roles) ? roles.map(String) : [],
    ...(date ? { updated: String(date) } : {}),
    ...((deprecated === true || typeof deprecated === 'string') && { deprecated }),
  }
}

function tabsOf(block: Block, { contract }: OperationReference, request: Request | undefined): Tab[] {
  const forms = deriveForms(block).map(({ name, block: form }): Tab => {
    const { visible } = toVisible(form.code, [], parseNotations(form))
    return { name, label: LABELS[name] ?? name, lang: 'js', text: visible }
  })
  const answer = toAnswer(contract)
  return [
    { name: 'promise', label: 'Promise', lang: block.lang },
    ...forms,
    ...(request ? [{ name: 'curl', label: 'cURL', lang: 'sh', text: toCurl(request) }] : []),
    ...(request ? [{ name: 'http', label: 'HTTP', lang: 'http', text: toHttp(request) }] : []),
    ...(answer ? [{ name: 'answer', label: '应答示例', ...colouredIfShort(answer) }] : []),
  ]
}

// Every key and value of a coloured sample is an element: a long one has more than the rest of its page.
function colouredIfShort({ lang, text }: { lang: string; text: string }): Pick<Tab, 'lang' | 'text'> {
  return { lang: text.split('\n').length > COLOURED_LINES ? 'txt' : lang, text }
}

// No `role` anywhere: Vue makes one string of static HTML only if it knows all of its attributes.
function openForms(anchor: string, tabs: Tab[]): string {
  const radios = tabs.map(({ name, label }, index) => {
    const checked = index === 0 ? ' checked' : ''
    return `<label><input type="radio" name="form-${anchor}" value="${name}"${checked}> ${label}</label>`
  })
  return [
    `<div class="forms"><fieldset class="form-tabs" v-pre><legend>示例的写法</legend>${radios.join('')}</fieldset>`,
    '<div class="form" data-form="promise">\n',
  ].join('')
}

function closeForms(state: StateCore, tabs: Tab[]): Token[] {
  const others = tabs.flatMap(({ name, lang, text }) => {
    if (text === undefined) return []
    return [
      htmlToken(state, `<div class="form" data-form="${name}">\n`),
      fenceToken(state, lang, text),
      htmlToken(state, '</div>\n'),
    ]
  })
  return [htmlToken(state, '</div>\n'), ...others, htmlToken(state, '</div>\n')]
}

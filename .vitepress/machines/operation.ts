import type { Token } from 'markdown-it'
import { blockId } from '../examples/blocks.ts'
import type { Block, PageResult } from '../examples/types.ts'
import { type Request, toHttp } from '../play/wire.ts'
import { toAnswer } from '../render/messages.ts'
import { HOSTS } from '../surface/contracts.ts'
import { COMMON_ERRORS, type ErrorCode, readErrors } from '../surface/errors.ts'
import { type OperationReference, pageReference } from '../surface/reference.ts'
import { fence } from './code.ts'
import { cell, renderFields } from './fields.ts'
import type { Insertions } from './prose.ts'

/** What an operation's part of a page is made of, besides the typings. */
export interface OperationFacts {
  /** What an example sends. */
  requestOf: (block: Block) => Request | undefined
  /** A page by its address below docs/: its title and the address of its Markdown. */
  pageOf: (address: string) => { title: string; address: string } | undefined
}

/**
 * Writes what follows from a page's typings: where each operation is and who may call it, what it
 * sends and answers, its fields, its errors.
 *
 * @param tokens of the page's Markdown
 * @returns by the line it comes after
 */
export function referenceOf(page: PageResult, tokens: Token[], facts: OperationFacts): Insertions {
  const { operations, events } = pageReference(page)
  const found = new Map<number, string[]>()
  const put = (line: number | undefined, ...parts: string[]) => {
    if (line !== undefined) found.set(line, [...(found.get(line) ?? []), ...parts.filter(Boolean)])
  }
  const level = operations.length > 1 ? 3 : 2
  for (const operation of operations) {
    put(endOfIntroduction(tokens, operation.anchor, operations.length), renderBar(operation, page, facts))
    const fence = fenceOf(tokens, page, ({ types }) => isOf(types, operation))
    const request = fence && facts.requestOf(fence.block)
    put(
      fence?.line,
      ...messages(operation, request, level),
      ...operation.groups.map((group) => renderFields(group, level)),
    )
    if (operation === operations.at(-1)) put(fence?.line, renderErrors(page, facts))
  }
  for (const { groups } of events)
    put(fenceOf(tokens, page, () => true)?.line, ...groups.map((group) => renderFields(group, 2)))
  return found
}

function isOf(types: Record<string, unknown>, { namespace }: OperationReference): boolean {
  return Object.keys(types).some((name) => name.startsWith(`${namespace}.`))
}

// Behind the paragraph below the operation's heading; the first heading where there is one method only.
function endOfIntroduction(tokens: Token[], anchor: string, count: number): number | undefined {
  const headings = tokens.flatMap(({ type }, index) => (type === 'heading_open' ? [index] : []))
  const named = headings.find((index) => tokens[index + 1]?.content.endsWith(`{#${anchor}}`))
  const heading = named ?? (count === 1 ? headings[0] : undefined)
  if (heading === undefined) return undefined
  const below = tokens[heading + 3]
  const last = below?.type === 'paragraph_open' ? below : tokens[heading]
  return last?.map ? last.map[1] - 1 : undefined
}

function fenceOf(
  tokens: Token[],
  { blocks }: PageResult,
  isWanted: (result: PageResult['blocks'][number]['result']) => boolean,
): { line: number; block: Block } | undefined {
  for (const token of tokens) {
    const id = token.type === 'fence' ? blockId(token.info, token.content) : undefined
    const known = id ? blocks.find(({ block, result }) => block.id === id && isWanted(result)) : undefined
    if (known && token.map) return { line: token.map[1] - 1, block: known.block }
  }
  return undefined
}

function renderBar(
  { contract, chain, isEncrypted }: OperationReference,
  { page: { frontmatter } }: PageResult,
  { pageOf }: OperationFacts,
): string {
  const { method, path, hosts, needsCertificate } = contract
  const { roles, updated, deprecated } = frontmatter
  const needs = [
    ...(needsCertificate ? ['出示商户 API 证书（`security: true`）'] : []),
    ...(isEncrypted ? ['传敏感信息时先加密，请求头写 `Wechatpay-Serial`'] : []),
  ]
  const lines = [
    `- 请求：\`${method} ${hosts[0] ?? HOSTS[0]}${path}\``,
    ...(hosts.length > 0 ? [] : [`- 备用域名：\`${HOSTS[1]}\``]),
    `- 链式写法：\`${chain}\``,
    ...(Array.isArray(roles) ? [`- 谁可以调用：${roles.join('、')}`] : []),
    ...(needs.length > 0 ? [`- 还要准备：${needs.join('；')}`] : []),
    ...(updated ? [`- 官方更新：${dateOf(updated)}`] : []),
  ]
  const replacement = typeof deprecated === 'string' ? pageOf(deprecated) : undefined
  const use = replacement ? `改用[${replacement.title}](${replacement.address})。` : '没有替代的接口。'
  return [...(deprecated ? [`> **不再接受新的接入**：${use}`, ''] : []), ...lines].join('\n')
}

/** A date of a frontmatter, as it is written there. */
export function dateOf(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

function messages({ contract }: OperationReference, request: Request | undefined, level: number): string[] {
  const heading = '#'.repeat(level)
  const answer = toAnswer(contract)
  return [
    ...(request ? [`${heading} HTTP 请求示例\n\n${fence('http', toHttp(request))}`] : []),
    ...(answer ? [`${heading} 应答示例\n\n${fence(answer.lang, answer.text)}`] : []),
  ]
}

function renderErrors({ page }: PageResult, { pageOf }: OperationFacts): string {
  const errors = readErrors(page.frontmatter)
  const common = pageOf(COMMON_ERRORS)
  if (errors.length === 0 && !common) return ''
  const more = common ? [`各接口共有的，见[${common.title}](${common.address})。`] : []
  return ['## 错误码', '', ...(errors.length > 0 ? [...table(errors), ''] : []), ...more].join('\n').trim()
}

function table(errors: ErrorCode[]): string[] {
  const rows = errors.map(
    ({ status, code, meaning, action }) =>
      `| ${status ?? ''} | \`${code}\` | ${cell(meaning)} | ${cell(action)} |`,
  )
  return ['| 状态码 | 错误码 | 含义 | 怎么办 |', '| --- | --- | --- | --- |', ...rows]
}

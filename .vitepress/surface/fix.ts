import ts from 'typescript'
import type { Block, Page, PageResult } from '../examples/types.ts'
import { renderChain } from '../scaffold/virtual.ts'
import { typingsOf } from './block-typings.ts'
import { endpointNames } from './names.ts'

const RE_LINE = /[^\n]*\n|[^\n]+$/g

/** Lines of a page to be put in the place of others; 0-based, `end` not included. */
interface Splice {
  start: number
  end: number
  lines: string[]
}

/**
 * Rewrites what is mechanical in a page's typings: the chain below the endpoint, where it is
 * broken. All other lines stay as they are, byte for byte.
 *
 * @param result a page, with the problems of the surface
 * @param raw the file as it is on disk
 * @returns the file as it should be; the same text where nothing is to be mended
 */
export function fixPage({ page, blocks, problems }: PageResult, raw: string): string {
  const endpoint = endpointNames(page)
  const broken = new Set(problems.filter((one) => one.code === 'surface-chain').map((one) => one.block))
  if (!endpoint || broken.size === 0) return raw
  const splices = blocks
    .filter(({ block }) => broken.has(block.ordinal))
    .flatMap(({ block }) => chainSplices(page, block, endpoint.path, endpoint.endpoint))
  return applySplices(raw, splices)
}

function chainSplices(page: Page, block: Block, path: string, endpoint: string): Splice[] {
  const typings = typingsOf(block)
  if (!typings) return []
  const { file, source } = typings
  const first = block.line + block.code.slice(0, file.offset).split('\n').length - 1
  const lineOf = (offset: number) => first + source.getLineAndCharacterOfPosition(offset).line
  const chain = source.statements.filter((statement) => isChain(statement, endpoint))
  const removed = chain.map((one) => ({
    start: lineOf(one.getStart(source, true)),
    end: lineOf(one.end) + 1,
    lines: [] as string[],
  }))
  const last = source.statements.filter((one) => !chain.includes(one) && ts.isModuleDeclaration(one)).at(-1)
  const at = removed[0]?.start ?? lineOf(last?.end ?? source.end) + 1
  const prefix = linePrefix(page, block)
  return [...removed, { start: at, end: at, lines: renderChain(path).map((line) => prefix + line) }]
}

function isChain(statement: ts.Statement, endpoint: string): boolean {
  if (ts.isInterfaceDeclaration(statement)) return statement.name.text === 'Wechatpay'
  if (ts.isVariableStatement(statement)) return statement.getText().includes('wxpay: Wechatpay')
  if (!ts.isModuleDeclaration(statement)) return false
  const name = moduleName(statement)
  const parent = endpoint.slice(0, endpoint.lastIndexOf('.'))
  return name !== parent && (parent.startsWith(`${name}.`) || isBesideEndpoint(name, endpoint))
}

// A misspelt step of the chain lies below no prefix of the endpoint, and holds no method's types.
function isBesideEndpoint(name: string, endpoint: string): boolean {
  const isOfApi = name.startsWith('WeChatPay.OpenAPI') && !name.endsWith('HttpMethod')
  return isOfApi && !name.startsWith(endpoint) && !endpoint.startsWith(`${name}.`)
}

function moduleName(node: ts.ModuleDeclaration): string {
  const inner = node.body && ts.isModuleDeclaration(node.body) ? `.${moduleName(node.body)}` : ''
  return node.name.text + inner
}

// In a list or a quote each line of the block has something before it.
function linePrefix(page: Page, block: Block): string {
  const line = page.text.split('\n')[block.line] ?? ''
  return line.slice(0, block.indents[0] ?? 0)
}

function applySplices(raw: string, splices: Splice[]): string {
  const lines = raw.match(RE_LINE) ?? []
  const end = lines.some((line) => line.endsWith('\r\n')) ? '\r\n' : '\n'
  // From the bottom, so that line numbers above stay true; at one place, removals come first.
  const ordered = [...splices].sort((a, b) => b.start - a.start || b.end - a.end)
  for (const { start, end: stop, lines: put } of ordered) {
    lines.splice(start, stop - start, ...put.map((line) => line + end))
  }
  return lines.join('')
}

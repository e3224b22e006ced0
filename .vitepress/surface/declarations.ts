import ts from 'typescript'
import { toProblem } from '../examples/problems.ts'
import type { Block, Page } from '../examples/types.ts'
import { type BlockTypings, typingsOf } from './block-typings.ts'
import { methodOf } from './names.ts'
import { remembered } from './remembered.ts'
import type { Declaration, Member, Place } from './types.ts'

const ROOT_NAMESPACE = 'WeChatPay'
const printer = ts.createPrinter({ removeComments: true, omitTrailingSemicolon: true })

/** What a block's typings say, without their syntax tree, which takes many times the room. */
interface TypingsRead {
  declarations: Declaration[]
  uncommented: Uncommented[]
}

/** A field without a comment. */
interface Uncommented {
  name: string
  place: Place
}

// A block belongs to one page, so the block alone is the key.
const read = remembered<Block, TypingsRead | null>('typings')

interface Context extends BlockTypings {
  page: Page
  block: Block
}

/**
 * Reads what a block's typings declare below `WeChatPay`, and its client's interface.
 *
 * @returns declarations in the order of the block; none where it has no `virtual.ts`
 */
export function readDeclarations(page: Page, block: Block): Declaration[] {
  return readTypings(page, block)?.declarations ?? []
}

/** The fields of type literals, however deep, that have no comment. */
export function uncommentedFields(page: Page, block: Block): Uncommented[] {
  return readTypings(page, block)?.uncommented ?? []
}

/** Whether a block has typings of its own. */
export function hasTypings(page: Page, block: Block): boolean {
  return readTypings(page, block) !== null
}

function readTypings(page: Page, block: Block): TypingsRead | null {
  const known = read.get(block)
  if (known !== undefined) return known
  const typings = typingsOf(block)
  const context = typings && { page, block, ...typings }
  const found = context
    ? {
        declarations: context.source.statements.flatMap((one) => declarationsIn(one, [], context)),
        uncommented: findUncommented(context),
      }
    : null
  read.set(block, found)
  return found
}

function declarationsIn(node: ts.Node, path: string[], context: Context): Declaration[] {
  if (ts.isModuleDeclaration(node) && ts.isIdentifier(node.name)) {
    if (path.length === 0 && node.name.text !== ROOT_NAMESPACE) return []
    const inside = [...path, node.name.text]
    return node.body ? declarationsIn(node.body, inside, context) : []
  }
  if (ts.isModuleBlock(node)) return node.statements.flatMap((one) => declarationsIn(one, path, context))
  const isDeclared = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
  if (!isDeclared || path.length === 0) return []
  return [toDeclaration(node, path, context)]
}

function toDeclaration(
  node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration,
  path: string[],
  context: Context,
): Declaration {
  const isInterface = ts.isInterfaceDeclaration(node)
  return {
    name: [...path, node.name.text].join('.'),
    kind: isInterface ? 'interface' : 'type',
    heritage: isInterface ? (node.heritageClauses ?? []).map((one) => one.getText()).join(' ') : '',
    alias: isInterface ? '' : node.type.getText(),
    members: isInterface ? node.members.map((member) => toMember(member, context)) : [],
    comment: commentOf(node, context),
    place: placeOf(node.name, context),
  }
}

function toMember(node: ts.TypeElement, context: Context): Member {
  const indent = lineIndent(node, context.source)
  return {
    key: keyOf(node),
    shape: printer.printNode(ts.EmitHint.Unspecified, node, context.source).replace(/\s+/g, ' '),
    text: context.source.text
      .slice(node.getStart(context.source, true), node.end)
      .split('\n')
      .map((line, index) => (index > 0 && line.startsWith(indent) ? line.slice(indent.length) : line))
      .join('\n'),
    hasComment: commentOf(node, context) !== '',
    place: placeOf(node.name ?? node, context),
  }
}

function keyOf(node: ts.TypeElement): string {
  if (ts.isCallSignatureDeclaration(node)) return '()'
  if (ts.isIndexSignatureDeclaration(node)) return `[${node.parameters[0]?.type?.getText() ?? ''}]`
  const name = node.name?.getText() ?? ''
  return ts.isMethodSignature(node) ? `${name}()` : name
}

function lineIndent(node: ts.Node, source: ts.SourceFile): string {
  const start = node.getStart(source, true)
  const line = source.text.slice(source.text.lastIndexOf('\n', start - 1) + 1, start)
  return /^\s*$/.test(line) ? line : ''
}

function commentOf(node: ts.Node, { source }: Context): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map((one) => source.text.slice(one.pos, one.end))
    .join('\n')
}

/** A node of a block's typings as a place in its page. */
function placeOf(node: ts.Node, { page, block, file, source }: Context): Place {
  const start = node.getStart(source) + file.offset
  const finding = {
    start,
    length: node.getWidth(source),
    severity: 'error',
    code: '',
    message: '',
    advice: '',
  } as const
  const { line, column, length, source: text } = toProblem(finding, block, page)
  return { page: page.name, line, column, length, source: text, block: block.ordinal }
}

function findUncommented(context: Context): Uncommented[] {
  const found: Uncommented[] = []
  const visit = (node: ts.Node, isTyped: boolean): void => {
    const inside = isTyped || isOfMethod(node)
    if (inside && ts.isPropertySignature(node) && commentOf(node, context) === '') {
      found.push({ name: node.name.getText(), place: placeOf(node.name, context) })
    }
    ts.forEachChild(node, (child) => visit(child, inside))
  }
  visit(context.source, false)
  return found
}

// The chain's own members and the list of events need no comment; requests, responses and such do.
function isOfMethod(node: ts.Node): boolean {
  if (!ts.isModuleDeclaration(node)) return false
  if (methodOf(node.name.text)) return true
  return ts.isModuleDeclaration(node.parent) && node.parent.name.text === 'Webhook'
}

import ts from 'typescript'
import { isSdkChain } from '../../.vitepress/examples/placeholders.ts'
import type { Batch, Unit } from '../../.vitepress/examples/program.ts'
import type { Block } from '../../.vitepress/examples/types.ts'

/** An example with one mistake put in. */
export interface Mutation {
  kind: string
  /** What was done, for a person. */
  what: string
  code: string
}

interface Context {
  block: Block
  source: ts.SourceFile
  /** Offset of the file in the block. */
  offset: number
  checker: ts.TypeChecker
}

/**
 * Breaks an example in each way once a place: in the SDK calls it makes and in what it reads from
 * their responses. Only changes that change the meaning are made.
 *
 * @param unit a block of the batch, with the call in `business.js`
 */
export function mutationsOf(unit: Unit, batch: Batch): Mutation[] {
  const { block, notations } = unit
  const file = notations.files.find((one) => /^business\.[jt]s$/.test(one.name))
  const source = file && batch.program.getSourceFile(batch.pathOf(unit, file.name))
  if (!file || !source) throw new Error(`${block.page}: no business.js in block ${block.ordinal}`)
  const context: Context = { block, source, offset: file.offset, checker: batch.checker }
  const mutations: Mutation[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isSdkChain(node.expression, batch.checker)) {
      mutations.push(...chainMutations(node, context), ...argumentMutations(node, context))
    }
    mutations.push(...responseMutations(node, context))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return mutations
}

function replace(node: ts.Node, text: string, { block, source, offset }: Context): string {
  const start = node.getStart(source) + offset
  return block.code.slice(0, start) + text + block.code.slice(node.getEnd() + offset)
}

function chainMutations(call: ts.CallExpression, context: Context): Mutation[] {
  const method = call.expression
  if (!ts.isPropertyAccessExpression(method)) return []
  const other = method.name.text === 'get' ? 'post' : 'get'
  const declared = context.checker.getTypeAtLocation(method.expression).getProperty(other)
  const mutations: Mutation[] = declared
    ? []
    : [{ kind: 'change the method', what: other, code: replace(method.name, other, context) }]
  for (
    let node: ts.Expression = method.expression;
    ts.isPropertyAccessExpression(node);
    node = node.expression
  ) {
    const wrong = misspell(node.name.text)
    mutations.push({
      kind: 'misspell a path segment',
      what: wrong,
      code: replace(node.name, wrong, context),
    })
  }
  return mutations
}

function argumentMutations(call: ts.CallExpression, context: Context): Mutation[] {
  return call.arguments.flatMap((argument, index) => {
    const isConfig = index === call.arguments.length - 1 && isConfigType(argument, context)
    return objectsIn(argument).flatMap((object) =>
      fieldMutations(object, isConfig && object === argument, context),
    )
  })
}

function isConfigType(argument: ts.Expression, { checker }: Context): boolean {
  const type = checker.getContextualType(argument)
  return type?.symbol?.name === 'RequestConfig'
}

function objectsIn(node: ts.Node): ts.ObjectLiteralExpression[] {
  const found: ts.ObjectLiteralExpression[] = ts.isObjectLiteralExpression(node) ? [node] : []
  ts.forEachChild(node, (child) => {
    if (!ts.isCallExpression(child) && !ts.isFunctionLike(child)) found.push(...objectsIn(child))
  })
  return found
}

function fieldMutations(
  object: ts.ObjectLiteralExpression,
  isConfig: boolean,
  context: Context,
): Mutation[] {
  const { checker } = context
  const contextual = checker.getContextualType(object)
  const type = contextual && checker.getNonNullableType(contextual)
  if (!type || type.isUnion() || checker.getIndexInfosOfType(type).length > 0) return []
  return object.properties.flatMap((member) => {
    const name = member.name && ts.isIdentifier(member.name) ? member.name : undefined
    const field = name && type.getProperty(name.text)
    if (!name || !field) return []
    const ours = !field.declarations?.[0]?.getSourceFile().fileName.includes('/node_modules/')
    if (!ours) return []
    return [
      renamed(name, context),
      ...dropped(member, field, isConfig, context),
      ...mistyped(member, name, field, context),
    ]
  })
}

function renamed(name: ts.Identifier, context: Context): Mutation {
  const wrong = `${name.text}_x`

  return { kind: 'rename a request field', what: name.text, code: replace(name, wrong, context) }
}

function dropped(
  member: ts.ObjectLiteralElementLike,
  field: ts.Symbol,
  isConfig: boolean,
  context: Context,
): Mutation[] {
  if (field.flags & ts.SymbolFlags.Optional) return []
  const isPath =
    isConfig && !['params', 'headers', 'responseType', 'security', 'baseURL', 'data'].includes(field.name)
  const kind = isPath ? 'drop a path parameter' : 'drop a required field'
  const { block, source, offset } = context
  const start = member.getStart(source) + offset
  const rest = block.code.slice(member.getEnd() + offset).replace(/^\s*,/, '')
  return [{ kind, what: field.name, code: block.code.slice(0, start) + rest }]
}

function mistyped(
  member: ts.ObjectLiteralElementLike,
  name: ts.Identifier,
  field: ts.Symbol,
  context: Context,
): Mutation[] {
  const { checker } = context
  const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(field, name))
  const put = (kind: string, value: string): Mutation => ({
    kind,
    what: `${field.name}: ${value}`,
    code: replace(member, `${name.text}: ${value}`, context),
  })
  if (type.flags & ts.TypeFlags.String) return [put('pass a number for a string', '20240601')]
  const literals = type.isUnion() ? type.types : [type]
  if (literals.every((one) => one.isStringLiteral())) return [put('put a wrong literal', "'NO_SUCH_VALUE'")]
  return []
}

// `({ data: { code_url } })`: a name taken out of a typed response.
function responseMutations(node: ts.Node, context: Context): Mutation[] {
  if (!ts.isObjectBindingPattern(node)) return []
  return node.elements.flatMap((element) => {
    const key = element.propertyName ?? element.name
    if (!ts.isIdentifier(key) || element.dotDotDotToken) return []
    const type = context.checker.getTypeAtLocation(node)
    if (type.flags & ts.TypeFlags.Any || !type.getProperty(key.text)) return []
    if (context.checker.getIndexInfosOfType(type).length > 0) return []
    const wrong = `${key.text}_absent`
    const text = element.propertyName ? wrong : `${wrong}: ${key.text}`
    return [{ kind: 'read an absent response field', what: key.text, code: replace(key, text, context) }]
  })
}

function misspell(name: string): string {
  return name.length > 1 ? `${name.slice(0, -1)}${name.at(-1) === 'z' ? 'y' : 'z'}` : `${name}z`
}

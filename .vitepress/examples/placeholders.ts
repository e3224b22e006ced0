import ts from 'typescript'

/**
 * How the compiler says that nobody declared a shorthand name: 18004 as a rule; 2552 where a name in
 * scope looks like it, as `Date` does `date`, for the first ten of a program; 2582, 2584, 2592 and
 * 2593 where browsers, test runners or jQuery have it.
 */
const SHORTHAND_UNDECLARED = new Set([18004, 2552, 2582, 2584, 2592, 2593])

const SDK_CLASS = 'Wechatpay'

/** A free shorthand name in an SDK call, with the type the call asks for. */
export interface Placeholder {
  name: string
  node: ts.ShorthandPropertyAssignment
  /** Type of the field, without `undefined`. */
  type: ts.Type
  /** The field as its interface declares it, for comments. */
  symbol: ts.Symbol | undefined
}

/** A use of a free shorthand name that cannot be a placeholder, and why. */
export interface Refused {
  node: ts.ShorthandPropertyAssignment
  reason: 'unknown-field' | 'conflict'
  /** The types of the first use and of this one, for a conflict. */
  types?: [first: string, here: string]
  /** Fields the object may have, for an unknown one. */
  fields?: string[]
}

/** The free shorthand names of a file, told apart. */
export interface PlaceholdersFound {
  placeholders: Placeholder[]
  refused: Refused[]
  /** Diagnostics that are not about placeholders. */
  rest: ts.Diagnostic[]
}

/**
 * Finds the placeholders of a file from what the compiler could not resolve: each diagnostic for
 * an undeclared shorthand that stands, at any depth, in an argument of an SDK call.
 *
 * @param file a file of the program
 * @param checker the program's checker
 * @param diagnostics the file's semantic diagnostics
 * @returns placeholders in the order of the file; a second use of a name must accept the type of
 *   the first; all diagnostics that remain
 */
export function findPlaceholders(
  file: ts.SourceFile,
  checker: ts.TypeChecker,
  diagnostics: readonly ts.Diagnostic[],
): PlaceholdersFound {
  const found: PlaceholdersFound = { placeholders: [], refused: [], rest: [] }
  for (const diagnostic of diagnostics) {
    const node = undeclaredShorthand(file, diagnostic)
    if (!node || !isInSdkCall(node, checker)) found.rest.push(diagnostic)
    else place(node, checker, found)
  }
  return found
}

/**
 * Whether an expression is the client of the SDK, or leads away from it by names alone.
 *
 * @param expression what is called, such as `wxpay.v3.pay.transactions.jsapi.post`
 */
export function isSdkChain(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  let node = expression
  while (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || isChainCall(node)) {
    node = node.expression
  }
  if (!ts.isIdentifier(node) || node === expression) return false
  return checker.getTypeAtLocation(node).symbol?.name === SDK_CLASS
}

/** The SDK's `chain('v3/…')`, the string form of a path. */
function isChainCall(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'chain'
  )
}

function place(
  node: ts.ShorthandPropertyAssignment,
  checker: ts.TypeChecker,
  found: PlaceholdersFound,
): void {
  const name = node.name.text
  const field = expectedField(node, checker)
  // A call that the compiler could not resolve is reported at its own place.
  if (!field.type && field.names.length === 0 && isUnresolved(node, checker)) return
  if (!field.type) {
    found.refused.push({ node, reason: 'unknown-field', fields: field.names })
    return
  }
  const first = found.placeholders.find((one) => one.name === name)
  if (first && !checker.isTypeAssignableTo(first.type, field.type)) {
    const types: [string, string] = [checker.typeToString(first.type), checker.typeToString(field.type)]
    found.refused.push({ node, reason: 'conflict', types })
    return
  }
  found.placeholders.push({ name, node, type: field.type, symbol: field.symbol })
}

function undeclaredShorthand(
  file: ts.SourceFile,
  diagnostic: ts.Diagnostic,
): ts.ShorthandPropertyAssignment | undefined {
  if (!SHORTHAND_UNDECLARED.has(diagnostic.code) || diagnostic.start === undefined) return undefined
  const start = diagnostic.start
  const visit = (node: ts.Node): ts.ShorthandPropertyAssignment | undefined => {
    if (start < node.pos || start >= node.end) return undefined
    if (ts.isShorthandPropertyAssignment(node) && node.name.getStart(file) === start) return node
    return ts.forEachChild(node, visit)
  }
  return visit(file)
}

function isInSdkCall(shorthand: ts.ShorthandPropertyAssignment, checker: ts.TypeChecker): boolean {
  let node: ts.Node = shorthand.parent
  while (isPartOfArgument(node.parent, node)) node = node.parent
  const call = node.parent
  if (!ts.isCallExpression(call) || !call.arguments.includes(node as ts.Expression)) return false
  return isSdkChain(call.expression, checker)
}

function isUnresolved(shorthand: ts.ShorthandPropertyAssignment, checker: ts.TypeChecker): boolean {
  const call = ts.findAncestor(shorthand, ts.isCallExpression)
  const type = call && checker.getTypeAtLocation(call.expression)
  return type !== undefined && (type.flags & ts.TypeFlags.Any) !== 0
}

function isPartOfArgument(parent: ts.Node, child: ts.Node): boolean {
  if (ts.isPropertyAssignment(parent)) return parent.initializer === child
  if (ts.isConditionalExpression(parent)) return parent.condition !== child
  return (
    ts.isObjectLiteralExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent)
  )
}

interface ExpectedField {
  type?: ts.Type
  symbol?: ts.Symbol
  names: string[]
}

function expectedField(node: ts.ShorthandPropertyAssignment, checker: ts.TypeChecker): ExpectedField {
  const contextual = checker.getContextualType(node.parent)
  if (!contextual) return { names: [] }
  const target = checker.getNonNullableType(contextual)
  const members = target.isUnion() ? target.types : [target]
  const symbols = members.flatMap((member) => checker.getPropertyOfType(member, node.name.text) ?? [])
  const symbol = symbols[0]
  if (symbol) {
    // The union's own property joins the types of all members that have it.
    const joined = checker.getPropertyOfType(target, node.name.text) ?? symbol
    return { type: fieldType(joined, node, checker), symbol, names: [] }
  }
  const indexed = members.flatMap((member) => checker.getIndexTypeOfType(member, ts.IndexKind.String) ?? [])
  const names = members.flatMap((member) => checker.getPropertiesOfType(member).map((one) => one.name))
  return { type: indexed[0] && checker.getNonNullableType(indexed[0]), names: [...new Set(names)] }
}

function fieldType(symbol: ts.Symbol, node: ts.Node, checker: ts.TypeChecker): ts.Type {
  return checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(symbol, node))
}

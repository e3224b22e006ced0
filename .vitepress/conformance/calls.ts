import ts from 'typescript'
import { isSdkChain } from '../examples/placeholders.ts'
import { METHODS } from '../surface/names.ts'
import { normalize } from '../surface/normalize.ts'
import type { ShownCall } from './types.ts'

/**
 * Finds the calls of the SDK in a file, with the method and path each goes to.
 *
 * @returns offsets are those of the file
 */
export function findCalls(source: ts.SourceFile, checker: ts.TypeChecker): ShownCall[] {
  const calls: ShownCall[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isSdkChain(node.expression, checker) && !isChain(node)) {
      const key = keyOf(node.expression, checker)
      calls.push({ ...(key && { key }), offset: node.getStart(source) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return calls
}

/** `wxpay.chain('v3/…')` sends nothing itself. */
function isChain({ expression }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'chain'
}

function keyOf(callee: ts.Expression, checker: ts.TypeChecker): string | undefined {
  const steps = stepsOf(callee, checker)
  if (!steps) return undefined
  const last = steps.at(-1) as string
  const isMethod = Object.hasOwn(METHODS, last)
  // An empty last segment is a trailing slash.
  const path = (isMethod ? steps.slice(0, -1) : steps).join('/').replace(/\/\{empty\}$/, '/')
  return `${(isMethod ? last : 'post').toUpperCase()} /${path}`
}

function stepsOf(node: ts.Expression, checker: ts.TypeChecker): string[] | undefined {
  if (ts.isIdentifier(node)) return []
  if (ts.isCallExpression(node)) return chainSteps(node, checker)
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined
  const before = stepsOf(node.expression, checker)
  const name = ts.isPropertyAccessExpression(node)
    ? node.name.text
    : literalOf(node.argumentExpression, checker)
  return before && name !== undefined ? [...before, normalize(name)] : undefined
}

function chainSteps(
  { expression, arguments: [path] }: ts.CallExpression,
  checker: ts.TypeChecker,
): string[] | undefined {
  if (!ts.isPropertyAccessExpression(expression) || !path) return undefined
  const before = stepsOf(expression.expression, checker)
  const text = literalOf(path, checker)
  return before && text !== undefined ? [...before, text] : undefined
}

function literalOf(node: ts.Expression, checker: ts.TypeChecker): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  const declared = checker.getSymbolAtLocation(node)?.valueDeclaration
  const value = declared && ts.isVariableDeclaration(declared) ? declared.initializer : undefined
  return value && ts.isStringLiteralLike(value) ? value.text : undefined
}

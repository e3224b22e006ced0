import ts from 'typescript'
import { isSdkChain } from '../examples/placeholders.ts'
import { segmentOf } from './path.ts'

const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete'])

/** A call of the SDK. */
export interface Call {
  node: ts.CallExpression
  /** In lower case. */
  method: string
  /** With the version, without a slash: `v3/pay/transactions/id/{transaction_id}`. */
  path: string
  data?: ts.Expression
  config?: ts.Expression
}

/** The calls of the SDK in a file, in its order. */
export function findCalls(source: ts.SourceFile, checker: ts.TypeChecker): Call[] {
  const found: Call[] = []
  const visit = (node: ts.Node): void => {
    const call = ts.isCallExpression(node) ? toCall(node, checker) : undefined
    if (call) found.push(call)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.sort((a, b) => a.node.getStart() - b.node.getStart())
}

function toCall(node: ts.CallExpression, checker: ts.TypeChecker): Call | undefined {
  if (!isSdkChain(node.expression, checker)) return undefined
  const steps = stepsOf(node.expression)
  const last = steps?.at(-1) ?? ''
  // `then` and the like belong to the promise; `chain` only leads on.
  if (!steps || last === 'chain' || isPromise(node, checker)) return undefined
  const isNamed = METHODS.has(last)
  const segments = isNamed ? steps.slice(0, -1) : steps
  if (segments.length < 2) return undefined
  const method = isNamed ? last : 'post'
  const [first, second] = node.arguments
  const takesData = method !== 'get' && method !== 'delete'
  const [data, config] = takesData ? [first, second] : [undefined, first]
  const path = segments.join('/').replace(/\{empty\}$/, '')
  return { node, method, path, ...(data && { data }), ...(config && { config }) }
}

function isPromise({ expression }: ts.CallExpression, checker: ts.TypeChecker): boolean {
  if (!ts.isPropertyAccessExpression(expression)) return false
  return /Promise/.test(checker.getTypeAtLocation(expression.expression).symbol?.name ?? '')
}

/** Segments and, last, the method; nothing where something is computed. */
function stepsOf(node: ts.Expression): string[] | undefined {
  if (ts.isIdentifier(node)) return []
  if (ts.isPropertyAccessExpression(node)) return add(node.expression, node.name.text)
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return add(node.expression, node.argumentExpression.text)
  }
  return ts.isCallExpression(node) ? chainSteps(node) : undefined
}

function add(before: ts.Expression, name: string): string[] | undefined {
  const step = METHODS.has(name) || name === 'chain' ? name : segmentOf(name)
  return stepsOf(before)?.concat(step)
}

/** `chain('v3/certificates')`. */
function chainSteps({ expression, arguments: [path] }: ts.CallExpression): string[] | undefined {
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'chain') return undefined
  if (!path || !ts.isStringLiteralLike(path)) return undefined
  return stepsOf(expression.expression)?.concat(path.text.split('/'))
}

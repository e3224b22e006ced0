import ts from 'typescript'
import { shapeOf } from '../examples/shapes.ts'
import { filled, sampleOf } from './sample.ts'
import type { Fill } from './types.ts'

/** What values are read with, and what is found on the way. */
export interface Reading {
  checker: ts.TypeChecker
  fill: Fill
  /** Required and not there. */
  missing: string[]
  /** Not written in the code. */
  assumed: string[]
}

/** Where a value stands, and what is expected there. */
interface Spot {
  /** Such as `amount.total`. */
  at: string
  name: string
  type?: ts.Type | undefined
  symbol?: ts.Symbol | undefined
}

const MAX_DEPTH = 20

/**
 * Reads the value of an expression off the code; nothing is executed. What cannot be read is taken
 * from the example of the field.
 */
export function readValue(node: ts.Expression, spot: Spot, reading: Reading, depth = 0): unknown {
  if (depth > MAX_DEPTH) return assume(spot, reading)
  const again = (one: ts.Expression) => readValue(one, spot, reading, depth + 1)
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isNumericLiteral(node)) return Number(node.text)
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false
  if (node.kind === ts.SyntaxKind.NullKeyword) return null
  if (isNegative(node)) return -Number((node.operand as ts.NumericLiteral).text)
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
    return again(node.expression)
  }
  if (ts.isObjectLiteralExpression(node)) return readObject(node, spot, reading, depth)
  if (ts.isArrayLiteralExpression(node)) {
    return node.elements.map((one, index) =>
      readValue(one, elementSpot(spot, index, reading), reading, depth + 1),
    )
  }
  if (ts.isIdentifier(node)) {
    const initializer = constant(reading.checker.getSymbolAtLocation(node))
    return initializer ? again(initializer) : assume(spot, reading)
  }
  const json = stringified(node)
  return json ? JSON.stringify(again(json)) : assume(spot, reading)
}

function isNegative(node: ts.Expression): node is ts.PrefixUnaryExpression {
  return (
    ts.isPrefixUnaryExpression(node) &&
    node.operator === ts.SyntaxKind.MinusToken &&
    ts.isNumericLiteral(node.operand)
  )
}

/** The argument of `JSON.stringify(…)`, which APIv2 has in some fields. */
function stringified(node: ts.Expression): ts.Expression | undefined {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'JSON.stringify') return undefined
  return node.arguments[0]
}

/** What a `const` of the block is given. */
function constant(symbol: ts.Symbol | undefined): ts.Expression | undefined {
  const declaration = symbol?.valueDeclaration
  if (!declaration || !ts.isVariableDeclaration(declaration)) return undefined
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0
  return isConst ? declaration.initializer : undefined
}

function readObject(
  node: ts.ObjectLiteralExpression,
  spot: Spot,
  reading: Reading,
  depth: number,
): Record<string, unknown> {
  const { checker } = reading
  const expected = spot.type ?? checker.getContextualType(node)
  const here = { ...spot, type: expected }
  const parts = node.properties.map((one) => readProperty(one, here, reading, depth + 1))
  const result: Record<string, unknown> = Object.assign({}, ...parts)
  for (const name of requiredOf(expected, checker)) {
    if (!Object.hasOwn(result, name)) reading.missing.push(spot.at ? `${spot.at}.${name}` : name)
  }
  return result
}

function readProperty(
  property: ts.ObjectLiteralElementLike,
  spot: Spot,
  reading: Reading,
  depth: number,
): unknown {
  if (ts.isSpreadAssignment(property)) return readValue(property.expression, spot, reading, depth)
  const name = property.name && nameOf(property.name)
  if (name === undefined) return {}
  const inner = fieldSpot(spot.at, name, spot.type, reading.checker)
  const value = ts.isPropertyAssignment(property)
    ? property.initializer
    : ts.isShorthandPropertyAssignment(property) &&
      constant(reading.checker.getShorthandAssignmentValueSymbol(property))
  return { [name]: value ? readValue(value, inner, reading, depth) : assume(inner, reading) }
}

function nameOf(name: ts.PropertyName): string | undefined {
  return ts.isComputedPropertyName(name) || ts.isPrivateIdentifier(name) ? undefined : name.text
}

/** What is expected of a field. */
export function fieldSpot(
  at: string,
  name: string,
  owner: ts.Type | undefined,
  checker: ts.TypeChecker,
): Spot {
  const symbol = owner && fieldOf(owner, name, checker)
  return {
    at: at ? `${at}.${name}` : name,
    name,
    ...(symbol && { symbol, type: checker.getNonNullableType(checker.getTypeOfSymbol(symbol)) }),
  }
}

function elementSpot({ at, name, type }: Spot, index: number, { checker }: Reading): Spot {
  const element = type && checker.getIndexTypeOfType(type, ts.IndexKind.Number)
  return { at: `${at}[${index}]`, name, type: element }
}

function fieldOf(owner: ts.Type, name: string, checker: ts.TypeChecker): ts.Symbol | undefined {
  const type = checker.getNonNullableType(owner)
  const members = type.isUnion() ? type.types : [type]
  return members.map((one) => checker.getPropertyOfType(one, name)).find((one) => one !== undefined)
}

/**
 * Names of the fields that an object of the type must have; of a union those that all members must.
 */
export function requiredOf(type: ts.Type | undefined, checker: ts.TypeChecker): string[] {
  if (!type) return []
  const bare = checker.getNonNullableType(type)
  const members = bare.isUnion() ? bare.types : [bare]
  const lists = members.map((one) =>
    checker
      .getPropertiesOfType(one)
      .filter(({ flags }) => !(flags & ts.SymbolFlags.Optional))
      .map(({ name }) => name),
  )
  const [first = []] = lists
  return first.filter((name) => lists.every((list) => list.includes(name)))
}

function assume({ at, name, type, symbol }: Spot, { checker, fill, assumed }: Reading): unknown {
  assumed.push(at)
  const kept = filled(name, fill)
  if (kept !== undefined) return kept
  return type ? sampleOf(shapeOf(type, checker, symbol), name, fill) : ''
}

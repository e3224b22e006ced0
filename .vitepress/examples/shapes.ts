import ts from 'typescript'
import { type JsonSchema, toValue } from '../surface/schemas.ts'

const MAX_DEPTH = 10
const NUMERIC_TAGS = ['maxLength', 'minLength', 'minimum', 'maximum', 'maxItems', 'minItems']
const TEXT_TAGS = ['format', 'pattern']

/**
 * Writes a type of an example as a JSON Schema: enough to make a value of it, and to see whether a
 * value is of it. What is no data (functions, keys, buffers) is anything.
 *
 * @param symbol the field or parameter of this type, for its comment's tags
 */
export function shapeOf(type: ts.Type, checker: ts.TypeChecker, symbol?: ts.Symbol, depth = 0): JsonSchema {
  const schema = depth > MAX_DEPTH ? {} : bareShape(checker.getNonNullableType(type), checker, depth)
  return symbol ? withTags(schema, symbol, checker) : schema
}

function bareShape(type: ts.Type, checker: ts.TypeChecker, depth: number): JsonSchema {
  if (type.isUnion()) return unionShape(type.types, checker, depth)
  if (type.isStringLiteral()) return { type: 'string', enum: [type.value] }
  if (type.isNumberLiteral()) return { type: 'number', enum: [type.value] }
  if (type.flags & ts.TypeFlags.BooleanLiteral) {
    return { type: 'boolean', enum: [checker.typeToString(type) === 'true'] }
  }
  if (type.flags & ts.TypeFlags.StringLike) return { type: 'string' }
  if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' }
  if (type.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' }
  if (type.flags & ts.TypeFlags.TypeParameter) {
    const constraint = checker.getBaseConstraintOfType(type)
    return constraint ? bareShape(constraint, checker, depth) : {}
  }
  return isData(type) ? objectShape(type, checker, depth) : {}
}

function unionShape(types: ts.Type[], checker: ts.TypeChecker, depth: number): JsonSchema {
  const members = types.filter((one) => !(one.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)))
  const shapes = members.map((one) => bareShape(one, checker, depth))
  const [first] = shapes
  if (first && shapes.every((one) => one.enum && one.type === first.type)) {
    return { ...(first.type && { type: first.type }), enum: shapes.flatMap((one) => one.enum ?? []) }
  }
  return shapes.length === 1 && first ? first : { anyOf: shapes }
}

function objectShape(type: ts.Type, checker: ts.TypeChecker, depth: number): JsonSchema {
  if (checker.isTupleType(type)) return { type: 'array' }
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference)
    return { type: 'array', items: item ? shapeOf(item, checker, undefined, depth + 1) : {} }
  }
  const own = checker.getPropertiesOfType(type).filter((one) => !isForeign(one))
  const fields = own.map((one): [string, JsonSchema] => [
    one.name,
    shapeOf(checker.getTypeOfSymbol(one), checker, one, depth + 1),
  ])
  const required = own.filter((one) => !isOptional(one, checker)).map(({ name }) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(fields),
    ...(required.length > 0 && { required }),
  }
}

// Classes and functions of libraries are no data, nor is what can be called.
function isData(type: ts.Type): boolean {
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return false
  if (type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0) return false
  const { symbol } = type
  const isNamed = symbol && !(symbol.flags & (ts.SymbolFlags.TypeLiteral | ts.SymbolFlags.ObjectLiteral))
  return !isNamed || symbol.name === 'Array' || symbol.name === 'ReadonlyArray' || !isForeign(symbol)
}

// The site's own typings stand in the block, or in the package derived from all pages.
function isForeign(symbol: ts.Symbol): boolean {
  const files = (symbol.declarations ?? []).map((one) => one.getSourceFile().fileName)
  return (
    files.length > 0 &&
    files.every((file) => /\/node_modules\//.test(file) && !file.includes('wechatpay-openapi-types'))
  )
}

function isOptional(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  if (symbol.flags & ts.SymbolFlags.Optional) return true
  const type = checker.getTypeOfSymbol(symbol)
  return type.isUnion() && type.types.some((one) => one.flags & ts.TypeFlags.Undefined)
}

function withTags(schema: JsonSchema, symbol: ts.Symbol, checker: ts.TypeChecker): JsonSchema {
  const tags = symbol.getJsDocTags(checker)
  const textOf = (name: string) => {
    const tag = tags.find((one) => one.name === name)
    return tag && ts.displayPartsToString(tag.text).trim()
  }
  const limits = [...NUMERIC_TAGS, ...TEXT_TAGS].flatMap((name) => {
    const text = textOf(name)
    return text ? [[name, NUMERIC_TAGS.includes(name) ? Number(text) : text]] : []
  })
  const tagged: JsonSchema = { ...schema, ...Object.fromEntries(limits) }
  const example = textOf('example')
  const value = example === undefined ? undefined : toValue(example, tagged)
  return {
    ...tagged,
    ...(value !== undefined && { examples: [value] }),
    ...(textOf('encrypted') !== undefined && { 'x-encrypted': true }),
  }
}

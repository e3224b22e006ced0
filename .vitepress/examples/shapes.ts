import ts from 'typescript'
import { type JsonSchema, toValue } from './json-schema.ts'

// An array is a level of its own: the deepest answers nest eight of each.
const MAX_DEPTH = 16
const NUMERIC_TAGS = ['maxLength', 'minLength', 'minimum', 'maximum', 'maxItems', 'minItems']
const TEXT_TAGS = ['format', 'pattern']

/**
 * Writes a type of an example as a JSON Schema, with its fields' comments: enough to document it, to
 * make a value of it, and to see whether a value is of it. What is no data (functions, keys) is
 * anything; a Buffer is a binary string.
 *
 * @param symbol the field, parameter or type itself, for its comment and tags
 */
export function shapeOf(type: ts.Type, checker: ts.TypeChecker, symbol?: ts.Symbol, depth = 0): JsonSchema {
  const schema = depth > MAX_DEPTH ? {} : bareShape(checker.getNonNullableType(type), checker, depth)
  return symbol ? withComment(schema, symbol, checker) : schema
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
  if (type.symbol?.name === 'Buffer') return { type: 'string', format: 'binary' }
  return isData(type) ? objectShape(type, checker, depth) : {}
}

function unionShape(types: ts.Type[], checker: ts.TypeChecker, depth: number): JsonSchema {
  const members = types.filter((one) => !(one.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)))
  const shapes = members.map((one) => bareShape(one, checker, depth))
  const [first] = shapes
  // What is left of `boolean` once it can be absent.
  if (members.every((one) => one.flags & ts.TypeFlags.BooleanLiteral)) return { type: 'boolean' }
  if (first && shapes.every((one) => one.enum && one.type === first.type)) {
    return { ...(first.type && { type: first.type }), enum: shapes.flatMap((one) => one.enum ?? []) }
  }
  return shapes.length === 1 && first ? first : { anyOf: shapes }
}

function objectShape(type: ts.Type, checker: ts.TypeChecker, depth: number): JsonSchema {
  if (checker.isTupleType(type)) return { type: 'array' }
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference)
    const own = item?.symbol && item.symbol.flags & ts.SymbolFlags.Interface ? item.symbol : undefined
    return { type: 'array', items: item ? shapeOf(item, checker, own, depth + 1) : {} }
  }
  const own = checker.getPropertiesOfType(type).filter((one) => !isForeign(one))
  const fields = own.map((one): [string, JsonSchema] => [
    one.name,
    shapeOf(checker.getTypeOfSymbol(one), checker, one, depth + 1),
  ])
  const required = own.filter((one) => !isOptional(one, checker)).map(({ name }) => name)
  return {
    type: 'object',
    ...indexShape(type, checker, depth),
    ...(fields.length > 0 && { properties: Object.fromEntries(fields) }),
    ...(required.length > 0 && { required }),
  }
}

// Fields whose names follow a pattern, such as `coupon_id_${number}`, and those of any name.
function indexShape(type: ts.Type, checker: ts.TypeChecker, depth: number): JsonSchema {
  const own = checker
    .getIndexInfosOfType(type)
    .filter((one) => !one.declaration || !isForeign(one.declaration))
  const shapes = own.map((one): [string | undefined, JsonSchema] => [
    patternOf(one.keyType),
    withDocs(shapeOf(one.type, checker, undefined, depth + 1), docsOf(one.declaration)),
  ])
  const patterns = shapes.filter(([pattern]) => pattern !== undefined)
  const any = shapes.find(([pattern]) => pattern === undefined)?.[1]
  return {
    ...(patterns.length > 0 && { patternProperties: Object.fromEntries(patterns) }),
    ...(any && { additionalProperties: any }),
  }
}

function patternOf(key: ts.Type): string | undefined {
  if (!(key.flags & ts.TypeFlags.TemplateLiteral)) return undefined
  const { texts, types } = key as ts.TemplateLiteralType
  const holes = types.map((one) => (one.flags & ts.TypeFlags.NumberLike ? '\\d+' : '.*'))
  const parts = texts.map(
    (text, index) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + (holes[index] ?? ''),
  )
  return `^${parts.join('')}$`
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
function isForeign(from: ts.Symbol | ts.Declaration): boolean {
  const declarations = 'kind' in from ? [from] : (from.declarations ?? [])
  const files = declarations.map((one) => one.getSourceFile().fileName)
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

/** A comment and the tags below it. */
interface Docs {
  text: string
  tags: Map<string, string>
}

function withComment(schema: JsonSchema, symbol: ts.Symbol, checker: ts.TypeChecker): JsonSchema {
  const tags = symbol
    .getJsDocTags(checker)
    .map((tag): [string, string] => [tag.name, ts.displayPartsToString(tag.text).trim()])
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker))
  return withDocs(inOrder(schema, symbol.valueDeclaration), { text, tags: new Map(tags) })
}

// The compiler keeps a union in the order in which it met the members anywhere, the author in a
// reader's order.
function inOrder(schema: JsonSchema, declaration: ts.Declaration | undefined): JsonSchema {
  const node = declaration && ts.isPropertySignature(declaration) ? declaration.type : undefined
  if (!schema.enum || !node || !ts.isUnionTypeNode(node)) return schema
  const written = node.types.map((one) => one.getText())
  const placeOf = (value: unknown) =>
    written.findIndex((text) => text === `'${value}'` || text === `${value}`)
  return { ...schema, enum: [...schema.enum].sort((a, b) => placeOf(a) - placeOf(b)) }
}

// An index signature has no symbol whose comment could be asked for.
function docsOf(declaration: ts.Declaration | undefined): Docs {
  const [doc] = declaration ? ts.getJSDocCommentsAndTags(declaration) : []
  if (!doc || !ts.isJSDoc(doc)) return { text: '', tags: new Map() }
  const textOf = (comment: ts.JSDoc['comment']) => ts.getTextOfJSDocComment(comment)?.trim() ?? ''
  const tags = (doc.tags ?? []).map((tag): [string, string] => [tag.tagName.text, textOf(tag.comment)])
  return { text: textOf(doc.comment), tags: new Map(tags) }
}

function withDocs(schema: JsonSchema, { text, tags }: Docs): JsonSchema {
  const limits = [...NUMERIC_TAGS, ...TEXT_TAGS].flatMap((name) => {
    const value = tags.get(name)
    return value ? [[name, NUMERIC_TAGS.includes(name) ? Number(value) : value]] : []
  })
  const tagged: JsonSchema = { ...schema, ...Object.fromEntries(limits) }
  const example = tags.get('example')
  const value = example === undefined ? undefined : toValue(example, tagged)
  return {
    ...tagged,
    ...(text && { description: text }),
    ...(value !== undefined && { examples: [value] }),
    ...(tags.has('encrypted') && { 'x-encrypted': true }),
    ...(tags.has('deprecated') && { deprecated: true }),
  }
}

import ts from 'typescript'
import { type ShortNames, shortenName, tidyType } from './names.ts'
import type { CalledOperation, Field, FieldGroup, Tag } from './types.ts'

const SDK_METHODS = new Set(['get', 'post', 'put', 'patch', 'delete'])
const RE_LIBRARY = /\/node_modules\//
const RE_QUALIFIED = /[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+/g
const MAX_FIELDS = 80
const MAX_DEPTH = 4

/** What is asked of a type. */
interface Question {
  type: ts.Type
  node: ts.Node
  checker: ts.TypeChecker
  short: ShortNames
}

/** What a type holds. */
interface Expansion {
  /** The type in one word or line. */
  type: string
  /** Fields with their comments; none for types that a library declares. */
  groups: FieldGroup[]
  /** What is called, where the type is a method of an endpoint. */
  operation?: CalledOperation
}

/**
 * Expands a type: the fields of an object, of an array’s element, or, for a method of an endpoint,
 * of its request, its configuration and its response; below them their own, four levels in all.
 */
export function fieldGroups(question: Question): Expansion {
  const { type, checker } = question
  const own = checker.getNonNullableType(type)
  const text = typeText(own, question)
  const method = endpointMethod(question, own)
  if (method) {
    const operation = operationOf(method, question)
    return { type: text, groups: methodGroups(method, question), ...(operation && { operation }) }
  }
  const fields = fieldsOf(elementOf(own, checker), question)
  return { type: text, groups: fields.length > 0 ? [{ title: '', fields }] : [] }
}

/** Comment and tags of a field or method. */
export function memberDocs(symbol: ts.Symbol, checker: ts.TypeChecker): { docs: string; tags: Tag[] } {
  return {
    docs: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    tags: symbol.getJsDocTags(checker).map((tag): Tag => [tag.name, ts.displayPartsToString(tag.text)]),
  }
}

function endpointMethod({ node, checker }: Question, type: ts.Type): ts.Signature | undefined {
  const name = ts.isIdentifier(node) ? node.text : ''
  const signature = type.getCallSignatures()[0]
  const owner = signature?.declaration?.getSourceFile().fileName
  if (!signature || !owner || RE_LIBRARY.test(owner)) return undefined
  const isCall = ts.isMethodSignature(signature.declaration as ts.Node) && SDK_METHODS.has(name)
  const isShorthand = ts.isCallSignatureDeclaration(signature.declaration as ts.Node) && isCallee(node)
  const returns = checker.getReturnTypeOfSignature(signature).symbol?.name ?? ''
  return (isCall || isShorthand) && /Promise$/.test(returns) ? signature : undefined
}

// `wxpay.v3.certificates(…)` calls the endpoint itself; `….certificates.get(…)` only passes it.
function isCallee(node: ts.Node): boolean {
  const access = ts.isPropertyAccessExpression(node.parent) ? node.parent : node
  return ts.isCallExpression(access.parent) && access.parent.expression === access
}

// An endpoint called without a method’s name is called by POST; the SDK has it for nothing else.
function operationOf(signature: ts.Signature, { checker, node }: Question): CalledOperation | undefined {
  const declaration = signature.declaration as ts.Node
  if (!ts.isInterfaceDeclaration(declaration.parent)) return undefined
  const symbol = checker.getSymbolAtLocation(declaration.parent.name)
  const method = ts.isMethodSignature(declaration) ? node.getText() : 'post'
  return symbol && { endpoint: checker.getFullyQualifiedName(symbol), method }
}

function methodGroups(signature: ts.Signature, question: Question): FieldGroup[] {
  const { checker, node } = question
  const groups = signature.getParameters().map((parameter) => {
    const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(parameter, node))
    return { title: parameter.name, fields: fieldsOf(elementOf(type, checker), question) }
  })
  const returned = checker.getReturnTypeOfSignature(signature) as ts.TypeReference
  const response = returned.aliasTypeArguments?.[0] ?? checker.getTypeArguments(returned)[0]
  if (response) {
    groups.push({ title: 'response.data', fields: fieldsOf(elementOf(response, checker), question) })
  }
  return groups.filter((group) => group.fields.length > 0)
}

function elementOf(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  const element = checker.isArrayType(type)
    ? checker.getTypeArguments(type as ts.TypeReference)[0]
    : undefined
  return element ? elementOf(checker.getNonNullableType(element), checker) : type
}

/** @param above the types around this one: their number is its depth */
function fieldsOf(type: ts.Type, question: Question, above: ts.Type[] = []): Field[] {
  const inside = [...above, type]
  return membersOf(type, question.checker).map((symbol) => toField(symbol, question, inside))
}

function membersOf(type: ts.Type, checker: ts.TypeChecker): ts.Symbol[] {
  const isObject = (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0
  if (!isObject || checker.isArrayType(type)) return []
  return checker.getPropertiesOfType(type).filter(isOurs).slice(0, MAX_FIELDS)
}

// What axios and Node declare is known to their own documentation.
function isOurs(symbol: ts.Symbol): boolean {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName
  return file !== undefined && !RE_LIBRARY.test(file)
}

function toField(symbol: ts.Symbol, question: Question, above: ts.Type[]): Field {
  const { checker, node } = question
  const optional = (symbol.flags & ts.SymbolFlags.Optional) !== 0
  const type = checker.getTypeOfSymbolAtLocation(symbol, node)
  const docs = ts.displayPartsToString(symbol.getDocumentationComment(checker)).split('\n')[0] as string
  const fields = deeperFields(checker.getNonNullableType(type), question, above)
  return {
    name: symbol.name,
    optional,
    type: typeText(optional ? checker.getNonNullableType(type) : type, question),
    docs,
    ...(fields && { fields }),
  }
}

function deeperFields(type: ts.Type, question: Question, above: ts.Type[]): Field[] | undefined {
  const element = elementOf(type, question.checker)
  if (membersOf(element, question.checker).length === 0) return undefined
  return above.length < MAX_DEPTH && !above.includes(element) ? fieldsOf(element, question, above) : []
}

// What lies deeper is named, not spelt out: it is listed below.
function typeText(type: ts.Type, question: Question): string {
  const { checker, short } = question
  if (checker.isArrayType(type)) return arrayText(type as ts.TypeReference, question)
  if (type.isUnion() && !(type.flags & ts.TypeFlags.Boolean)) return unionText(type, question)
  const literal = type.symbol && (type.symbol.flags & ts.SymbolFlags.TypeLiteral) !== 0
  if (literal && type.getCallSignatures().length === 0) return 'object'
  const text = checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)
  return tidyType(text).replace(RE_QUALIFIED, (name) => shortenName(name, short))
}

function arrayText(type: ts.TypeReference, question: Question): string {
  const element = question.checker.getTypeArguments(type)[0]
  const text = element ? typeText(element, question) : 'unknown'
  return /[|&\s]/.test(text) ? `(${text})[]` : `${text}[]`
}

function unionText(type: ts.UnionType, question: Question): string {
  const texts = type.types.map((one) => typeText(one, question))
  const joined =
    texts.includes('true') && texts.includes('false')
      ? ['boolean', ...texts.filter((text) => text !== 'true' && text !== 'false')]
      : texts
  return [...new Set(joined)].join(' | ')
}

import ts from 'typescript'
import { parseTypings } from '../../.vitepress/surface/block-typings.ts'

/** A field as typings declare it. */
interface Field {
  type: string
  isRequired: boolean
  /** Sorted; absent where any value may stand. */
  values?: string[]
}

/** Fields of a page, by namespace, interface and names: `PostHttpMethod.JsonDataRequest.amount.total`. */
export type Fields = Map<string, Field>

type Declared = Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>

// What follows from a call, not from the API: the facts know nothing of these.
const BY_SDK =
  /\.RequestConfig\.(?:baseURL|httpsAgent|maxRedirects|meta|nonceless|responseType|security|transformRe\w+|validateStatus)(?:\.|$)/
const INTERFACES =
  /(?:JsonDataRequest|XmlDataRequest|FormDataRequest|RequestConfig|WellformedResponse|Notification|Resource|Reply|ReplyHeaders)$/

/**
 * Reads all fields of typings, at any depth. Types of a namespace's own are followed, each once.
 *
 * @param typings texts of `virtual.ts`; what a later one repeats counts once
 * @param roots names of interfaces to begin with
 */
export function fieldsOf(typings: string[], roots = INTERFACES): Fields {
  const fields: Fields = new Map()
  for (const text of typings) {
    for (const [space, declared] of namespaces(parseTypings(text))) {
      for (const [name, node] of declared) {
        if (!roots.test(name) || !isRoot(name) || !ts.isInterfaceDeclaration(node)) continue
        readMembers(node.members, `${space}.${name}`, declared, [name], fields)
      }
    }
  }
  for (const key of [...fields.keys()]) if (BY_SDK.test(key)) fields.delete(key)
  return fields
}

// Variants extend the root that they have in common, and begin with a word of their own.
function isRoot(name: string): boolean {
  return /^(?:JsonDataRequest|XmlDataRequest|FormDataRequest|RequestConfig|WellformedResponse|Notification|Resource|Reply|ReplyHeaders)$/.test(
    name,
  )
}

function namespaces(source: ts.SourceFile): Map<string, Declared> {
  const found = new Map<string, Declared>()
  const visit = (node: ts.Node, last: string): void => {
    if (ts.isModuleDeclaration(node) && node.body) visit(node.body, node.name.text)
    else if (ts.isModuleBlock(node)) for (const one of node.statements) visit(one, last)
    else if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      const declared = found.get(last) ?? new Map()
      if (!declared.has(node.name.text)) declared.set(node.name.text, node)
      found.set(last, declared)
    }
  }
  for (const one of source.statements) if (ts.isModuleDeclaration(one)) visit(one, '')
  return found
}

function readMembers(
  members: ts.NodeArray<ts.TypeElement>,
  path: string,
  declared: Declared,
  above: string[],
  fields: Fields,
): void {
  for (const member of members) {
    if (!ts.isPropertySignature(member) && !ts.isIndexSignatureDeclaration(member)) continue
    const type = member.type
    if (!type) continue
    const key = `${path}.${nameOf(member)}`
    const isRequired = ts.isPropertySignature(member) && !member.questionToken
    readType(type, key, isRequired, declared, above, fields)
  }
}

function nameOf(member: ts.PropertySignature | ts.IndexSignatureDeclaration): string {
  if (ts.isIndexSignatureDeclaration(member))
    return member.parameters[0]?.type?.getText().replace(/`/g, '') ?? ''
  return member.name.getText().replace(/^'|'$/g, '')
}

function readType(
  node: ts.TypeNode,
  key: string,
  isRequired: boolean,
  declared: Declared,
  above: string[],
  fields: Fields,
  suffix = '',
): void {
  if (ts.isArrayTypeNode(node)) {
    readType(node.elementType, key, isRequired, declared, above, fields, `${suffix}[]`)
    return
  }
  if (ts.isParenthesizedTypeNode(node)) {
    readType(node.type, key, isRequired, declared, above, fields, suffix)
    return
  }
  const own = ts.isTypeReferenceNode(node) ? declared.get(node.typeName.getText()) : undefined
  if (own && ts.isTypeAliasDeclaration(own)) {
    readType(own.type, key, isRequired, declared, above, fields, suffix)
    return
  }
  const members = ts.isTypeLiteralNode(node) ? node.members : own?.members
  const { type, values } = members ? { type: 'object', values: undefined } : scalar(node)
  fields.set(key, { type: type + suffix, isRequired, ...(values && { values }) })
  const name = own?.name.text
  if (members && !(name && above.includes(name)))
    readMembers(members, key, declared, name ? [...above, name] : above, fields)
}

function scalar(node: ts.TypeNode): { type: string; values?: string[] } {
  const parts = ts.isUnionTypeNode(node) ? [...node.types] : [node]
  const literals = parts.filter(ts.isLiteralTypeNode).map(({ literal }) => literal)
  if (literals.length < parts.length) return { type: node.getText() }
  const texts = literals.map((one) => (ts.isLiteralExpression(one) ? one.text : one.getText()))
  const isNumber = literals.every((one) => !ts.isStringLiteral(one))
  return { type: isNumber ? 'number' : 'string', values: texts.sort() }
}

/** What differs between facts and a page: in which field, and how. */
export interface Difference {
  field: string
  kind: 'missing' | 'extra' | 'required' | 'optional' | 'type' | 'values'
  detail: string
}

/**
 * Compares fields.
 *
 * @param known what the facts say
 * @param written what the page declares
 */
export function differencesOf(known: Fields, written: Fields): Difference[] {
  const names = [...new Set([...known.keys(), ...written.keys()])]
  return names.flatMap((field): Difference[] => {
    const [fact, own] = [known.get(field), written.get(field)]
    if (!own) return [{ field, kind: 'missing', detail: fact?.type ?? '' }]
    if (!fact) return [{ field, kind: 'extra', detail: own.type }]
    return compare(field, fact, own)
  })
}

function compare(field: string, fact: Field, own: Field): Difference[] {
  if (fact.type !== own.type) return [{ field, kind: 'type', detail: `${fact.type} → ${own.type}` }]
  const [known, written] = [fact, own].map(({ values }) => values?.join(' ') ?? 'any')
  const flag = own.isRequired ? 'required' : 'optional'
  return [
    ...(fact.isRequired === own.isRequired ? [] : [{ field, kind: flag, detail: '' } as const]),
    ...(known === written ? [] : [{ field, kind: 'values', detail: `${known} → ${written}` } as const]),
  ]
}

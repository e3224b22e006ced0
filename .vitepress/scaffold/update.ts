import ts from 'typescript'
import type { Facts } from './facts.ts'
import { methodNamespace } from './kinds.ts'
import { mendFacts } from './mend.ts'
import type { Schema } from './schema.ts'
import { renderVirtual } from './virtual.ts'

const RE_TYPINGS = /^(\/\/ @filename: virtual\.ts)(\r?\n)([\s\S]*?)(?=^\/\/ @filename: |^```)/gm
const RE_NOUN = /^\/\*\*\s*\*?\s*([\s\S]*?)\s*\*\/$/
const RE_LINK = /@link (\S+)\n(?:\s*\* @.*\n)*\s*\*\/\n\s*(get|post|put|patch|delete)\(/g
const RE_METHOD = /^([A-Z][a-z]+)HttpMethod$/

/** Comments of a page's fields, by where they stand: `PostHttpMethod.JsonDataRequest.amount.total`. */
type Nouns = Map<string, string>

/**
 * Brings the typings of a page up to newer facts: each block's, for the methods it has. Nouns stay as
 * the page has them, and so does what the scaffold does not make: values, types of its own. All that
 * is outside the typings stays byte for byte.
 *
 * @param text the page
 */
export function updatePage(text: string, facts: Facts): string {
  return text.replace(RE_TYPINGS, (_, head: string, end: string, typings: string) => {
    const updated = updateTypings(typings.replaceAll('\r\n', '\n'), mendFacts(facts))
    return `${head}${end}${updated.replaceAll('\n', end)}`
  })
}

function updateTypings(typings: string, facts: Facts): string {
  const old = parse(typings)
  const shown = new Set(namespacesOf(old).flatMap(({ name }) => methodOf(name)))
  const methods = Object.entries(facts.methods).filter(([method]) => shown.has(method))
  if (methods.length === 0) return typings
  const nouns = nounsOf(old)
  const links = linksIn(typings)
  const named = methods.map(([method, operation]): [string, Facts['methods'][string]] => [
    method,
    {
      ...withNouns(operation, methodNamespace(method), nouns),
      ...(links.has(method) && { links: [links.get(method) as string] }),
    },
  ])
  const fresh = parse(`${renderVirtual({ ...facts, methods: Object.fromEntries(named) })}\n`)
  return merge(old, fresh)
}

// Which document is the right one is the author's to say.
function linksIn(typings: string): Map<string, string> {
  return new Map(Array.from(typings.matchAll(RE_LINK), ([, link = '', method = '']) => [method, link]))
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile('virtual.ts', text, ts.ScriptTarget.ESNext, true)
}

/** A namespace statement and its dotted name. */
interface Named {
  name: string
  statement: ts.ModuleDeclaration
}

function namespacesOf(source: ts.SourceFile): Named[] {
  return source.statements
    .filter(ts.isModuleDeclaration)
    .map((statement) => ({ name: dotted(statement), statement }))
}

function dotted(node: ts.ModuleDeclaration): string {
  return node.body && ts.isModuleDeclaration(node.body)
    ? `${node.name.text}.${dotted(node.body)}`
    : node.name.text
}

function methodOf(name: string): string[] {
  const method = RE_METHOD.exec(name.slice(name.lastIndexOf('.') + 1))?.[1]
  return method ? [method.toLowerCase()] : []
}

function blockOf(node: ts.ModuleDeclaration): readonly ts.Statement[] {
  if (node.body && ts.isModuleDeclaration(node.body)) return blockOf(node.body)
  return node.body && ts.isModuleBlock(node.body) ? node.body.statements : []
}

// Statement by statement: what both have is the newer one's, what only the page has stays.
function merge(old: ts.SourceFile, fresh: ts.SourceFile): string {
  const made = new Map(namespacesOf(fresh).map(({ name, statement }) => [name, statement]))
  return old.statements
    .map((statement) => {
      const whole = statement.getFullText()
      if (!ts.isModuleDeclaration(statement)) return whole
      const newer = made.get(dotted(statement))
      if (!newer || !mayReplace(statement, newer)) return whole
      const lead = whole.slice(0, whole.length - statement.getText().length)
      return lead + withOwn(statement, newer)
    })
    .join('')
    .concat(old.text.slice(old.statements.end))
}

// Calls that take types of the page's own are the page's own.
function mayReplace(old: ts.ModuleDeclaration, newer: ts.ModuleDeclaration): boolean {
  if (methodOf(dotted(old)).length > 0) return true
  const typesIn = (node: ts.Node) => new Set(node.getText().match(/HttpMethod\.\w+/g))
  const known = typesIn(newer)
  return [...typesIn(old)].every((one) => known.has(one))
}

function withOwn(old: ts.ModuleDeclaration, newer: ts.ModuleDeclaration): string {
  const nameOf = (one: ts.Statement) => (one as ts.InterfaceDeclaration).name?.getText()
  const made = new Set(blockOf(newer).map(nameOf))
  const own = blockOf(old).filter((one) => !made.has(nameOf(one)))
  const text = newer.getText()
  if (own.length === 0) return text
  return `${text.slice(0, text.lastIndexOf('}'))}${own.map((one) => one.getFullText().replace(/^\n/, '')).join('\n')}\n}`
}

function nounsOf(source: ts.SourceFile): Nouns {
  const nouns: Nouns = new Map()
  const visit = (node: ts.Node, path: string[]): void => {
    let inside = path
    if (ts.isInterfaceDeclaration(node)) inside = [...path, node.name.text]
    if (ts.isPropertySignature(node)) {
      inside = [...path, node.name.getText().replace(/^'|'$/g, '')]
      const noun = nounIn(node)
      if (noun) nouns.set(inside.join('.'), noun)
    }
    ts.forEachChild(node, (child) => visit(child, inside))
  }
  for (const { name, statement } of namespacesOf(source)) {
    for (const one of blockOf(statement)) visit(one, [name.slice(name.lastIndexOf('.') + 1)])
  }
  return nouns
}

// The text above the tags, without what the scaffold adds by itself.
function nounIn(node: ts.Node): string | undefined {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  const text = RE_NOUN.exec(doc?.getText() ?? '')?.[1] ?? ''
  const lines = text.split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trim())
  const end = lines.findIndex((line) => line.startsWith('@'))
  return (
    lines
      .slice(0, end < 0 ? undefined : end)
      .join(' ')
      .trim() || undefined
  )
}

function withNouns(
  operation: Facts['methods'][string],
  method: string,
  nouns: Nouns,
): Facts['methods'][string] {
  const { request = {}, responses = {} } = operation
  const name = (schema: Schema | undefined, ...path: string[]) =>
    schema && renamed(schema, [method, ...path], nouns)
  const data =
    [...nouns.keys()].find((key) => /\.(?:Json|Xml|FormData)\w*Request\./.test(key))?.split('.')[1] ?? ''
  const parts = {
    path: name(request.path, 'RequestConfig'),
    query: name(request.query, 'RequestConfig', 'params'),
    header: name(request.header, 'RequestConfig', 'headers'),
    body: name(request.body, data),
    form: name(request.form, data),
  }
  const given = Object.entries(parts).filter(([, schema]) => schema)
  const answers = Object.entries(responses).map(([status, { schema }]) => [
    status,
    schema ? { schema: name(schema, 'WellformedResponse') } : {},
  ])
  return { ...operation, request: Object.fromEntries(given), responses: Object.fromEntries(answers) }
}

function renamed(schema: Schema, path: string[], nouns: Nouns): Schema {
  const { properties, items } = schema
  return {
    ...schema,
    ...(items && { items: renamed(items, path, nouns) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => {
          const inside = [...path, name]
          const noun = nouns.get(inside.join('.'))
          const below = renamed(field, inside, nouns)
          return [name, noun ? { ...below, label: noun, isNamed: true } : below]
        }),
      ),
    }),
  }
}

import ts from 'typescript'
import type { Diagnosis } from '../examples/diagnose.ts'
import { shapeOf } from '../examples/shapes.ts'
import { keyOf, sampleOf, toCode } from './sample.ts'
import type { Change, Fill, Fix } from './types.ts'
import { fieldSpot, requiredOf } from './values.ts'

/** What a fix is looked for with. */
interface Place {
  source: ts.SourceFile
  checker: ts.TypeChecker
  fill: Fill
}

/**
 * A fix that adds the required fields an object lacks, with their examples for values.
 *
 * @param diagnosis which says that some are missing
 * @returns in offsets of the file; nothing where no object is what lacks them
 */
export function addMissing({ start, length }: Diagnosis, place: Place): Fix | undefined {
  const { source, checker } = place
  for (const object of objectsAt(source, start, start + length)) {
    const type = checker.getContextualType(object)
    const present = new Set(
      object.properties.map((one) => one.name?.getText(source).replace(/^['"]|['"]$/g, '')),
    )
    const names = requiredOf(type, checker).filter((name) => !present.has(name))
    if (names.length === 0) continue
    return { label: `补上 ${names.join('、')}`, change: insertInto(object, names, type, place) }
  }
  return callWithout(start, place)
}

/** Objects that begin or are named where the compiler points, the outermost first. */
function objectsAt(source: ts.SourceFile, start: number, end: number): ts.ObjectLiteralExpression[] {
  const found: ts.ObjectLiteralExpression[] = []
  const visit = (node: ts.Node): void => {
    // An object named at the place begins behind it.
    if (node.end < start) return
    if (ts.isObjectLiteralExpression(node)) {
      const { parent } = node
      const name = ts.isPropertyAssignment(parent) ? parent.name.getStart(source) : -1
      const at = node.getStart(source)
      const isCallee = ts.isCallExpression(parent) && start < at && end <= at
      if (at === start || name === start || isCallee) found.push(node)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function insertInto(
  object: ts.ObjectLiteralExpression,
  names: string[],
  type: ts.Type | undefined,
  place: Place,
): Change {
  const { source } = place
  const indent = indentAt(source, object.getStart(source))
  const inner = `${indent}  `
  const lines = names.map((name) => `${inner}${keyOf(name)}: ${sampleCode(name, type, place, inner)},\n`)
  const last = object.properties.at(-1)
  if (!last) {
    return { from: object.getStart(source), to: object.end, insert: `{\n${lines.join('')}${indent}}` }
  }
  const from = last.end
  const rest = source.text.slice(from, object.end - 1)
  // Comments behind the last field stay with it.
  const comma = /^\s*,/.exec(rest)?.[0] ?? ''
  const comment =
    /^[^\S\n]*(?:\/\/[^\n]*|\/\*(?:(?!\*\/)[^\n])*\*\/)?/.exec(rest.slice(comma.length))?.[0] ?? ''
  return { from, to: object.end - 1, insert: `,${comment}\n${lines.join('')}${indent}` }
}

function sampleCode(
  name: string,
  owner: ts.Type | undefined,
  { checker, fill }: Place,
  indent: string,
): string {
  const { type, symbol } = fieldSpot('', name, owner, checker)
  return toCode(type ? sampleOf(shapeOf(type, checker, symbol), name, fill) : '', indent)
}

/** A call that lacks arguments as a whole. */
function callWithout(start: number, { source, checker, fill }: Place): Fix | undefined {
  const visit = (node: ts.Node): ts.CallExpression | undefined => {
    if (start < node.pos || start > node.end) return undefined
    return ts.forEachChild(node, visit) ?? (lacksArguments(node, checker) ? node : undefined)
  }
  const call = visit(source)
  if (!call) return undefined
  const indent = indentAt(source, call.getStart(source))
  const lacking = requiredParameters(call, checker).slice(call.arguments.length)
  const types = lacking.map((one) => checker.getTypeOfSymbolAtLocation(one, call))
  const values = types.map((type) => toCode(sampleOf(shapeOf(type, checker), '', fill), indent))
  const last = call.arguments.at(-1)
  const from = last ? last.end : call.end - 1
  const label = `补上 ${lacking.map(({ name }) => name).join('、')}`
  return { label, change: { from, to: call.end - 1, insert: (last ? ', ' : '') + values.join(', ') } }
}

function lacksArguments(node: ts.Node, checker: ts.TypeChecker): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.arguments.length < requiredParameters(node, checker).length
}

function requiredParameters(call: ts.CallExpression, checker: ts.TypeChecker): ts.Symbol[] {
  const parameters = checker.getResolvedSignature(call)?.getParameters() ?? []
  return parameters.filter(({ valueDeclaration: one }) => {
    return one && ts.isParameter(one) && !one.questionToken && !one.initializer && !one.dotDotDotToken
  })
}

function indentAt({ text }: ts.SourceFile, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^[^\S\n]*/.exec(line)?.[0] ?? ''
}

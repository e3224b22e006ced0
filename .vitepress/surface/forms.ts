import { createHash } from 'node:crypto'
import ts from 'typescript'
import { withoutMarks } from '../examples/files.ts'
import { parseNotations } from '../examples/notations.ts'
import type { Block } from '../examples/types.ts'
import { METHODS } from './names.ts'
import { normalize } from './normalize.ts'

/** Another way to write an example, made of its code. */
export interface Form {
  /** `errors` reads a failure instead of the answer. */
  name: 'await' | 'chain' | 'errors'
  /** The example in this form, its hidden part as it was. */
  block: Block
  /** The code of the last file as it is run: the promise is handed to `settle`. */
  runnable: string
}

/** A call and what follows it: `wxpay….post(…).then(…).catch(…)`. */
interface Sentence {
  statement: ts.ExpressionStatement
  call: ts.CallExpression
  handlers: { name: string; handler: ts.ArrowFunction | ts.FunctionExpression }[]
}

/** Name of the function that the runner hands a promise to. */
export const SETTLE = '__settle'

const CLIENT = 'wxpay'
const RESERVED = /^(?:delete|import|export|new|in|default|return|function|class|switch|case)$/

/**
 * Writes an example in its other forms: with `await`, with the path as one string, and reading how
 * the call fails.
 *
 * @param block JavaScript, whose last file holds one promise chain that begins with a call of the SDK
 * @returns what could be made of it; nothing for blocks of another kind
 */
export function deriveForms(block: Block): Form[] {
  const { files } = parseNotations(block)
  const file = files.at(-1)
  if (!file || block.lang !== 'js') return []
  const source = ts.createSourceFile(
    'block.js',
    file.content,
    ts.ScriptTarget.ESNext,
    true,
    ts.ScriptKind.JS,
  )
  const sentence = findSentence(source)
  if (!sentence) return []
  const start = sentence.statement.getStart(source)
  const { end } = sentence.statement
  const make = (name: Form['name'], text: string, runnable: string): Form => {
    const replace = (by: string) =>
      withoutMarks(file.content.slice(0, start) + by + file.content.slice(end))
    const code =
      block.code.slice(0, file.offset) + replace(text) + block.code.slice(file.offset + file.content.length)
    // Named after its code, since the rules it is made by may change.
    const id = createHash('sha256').update(code).digest('hex').slice(0, 16)
    return { name, block: { ...block, id, code }, runnable: replace(runnable) }
  }
  const awaited = toAwait(sentence, source)
  const chained = toChain(sentence, source)
  const failing = toFailing(sentence, source)
  return [
    ...(awaited ? [make('await', awaited.text, awaited.runnable)] : []),
    ...(chained ? [make('chain', chained, `${SETTLE}(0, ${chained})`)] : []),
    ...(failing ? [make('errors', `${IMPORT}${failing}`, `${IMPORT}${SETTLE}(0, ${failing})`)] : []),
  ]
}

const IMPORT = "import { isAxiosError } from 'axios'\n\n"

const RE_V2 = /^wxpay\.(?:v2\.|chain\('v2\/)/
// The one call of APIv2 that the SDK reads as JSON fails in a way of its own.
const RE_JSON_OF_V2 = /^wxpay\.v2\.appauth\.getaccesstoken\b/

// A file's failure is in the file's own form, which its page explains.
function toFailing({ call }: Sentence, source: ts.SourceFile): string | undefined {
  const text = call.getText(source)
  if (/arraybuffer|maxRedirects/.test(text) || RE_JSON_OF_V2.test(text)) return undefined
  const isV2 = RE_V2.test(text)
  const read = isV2
    ? ['const { err_code, err_code_des } = error.response.data', 'return { err_code, err_code_des }']
    : ['const { status, data: { code, message } } = error.response', 'return { status, code, message }']
  return [
    text,
    '.catch((error) => {',
    '  // 没有应答，结果未知：先查询，不要换单号重试',
    '  if (!isAxiosError(error) || !error.response) throw error',
    ...indent(read),
    '})',
  ].join('\n')
}

function findSentence(source: ts.SourceFile): Sentence | undefined {
  const found = source.statements.filter(ts.isExpressionStatement).flatMap((statement) => {
    const handlers: Sentence['handlers'] = []
    let node: ts.Expression = statement.expression
    while (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression
      if (!/^(?:then|catch)$/.test(name.text)) break
      const [handler] = node.arguments
      const isFunction = handler && (ts.isArrowFunction(handler) || ts.isFunctionExpression(handler))
      if (node.arguments.length !== 1 || !isFunction || handler.parameters.length > 1) return []
      handlers.unshift({ name: name.text, handler })
      node = expression
    }
    return ts.isCallExpression(node) && rootOf(node) === CLIENT ? [{ statement, call: node, handlers }] : []
  })
  return found.length === 1 ? found[0] : undefined
}

function rootOf(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text
  const isStep =
    ts.isCallExpression(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)
  return isStep ? rootOf(node.expression) : undefined
}

function toChain({ statement, call }: Sentence, source: ts.SourceFile): string | undefined {
  const steps = stepsOf(call.expression)
  if (!steps) return undefined
  const last = steps.at(-1) as string
  const isMethod = Object.hasOwn(METHODS, last)
  const path = (isMethod ? steps.slice(0, -1) : steps).map(normalize).join('/')
  const callee = `${CLIENT}.chain('${path}').${isMethod ? last : 'post'}`
  return callee + source.text.slice(call.expression.end, statement.end)
}

/** The properties of a chain; nothing where something else is in it. */
function stepsOf(node: ts.Expression): string[] | undefined {
  if (ts.isIdentifier(node)) return []
  if (!ts.isPropertyAccessExpression(node)) return undefined
  return stepsOf(node.expression)?.concat(node.name.text)
}

function toAwait(
  sentence: Sentence,
  source: ts.SourceFile,
): { text: string; runnable: string } | undefined {
  const { call, handlers } = sentence
  const thens = handlers.filter(({ name }) => name === 'then')
  const rescue = handlers.find(({ name }) => name === 'catch')
  // What a failure leads to must come last: `try` covers all that stands before.
  const isOrdered = !rescue || handlers.indexOf(rescue) >= thens.length
  if (!isOrdered || handlers.length > thens.length + 1 || hasLongTemplate(sentence.statement, source)) {
    return undefined
  }
  const needsFunction = rescue !== undefined || handlers.some(({ handler }) => ts.isBlock(handler.body))
  const lines = awaitLines(call, thens, needsFunction, source)
  if (!lines) return undefined
  if (!needsFunction) return { text: lines.join('\n'), runnable: lines.join('\n') }
  const name = functionName(call)
  const body = rescue ? guarded(lines, rescue.handler, source) : lines
  const text = [`export async function ${name}() {`, ...indent(body), '}'].join('\n')
  return { text, runnable: `${text}\n${SETTLE}(0, ${name}())` }
}

// Its lines would be indented along with the code.
function hasLongTemplate(node: ts.Node, source: ts.SourceFile): boolean {
  const isLong = ts.isTemplateLiteral(node) && node.getText(source).includes('\n')
  return isLong || ts.forEachChild(node, (child) => hasLongTemplate(child, source) || undefined) === true
}

function awaitLines(
  call: ts.CallExpression,
  thens: Sentence['handlers'],
  needsFunction: boolean,
  source: ts.SourceFile,
): string[] | undefined {
  const lines: string[] = []
  let value = `await ${call.getText(source)}`
  for (const [index, { handler }] of thens.entries()) {
    const isLast = index === thens.length - 1
    const step = toStep(handler, value, call, source)
    if (!step || (step.isBlock && !isLast)) return undefined
    lines.push(...step.lines)
    if (step.isBlock) return lines
    value = step.value
    if (isLast) lines.push(...result(value, bare(handler.body as ts.Expression), needsFunction, thens))
  }
  return thens.length > 0 ? lines : split(needsFunction ? `return ${value}` : value)
}

/** What a handler of `then` does, in lines, and the value it gives where it is an expression. */
function toStep(
  { parameters: [parameter], body }: Sentence['handlers'][0]['handler'],
  value: string,
  call: ts.CallExpression,
  source: ts.SourceFile,
): { lines: string[]; value: string; isBlock: boolean } | undefined {
  const pattern = parameter?.name
  if (pattern && clashes(pattern, call)) {
    const plain = withoutClash(pattern, body, value, source)
    return plain && { lines: split(plain.binding), value: plain.value, isBlock: false }
  }
  const lines = split(pattern ? `const ${pattern.getText(source)} = ${value}` : value)
  return ts.isBlock(body)
    ? { lines: [...lines, ...blockLines(body, source)], value: '', isBlock: true }
    : { lines, value: bare(body).getText(source), isBlock: false }
}

// `const { id } = await call({ id })` would use the name it is about to declare.
function clashes(pattern: ts.BindingName, call: ts.CallExpression): boolean {
  const bound = new Set(boundNames(pattern))
  const uses = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && bound.has(node.text) && !ts.isPropertyAccessExpression(node.parent)) ||
    ts.forEachChild(node, (child) => uses(child) || undefined) === true
  return call.arguments.some(uses)
}

function boundNames(pattern: ts.BindingName): string[] {
  if (ts.isIdentifier(pattern)) return [pattern.text]
  return pattern.elements.flatMap((one) => (ts.isBindingElement(one) ? boundNames(one.name) : []))
}

/** Reads the fields of `data` where they are used, so that they need no names of their own. */
function withoutClash(
  pattern: ts.BindingName,
  body: ts.ConciseBody,
  value: string,
  source: ts.SourceFile,
): { binding: string; value: string } | undefined {
  const elements = ts.isObjectBindingPattern(pattern) ? [...pattern.elements] : []
  const data = elements.find(({ propertyName }) => propertyName?.getText(source) === 'data')
  if (!data || ts.isBlock(body)) return undefined
  const others = elements.filter((one) => one !== data).map((one) => one.getText(source))
  const fields = new Set(boundNames(data.name))
  const edits: { at: ts.Identifier; text: string }[] = []
  const visit = (node: ts.Node): void => {
    const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node
    if (ts.isIdentifier(node) && fields.has(node.text) && !isKey) {
      const isShorthand = ts.isShorthandPropertyAssignment(node.parent)
      edits.push({ at: node, text: isShorthand ? `${node.text}: data.${node.text}` : `data.${node.text}` })
    }
    ts.forEachChild(node, visit)
  }
  const expression = bare(body)
  visit(expression)
  const start = expression.getStart(source)
  const text = edits.reduceRight((rest, { at, text: by }) => {
    const from = at.getStart(source) - start
    return rest.slice(0, from) + by + rest.slice(from + at.text.length)
  }, expression.getText(source))
  return { binding: `const { ${[...others, 'data'].join(', ')} } = ${value}`, value: text }
}

function result(
  value: string,
  node: ts.Expression,
  needsFunction: boolean,
  thens: Sentence['handlers'],
): string[] {
  if (needsFunction) return split(`return ${value}`)
  // What has just been named needs no other name.
  if (ts.isIdentifier(node)) return []
  const taken = thens.flatMap(({ handler: { parameters } }) =>
    parameters.flatMap((one) => boundNames(one.name)),
  )
  return ['', ...split(`const ${taken.includes('result') ? 'outcome' : 'result'} = ${value}`)]
}

function bare(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? bare(node.expression) : node
}

// A handler of a chain takes anything, a `catch` clause takes what is unknown.
function guarded(
  lines: string[],
  handler: Sentence['handlers'][0]['handler'],
  source: ts.SourceFile,
): string[] {
  const [parameter] = handler.parameters
  const clause = parameter ? ` (/** @type {any} */ ${parameter.name.getText(source)})` : ''
  const body = ts.isBlock(handler.body)
    ? blockLines(handler.body, source)
    : split(`return ${bare(handler.body).getText(source)}`)
  return ['try {', ...indent(lines), `} catch${clause} {`, ...indent(body), '}']
}

function blockLines({ statements }: ts.Block, source: ts.SourceFile): string[] {
  const first = statements[0]
  if (!first) return []
  const text = source.text.slice(first.getFullStart(), statements.end)
  const lines = text.split('\n').filter((line, index) => index > 0 || line.trim() !== '')
  const margin = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(margin))
}

function functionName({ expression }: ts.CallExpression): string {
  const steps = (stepsOf(expression) ?? []).filter(
    (one) => !Object.hasOwn(METHODS, one) && !one.startsWith('_'),
  )
  const name = steps.at(-1) ?? 'call'
  return RESERVED.test(name) ? `${name}It` : name
}

function split(text: string): string[] {
  return text.split('\n')
}

function indent(lines: string[]): string[] {
  return lines.map((line) => (line ? `  ${line}` : line))
}

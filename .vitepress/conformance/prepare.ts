import { blankSourceFile } from 'ts-blank-space'
import ts from 'typescript'
import { BATCH_SIZE } from '../examples/examine.ts'
import { type Notations, parseNotations } from '../examples/notations.ts'
import { findPlaceholders } from '../examples/placeholders.ts'
import { type Batch, type Compiler, groupUnits, type Library, type Unit } from '../examples/program.ts'
import { shapeOf } from '../examples/shapes.ts'
import { sharedFiles } from '../examples/shared.ts'
import type { Block, VirtualFile } from '../examples/types.ts'
import { SETTLE } from '../surface/forms.ts'
import { SDK_ONLY } from '../surface/verify.ts'
import { findCalls } from './calls.ts'
import { findFunctions } from './functions.ts'
import type { Module, Prepared, Settled, Supply, Wanted } from './types.ts'

// A word of the fence: ```js twoslash unlisted
const RE_UNLISTED = /\bunlisted\b/
// The notification a handler takes, where the page is about none: ```js twoslash event:REFUND.SUCCESS
const RE_EVENT = /\bevent:(\S+)/

/** Name of the function that gives a declared name its value. */
export const SUPPLY = '__supply'

/**
 * Reads blocks: what they call, export and need, and the JavaScript they run as.
 *
 * @param library the package derived from all pages, for blocks that import it
 * @returns in the order of the blocks
 */
export function prepareBlocks(blocks: Block[], compiler: Compiler, library: Library): Prepared[] {
  const units = blocks.map((block): Unit => ({ block, notations: parseNotations(block) }))
  const prepared = new Map<Unit, Prepared>()
  for (const group of groupUnits(units, BATCH_SIZE)) {
    const batch = compiler.open(group, library)
    for (const unit of group) prepared.set(unit, prepareUnit(unit, batch))
  }
  return units.map((unit) => prepared.get(unit) as Prepared)
}

/** Reads a block of a batch; see `prepareBlocks`. */
export function prepareUnit(unit: Unit, batch: Batch): Prepared {
  const { block, notations } = unit
  const sources = notations.files.map((file) => ({ file, source: sourceOf(unit, file, batch) }))
  const main = sources.at(-1)
  const settled = main ? findSettled(main.source, main.file, batch.checker) : []
  const supplies = sources.flatMap(({ file, source }) => findSupplies(file, source, batch.checker))
  return {
    block,
    modules: [
      ...sharedFiles(
        block.code,
        notations.files.map(({ name }) => name),
      ).map(({ name, content }): Module => ({ name, code: content, offset: 0 })),
      ...sources.map(({ file, source }) => {
        const edits = [
          ...findTypeImports(source, batch.checker),
          ...(file === main?.file ? settled.flatMap(wrap) : []),
        ]
        return toModule(file, source, edits, supplies, notations.compilerOptions)
      }),
    ],
    placeholders: sources.flatMap(({ source }) => placeholdersOf(source, batch)),
    supplies,
    calls: sources.flatMap(({ file, source }) =>
      findCalls(source, batch.checker)
        .map(({ offset, ...call }) => ({ ...call, offset: offset + file.offset }))
        .filter(({ offset }) => isShown(offset, notations)),
    ),
    functions: main
      ? findFunctions(main.source, batch.checker).map((one) => ({
          ...one,
          offset: one.offset + main.file.offset,
        }))
      : [],
    settled,
    showsMistakes: notations.flags.errors.length > 0 || SDK_ONLY.test(block.info),
    isUnlisted: RE_UNLISTED.test(block.info),
    ...eventOf(block.info),
  }
}

function eventOf(info: string): { event?: string } {
  const event = RE_EVENT.exec(info)?.[1]
  return event ? { event } : {}
}

function sourceOf(unit: Unit, file: VirtualFile, batch: Batch): ts.SourceFile {
  const source = batch.program.getSourceFile(batch.pathOf(unit, file.name))
  if (!source) throw new Error(`${unit.block.page}: the compiler did not read ${file.name}.`)
  return source
}

function isShown(offset: number, { removals }: Notations): boolean {
  return !removals.some(([from, to]) => offset >= from && offset < to)
}

function placeholdersOf(source: ts.SourceFile, { program, checker }: Batch): Wanted[] {
  const found = findPlaceholders(source, checker, program.getSemanticDiagnostics(source))
  return found.placeholders.map(({ name, type, symbol }) => ({
    name,
    schema: shapeOf(type, checker, symbol),
  }))
}

/** Statements that are promises: nobody else would see how they settle. */
function findSettled(
  source: ts.SourceFile,
  file: VirtualFile,
  checker: ts.TypeChecker,
): (Settled & Span)[] {
  const calls = findCalls(source, checker)
  return source.statements.filter(ts.isExpressionStatement).flatMap(({ expression }) => {
    const type = checker.getTypeAtLocation(expression)
    const isUntyped = (type.flags & ts.TypeFlags.Any) !== 0 && ts.isCallExpression(expression)
    if (!isUntyped && !checker.getPropertyOfType(type, 'then')) return []
    const awaited = checker.getAwaitedType(type)
    const schema = awaited ? shapeOf(awaited, checker) : {}
    const start = expression.getStart(source)
    const isCall = calls.some(({ offset }) => offset >= start && offset < expression.end)
    return [{ schema, isCall, offset: start + file.offset, start, end: expression.end }]
  })
}

interface Span {
  start: number
  end: number
}

/** A part of a module's text, to be written otherwise. */
interface Edit extends Span {
  text: string
}

function wrap({ start, end }: Span, index: number): Edit[] {
  return [
    { start, end: start, text: `${SETTLE}(${index}, ` },
    { start: end, end, text: ')' },
  ]
}

// Types imported without saying so: nothing exports them when the block runs.
function findTypeImports(source: ts.SourceFile, checker: ts.TypeChecker): Edit[] {
  return source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause }) => {
    const bindings = importClause?.namedBindings
    if (!bindings || !ts.isNamedImports(bindings)) return []
    const types = bindings.elements.filter((one) => !isValue(one.name, checker))
    return types.map((one) => {
      const start = one.getStart(source)
      const comma = /^\s*,/.exec(source.text.slice(one.end))?.[0].length ?? 0
      return { start, end: one.end + comma, text: ' '.repeat(one.end + comma - start) }
    })
  })
}

function isValue(name: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = checker.getSymbolAtLocation(name)
  if (!symbol) return true
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  return (target.flags & ts.SymbolFlags.Value) !== 0 || (target.flags & ts.SymbolFlags.Type) === 0
}

function findSupplies(file: VirtualFile, source: ts.SourceFile, checker: ts.TypeChecker): Supply[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement) && !ts.isFunctionDeclaration(statement)) return []
    const has = (kind: ts.SyntaxKind) => statement.modifiers?.some((one) => one.kind === kind) ?? false
    const isDeclared = has(ts.SyntaxKind.DeclareKeyword)
    const isExported = has(ts.SyntaxKind.ExportKeyword)
    return namesWithoutValue(statement).map((name): Supply => {
      const type = checker.getTypeAtLocation(name)
      const schema = shapeOf(type, checker, checker.getSymbolAtLocation(name))
      return { file: file.name, name: name.text, schema, isDeclared, isExported }
    })
  })
}

function namesWithoutValue(statement: ts.VariableStatement | ts.FunctionDeclaration): ts.Identifier[] {
  if (ts.isFunctionDeclaration(statement)) return statement.body || !statement.name ? [] : [statement.name]
  return statement.declarationList.declarations
    .filter(({ initializer }) => !initializer)
    .flatMap(({ name }) => (ts.isIdentifier(name) ? [name] : []))
}

function toModule(
  { name, offset }: VirtualFile,
  source: ts.SourceFile,
  edits: Edit[],
  supplies: Supply[],
  { experimentalDecorators }: ts.CompilerOptions,
): Module {
  const isTyped = /\.[cm]?tsx?$/.test(name)
  let code = isTyped ? blankSourceFile(source) : source.text
  // From the end, so that the places before stay where they are.
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start)) {
    code = code.slice(0, start) + text + code.slice(end)
  }
  // On the first line, so that lines keep their numbers.
  const prefix = supplies.filter(({ file }) => file === name).map(toStatement)
  code = prefix.join('') + code
  return { name, code: isTyped && experimentalDecorators ? withoutDecorators(code) : code, offset }
}

// Node.js runs no decorators; frameworks that want TypeScript's own say so in the block's options.
function withoutDecorators(code: string): string {
  const compilerOptions = {
    experimentalDecorators: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
  }
  return ts.transpileModule(code, { compilerOptions }).outputText
}

// What is declared without a value is left in the code as `var`, or nothing is left of it.
function toStatement({ name, isDeclared, isExported }: Supply): string {
  const value = `import.meta.${SUPPLY}('${name}');`
  if (!isDeclared) return `${name} = ${value} `
  return `${isExported ? 'export ' : ''}const ${name} = ${value} `
}

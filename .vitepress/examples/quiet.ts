import ts from 'typescript'
import type { Batch } from './program.ts'
import { boundField, valueSymbol } from './symbols.ts'

const RE_AXIOS = /\/node_modules\/axios\//
// The package derived from the pages lies there too, for the blocks that import it.
const RE_LIBRARY = /\/node_modules\/(?!wechatpay-openapi-types\/)/
const MEMBER = ts.SymbolFlags.Property | ts.SymbolFlags.Method | ts.SymbolFlags.Accessor

/**
 * Whether the type of a name says nothing of the API: what TypeScript’s own library declares
 * (`then`, `Promise`), what axios puts around a response (`status`, but not `data`, which holds it),
 * and variables of which nothing is known.
 *
 * @param node a name that is no placeholder
 * @param batch where it is compiled
 */
export function isQuiet(
  node: ts.Identifier,
  { checker, program }: Pick<Batch, 'checker' | 'program'>,
): boolean {
  const named = valueSymbol(node, checker)
  if (!named) return false
  const symbol = named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named
  if (checker.isUndefinedSymbol(symbol)) return true
  const source = boundField(symbol, checker) ?? symbol
  const files = (source.declarations ?? []).map((declaration) => declaration.getSourceFile())
  if (files.some((file) => program.isSourceFileDefaultLibrary(file))) return true
  const isOfAxios = (source.flags & MEMBER) !== 0 && files.some(({ fileName }) => RE_AXIOS.test(fileName))
  return (isOfAxios && !holdsOwn(node, checker)) || isUntyped(symbol, node, checker)
}

/** Whether the type has fields that the site declares. */
function holdsOwn(node: ts.Node, checker: ts.TypeChecker): boolean {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node))
  return checker
    .getPropertiesOfType(type)
    .some(({ declarations = [] }) =>
      declarations.some((one) => !RE_LIBRARY.test(one.getSourceFile().fileName)),
    )
}

function isUntyped(symbol: ts.Symbol, node: ts.Node, checker: ts.TypeChecker): boolean {
  if (!(symbol.flags & ts.SymbolFlags.Variable)) return false
  const { flags } = checker.getTypeOfSymbolAtLocation(symbol, node)
  return (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0
}

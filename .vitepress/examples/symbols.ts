import ts from 'typescript'

/**
 * What a name stands for: the value behind a shorthand property, the field that a key in a pattern
 * takes, else its own symbol.
 */
export function valueSymbol(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  return ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node)
}

/**
 * The field a variable was taken out of.
 *
 * @param symbol of a variable or parameter
 * @returns `code_url` of the response for `({ data: { code_url } })`; nothing for other variables
 */
export function boundField(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol | undefined {
  const element = symbol.valueDeclaration
  if (!element || !ts.isBindingElement(element) || !ts.isObjectBindingPattern(element.parent))
    return undefined
  const key = element.propertyName ?? element.name
  if (!ts.isIdentifier(key) && !ts.isStringLiteralLike(key)) return undefined
  return checker.getPropertyOfType(checker.getTypeAtLocation(element.parent), key.text)
}

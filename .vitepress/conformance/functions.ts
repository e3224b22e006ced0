import ts from 'typescript'
import { shapeOf } from '../examples/shapes.ts'
import type { ExportedFunction } from './types.ts'

const HANDLER_PARAMETERS = 'headers,body'

/**
 * Finds the functions a file exports.
 *
 * @returns offsets are those of the file
 */
export function findFunctions(source: ts.SourceFile, checker: ts.TypeChecker): ExportedFunction[] {
  const module = checker.getSymbolAtLocation(source)
  const symbols = module ? checker.getExportsOfModule(module) : []
  return symbols.flatMap((symbol) => {
    const declared = symbol.valueDeclaration
    if (!declared || declared.getSourceFile() !== source) return []
    const [signature] = checker.getTypeOfSymbolAtLocation(symbol, declared).getCallSignatures()
    if (!signature || !isOwn(signature, source)) return []
    return [toFunction(symbol.name, signature, declared, checker)]
  })
}

// An object of a library that can be called, such as an Express app, is no function of the example.
function isOwn({ declaration }: ts.Signature, source: ts.SourceFile): boolean {
  return declaration?.getSourceFile() === source
}

function toFunction(
  name: string,
  signature: ts.Signature,
  declared: ts.Declaration,
  checker: ts.TypeChecker,
): ExportedFunction {
  const parameters = signature.parameters.map((one) => {
    const declaration = one.valueDeclaration as ts.ParameterDeclaration
    return {
      name: ts.isIdentifier(declaration.name) ? declaration.name.text : '',
      schema: shapeOf(checker.getTypeOfSymbolAtLocation(one, declaration), checker),
      isOptional: isOptional(declaration),
    }
  })
  const returned = checker.getAwaitedType(signature.getReturnType()) ?? signature.getReturnType()
  const isNamed = parameters.map((one) => one.name).join() === HANDLER_PARAMETERS
  return {
    name,
    parameters,
    returns: shapeOf(returned, checker),
    isHandler: isNamed && checker.getPropertyOfType(returned, 'status') !== undefined,
    offset: declared.getStart(),
  }
}

function isOptional({ questionToken, initializer, dotDotDotToken }: ts.ParameterDeclaration): boolean {
  return Boolean(questionToken ?? initializer ?? dotDotDotToken)
}

import ts from 'typescript'
import type { JsonSchema } from './json-schema.ts'
import type { Batch, Unit } from './program.ts'
import { shapeOf } from './shapes.ts'

// Requests, configurations and responses stand in a namespace named after the method, what a
// notification holds in one named after the event; all others hold the chain that leads there.
const RE_ON_THE_WIRE = /^WeChatPay\.(?:OpenAPI\..+HttpMethod|Webhook\.V\d\..+)$/

type Named = ts.InterfaceDeclaration | ts.TypeAliasDeclaration

/**
 * Reads the types that a block declares for what goes over the wire: requests, configurations,
 * responses, notifications.
 *
 * @returns schemas by full name, such as `WeChatPay.OpenAPI.V3.Certificates.GetHttpMethod.RequestConfig`
 */
export function findDeclared(unit: Unit, batch: Batch): Record<string, JsonSchema> {
  const { checker, program } = batch
  const sources = unit.notations.files.map((file) => program.getSourceFile(batch.pathOf(unit, file.name)))
  const found = sources.flatMap((source) => (source?.statements ?? []).flatMap((one) => named(one, '')))
  return Object.fromEntries(
    found.flatMap(([name, node]) => {
      const symbol = checker.getSymbolAtLocation(node.name)
      return symbol ? [[name, shapeOf(checker.getDeclaredTypeOfSymbol(symbol), checker, symbol)]] : []
    }),
  )
}

function named(node: ts.Node, prefix: string): [string, Named][] {
  if (ts.isModuleDeclaration(node)) {
    const name = prefix ? `${prefix}.${node.name.text}` : node.name.text
    // `namespace A.B` holds a namespace in the place of a block.
    if (node.body && ts.isModuleDeclaration(node.body)) return named(node.body, name)
    const statements = node.body && ts.isModuleBlock(node.body) ? [...node.body.statements] : []
    return statements.flatMap((one) => named(one, name))
  }
  const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
  return isType && RE_ON_THE_WIRE.test(prefix) ? [[`${prefix}.${node.name.text}`, node]] : []
}

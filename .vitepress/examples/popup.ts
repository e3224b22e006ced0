import ts from 'typescript'
import { fieldGroups, memberDocs } from './fields.ts'
import { type ShortNames, shortenParts } from './names.ts'
import type { Placeholder } from './placeholders.ts'
import { boundField, valueSymbol } from './symbols.ts'
import type { Popup, Tag } from './types.ts'

/** A comment and its tags, as a popup shows them. */
type Docs = Pick<Popup, 'docs' | 'tags'>

const NO_DOCS: Docs = { docs: '', tags: [] }

/** What popups of a block are made with. */
export interface PopupContext {
  checker: ts.TypeChecker
  short: ShortNames
}

/**
 * Makes the popup of a name.
 *
 * @param info what the compiler says of it
 * @param placeholders of its file: their popups show the field
 */
export function popupAt(
  node: ts.Identifier,
  info: ts.QuickInfo,
  placeholders: Placeholder[],
  context: PopupContext,
): Popup {
  const placeholder = placeholders.find((one) => one.node.name === node)
  return placeholder ? placeholderPopup(placeholder, context) : popupOf(node, info, context)
}

function popupOf(node: ts.Identifier, info: ts.QuickInfo, { checker, short }: PopupContext): Popup {
  const docs = docsOf(info)
  const commented = docs.docs !== '' || docs.tags.length > 0
  const { groups, operation } = fieldGroups({ type: typeAt(node, checker), node, checker, short })
  const listed = groups.some((group) => group.title === '')
  const text = shortenParts(info.displayParts ?? [], short, listed)
  return {
    text,
    ...(commented ? docs : contextualDocs(node, checker)),
    groups,
    ...(operation && { operation }),
  }
}

// The compiler knows an undeclared name as `any`; the reader wants the field it stands for.
function placeholderPopup({ name, node, type, symbol }: Placeholder, context: PopupContext): Popup {
  const { checker } = context
  const docs = symbol ? memberDocs(symbol, checker) : NO_DOCS
  const expanded = fieldGroups({ type, node: node.name, ...context })
  const optional = symbol && symbol.flags & ts.SymbolFlags.Optional ? '?' : ''
  return { text: `(property) ${name}${optional}: ${expanded.type}`, ...docs, groups: expanded.groups }
}

// A key in an argument stands for the field of the parameter, not for the value written behind it.
function expectedType(node: ts.Identifier, checker: ts.TypeChecker): ts.Type | undefined {
  const { parent } = node
  if (!ts.isPropertyAssignment(parent) || parent.name !== node) return undefined
  const object = checker.getContextualType(parent.parent)
  const field = object && checker.getPropertyOfType(checker.getNonNullableType(object), node.text)
  return field && checker.getTypeOfSymbolAtLocation(field, node)
}

function docsOf(info: ts.QuickInfo): Docs {
  return {
    docs: ts.displayPartsToString(info.documentation),
    tags: (info.tags ?? []).map((tag): Tag => [tag.name, ts.displayPartsToString(tag.text)]),
  }
}

function typeAt(node: ts.Identifier, checker: ts.TypeChecker): ts.Type {
  const expected = expectedType(node, checker)
  if (expected) return expected
  const named = checker.getSymbolAtLocation(node)
  if (!named) return checker.getTypeAtLocation(node)
  const symbol = named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named
  const isTypeOnly = symbol.flags & ts.SymbolFlags.Type && !(symbol.flags & ts.SymbolFlags.Value)
  return isTypeOnly
    ? checker.getDeclaredTypeOfSymbol(symbol)
    : checker.getTypeOfSymbolAtLocation(symbol, node)
}

// A name taken out of a response, `({ data: { code_url } })`, has its comment on the field.
function contextualDocs(node: ts.Identifier, checker: ts.TypeChecker): Docs {
  const symbol = valueSymbol(node, checker)
  const field = symbol && boundField(symbol, checker)
  return field ? memberDocs(field, checker) : NO_DOCS
}

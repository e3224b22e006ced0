import ts from 'typescript'

type Part = ts.SymbolDisplayPart

const QUALIFIER_KINDS = new Set(['moduleName', 'aliasName', 'interfaceName', 'className', 'enumName'])
const NAME_KINDS = new Set([
  ...QUALIFIER_KINDS,
  'typeParameterName',
  'methodName',
  'propertyName',
  'functionName',
])

const RE_IMPORT_MEMBER = /import\("[^"]*"\)\./g
const RE_IMPORT = /import\("(?:[^"]*\/)?([^"/]+)"\)/g
const RE_OPTIONAL = /^(\(\w+\) [^:]*\?: .*) \| undefined$/
const AXIOS_DEFAULTS = ', any, {}, any>'

/** Names of types in a block, each with the shortest form that still tells it from the others. */
export type ShortNames = Map<string, string>

/**
 * Collects the types a block declares, and how short each may be written: inside its endpoint,
 * `WeChatPay.OpenAPI.V3.Pay.PostHttpMethod.JsonDataRequest` is known as `JsonDataRequest`, or as
 * `PostHttpMethod.JsonDataRequest` where another method has one too.
 *
 * @param files the block's source files
 * @returns from the qualified name to the short one
 */
export function shortNames(files: ts.SourceFile[]): ShortNames {
  const names = files.flatMap((file) => declaredTypes(file, []))
  const short: ShortNames = new Map()
  for (const name of names) {
    const steps = name.split('.')
    for (let take = 1; take <= steps.length; take++) {
      const candidate = steps.slice(-take).join('.')
      const rivals = names.filter((one) => one === candidate || one.endsWith(`.${candidate}`))
      if (new Set(rivals).size > 1 && take < steps.length) continue
      short.set(name, candidate)
      break
    }
  }
  return short
}

/**
 * Shortens the names in a quick info.
 *
 * @param parts display parts as the language service gives them
 * @param short from `shortNames`
 * @param fold puts `object` for a type literal, because the popup lists its fields one by one
 * @returns one line or more of text
 */
export function shortenParts(parts: Part[], short: ShortNames, fold: boolean): string {
  const pieces = mergeNames(parts).map((piece) =>
    piece.kind === 'name' ? { ...piece, text: shortQualified(piece.text, short) } : piece,
  )
  return tidyType(fold ? foldLiterals(pieces) : pieces.map((piece) => piece.text).join(''))
}

/** Shortens a name that stands in running text, such as `Close.PostHttpMethod.JsonDataRequest`. */
export function shortenName(name: string, short: ShortNames): string {
  if (short.has(name)) return short.get(name) as string
  const full = [...short.keys()].find((one) => one.endsWith(`.${name}`))
  return full ? (short.get(full) as string) : name
}

interface Piece {
  text: string
  kind: string
}

// A qualified name is several parts in a row; as one piece it can be looked up.
function mergeNames(parts: Part[]): Piece[] {
  const pieces: Piece[] = []
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as Part
    let text = part.text
    if (QUALIFIER_KINDS.has(part.kind)) {
      while (parts[index + 1]?.text === '.' && NAME_KINDS.has(parts[index + 2]?.kind ?? '')) {
        text += `.${(parts[index + 2] as Part).text}`
        index += 2
      }
    }
    const kind = QUALIFIER_KINDS.has(part.kind) ? 'name' : part.kind
    pieces.push({ text, kind })
  }
  return pieces
}

function foldLiterals(pieces: Piece[]): string {
  let text = ''
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    const end = piece.text === '{' ? literalEnd(pieces, index) : -1
    text += end > index ? 'object' : piece.text
    if (end > index) index = end
  }
  return text
}

/**
 * Takes out of a printed type what says nothing to a reader: folders of this machine, defaults of
 * axios's type parameters, and `| undefined` behind a question mark.
 */
export function tidyType(text: string): string {
  return text
    .replace(RE_IMPORT_MEMBER, '')
    .replace(RE_IMPORT, (_, name: string) => `import("./${name}")`)
    .replaceAll(AXIOS_DEFAULTS, '>')
    .replace(RE_OPTIONAL, '$1')
}

// `V3.pay` is a member of `V3`: what is known in the block is shortened, the member kept.
function shortQualified(name: string, short: ShortNames): string {
  const direct = shortenName(name, short)
  if (direct !== name || !name.includes('.')) return direct
  const owner = name.slice(0, name.lastIndexOf('.'))
  const member = name.slice(name.lastIndexOf('.') + 1)
  return isKnown(owner, short) ? member : name
}

function isKnown(name: string, short: ShortNames): boolean {
  return [...short.keys()].some(
    (one) => one === name || one.endsWith(`.${name}`) || one.startsWith(`${name}.`),
  )
}

// A binding pattern has braces too, but no colon of its own.
function literalEnd(pieces: Piece[], start: number): number {
  let depth = 0
  let typed = false
  for (let index = start; index < pieces.length; index++) {
    const { text } = pieces[index] as Piece
    if (text === '{') depth++
    if (text === ':' && depth === 1) typed = true
    if (text === '}' && --depth === 0) return typed ? index : -1
  }
  return -1
}

// `namespace A.B.C {}` nests one declaration in the other, so one rule serves both spellings.
function declaredTypes(node: ts.Node, path: string[]): string[] {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)) {
    return node.name ? [[...path, node.name.text].join('.')] : []
  }
  const isModule = ts.isModuleDeclaration(node) && ts.isIdentifier(node.name)
  if (!isModule && !ts.isModuleBlock(node) && !ts.isSourceFile(node)) return []
  const inside = isModule ? [...path, node.name.text] : path
  const names: string[] = []
  ts.forEachChild(node, (child) => void names.push(...declaredTypes(child, inside)))
  return names
}

import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser'

const parser = new XMLParser({ ignoreDeclaration: true, parseTagValue: false, trimValues: false })
const builder = new XMLBuilder({ processEntities: true })

/**
 * Reads an APIv2 message: one element that holds fields, each a text.
 *
 * @returns the fields; nothing where it is no such message
 */
export function parseXml(text: string): Record<string, string> | undefined {
  // Entities of its own are the known way to make a parser work for hours.
  if (/<!DOCTYPE/i.test(text) || XMLValidator.validate(text) !== true) return undefined
  const [root] = Object.values(readXml(text))
  if (typeof root !== 'object' || root === null) return undefined
  const entries = Object.entries<unknown>(root).filter(([name]) => name !== '#text')
  return entries.every(isText) ? Object.fromEntries(entries) : undefined
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string'
}

// The validator lets some things pass that the parser throws at.
function readXml(text: string): object {
  try {
    return parser.parse(text)
  } catch {
    return {}
  }
}

/** Writes an APIv2 message. */
export function toXml(fields: Record<string, unknown>, root = 'xml'): string {
  return builder.build({ [root]: fields })
}

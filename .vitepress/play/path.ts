/**
 * The SDK's own rule, from a property of its chain to a segment of the path (`Wechatpay.normalize`,
 * wechatpay-axios-plugin 0.9.6); a test compares the two.
 */
export function segmentOf(property: string): string {
  return property
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replace(/^(\$|_)(.*)\1$/, '{$2}')
}

const RE_VARIABLE = /\{([^}]*)\}/g

/** Names of a path’s parameters, in order. */
export function parametersOf(path: string): string[] {
  return Array.from(path.matchAll(RE_VARIABLE), ([, name = '']) => name)
}

/**
 * Puts values into a path as the SDK does, which encodes no slash; what has none stays in braces.
 *
 * @param values by the name of the parameter
 */
export function fillPath(path: string, values: Map<string, string>): string {
  return path.replace(RE_VARIABLE, (whole, name: string) => {
    const value = values.get(name)
    return value ? encodeURI(value) : whole
  })
}

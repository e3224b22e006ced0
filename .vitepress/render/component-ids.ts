/** As the plugin of Vue asks: the path below the root, and what hashes a text to hexadecimal digits. */
type Generator = (
  path: string,
  source: string,
  isProduction: boolean | undefined,
  hash: (text: string) => string,
) => string

/**
 * Makes short ids for components with styles of their own: each element of a page that belongs to
 * one carries its id, a hundred on the smallest page.
 *
 * @returns the same id for a path in every build; throws where two components have one id
 */
export function shortComponentIds(): Generator {
  const owners = new Map<string, string>()
  return (path, _source, _isProduction, hash) => {
    // A page has no styles of its own, and is one of thousands.
    if (!path.endsWith('.vue')) return hash(path)
    const id = Number.parseInt(hash(path).slice(0, 8), 16).toString(36).slice(-3)
    const owner = owners.get(id) ?? path
    if (owner !== path)
      throw new Error(`${path} and ${owner} have one id, ${id}: take a digit more in component-ids.ts.`)
    owners.set(id, path)
    return id
  }
}

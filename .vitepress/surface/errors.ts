/** Address of the page of the codes that many calls share. */
export const COMMON_ERRORS = '/guide/common-errors'

/** A way in which a call fails, as a page’s frontmatter lists it. */
export interface ErrorCode {
  code: string
  /** HTTP status; APIv2 has none. */
  status?: number
  meaning: string
  action: string
}

/**
 * Reads the error codes of a page’s frontmatter.
 *
 * @returns those that are complete
 */
export function readErrors(frontmatter: Record<string, unknown>): ErrorCode[] {
  const list = Array.isArray(frontmatter.errors) ? frontmatter.errors : []
  return list.filter(isErrorCode)
}

function isErrorCode(one: unknown): one is ErrorCode {
  const { code, meaning, action } = (one ?? {}) as Partial<ErrorCode>
  return [code, meaning, action].every((text) => typeof text === 'string' && text !== '')
}

import type { Schema } from './schema.ts'
import type { TableRow } from './tables.ts'

/** One path of the API as data: `facts/openapi/<page>.json`. */
export interface Facts {
  page: string
  path: string
  baseURL?: string
  title?: string
  methods: Record<string, Operation>
}

/** Where the fields of a request stand. */
export type Part = 'path' | 'query' | 'header' | 'body' | 'form'

/** One method of a path. */
export interface Operation {
  summary?: string
  tags?: string[]
  roles?: string[]
  updated?: string
  deprecated?: boolean
  links?: string[]
  /** Where it differs from the path's own. */
  baseURL?: string
  merchantCertificate?: boolean
  consumes?: string[]
  produces?: string[]
  /** Fields of the query that are sent encrypted. */
  sensitive?: string[]
  request?: Partial<Record<Part, Schema>>
  responses?: Record<string, { schema?: Schema }>
  /** Rows in reading order, where nothing else is known. */
  tables?: { request?: TableRow[]; response?: TableRow[] }
}

/** The newest official document of an operation: of the current tree where one is known. */
export function officialLink(operation: Operation): string | undefined {
  const links = operation.links ?? []
  return (
    links.find((link) => link.includes('/doc/v3/')) ??
    links.find((link) => link.includes('/doc/v2/')) ??
    links[0]
  )
}

/** The path as the SDK is given it: a trailing slash stands in `path` alone. */
export function sdkPath({ page, path }: Pick<Facts, 'page' | 'path'>): string {
  return path.endsWith('/') && !page.endsWith('/') ? `${page}/` : page
}

import type { Schema } from './schema.ts'

/** One path of the API as data: `facts/openapi/<page>.json`. */
export interface Facts {
  page: string
  path: string
  baseURL?: string
  title?: string
  methods: Record<string, Operation>
}

/** One method of a path. */
export interface Operation {
  summary?: string
  tags?: string[]
  roles?: string[]
  updated?: string
  deprecated?: boolean
  links?: string[]
  merchantCertificate?: boolean
  consumes?: string[]
  produces?: string[]
  request?: Partial<Record<'path' | 'query' | 'header' | 'body' | 'form', Schema>>
  responses?: Record<string, { schema?: Schema }>
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

import type { PageRead, PageResult, Problem } from '../examples/types.ts'
import { readDeclarations } from './declarations.ts'
import { endpointNames, eventNames, METHODS, methodOf } from './names.ts'
import type { Declaration, Event, Member, Merged, Operation, Place, Surface, SurfaceList } from './types.ts'

const CALLS = /\(\)$/
/** Names of what is sent: JSON, XML, the parts of a form. */
const REQUESTS = ['JsonDataRequest', 'XmlDataRequest', 'FormDataRequest']

/** The surface, and where pages disagree. */
export interface MergeResult {
  surface: Surface
  problems: Problem[]
}

/**
 * Merges the typings of all pages into one surface, as TypeScript would merge the interfaces and
 * namespaces if they stood in one file.
 *
 * @param pages all pages; only those of `docs/openapi` and `docs/webhook` take part
 * @returns the surface; a problem for each member that two places declare differently
 */
export function mergePages(pages: PageRead[]): MergeResult {
  const declarations = new Map<string, Merged>()
  const problems: Problem[] = []
  const operations: Operation[] = []
  const events: Event[] = []
  for (const { page, blocks } of pages) {
    const endpoint = endpointNames(page)
    const event = eventNames(page)
    if (!endpoint && !event) continue
    const own = blocks.flatMap(({ block }) => readDeclarations(page, block))
    for (const declaration of own) problems.push(...mergeInto(declarations, declaration))
    const names = own.map((one) => one.name)
    if (endpoint) operations.push(...operationsOf(names, endpoint.endpoint, endpoint.path, page.name))
    if (event) events.push({ ...event, page: page.name })
  }
  return { surface: { declarations, operations, events }, problems }
}

function mergeInto(all: Map<string, Merged>, one: Declaration): Problem[] {
  const known = all.get(one.name)
  if (!known) {
    const members = new Map<string, Member[]>()
    for (const member of one.members) members.set(member.key, [...(members.get(member.key) ?? []), member])
    const { name, kind, heritage, alias, comment } = one
    all.set(name, { name, kind, heritage, alias, comment, members })
    return []
  }
  if (known.kind !== one.kind || known.alias !== one.alias) {
    return [conflict(one.place, firstPlace(known) ?? one.place, one.name, one.alias || one.kind)]
  }
  known.comment ||= one.comment
  known.heritage ||= one.heritage
  return one.members.flatMap((member) => mergeMember(known, member))
}

function mergeMember(known: Merged, member: Member): Problem[] {
  const others = known.members.get(member.key)
  const [first] = others ?? []
  if (!others || !first) {
    known.members.set(member.key, [member])
    return []
  }
  if (others.some((one) => one.shape === member.shape)) return []
  // The blocks of one page may show one call several ways: overloads.
  const isOverload = CALLS.test(member.key) && others.every((one) => one.place.page === member.place.page)
  if (isOverload) {
    others.push(member)
    return []
  }
  return [conflict(member.place, first.place, `${known.name}.${member.key}`, member.shape, first.shape)]
}

function firstPlace(merged: Merged): Place | undefined {
  return [...merged.members.values()][0]?.[0]?.place
}

function conflict(place: Place, other: Place, name: string, here: string, there = ''): Problem {
  return {
    ...place,
    severity: 'error',
    code: 'surface-conflict',
    message: `\`${name}\` is declared differently at ${other.page}:${other.line}:${other.column}.\nhere:  ${here}\nthere: ${there}`,
    advice: 'Look up which is right, and declare it the same way in both places.',
  }
}

/**
 * Lists what checked pages document, by the names of their types alone: nothing is parsed.
 *
 * @returns the same operations and events as `mergePages`
 */
export function listSurface(pages: PageResult[]): SurfaceList {
  const operations = pages.flatMap(({ page, blocks }) => {
    const endpoint = endpointNames(page)
    const names = blocks.flatMap(({ result }) => Object.keys(result.types))
    return endpoint ? operationsOf(names, endpoint.endpoint, endpoint.path, page.name) : []
  })
  const events = pages.flatMap(({ page }) => {
    const event = eventNames(page)
    return event ? [{ ...event, page: page.name }] : []
  })
  return { operations, events }
}

function operationsOf(own: string[], endpoint: string, path: string, page: string): Operation[] {
  const namespaces = new Map<string, Set<string>>()
  for (const name of own) {
    const [parent, last] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)]
    if (parent.startsWith(`${endpoint}.`))
      namespaces.set(parent, (namespaces.get(parent) ?? new Set()).add(last))
  }
  return [...namespaces].flatMap(([namespace, types]) => {
    const method = methodOf(namespace.slice(endpoint.length + 1))
    if (!method || !METHODS[method]) return []
    const request = REQUESTS.find((name) => types.has(name))
    return {
      key: `${method.toUpperCase()} /${path}`,
      method,
      path,
      page,
      endpoint,
      namespace,
      ...(request && { request }),
    }
  })
}

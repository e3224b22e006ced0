import { type Field, fieldsOf } from './fields.ts'
import type { Snapshot } from './signature.ts'

/** How something differs from what it was. */
export type ChangeKind =
  | 'new'
  | 'gone'
  | 'field-added'
  | 'field-required-added'
  | 'field-removed'
  | 'became-required'
  | 'became-optional'
  | 'values-added'
  | 'values-removed'
  | 'type-changed'

/** One difference of the surface. */
export interface Change {
  /** `POST /v3/…`, or a notification. */
  key: string
  kind: ChangeKind
  /** Where it stands: `body.amount.total`. */
  field?: string
  /** The values, or the types before and after. */
  detail?: string
}

/**
 * Compares what the site describes with what it described.
 *
 * @returns in the order of the keys; nothing where both are alike
 */
export function compareSnapshots(before: Snapshot, after: Snapshot): Change[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort()
  return keys.flatMap((key): Change[] => {
    const [old, now] = [before.get(key), after.get(key)]
    if (old === undefined) return [{ key, kind: 'new' }]
    if (now === undefined) return [{ key, kind: 'gone' }]
    if (old === now) return []
    return compareFields(fieldsOf(old), fieldsOf(now)).map((one) => ({ key, ...one }))
  })
}

type FieldChange = Omit<Change, 'key'>

function compareFields(before: Map<string, Field>, after: Map<string, Field>): FieldChange[] {
  const removed = [...before.keys()].filter((path) => !after.has(path) && !isBelow(path, before, after))
  const added = [...after].filter(([path]) => !before.has(path) && !isBelow(path, after, before))
  return [
    ...added.map(([field, { isRequired }]): FieldChange => {
      // A part of a message, such as its headers, is not required by itself.
      const kind = isRequired && field.includes('.') ? 'field-required-added' : 'field-added'
      return { kind, field }
    }),
    ...removed.map((field): FieldChange => ({ kind: 'field-removed', field })),
    ...[...after].flatMap(([field, now]) => {
      const old = before.get(field)
      return old ? compareField(field, old, now) : []
    }),
  ]
}

// Of what comes or goes whole, what is in it says nothing more.
function isBelow(path: string, own: Map<string, Field>, other: Map<string, Field>): boolean {
  const parent = path.endsWith('[]') ? path.slice(0, -2) : path.slice(0, path.lastIndexOf('.'))
  return parent !== path && own.has(parent) && !other.has(parent)
}

function compareField(field: string, old: Field, now: Field): FieldChange[] {
  const added = now.values.filter((one) => !old.values.includes(one))
  const removed = old.values.filter((one) => !now.values.includes(one))
  const isEnum = old.values.length > 0 && now.values.length > 0
  const [was, is] = [typeName(old), typeName(now)]
  return [
    ...(old.isRequired === now.isRequired
      ? []
      : [{ kind: now.isRequired ? 'became-required' : 'became-optional', field } as const]),
    ...(isEnum && added.length > 0
      ? [{ kind: 'values-added', field, detail: added.join('、') } as const]
      : []),
    ...(isEnum && removed.length > 0
      ? [{ kind: 'values-removed', field, detail: removed.join('、') } as const]
      : []),
    ...(was === is ? [] : [{ kind: 'type-changed', field, detail: `${was} → ${is}` } as const]),
  ]
}

function typeName({ type, values }: Field): string {
  return [...(type ? [type] : []), ...(values.length > 0 ? ['enum'] : [])].join('|')
}

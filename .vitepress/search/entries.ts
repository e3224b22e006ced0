import type { Page, PageResult } from '../examples/types.ts'
import { pathOf } from '../site/known.ts'
import { readErrors } from '../surface/errors.ts'
import { type FieldRow, type PageReference, pageReference } from '../surface/reference.ts'
import type { Kind } from '../theme/search/format.ts'
import { codesOf } from './codes.ts'
import { type Section, sectionsOf } from './sections.ts'

/** A name in a table of a page. */
export interface Name {
  type: 'f' | 'v' | 'e'
  name: string
  label: string
  anchor: string
}

/** All that can be found of a page. */
export interface Entry {
  page: Page
  address: string
  title: string
  kind: Kind
  product: string
  roles: string
  isDeprecated: boolean
  operations: { method: string; anchor: string; title: string }[]
  names: Name[]
  sections: Section[]
  /** Addresses of pages it leads to. */
  links: string[]
}

const KIND_OF: [folder: string, kind: Kind][] = [
  ['/openapi/', 'endpoint'],
  ['/webhook/', 'notification'],
  ['/guide/', 'guide'],
  ['/products/', 'product'],
]
const RE_LABEL = /^[^，,；;。（(：:\n]*/
const LONGEST_LABEL = 28
const RE_LINK = /\]\(([^)\s#]+?)(?:\.md)?(?:#[^)\s]*)?\)/g

/** Reads what can be found of a page; nothing of the home page, whose text is on other pages. */
export function entryOf(result: PageResult): Entry | undefined {
  const { page } = result
  const address = pathOf(page).replace(/\/index$/, '/')
  const { title, product = '', roles, deprecated } = page.frontmatter
  if (address === '/') return undefined
  const sections = sectionsOf(page)
  const reference = pageReference(result)
  return {
    page,
    address,
    title: String(title),
    kind: kindOf(address, reference),
    product: String(product),
    roles: Array.isArray(roles) ? roles.join('、') : '',
    isDeprecated: Boolean(deprecated),
    operations: operationsOf(reference, sections),
    names: namesOf(page, reference),
    sections,
    links: Array.from(page.text.matchAll(RE_LINK), ([, link = '']) =>
      decodeURI(new URL(link, `http://site${encodeURI(address)}`).pathname),
    ),
  }
}

// A page that lists endpoints is none.
function kindOf(address: string, { operations, events }: PageReference): Kind {
  const kind = KIND_OF.find(([folder]) => address.startsWith(folder))?.[1] ?? 'page'
  if (kind === 'endpoint' && operations.length === 0) return 'page'
  return kind === 'notification' && events.length === 0 ? 'page' : kind
}

function operationsOf({ operations }: PageReference, sections: Section[]): Entry['operations'] {
  return operations.map(({ contract: { method }, anchor }) => {
    const section = operations.length > 1 && sections.find((one) => one.anchor === anchor)
    return section ? { method, anchor, title: section.title } : { method, anchor: '', title: '' }
  })
}

function namesOf(page: Page, { operations, events }: PageReference): Name[] {
  const rows = [...operations, ...events]
    .flatMap(({ groups }) => groups)
    .flatMap(({ tables }) => tables)
    .flatMap((table) => table.rows)
  const errors = readErrors(page.frontmatter).map(
    ({ code, meaning }): Name => ({ type: 'e', name: code, label: labelOf(meaning), anchor: 'errors' }),
  )
  // What is sent and answered alike opens where it stands first.
  const all = [...rows.flatMap(namesOfRow), ...errors, ...codesOf(page, labelOf)].reverse()
  return [...new Map(all.map((one) => [`${one.type} ${one.name} ${one.label}`, one])).values()].reverse()
}

function namesOfRow(row: FieldRow): Name[] {
  const { id: anchor, name } = row
  const values = row.values.map(({ value, meaning }): Name => {
    const label = meaning ? `${name}：${labelOf(meaning)}` : name
    return { type: 'v', name: value, label, anchor }
  })
  const field: Name = { type: 'f', name, label: labelOf(row.text), anchor }
  return [field, ...values, ...row.rows.flatMap(namesOfRow)]
}

function labelOf(text: string): string {
  return (RE_LABEL.exec(text.trim())?.[0] ?? '').trim().slice(0, LONGEST_LABEL)
}

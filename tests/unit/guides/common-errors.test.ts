import { describe, expect, it } from 'vitest'
import {
  deadLinks,
  type Listed,
  listedCodes,
  namesIn,
  proseOf,
  rowsOf,
  sectionsOf,
} from '../../kit/guide-text.ts'

/* What the guide says of a code, and what the pages of the calls say of it. */
const PAGE = 'guide/common-errors.md'
const sections = sectionsOf(proseOf(PAGE))
const listed = { v2: listedCodes('v2'), v3: listedCodes('v3') }

interface Row {
  code: string
  statuses: number[]
}

/** Codes in the tables of the sections whose anchor begins so. */
function codesOf(start: string, column: string): Row[] {
  return sections
    .filter(({ anchor }) => anchor.startsWith(start))
    .flatMap(({ text }) => rowsOf(text))
    .flatMap((row) =>
      namesIn(row[column]).map((code) => ({
        code,
        statuses: (row.状态码 ?? '').split('、').filter(Boolean).map(Number),
      })),
    )
}

const v3 = codesOf('v3-', '`code`')
const v2 = codesOf('v2-err', '`err_code`')

/** Statuses that calls give a code and the guide does not. */
function missing({ code, statuses }: Row, pages: Map<string, Pick<Listed, 'statuses'>>): number[] {
  return [...(pages.get(code)?.statuses ?? [])].filter((status) => !statuses.includes(status))
}

describe('APIv3', () => {
  it('has each code once', () => {
    const codes = v3.map(({ code }) => code)
    expect(codes.length).toBeGreaterThan(20)
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
  })

  it.each(v3.map((row): [string, Row] => [row.code, row]))('%s', (_, row) => {
    // A code that no call lists is one of them all: then its status is what a reader goes by.
    expect(row.statuses.length).toBeGreaterThan(0)
    expect(missing(row, listed.v3)).toEqual([])
  })

  it('a status that a page gives and the guide does not is told', () => {
    const pages = new Map([['A', { statuses: new Set([400, 404]) }]])
    expect(missing({ code: 'A', statuses: [400] }, pages)).toEqual([404])
  })

  it('what many calls answer with stands in the guide', () => {
    const often = [...listed.v3].filter(([, { calls }]) => calls >= 6).map(([code]) => code)
    const named = new Set(v3.map(({ code }) => code))
    expect(often.length).toBeGreaterThan(8)
    expect(often.filter((code) => !named.has(code))).toEqual([])
  })
})

describe('APIv2', () => {
  it('each code is one that a call lists, or the guide says what it is in APIv3', () => {
    const named = new Set(v3.map(({ code }) => code))
    const rows = sections.filter(({ anchor }) => anchor === 'v2-err').flatMap(({ text }) => rowsOf(text))
    const unknown = rows.flatMap((row) => {
      const other = namesIn(row['对应的 APIv3'])
      const strange = other.filter((code) => !named.has(code))
      const own = namesIn(row['`err_code`']).filter((code) => !listed.v2.has(code) && other.length === 0)
      return [...strange, ...own]
    })
    expect(v2.length).toBeGreaterThan(15)
    expect(unknown).toEqual([])
  })
})

it('each link leads to a place that is there', () => {
  expect(deadLinks(PAGE)).toEqual([])
})

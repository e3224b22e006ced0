import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../.vitepress/scaffold/facts.ts'
import { mendFacts } from '../../.vitepress/scaffold/mend.ts'
import { renderVirtual } from '../../.vitepress/scaffold/virtual.ts'
import { renderWebhook, type WebhookFacts } from '../../.vitepress/scaffold/webhook.ts'
import { CORRECTIONS } from '../fixtures/truth/corrections.ts'
import { type Deliberate, DIFFERENCES } from '../fixtures/truth/differences.ts'
import { UNKNOWN } from '../fixtures/truth/unknown.ts'
import { ROOT, SHARED, SHARED_ABSENT } from '../kit/paths.ts'
import { type Difference, differencesOf, type Fields, fieldsOf } from '../kit/truth.ts'

const RE_TYPINGS = /\/\/ @filename: virtual\.ts\n([\s\S]*?)(?=\/\/ @filename: |^```)/gm

function typingsIn(text: string): string[] {
  return [...text.matchAll(RE_TYPINGS)].map(([, typings = '']) => typings)
}

function known(page: string): Fields | undefined {
  const file = join(SHARED, 'facts', `${page}.json`)
  if (!existsSync(file)) return undefined
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (page.startsWith('webhook/')) return fieldsOf(typingsIn(renderWebhook(data as WebhookFacts)))
  return fieldsOf([renderVirtual(mendFacts(data as Facts))])
}

function applies({ kind, fields }: Deliberate, one: Difference): boolean {
  const name = one.field.replace('HttpMethod.', '.')
  return kind === one.kind && fields.some((field) => name === field || name.startsWith(`${field}.`))
}

const pages = globSync(['docs/openapi/v[23]/**/*.md', 'docs/webhook/v[23]/**/*.md'], { cwd: ROOT })
  .map((file) => file.replace(/^docs\//, '').replace(/\.md$/, ''))
  .sort()

describe.skipIf(SHARED_ABSENT)('what pages declare is what is known', () => {
  it.each(pages.filter((page) => !UNKNOWN.has(page)))('%s', (page) => {
    const facts = known(page)
    expect(facts, `nothing is known of ${page}`).toBeDefined()
    const found = differencesOf(
      facts as Fields,
      fieldsOf(typingsIn(readFileSync(join(ROOT, 'docs', `${page}.md`), 'utf8'))),
    )
    const meant = [...DIFFERENCES, ...CORRECTIONS].filter((one) => one.pages.includes(page))
    const unexplained = found.filter((one) => !meant.some((entry) => applies(entry, one)))
    expect(unexplained).toEqual([])
    // An entry that no longer applies says something that is not so.
    const idle = meant.flatMap((entry) =>
      entry.fields
        .filter((field) => !found.some((one) => applies({ ...entry, fields: [field] }, one)))
        .map((field) => `${entry.kind} ${field}`),
    )
    expect(idle).toEqual([])
  })
})

describe.skipIf(SHARED_ABSENT)('what the facts do not know of', () => {
  it.each([...UNKNOWN])('%s', (page, source) => {
    expect(known(page), 'it is known by now: compare it, and take it out of the list').toBeUndefined()
    expect(readFileSync(join(ROOT, 'docs', `${page}.md`), 'utf8')).toContain(source)
  })
})

describe('the comparison', () => {
  const space = (members: string) =>
    `namespace A.PostHttpMethod {\n  export interface Part { one: string; again?: Part }\n  export interface WellformedResponse {\n${members}\n  }\n}`
  const told = (facts: string, page: string) =>
    differencesOf(fieldsOf([space(facts)]), fieldsOf([space(page)])).map(
      ({ kind, field }) => `${kind} ${field.replace('PostHttpMethod.WellformedResponse.', '')}`,
    )

  it('default: the same, written otherwise', () => {
    expect(
      told(
        'a: { one: string; again?: { one: string }[] }[]',
        'a: { one: string; again?: { one: string }[] }[]',
      ),
    ).toEqual([])
    expect(told("a: 'X' | 'Y'", "a: 'Y' | 'X'")).toEqual([])
    expect(
      told(
        'a: string',
        'a: string\n}\nexport interface JsapiWellformedResponse extends WellformedResponse {\n b: string',
      ),
    ).toEqual([])
  })

  it.each([
    ['a field that is not there', 'a: string', '', ['missing a']],
    ['a field more', '', 'a: string', ['extra a']],
    ['required and not', 'a: string; b?: string', 'a?: string; b: string', ['optional a', 'required b']],
    ['another type', 'a: string; b: string[]', 'a: number; b: string', ['type a', 'type b']],
    [
      'other values',
      "a: 'X'; b: string; c: 1",
      "a: 'Y'; b: 'X'; c: number",
      ['values a', 'values b', 'values c'],
    ],
    ['deep inside', 'a: { b: { c: string }[] }', 'a: { b: { c: number }[] }', ['type a.b.c']],
    ['inside a type of its own', 'a: { one: string }', 'a: Part', ['extra a.again']],
  ])('%s', (_, facts, page, expected) => {
    expect(told(facts, page)).toEqual(expected)
  })
})

it.skipIf(!SHARED_ABSENT)('the facts are not there, so pages are not compared with them', () => {
  expect(SHARED_ABSENT).toContain('is not there')
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findPages } from '../../../.vitepress/examples/pages.ts'
import { publicPath } from '../../../.vitepress/site/addresses.ts'
import { REDIRECTS } from '../../../.vitepress/site/redirects.ts'
import { ROOT, SHARED, SHARED_ABSENT } from '../../kit/paths.ts'

const { pages } = await findPages(['docs'], ROOT)
const paths = new Set(pages.map(({ name }) => publicPath(name)))
const isWhole = paths.size > 1000

/* Every address that the facts name. */
describe.skipIf(SHARED_ABSENT)('facts', () => {
  const rows = (file: string) =>
    readFileSync(join(SHARED, 'facts', file), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
  const events = SHARED_ABSENT ? [] : rows('webhook.tsv')
  const operations = SHARED_ABSENT ? [] : rows('openapi.tsv')

  it('events that moved redirect', () => {
    const moved = events.flatMap(([version, event, title = '']) => {
      const to = /^Moved to (\S+)$/.exec(title)?.[1]
      return to ? [[`/webhook/${version}/${event}`, to]] : []
    })
    expect(Object.entries(REDIRECTS)).toEqual(expect.arrayContaining(moved))
  })

  // Until all pages are written there is nothing to hold it to.
  it.skipIf(!isWhole)('every endpoint and every event has a page or a redirect', () => {
    const wanted = [
      ...operations.map(([page]) => `/openapi/${page?.replace(/\/$/, '')}`),
      ...events.map(([version, event]) => `/webhook/${version}/${event}`),
      '/guide/getting-started',
    ]
    const answers = (path: string) =>
      paths.has(path) || paths.has(`${path}/`) || paths.has(REDIRECTS[path] ?? '')
    expect([...new Set(wanted)].filter((path) => !answers(path))).toEqual([])
  })
})

it('error: a redirect from what is a page', () => {
  expect(Object.keys(REDIRECTS).filter((from) => paths.has(from))).toEqual([])
  expect(existsSync(join(ROOT, 'docs/guide/getting-started.md'))).toBe(true)
})

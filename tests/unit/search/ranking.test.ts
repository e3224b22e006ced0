import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openCache, ROOT } from '../../../.vitepress/cli/project.ts'
import { openSession } from '../../../.vitepress/examples/run.ts'
import { indexFiles } from '../../../.vitepress/search/files.ts'
import { derivedPackage } from '../../../.vitepress/surface/run.ts'
import { engineOn, isAnswered } from '../../kit/ask.ts'
import { FULL_QUERIES, QUERIES } from '../../kit/queries.ts'

/** What a first question may move, compressed as servers do it by default. */
const BUDGET = 300_000
/** Left for the code of the search. */
const CODE = 20_000

const session = openSession({ root: ROOT, cache: openCache(), derived: derivedPackage(ROOT) })
const { pages } = await session.run(['docs'])
await session.close()
const files = indexFiles(pages)
const engine = engineOn(files)
const addresses = new Set(pages.map(({ page }) => page.name.replace(/^docs|\.md$/g, '')))
const isThere = ({ pages }: { pages: string[] }) => pages.some((page) => addresses.has(page))

describe('what readers ask', () => {
  it.each(QUERIES)('$ask', async (asked) => {
    const { results } = await engine.findAll(asked.ask)
    expect(results.slice(0, 5).map(({ kind, address }) => `${kind} ${address}`)).toSatisfy(() =>
      isAnswered(asked, results),
    )
  })

  it('there are sixty', () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(60)
    expect(QUERIES.filter(isThere)).toHaveLength(QUERIES.length)
  })
})

describe('what readers ask of the whole site', () => {
  for (const asked of FULL_QUERIES) {
    it(asked.ask, async ({ skip }) => {
      if (!isThere(asked)) skip(`no page ${asked.pages.join(' or ')} yet`)
      const { results } = await engine.findAll(asked.ask)
      expect(results.slice(0, 5).map(({ kind, address }) => `${kind} ${address}`)).toSatisfy(() =>
        isAnswered(asked, results),
      )
    })
  }
})

describe('what is in the index', () => {
  it('a name that stands in many tables is listed once', () => {
    const names = JSON.parse(files.contents.get(files.manifest.names) ?? '')
    const keys = names.names.map(
      (name: string, index: number) => `${name} ${names.labels[index]} ${names.types[index]}`,
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('titles are resolved, and typings are no text', () => {
    const all = [...files.contents.values()].join('\n')
    const wrong = ['$frontmatter', 'namespace WeChatPay', "from './virtual'"]
    expect(wrong.filter((text) => all.includes(text))).toEqual([])
  })

  it('names change with the content, and with nothing else', () => {
    const again = indexFiles([...pages].reverse())
    expect([...again.contents.keys()].sort()).toEqual([...files.contents.keys()].sort())
    const fewer = indexFiles(pages.slice(1))
    expect(fewer.manifest.pages).not.toBe(files.manifest.pages)
  })

  it('a first question moves no more than its budget', async () => {
    const moved = await Promise.all(
      [...QUERIES, ...FULL_QUERIES].map(async ({ ask }) => {
        let bytes = 0
        await engineOn(files, (content) => {
          bytes += gzipSync(content).length
        }).findAll(ask)
        return bytes
      }),
    )
    expect(Math.max(...moved)).toBeLessThan(BUDGET - CODE)
  })
})

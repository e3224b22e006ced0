import { basename, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lineOf, renderConformance } from '../../../.vitepress/cli/conformance-report.ts'
import { renderProblems } from '../../../.vitepress/cli/report.ts'
import { runPages } from '../../../.vitepress/conformance/run.ts'
import { openSession } from '../../../.vitepress/examples/run.ts'
import { CONTRACTS } from '../../kit/contracts.ts'
import { FIXTURES, ROOT } from '../../kit/paths.ts'

/* Pages in, what came of running them out. */
const session = openSession({ root: ROOT })
const folders = ['passes', 'fails'] as const
const checked = await Promise.all(
  folders.map((folder) => session.run([join(FIXTURES, 'conformance', folder)])),
)
const pages = checked.flatMap((one) => one.pages)
const outcomes = await runPages(
  pages.filter(({ page }) => !page.frontmatter.conformance),
  { root: ROOT, contracts: CONTRACTS, library: {} },
)

afterAll(() => session.close())

describe.each(folders)('%s', (folder) => {
  const names = checked[folders.indexOf(folder)]?.pages.map(({ page }) => basename(page.name, '.md')) ?? []

  it('finds its fixtures', () => {
    expect(names.length).toBeGreaterThan(folder === 'passes' ? 8 : 20)
  })

  it.each(names)('%s', async (name) => {
    const page = pages.find((one) => one.page.name.endsWith(`/${folder}/${name}.md`))
    expect(renderProblems(page?.problems ?? []).join('\n')).toBe('')
    const own = outcomes.filter(({ block }) => block.page === page?.page.name)
    if (folder === 'fails') expect(own.flatMap(({ failures }) => failures)).not.toEqual([])
    else expect(own.flatMap(({ failures }) => failures)).toEqual([])
    const text = own.flatMap(({ block, failures, ran }) => [
      ...failures.map(
        (failure) => `${lineOf({ block, failure })}: ${failure.message}\n    → ${failure.advice}`,
      ),
      `${ran.calls} requests, ${ran.functions} functions, ${ran.notifications} notifications`,
    ])
    await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(
      join(FIXTURES, 'results/conformance', folder, `${name}.txt`),
    )
  })
})

describe('the report', () => {
  it('counts, and lists what is not run with its reason', () => {
    const optOuts = [{ page: 'docs/a.md', reason: '要真机', blocks: 2 }]
    const passed = outcomes.filter(({ failures }) => failures.length === 0)
    const lines = renderConformance(passed, optOuts, CONTRACTS, 1.25).split('\n')
    expect(lines[0]).toBe('docs/a.md  not run, 2 blocks: 要真机')
    expect(lines.at(-1)).toBe(`${passed.length} passed, 0 failed, 2 skipped`)
  })

  it('shows what was sent beside what is declared', async () => {
    const refused = outcomes.filter(({ block }) => block.page.endsWith('fails/refused.md'))
    const text = renderConformance(refused, [], CONTRACTS, 1)
    await expect(text).toMatchFileSnapshot(join(FIXTURES, 'results/conformance/report.txt'))
  })
})

import { expect, it } from 'vitest'
import { checkPages, openCache, ROOT } from '../../../.vitepress/cli/project.ts'
import { listSurface, mergePages } from '../../../.vitepress/surface/merge.ts'
import { derivedPackage } from '../../../.vitepress/surface/run.ts'

const { pages } = await checkPages(['docs'], openCache())

it('what is listed without parsing is what is merged', () => {
  const { operations, events } = mergePages(pages).surface
  expect(operations.length).toBeGreaterThan(30)
  expect(events.length).toBeGreaterThan(2)
  expect(listSurface(pages)).toEqual({ operations, events })
})

it('a page with other typings gives the package another fingerprint, other prose does not', () => {
  const { fingerprint } = derivedPackage(ROOT)
  const index = pages.findIndex(
    ({ page, blocks }) => page.name.startsWith('docs/openapi/v3/') && blocks.length > 0,
  )
  const [changed] = pages.splice(index, 1)
  if (!changed) throw new Error('The site has no page of an endpoint.')
  const withPage = (one: typeof changed) => fingerprint([...pages, one])
  const prose = { ...changed, page: { ...changed.page, text: `${changed.page.text}\n更多。` } }
  const typed = {
    ...changed,
    blocks: changed.blocks.map(({ block, result }) => ({ block: { ...block, id: 'other' }, result })),
  }
  expect(withPage(prose)).toBe(withPage(changed))
  expect(withPage(typed)).not.toBe(withPage(changed))
  expect(fingerprint(pages)).not.toBe(withPage(changed))
})

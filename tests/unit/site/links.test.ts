import { expect, it } from 'vitest'
import { editLink, type ReportOptions, reportLink, repository } from '../../../.vitepress/site/links.ts'

const REPOSITORY = 'https://github.com/owner/name'
const PAGE = {
  file: '/docs/openapi/v3/orders/{id}.md',
  name: 'docs/openapi/v3/orders/{id}.md',
  text: '',
  frontmatter: { title: '查单 & 关单#1' },
}
const OPTIONS: ReportOptions = {
  repository: REPOSITORY,
  site: 'https://docs.example/base',
  sdk: '0.9.6',
  typescript: '6.0.3',
  revision: 'abc1234',
}

it.each([REPOSITORY, `${REPOSITORY}/`, `${REPOSITORY}.git`])('%s names a repository', (value) => {
  expect(repository(value)).toBe(REPOSITORY)
})

it.each([undefined, ''])('%s names none', (value) => {
  expect(repository(value)).toBeUndefined()
})

it.each(['owner/name', 'http://github.com/owner/name', 'https://github.com/owner', `${REPOSITORY}/issues`])(
  '%s is refused',
  (value) => {
    expect(() => repository(value)).toThrow(/REPOSITORY is .*https:\/\/github\.com\/owner\/name/)
  },
)

it('the edit link leads to the page below docs/', () => {
  expect(editLink(REPOSITORY, '编辑')).toEqual({
    pattern: `${REPOSITORY}/edit/main/docs/:path`,
    text: '编辑',
  })
  expect(editLink(undefined, '编辑')).toBeUndefined()
})

it('a report says which page, and what it was checked with', () => {
  const url = new URL(reportLink(PAGE, OPTIONS))
  expect(`${url.origin}${url.pathname}`).toBe(`${REPOSITORY}/issues/new`)
  expect(url.hash).toBe('')
  expect([...url.searchParams.keys()]).toEqual(['title', 'body'])
  expect(url.searchParams.get('title')).toBe('查单 & 关单#1')
  expect(url.searchParams.get('body')?.split('\n').slice(2)).toEqual([
    '- 页面：https://docs.example/base/openapi/v3/orders/%7Bid%7D',
    '- 源文件：docs/openapi/v3/orders/{id}.md',
    '- SDK：wechatpay-axios-plugin 0.9.6',
    '- TypeScript：6.0.3',
    '- 站点版本：abc1234',
  ])
})

it('without a commit, a report says nothing of it', () => {
  const { revision, ...rest } = OPTIONS
  expect(new URL(reportLink(PAGE, rest)).searchParams.get('body')).not.toContain('站点版本')
  expect(revision).toBe('abc1234')
})

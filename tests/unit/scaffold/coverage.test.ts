import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import {
  isDone,
  type Known,
  listKnown,
  movedEvents,
  type PageWithBlocks,
  renderStandings,
  standings,
} from '../../../.vitepress/scaffold/coverage.ts'
import { runCommand } from '../../kit/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'coverage-'))
afterAll(() => rmSync(folder, { recursive: true }))

function give(name: string, data: unknown): void {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(data))
}

give('openapi/v3/a.json', { page: 'v3/a', methods: { get: { tags: ['账单∙下载'] }, post: {} } })
give('openapi/v2/b.json', { page: 'v2/b', methods: { post: { tags: ['APIv2∙支付∙退款'] } } })
give('webhook/v3/PAID.json', { event: 'PAID', title: '支付成功', tables: {} })
give('webhook/v3/OLD.json', { event: 'OLD', title: 'Moved to /webhook/v3/PAID', tables: {} })

function page(name: string, code: string, frontmatter: Record<string, unknown> = {}): PageWithBlocks {
  const text = JSON.stringify(frontmatter)
  return {
    page: {
      name: `docs/${name}.md`,
      text,
      frontmatter: { description: '说明', ...frontmatter },
    },
    blocks: [{ block: { id: name, code } }],
  }
}

const known = listKnown(folder)
const one = (list: PageWithBlocks[], ran: object = {}) => standings(known.slice(0, 2), list, { ...ran })

it('lists paths by product, and notifications with the names they go by now', () => {
  expect(known.map(({ page: name, product }): [string, string] => [name, product])).toEqual([
    ['openapi/v2/b', 'APIv2∙支付'],
    ['openapi/v3/a', '账单'],
    ['webhook/v3/OLD', '回调通知'],
    ['webhook/v3/PAID', '回调通知'],
  ])
  expect([...movedEvents(folder)]).toEqual([['webhook/v3/OLD', '同 /webhook/v3/PAID']])
})

it.each([
  ['no page', [], {}, [false, false, false]],
  [
    'a page of one method of two',
    [page('openapi/v3/a', 'namespace X.GetHttpMethod {')],
    {},
    [false, false, true],
  ],
  [
    'a page of both',
    [page('openapi/v3/a', 'X.GetHttpMethod { Y.PostHttpMethod {')],
    {},
    [true, false, true],
  ],
  [
    'one that has run',
    [page('openapi/v3/a', 'X.GetHttpMethod { Y.PostHttpMethod {')],
    { 'openapi/v3/a': {} },
    [true, true, true],
  ],
  [
    'one not described',
    [page('openapi/v3/a', '', { description: '【待写：说明】' })],
    {},
    [false, false, false],
  ],
] as [string, PageWithBlocks[], object, boolean[]][])('%s', (_, pages, ran, expected) => {
  const found = one(pages, ran)[1]
  expect([found?.isCovered, found?.isExecuted, found?.isDescribed]).toEqual(expected)
  expect(found && isDone(found)).toBe(expected.every(Boolean))
})

it('what is excused is done, with its reason in the report', () => {
  const events = known.filter(({ kind }: Known) => kind === 'notification')
  const all = standings(
    events,
    [page('webhook/v3/PAID', '', { conformance: '要人扫码' })],
    {},
    movedEvents(folder),
  )
  expect(all.every(isDone)).toBe(true)
  expect(renderStandings(all).join('\n')).toContain('webhook/v3/PAID  要人扫码')
  expect(renderStandings(standings(events, [], {}), 1)).toContain('  and 1 more')
})

it.each([
  [['--from', folder], 0, 'left to do:'],
  [['--from', folder, '--strict'], 1, 'left to do:'],
  [['--from', join(folder, 'none')], 2, 'Say where they are with --from FOLDER.'],
  [['--all'], 2, 'Usage: npm run coverage'],
])('args: %j', (args, status, message) => {
  const result = runCommand('coverage', ...args)
  expect(result.status).toBe(status)
  expect(result.stdout + result.stderr).toContain(message)
})

import { basename, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { renderProblems } from '../../../.vitepress/cli/report.ts'
import { openSession } from '../../../.vitepress/examples/run.ts'
import type { Field, Mark, PageResult, Popup } from '../../../.vitepress/examples/types.ts'
import { FIXTURES, ROOT } from '../../kit/paths.ts'

const session = openSession({ root: ROOT })
const folders = ['examples', 'edge', 'throws'] as const
const results = await Promise.all(folders.map((folder) => session.run([join(FIXTURES, 'pages', folder)])))

afterAll(() => session.close())

describe.each(folders.map((folder, index) => ({ folder, pages: results[index]?.pages ?? [] })))(
  '$folder',
  ({ folder, pages }) => {
    it('finds its fixtures', () => {
      expect(pages.length).toBeGreaterThan(folder === 'throws' ? 30 : 8)
    })

    it.each(pages.map((page) => ({ name: basename(page.page.file, '.md'), page })))(
      '$name',
      async ({ name, page }) => {
        if (folder === 'throws') expect(page.problems).not.toEqual([])
        else expect(page.problems).toEqual([])
        const text = folder === 'throws' ? renderProblems(page.problems).join('\n') : renderPage(page)
        await expect(text).toMatchFileSnapshot(join(FIXTURES, 'results', folder, `${name}.txt`))
      },
    )
  },
)

function renderPage(page: PageResult): string {
  const blocks = page.blocks.map(({ block, result }) =>
    [
      `block ${block.ordinal} at line ${block.line}${result.unchecked ? ', unchecked' : ''}`,
      ...result.visible.split('\n').map((line) => `| ${line}`),
      ...result.marks.flatMap(renderMark),
    ].join('\n'),
  )
  return `${blocks.join('\n\n')}\n`
}

function renderMark(mark: Mark): string[] {
  const place = `${mark.line}:${mark.character}+${mark.length} ${mark.type}`
  if (mark.type === 'error') return [`${place} TS${mark.code} ${mark.text}`]
  if (mark.type === 'completion') return [`${place} ${mark.completions.map((one) => one.name).join(' ')}`]
  if (mark.type !== 'hover' && mark.type !== 'query') return [`${place} ${mark.text ?? ''}`.trimEnd()]
  return renderPopup(`${place} ${mark.target}${mark.quiet ? ' (quiet)' : ''}`, mark.popup)
}

function renderPopup(place: string, { text, docs, tags, groups, operation }: Popup): string[] {
  const oneLine = (value: string) => value.replaceAll('\n', ' ⏎ ')
  return [
    `${place} — ${oneLine(text)}`,
    ...(docs ? [`    ${oneLine(docs)}`] : []),
    ...tags.map(([name, value]) => `    @${name} ${oneLine(value)}`),
    ...(operation ? [`    calls ${operation.method} of ${operation.endpoint}`] : []),
    ...groups.flatMap((group) => [
      ...(group.title ? [`    ${group.title}:`] : []),
      ...group.fields.flatMap((field) => renderField(field, '    ')),
    ]),
  ]
}

function renderField({ name, optional, type, docs, fields }: Field, indent: string): string[] {
  const deeper = fields?.length === 0 ? ' …' : ''
  return [
    `${indent}- ${name}${optional ? '?' : ''}: ${type}${deeper}  ${docs}`.trimEnd(),
    ...(fields ?? []).flatMap((field) => renderField(field, `${indent}  `)),
  ]
}

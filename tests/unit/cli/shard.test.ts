import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseShard, takeShard } from '../../../.vitepress/cli/shard.ts'
import { runCommand } from '../../kit/command.ts'
import { FIXTURES, ROOT } from '../../kit/paths.ts'

const partsOf = <Item>(items: Item[], weigh: (item: Item) => number, count: number) =>
  Array.from({ length: count }, (_, at) => takeShard(items, weigh, { index: at + 1, count }))

it('default: a part of so many', () => {
  expect(parseShard('2/4')).toEqual({ index: 2, count: 4 })
  expect(parseShard('1/1')).toEqual({ index: 1, count: 1 })
})

it.each(['0/3', '4/3', 'x', '', '1', '1/0', '-1/2', '1.5/2', '1/2/3', ' 1/2'])('error: %j', (text) => {
  expect(parseShard(text)).toBe(
    `--shard takes PART/PARTS, such as 2/4 for the second of four parts; not "${text}".`,
  )
})

it.each([1, 2, 3, 4, 7])('every page of the site is in one part of %i, and no part is heavier', (count) => {
  const docs = join(ROOT, 'docs')
  const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, length: readFileSync(join(docs, name), 'utf8').length }))
  const parts = partsOf(pages, ({ length }) => length, count)
  expect(
    parts
      .flat()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(pages.map(({ name }) => name))
  const weights = parts.map((part) => part.reduce((sum, { length }) => sum + length, 0))
  expect(Math.max(...weights) - Math.min(...weights)).toBeLessThan(Math.max(...weights) / 100)
  for (const part of parts) expect(part).toEqual(part.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
})

it('parts beyond the number of items are empty', () => {
  expect(partsOf(['a', 'b'], () => 1, 3)).toEqual([['a'], ['b'], []])
})

const GOOD = join(FIXTURES, 'pages/examples/endpoint.md')
const BAD = join(FIXTURES, 'pages/throws/field-unknown.md')

it('args: check --shard tells each problem once: in the part that has the page, or in the first', () => {
  const runs = [1, 2].map((index) => runCommand('check', GOOD, BAD, 'absent', '--shard', `${index}/2`))
  expect(runs.map(({ last }) => last).sort()).toEqual(['0 passed, 1 failed', '1 passed, 0 failed'])
  const told = (code: string) => runs.map(({ stdout }) => stdout.includes(code))
  expect(told('TS2561').filter(Boolean)).toHaveLength(1)
  expect(told('no-page')).toEqual([true, false])
  expect(runs.map(({ status }) => status)).toEqual([1, told('TS2561')[1] ? 1 : 0])
})

it.each(['check', 'conformance'])('error: %s --shard 4/3', (name) => {
  const { status, stdout, stderr } = runCommand(name, '--shard', '4/3')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('--shard takes PART/PARTS')
  expect(stderr).not.toMatch(/\n\s+at /)
})

import { join } from 'node:path'
import { createTwoslasher } from 'twoslash'
import { afterAll, describe, expect, it } from 'vitest'
import { CUSTOM_TAGS } from '../../../.vitepress/examples/notations.ts'
import { COMPILER_OPTIONS } from '../../../.vitepress/examples/options.ts'
import { openSession } from '../../../.vitepress/examples/run.ts'
import { FIXTURES, ROOT } from '../../kit/paths.ts'

/*
 * Twoslash is the reference for notations and hovers: what it finds in a block, we find, with the
 * same position, kind and text before names are shortened. Blocks of placeholders have errors for
 * twoslash, so its validation is off; diagnostics are compared by the fixtures instead.
 */
const session = openSession({ root: ROOT })
const { pages } = await session.run(['examples', 'edge'].map((name) => join(FIXTURES, 'pages', name)))
const twoslash = createTwoslasher({
  vfsRoot: ROOT,
  compilerOptions: COMPILER_OPTIONS,
  customTags: CUSTOM_TAGS,
  handbookOptions: { noErrorValidation: true, noErrors: true },
  cache: false,
})
const cases = pages.flatMap(({ page, blocks }) =>
  blocks
    .filter(({ block }) => block.code.trim() !== '')
    .map(({ block, result }) => ({
      name: `${page.name.split('/').pop()} block ${block.ordinal}`,
      block,
      result,
    })),
)

afterAll(() => session.close())

interface Node {
  type: string
  start: number
  length: number
  line: number
  character: number
  target?: string
  text?: string
  name?: string
  docs?: string
  completions?: { name: string }[]
}

describe('our marks equal the nodes of twoslash', () => {
  it('has blocks to compare', () => {
    expect(cases.length).toBeGreaterThan(20)
  })

  it.each(cases)('$name', ({ block, result }) => {
    const reference = twoslash(block.code, block.lang)
    expect(result.visible).toBe(reference.code.trimEnd())
    const ours = result.marks.filter((mark) => mark.type !== 'error')
    expect(ours.map(comparable)).toEqual(
      reference.nodes.filter((one) => one.type !== 'error').map(comparable),
    )
  })

  it('a block whose node is moved does not compare equal', () => {
    const [{ block }] = cases as [(typeof cases)[number]]
    const moved = twoslash(block.code, block.lang).nodes.map((node) => ({ ...node, start: node.start + 1 }))
    expect(moved.map(comparable)).not.toEqual(twoslash(block.code, block.lang).nodes.map(comparable))
  })
})

function comparable(node: unknown): unknown {
  const { type, start, length, line, character, target, text, name, docs, completions } = node as Node
  return {
    type,
    start,
    length,
    line,
    character,
    target,
    name,
    text: text || undefined,
    docs: docs || undefined,
    completions: completions?.slice(0, 20).map((one) => one.name),
  }
}

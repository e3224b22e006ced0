import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runPages } from '../../../.vitepress/conformance/run.ts'
import { findBlocks } from '../../../.vitepress/examples/blocks.ts'
import { readPage } from '../../../.vitepress/examples/pages.ts'
import type { BlockResult } from '../../../.vitepress/examples/types.ts'
import { CONTRACTS } from '../../kit/contracts.ts'
import { ROOT } from '../../kit/paths.ts'

/* The handlers of the guide, each with its own framework, over HTTP; and what each must not do. */
const NAME = 'docs/guide/frameworks.md'
const TEXT = readFileSync(join(ROOT, NAME), 'utf8')

// What keeps the body raw, and what a reader in a hurry writes instead.
const FRAMEWORKS = [
  ['Express', 'express.raw({ type: () => true, ', 'express.json({ '],
  ['Koa', "{ limit: '64kb', encoding: 'utf8' })", "{ limit: '64kb', encoding: 'utf16le' })"],
  ['Fastify', 'done(null, text)', 'done(null, JSON.parse(String(text)))'],
  ['NestJS', 'rawBody: true, logger', 'rawBody: false, logger'],
  ['Next.js', 'text = await request.text()', 'text = String(await request.json())'],
] as const

/** Runs the page's blocks; failures and notifications sent, a framework each. */
async function run(text: string) {
  const { page } = await readPage(join(ROOT, NAME), ROOT, text)
  if (!page) throw new Error(`${NAME} is not there.`)
  const blocks = findBlocks(page).blocks.map((block) => ({ block, result: {} as BlockResult }))
  const outcomes = await runPages([{ page, blocks, problems: [] }], {
    root: ROOT,
    contracts: CONTRACTS,
    library: {},
  })
  return outcomes.map(({ failures, ran }) => ({
    failures: failures.map(({ message }) => message),
    notifications: ran.notifications,
  }))
}

const inHaste = FRAMEWORKS.reduce((text, [, raw, hasty]) => text.replace(raw, hasty), TEXT)
const [asWritten, mistaken] = await Promise.all([run(TEXT), run(inHaste)])

describe.each(FRAMEWORKS)('%s', (name, raw) => {
  const index = FRAMEWORKS.findIndex(([one]) => one === name)

  it('takes the good notification once, refuses the others', () => {
    // Good, the same again, one that cannot be saved and comes again, a probe, stale, tampered, of
    // an unknown key, unsigned.
    expect(asWritten[index]).toEqual({ failures: [], notifications: 9 })
  })

  it('would take none had it not the raw body', () => {
    expect(TEXT.split(raw)).not.toHaveLength(1)
    expect(mistaken[index]?.failures.join('\n')).toContain('it must be taken')
  })
})

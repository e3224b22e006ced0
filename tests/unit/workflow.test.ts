import { spawnSync } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT } from '../kit/paths.ts'
import { createCheckout, filesIn, readWorkflow, runStep, type Step, stepOf } from '../kit/workflow.ts'

/* What the jobs hand on to each other, with their own shell and small files; and that nothing is left out. */
const workflow = readWorkflow()
const { env, jobs } = workflow
const PART = `$\{{ matrix.part }}`
const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** A machine of its own for a job. */
function checkout(files: Record<string, string> = {}) {
  const folder = createCheckout(files)
  folders.push(folder)
  const run = (step: Step, values: Record<string, string> = {}) => runStep(step, folder, env, values)
  return { folder, run, files: () => filesIn(folder) }
}

type Machine = ReturnType<typeof checkout>

/** What the actions do: a file of one machine lies on another. */
function handOn(file: string, from: Machine, to: Machine): void {
  copyFileSync(join(from.folder, file), join(to.folder, file))
}

const CACHE = '.vitepress/cache'
const leftBy = (part: number) => ({
  [`${CACHE}/examples/n/block-${part}.json`]: `block ${part}`,
  [`${CACHE}/schemas/n/schemas.json`]: 'all',
  [`${CACHE}/verified/n/verified-${part}-4.json`]: `verified ${part}`,
  [`${CACHE}/captures/n/block-${part}.json`]: `capture ${part}`,
  [`.vitepress/generated/conformance-${part}-4.json`]: `proofs ${part}`,
})
const STRAY = {
  [`${CACHE}/guides/x.js`]: '',
  '.vitepress/generated/reports/unit.json': '{}',
  'docs/a.md': '',
}

const packPart = stepOf(workflow, 'pages', '.tar $KEPT')
const unpackKept = stepOf(workflow, 'pages', 'tar -xf kept.tar')
const unpackParts = stepOf(workflow, 'site', 'part-*.tar')
const packSite = stepOf(workflow, 'site', 'site.tar')
const unpackSite = stepOf(workflow, 'browser', 'tar -xf site.tar')

/** The machine of the job `site`, after all parts, of which the last has left nothing. */
function mergeParts(): Machine {
  const site = checkout()
  for (const part of [1, 2, 3, 4]) {
    const own = checkout(part === 4 ? {} : { ...STRAY, ...leftBy(part) })
    expect(own.run(packPart, { 'matrix.part': String(part) })).toEqual({ status: 0, said: '' })
    handOn(`part-${part}.tar`, own, site)
  }
  expect(site.run(unpackParts)).toEqual({ status: 0, said: '' })
  return site
}

describe('what is handed on', () => {
  it('parts are put together, also where one has failed before it left anything', () => {
    const { 'kept.tar': kept, ...files } = mergeParts().files()
    expect(files).toEqual({ ...leftBy(1), ...leftBy(2), ...leftBy(3) })
    expect(kept).toBeTruthy()
  })

  it('error: no part has come', () => {
    expect(checkout().run(unpackParts).status).not.toBe(0)
  })

  it('the next run starts from what was kept, and the first from nothing', () => {
    const next = checkout()
    expect(next.run(unpackKept)).toEqual({ status: 0, said: '' })
    expect(next.files()).toEqual({})
    handOn('kept.tar', mergeParts(), next)
    expect(next.run(unpackKept).status).toBe(0)
    const cached = Object.entries({ ...leftBy(1), ...leftBy(2), ...leftBy(3) }).filter(([path]) =>
      path.startsWith(CACHE),
    )
    expect(next.files()).toMatchObject(Object.fromEntries(cached))
    expect(Object.keys(next.files())).toHaveLength(cached.length + 1)
  })

  it('browsers get the site, and what is known of it', () => {
    const site = mergeParts()
    const pages = checkout({ '.vitepress/dist/index.html': '<p>' })
    handOn('kept.tar', site, pages)
    expect(pages.run(unpackKept).status).toBe(0)
    // The build makes its reports there.
    expect(pages.run({ run: 'mkdir -p .vitepress/generated/reports' }).status).toBe(0)
    expect(pages.run(packSite)).toEqual({ status: 0, said: '' })
    const browser = checkout()
    handOn('site.tar', pages, browser)
    expect(browser.run(unpackSite).status).toBe(0)
    const { 'kept.tar': _, 'site.tar': __, ...files } = pages.files()
    expect(browser.files()).toEqual(files)
  })

  it.each([
    ['pages', 'upload-artifact', { name: `part-${PART}`, path: `part-${PART}.tar` }],
    ['pages', 'cache/restore', { path: 'kept.tar' }],
    ['site', 'download-artifact', { pattern: 'part-*', 'merge-multiple': true }],
    ['site', 'cache/save', { path: 'kept.tar' }],
    ['site', 'upload-artifact', { name: 'site', path: 'site.tar' }],
    ['browser', 'download-artifact', { name: 'site' }],
  ])('%s: %s names what the shell has packed', (job, action, given) => {
    expect(stepOf(workflow, job, action).with).toMatchObject(given)
  })
})

describe('the whole', () => {
  const shell = Object.values(jobs).flatMap(({ steps, strategy }) =>
    steps.flatMap(({ run = '' }) => ({ run, parts: strategy?.matrix.part })),
  )
  const tests = shell.filter(({ run }) => run.includes('npm test'))

  it('runs every step of the tests', () => {
    const run = tests.flatMap(({ run }) => /--steps "?([^"\n]+)/.exec(run)?.[1]?.split(',') ?? [])
    const tsx = join(ROOT, 'node_modules/.bin/tsx')
    const args = ['tests/run.ts', '--steps', '?']
    const { stderr } = spawnSync(tsx, args, { cwd: ROOT, encoding: 'utf8' })
    const known = /--steps takes (.*?);/.exec(stderr)?.[1]?.split(', ') ?? []
    expect(known.length).toBeGreaterThan(5)
    // Coverage is measured where the facts are.
    expect(run.sort()).toEqual(known.filter((name) => name !== 'coverage').sort())
  })

  it('divides by as many parts as there are', () => {
    const divided = tests.filter(({ run }) => run.includes('--shard'))
    expect(divided).toHaveLength(2)
    for (const { run, parts } of divided) {
      expect(run).toContain(`--shard ${PART}/${parts?.length} `)
      expect(parts).toEqual(parts?.map((_, index) => index + 1))
    }
  })

  it('fails where a job it needs has', () => {
    expect(jobs.test).toMatchObject({ if: 'always()', needs: ['pages', 'site', 'browser'] })
    expect(jobs.deploy?.needs).toBe('test')
    const step = stepOf(workflow, 'test', 'FAILED')
    const { folder } = checkout()
    const status = (FAILED: string) => runStep(step, folder, { RESULTS: '[]', FAILED }).status
    expect(['false', 'true', ''].map(status)).toEqual([0, 1, 1])
  })
})

import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT } from '../kit/paths.ts'
import { filesIn, readWorkflow, runStep, type Step, stepOf, writeFiles } from '../kit/workflow.ts'

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
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'))
  folders.push(folder)
  writeFiles(folder, files)
  const run = (step: Step, values: Record<string, string> = {}) => runStep(step, folder, env, values)
  const write = (more: Record<string, string>) => writeFiles(folder, more)
  return { folder, run, write, files: () => filesIn(folder) }
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
const packKept = stepOf(workflow, 'site', 'tar -cf kept.tar')
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
  const all = { ...leftBy(1), ...leftBy(2), ...leftBy(3) }
  const cached = Object.fromEntries(Object.entries(all).filter(([path]) => path.startsWith(CACHE)))
  const BUILT = { [`${CACHE}/captures/n/built.json`]: 'made by the build' }

  it('parts are put together, also where one has failed before it left anything', () => {
    expect(mergeParts().files()).toEqual(all)
  })

  it('error: no part has come', () => {
    expect(checkout().run(unpackParts).status).not.toBe(0)
  })

  it('the first run starts from nothing', () => {
    const first = checkout()
    expect(first.run(unpackKept)).toEqual({ status: 0, said: '' })
    expect(first.files()).toEqual({})
  })

  it('the next run starts from what the parts and the build have kept', () => {
    const site = mergeParts()
    site.write(BUILT)
    expect(site.run(packKept)).toEqual({ status: 0, said: '' })
    const next = checkout()
    handOn('kept.tar', site, next)
    expect(next.run(unpackKept)).toEqual({ status: 0, said: '' })
    const { 'kept.tar': _, ...files } = next.files()
    expect(files).toEqual({ ...cached, ...BUILT })
  })

  it('it is kept once all that leaves something has run', () => {
    const places = ['part-*.tar', '--steps build', 'tar -cf kept.tar', 'cache/save'].map((mark) =>
      jobs.site?.steps.indexOf(stepOf(workflow, 'site', mark)),
    )
    expect(places).toEqual(places.toSorted((a = 0, b = 0) => a - b))
  })

  it('browsers get the site, and what is known of it', () => {
    const site = mergeParts()
    site.write({ '.vitepress/dist/index.html': '<p>', ...BUILT })
    expect(site.run(packSite)).toEqual({ status: 0, said: '' })
    const browser = checkout()
    handOn('site.tar', site, browser)
    expect(browser.run(unpackSite)).toEqual({ status: 0, said: '' })
    expect(browser.files()).toEqual({ ...all, ...BUILT, '.vitepress/dist/index.html': '<p>' })
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

import { unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { openCache } from '../../../.vitepress/cli/project.ts'
import { openSession } from '../../../.vitepress/examples/run.ts'
import type { PageResult } from '../../../.vitepress/examples/types.ts'
import { createWriter } from '../../../.vitepress/machines/page.ts'
import {
  executedBlocks,
  noteUnrun,
  renderSkill,
  SKILL,
  zipSkill,
} from '../../../.vitepress/machines/skill.ts'
import { RULES_PAGE, SKILL_PAGES } from '../../../.vitepress/machines/skill-pages.ts'
import { derivedPackage } from '../../../.vitepress/surface/run.ts'
import { ROOT } from '../../kit/paths.ts'

const session = openSession({ root: ROOT, cache: openCache(), derived: derivedPackage(ROOT) })
await session.read(['docs'])
const { pages } = await session.run([RULES_PAGE, ...SKILL_PAGES.map(({ page }) => page)])

afterAll(() => session.close())

function skillOf(all: PageResult[], site = '') {
  const write = createWriter(all, {
    address: site ? { base: '/', site } : { base: '/' },
    requestOf: () => undefined,
    entries: [],
    stepsOf: () => ({ groups: [], notifications: [], causes: [], happenings: [], variants: [] }),
    changes: () => '',
  })
  return renderSkill(all, write, site)
}

const skill = skillOf(pages)
const textOf = (file: string) => skill.find((one) => one.file === file)?.text ?? ''
const index = textOf('SKILL.md')
const RE_CODE = /^```(?:js|ts)\n([\s\S]*?)\n```$/gm

/** Without what only a website shows: what a reader copies. */
const copied = (code: string) =>
  code
    .replace(/^.*\[!code --\].*\n?/gm, '')
    .replace(/[^\S\n]*\/\/ \[!code [^\]]*\]/g, '')
    .trim()

describe('the skill of the site', () => {
  it('SKILL.md: a name and a description that say when to read it, then rules', () => {
    expect(index).toMatch(/^---\nname: wechatpay-openapi\ndescription: .{50,1000}\n---\n/)
    expect(index).toContain('1. 先找到接口的页面')
    expect(index.split('\n').length).toBeLessThan(200)
  })

  it('every file is named by a relative link, and every link has its file', () => {
    const links = Array.from(index.matchAll(/\]\(([^)]+)\)/g), ([, link = '']) => link)
    const relative = links.filter((link) => link.startsWith('references/')).sort()
    const files = skill.map(({ file }) => file).filter((file) => file !== 'SKILL.md')
    expect(relative).toEqual(files.sort())
  })

  it('every code sample is a block of the site that is run as it stands', () => {
    const executed = new Set(pages.flatMap(executedBlocks).map(({ result }) => copied(result.visible)))
    const samples = skill.flatMap(({ text }) => Array.from(text.matchAll(RE_CODE), ([, code = '']) => code))
    expect(samples.length).toBeGreaterThan(40)
    expect(samples.filter((code) => !executed.has(code.trim()))).toEqual([])
  })

  it('samples: in JavaScript and in TypeScript, and what they import', () => {
    expect(textOf('references/samples-js.md')).toContain('export async function prepay')
    expect(textOf('references/samples-ts.md')).toMatch(/^```ts$/m)
    expect(textOf('references/notify.js')).toContain('export async function receive')
  })

  it('the archive holds the folder, and is the same every time', () => {
    const zip = zipSkill(skill)
    const files = unzipSync(zip)
    expect(Object.keys(files).sort()).toEqual(skill.map(({ file }) => `${SKILL}/${file}`).sort())
    expect(new TextDecoder().decode(files[`${SKILL}/SKILL.md`])).toBe(index)
    expect(zipSkill(skill)).toEqual(zip)
  })

  it('where the site is known, links lead there', () => {
    const known = skillOf(pages, 'https://docs.example')
    expect(known[0]?.text).toContain('https://docs.example/llms.txt')
  })
})

it('what has not been run is told, with the command', () => {
  const ids = pages.flatMap(executedBlocks).map(({ block }) => block.id)
  expect(noteUnrun(pages, (id) => ids.includes(id))).toEqual([])
  const [note] = noteUnrun(pages, (id) => id !== ids.at(-1))
  expect(note).toMatch(
    /^1 samples of the skill have not been run as they are: npm run conformance -- docs\//,
  )
})

it('a page that is missing fails with its name', () => {
  const without = pages.filter(({ page }) => page.name !== 'docs/guide/errors.md')
  expect(() => skillOf(without)).toThrow('The skill needs docs/guide/errors.md, which is not there')
})

it('code that is not run is left out, with a word', () => {
  const changed = pages.map((one) =>
    one.page.name === 'docs/guide/errors.md'
      ? { ...one, page: { ...one.page, frontmatter: { ...one.page.frontmatter, conformance: '要真机' } } }
      : one,
  )
  const text = skillOf(changed).find(({ file }) => file === 'references/errors.md')?.text ?? ''
  expect(text).toContain('（这一段代码没有运行过，看网页。）')
  expect(text).not.toMatch(RE_CODE)
})

import { zipSync } from 'fflate'
import { sharedFiles } from '../examples/shared.ts'
import type { BlockResult, PageResult } from '../examples/types.ts'
import { SDK_ONLY } from '../surface/verify.ts'
import { renderBlock } from './code.ts'
import type { TextFile } from './llms.ts'
import { RULES_PAGE, SKILL_PAGES, type SkillPage } from './skill-pages.ts'

/** Name of the skill, of its folder and of its archive. */
export const SKILL = 'wechatpay-openapi'

const DESCRIPTION =
  '用 Node.js 的 SDK wechatpay-axios-plugin 接入微信支付（WeChat Pay）OpenAPI v2 / v3：选产品、写调用与回调通知、退款、对账、分账、转账、排错。代码里出现 wechatpay-axios-plugin、微信支付、wxpay、WeChat Pay 时使用。'

const RE_FENCE = /^(`{3,})(\w*)\n([\s\S]*?)\n\1$/gm
const RE_CODE_LANG = /^(?:js|ts|jsx|tsx|javascript|typescript)$/
const RE_TYPINGS = /\n## 类型定义\n[\s\S]*$/
const RE_RULES = /^## 规则\n+(?:这一节[^\n]*\n+)?([\s\S]*?)(?=\n## |$(?![\s\S]))/m
// An archive says when its files were made; these are made of the pages, whenever that is.
const MADE = new Date('2020-01-01T00:00:00')

/**
 * Makes the skill folder for coding agents: `SKILL.md` with rules and an index, and the pages of the
 * site that it refers to. Of their code, only what is checked and run is kept.
 *
 * @param write writes a page as Markdown
 * @param site says where the site is, for links that lead out of the folder; empty where nobody knows
 * @returns files below the skill's folder
 * @throws an Error where a page is missing that the skill needs
 */
export function renderSkill(
  pages: PageResult[],
  write: (page: PageResult) => string,
  site = '',
): TextFile[] {
  const parts = SKILL_PAGES.map((part) => ({ ...part, result: pageNamed(part.page, pages) }))
  const rules = RE_RULES.exec(write(pageNamed(RULES_PAGE, pages)))?.[1]?.trim()
  if (!rules) throw new Error(`The skill needs the section 规则 of ${RULES_PAGE}: write it there.`)
  const references = parts.map(
    ({ file, result }): TextFile => ({
      file: `references/${file}`,
      text: `${withExecuted(write(result).replace(RE_TYPINGS, ''), result).trim()}\n`,
    }),
  )
  const samples = (['js', 'ts'] as const).map((lang) =>
    samplesOf(
      lang,
      parts.map(({ result }) => result),
    ),
  )
  const shared = sharedFiles(samples.map(({ text }) => text).join('\n'), []).map(
    ({ name, content }): TextFile => ({ file: `references/${name}`, text: content }),
  )
  const index = renderIndex(rules, parts, shared, site)
  return [{ file: 'SKILL.md', text: index }, ...references, ...samples, ...shared]
}

/** Whether a site offers a skill: it has the page that says so. */
export function hasSkill(pages: PageResult[]): boolean {
  return pages.some(({ page }) => page.name === RULES_PAGE)
}

/**
 * What has not been run since it was changed, of the code that the skill holds.
 *
 * @param hasRun whether a block ran, by its id
 * @returns a note for people; nothing where all has been run
 */
export function noteUnrun(pages: PageResult[], hasRun: (id: string) => boolean): string[] {
  const blocks = SKILL_PAGES.flatMap(({ page }) => executedBlocks(pageNamed(page, pages)))
  const unrun = blocks.filter(({ block }) => !hasRun(block.id))
  if (unrun.length === 0) return []
  const names = [...new Set(unrun.map(({ block }) => block.page))].join(', ')
  return [
    `${unrun.length} samples of the skill have not been run as they are: npm run conformance -- ${names}`,
  ]
}

/** The skill as one archive, its folder in it. */
export function zipSkill(files: TextFile[]): Uint8Array {
  const entries = files.map(({ file, text }) => [`${SKILL}/${file}`, new TextEncoder().encode(text)])
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: MADE })
}

/** The blocks of a page that are run as they stand: no mistakes shown on purpose, none opted out. */
export function executedBlocks({ page, blocks }: PageResult): PageResult['blocks'] {
  if (page.frontmatter.conformance) return []
  return blocks.filter(({ block, result }) => !SDK_ONLY.test(block.info) && !showsErrors(result))
}

function showsErrors({ marks }: BlockResult): boolean {
  return marks.some(({ type }) => type === 'error')
}

function pageNamed(name: string, pages: PageResult[]): PageResult {
  const page = pages.find((one) => one.page.name === name)
  if (page) return page
  throw new Error(
    `The skill needs ${name}, which is not there: write it, or take it out of .vitepress/machines/skill-pages.ts.`,
  )
}

// What is not run stays on the site: a reader of the skill would take it for proven.
function withExecuted(text: string, result: PageResult): string {
  const executed = new Set(executedBlocks(result).map((one) => codeIn(renderBlock(one))))
  return text.replace(RE_FENCE, (fence, _marks, lang: string, code: string) =>
    !RE_CODE_LANG.test(lang) || executed.has(code) ? fence : '（这一段代码没有运行过，看网页。）',
  )
}

function codeIn(fence: string): string {
  return new RegExp(RE_FENCE.source, 'm').exec(fence)?.[3] ?? ''
}

function samplesOf(lang: 'js' | 'ts', pages: PageResult[]): TextFile {
  const name = lang === 'js' ? 'JavaScript' : 'TypeScript'
  const sections = pages.flatMap((page) => {
    const own = executedBlocks(page).filter(({ result }) => result.lang === lang)
    if (own.length === 0) return []
    return [`## ${page.page.frontmatter.title}`, ...own.map(renderBlock)]
  })
  const intro =
    '都检查过类型，用真正的 SDK 运行过。没有声明的名字见 `SKILL.md` 的规则 3：客户端、密钥、自己的表，以及占位符。'
  return {
    file: `references/samples-${lang}.md`,
    text: `${[`# ${name} 示例`, intro, ...sections].join('\n\n')}\n`,
  }
}

function renderIndex(rules: string, parts: SkillPage[], shared: TextFile[], site: string): string {
  const list = (files: Pick<SkillPage, 'file' | 'when'>[]) =>
    files.map(({ file, when }) => `- [${file}](references/${file})：${when}`).join('\n')
  const samples = [
    { file: 'samples-js.md', when: '全部 JavaScript 示例' },
    { file: 'samples-ts.md', when: '全部 TypeScript 示例' },
    ...shared.map(({ file }) => ({
      file: file.replace('references/', ''),
      when: '示例里 `import` 的文件，一起复制：验签、解密与应答',
    })),
  ]
  const more = site
    ? `没有写在这里的接口，从 ${site}/llms.txt 找到它的页面：页面的地址加上 \`.md\` 就是 Markdown，有参数表、错误码和类型。`
    : '没有写在这里的接口，从文档网站的 `/llms.txt` 找到它的页面：页面的地址加上 `.md` 就是 Markdown，有参数表、错误码和类型。'
  return [
    `---\nname: ${SKILL}\ndescription: ${DESCRIPTION}\n---`,
    '# 微信支付 OpenAPI',
    '先按任务读下面的一两个文件，再写代码。',
    '## 文件',
    list([...parts, ...samples]),
    more,
    '## 规则',
    `${rules}\n`,
  ].join('\n\n')
}

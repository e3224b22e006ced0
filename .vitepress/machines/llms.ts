import type { PageResult } from '../examples/types.ts'
import { addressFor, markdownPath, type SiteAddress } from '../site/addresses.ts'
import { pageContracts } from '../surface/page-contracts.ts'
import type { MarkdownWriter } from './page.ts'
import { type Part, partsOf } from './products.ts'
import { hasSkill, SKILL } from './skill.ts'

/** A file to be written, by its path below the built site. */
export interface TextFile {
  file: string
  text: string
}

/** What the index says of the site. */
export interface SiteWords {
  title: string
  description: string
  address: SiteAddress
}

const NOTES = [
  '示例是 JavaScript，用 Node.js 的 SDK `wechatpay-axios-plugin` 调用；`mchid`、`appid` 这类没有声明的简写是占位符，换成自己的值。',
  '把网页的地址加上 `.md` 就是那一页的 Markdown，首页是 `/index.md`：正文、示例、参数表、错误码，最后是示例所用的 TypeScript 类型。',
  '金额的单位是分。APIv3 的地址以 `/v3/` 开头；APIv2 的页面在 `/openapi/v2/` 下，实际请求的地址没有 `/v2`。',
]

/**
 * Writes what machines read first, and what they read when they want all: `llms.txt`, an index and
 * the whole text of each part of the site, and `llms-full.txt`, which names those.
 *
 * @param write writes a page as Markdown
 */
export function renderLlms(pages: PageResult[], write: MarkdownWriter, words: SiteWords): TextFile[] {
  const parts = partsOf(pages)
  const full = parts.map((part): TextFile & { part: Part } => ({
    part,
    file: `llms-full/${part.slug}.txt`,
    text: part.pages.map(write).join('\n'),
  }))
  const indexes = parts.map(
    (part): TextFile => ({
      file: `llms/${part.slug}.txt`,
      text: `# ${part.title}\n\n${part.pages.map((page) => entryOf(page, words.address)).join('\n')}\n`,
    }),
  )
  return [
    { file: 'llms.txt', text: renderIndex(parts, words) },
    { file: 'llms-full.txt', text: renderFullIndex(full, words) },
    ...indexes,
    ...full.map(({ file, text }) => ({ file, text })),
  ]
}

function renderIndex(parts: Part[], { title, description, address }: SiteWords): string {
  const [guides, ...products] = parts
  const list = products.map((part) => {
    const at = (folder: string) => addressFor(`/${folder}/${part.slug}.txt`, address)
    return `- [${part.title}](${at('llms')})：${part.about}，${part.pages.length} 页；[全文](${at('llms-full')})`
  })
  return `${[
    `# ${title}`,
    `> ${description}`,
    NOTES.map((note) => `- ${note}`).join('\n'),
    '## 指南',
    (guides?.pages ?? []).map((page) => entryOf(page, address)).join('\n'),
    '## 接口与通知',
    '每个产品一个目录，列出它的接口和通知；全文是其中所有页面的 Markdown。',
    list.join('\n'),
    ...(hasSkill(parts.flatMap(({ pages }) => pages)) ? [renderSkillEntry(address)] : []),
    '## Optional',
    [
      `- [OpenAPI 3.1 文档](${addressFor('/openapi.json', address)})：全部接口，一个文件`,
      `- [全文目录](${addressFor('/llms-full.txt', address)})：各部分的全文和大小`,
    ].join('\n'),
  ].join('\n\n')}\n`
}

function renderSkillEntry(address: SiteAddress): string {
  const at = (path: string) => addressFor(`/skill/${SKILL}${path}`, address)
  const about = '规则、选产品、检查并运行过的示例、上线清单、排错'
  return `## 技能包\n\n- [SKILL.md](${at('/SKILL.md')})：${about}；[下载](${at('.zip')})，一个文件夹`
}

function renderFullIndex(
  parts: (TextFile & { part: Part })[],
  { title, description, address }: SiteWords,
): string {
  const list = parts.map(({ part, file, text }) => {
    const size = Math.ceil(Buffer.byteLength(text) / 1024)
    return `- [${part.title}](${addressFor(`/${file}`, address)})：${part.pages.length} 页，${size} KB`
  })
  return `# ${title}：全文\n\n> ${description}\n\n全文按产品分成几部分，每部分是其中所有页面的 Markdown。\n\n${list.join('\n')}\n`
}

function entryOf(page: PageResult, address: SiteAddress): string {
  const { name, frontmatter } = page.page
  const keys = pageContracts(page).operations.map(({ key }) => `\`${key}\``)
  const about = [...keys, String(frontmatter.description)].join('，')
  return `- [${frontmatter.title}](${addressFor(markdownPath(name), address)})：${about}`
}

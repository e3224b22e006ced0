import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformerTwoslash } from '@shikijs/vitepress-twoslash'
import { type DefaultTheme, defineConfig } from 'vitepress'

/*
 * What the benchmark compares with: the same pages, with VitePress and twoslash as their own
 * documentation sets them up, and one sidebar of all pages.
 */

const DOCS = join(import.meta.dirname, '../docs')
const RE_TITLE = /^title: (.*)$/m

function sidebar(folder: string): DefaultTheme.SidebarItem[] {
  // A small sample may have no page of a kind.
  if (!existsSync(join(DOCS, folder))) return []
  return readdirSync(join(DOCS, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({
      text: RE_TITLE.exec(readFileSync(join(DOCS, folder, name), 'utf8'))?.[1] ?? name,
      link: `/${folder}/${name.slice(0, -'.md'.length)}`,
    }))
}

export default defineConfig({
  srcDir: 'docs',
  lang: 'zh-CN',
  title: '微信支付 OpenAPI',
  cleanUrls: true,
  ignoreDeadLinks: true,
  themeConfig: {
    sidebar: ['guide', 'openapi', 'webhook'].map((folder) => ({ text: folder, items: sidebar(folder) })),
  },
  markdown: {
    // What comments of the libraries are written in, too.
    languages: [
      'js',
      'ts',
      'jsx',
      'tsx',
      'json',
      'xml',
      'sh',
      'console',
      'md',
      'http',
      'html',
      'css',
      'diff',
    ],
    codeTransformers: [
      transformerTwoslash({ throws: false, twoslashOptions: { handbookOptions: { noErrors: true } } }),
    ],
  },
})

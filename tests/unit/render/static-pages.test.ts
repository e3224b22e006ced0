import type MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { createStaticPages } from '../../../.vitepress/render/static-pages.ts'

const COMPILED = { code: 'compiled by Vue' }
const HTML = '<h1>A</h1><p>b</p>'

type Compile = (code: string, id: string) => unknown

/** A build, as far as pages pass it: what Markdown makes of a page, and what follows from a module. */
function startBuild(blocks: object = {}) {
  const pages = createStaticPages()
  const vue = { name: 'vite:vue', transform: { handler: () => COMPILED } }
  const configResolved = pages.vite.configResolved as (config: object) => void
  configResolved({ command: 'build', plugins: [vue] })
  const md = { renderAsync: async (text: string) => text }
  pages.markdown(md as unknown as MarkdownIt)
  const render = md.renderAsync as (text: string, env: object) => Promise<string>
  return {
    render: (html: string) => render(html, { relativePath: 'a.md', sfcBlocks: blocks }),
    compile: vue.transform.handler as Compile,
  }
}

const moduleOf = (html: string, end = '') =>
  `<script >\nexport const __pageData = JSON.parse("{}")\nexport default {name:"a.md"}</script>\n<template><div>${html}</div></template>${end}`

describe('a page in a build', () => {
  it('default: passes Vue by where nothing is for it', async () => {
    const { render, compile } = startBuild()
    const { code } = compile(moduleOf(await render(HTML)), 'a.md') as { code: string }
    expect(code).toMatch(/^import \{ toPage \} from ".*\/theme\/page-html\.ts"\nexport const __pageData = /)
    expect(code).toMatch(/export default toPage\("a\.md", ".*page-html-[0-9a-f]{64}.*", 2\)$/)
  })

  it('args: is Vue’s where an expression is in it', async () => {
    const { render, compile } = startBuild()
    const html = '<p>{{ a }}</p>'
    expect(await render(html)).toBe(html)
    expect(compile(moduleOf(html), 'a.md')).toBe(COMPILED)
  })

  it.each(['scripts', 'styles', 'customBlocks'])('args: is Vue’s where it brings %s', async (name) => {
    expect(await startBuild({ [name]: [{}] }).render(HTML)).toBe(HTML)
    expect(await startBuild({ [name]: [] }).render(HTML)).not.toBe(HTML)
  })

  it('throws: where VitePress writes modules in another form, instead of an empty page', async () => {
    const { render, compile } = startBuild()
    const module = moduleOf(await render(HTML), '\n<style></style>')
    expect(() => compile(module, 'docs/a.md')).toThrow(/^docs\/a\.md:1:1: .*Pin the version/)
  })
})

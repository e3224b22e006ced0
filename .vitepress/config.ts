import { resolve } from 'node:path'
import ts from 'typescript'
import { defineConfig } from 'vitepress'
import { openCache, ROOT } from './cli/project.ts'
import { renderProblems } from './cli/report.ts'
import { readProofs } from './conformance/proofs.ts'
import { openSession } from './examples/run.ts'
import { examplesPlugin } from './render/plugin.ts'
import { createStore } from './render/store.ts'
import { createTickets } from './render/tickets.ts'
import { examplesTransformer } from './render/transformer.ts'
import { examplesDevPlugin } from './render/vite.ts'
import { labels, markdownLabels } from './site/labels.ts'
import { createNav } from './site/nav.ts'
import { createSidebar } from './site/sidebar.ts'
import { derivedPackage } from './surface/run.ts'

// A site below a path, as on GitHub Pages: BASE=/name/
const base = (process.env.BASE ?? '/') as `/${string}/`
const session = openSession({ root: ROOT, cache: openCache(), derived: derivedPackage(ROOT) })
const results = await session.run(['docs'])
const store = createStore()
const tickets = createTickets()
const proof = { typescript: ts.version, run: readProofs(ROOT) }
store.fill(results)

export default defineConfig({
  base,
  srcDir: 'docs',
  outDir: resolve(ROOT, '.vitepress/dist'),
  lang: 'zh-CN',
  title: '微信支付 OpenAPI',
  titleTemplate: ':title · 微信支付 OpenAPI',
  description: '微信支付 OpenAPI v2、v3 的 Node.js 文档：每个示例都经过类型检查。',
  cleanUrls: true,
  head: [['link', { rel: 'icon', href: `${base}favicon.svg`, type: 'image/svg+xml' }]],
  themeConfig: { ...labels, nav: createNav(), sidebar: createSidebar(results.pages) },
  markdown: {
    ...markdownLabels,
    languages: ['js', 'ts', 'json', 'xml', 'sh', 'md', 'http'],
    config: (md) => void md.use(examplesPlugin(store, tickets, proof)),
    codeTransformers: [examplesTransformer(tickets)],
  },
  vite: {
    // Known from the start: found late, it would reload the first page an author opens.
    optimizeDeps: { include: ['@floating-ui/dom'] },
    plugins: [
      examplesDevPlugin(session, store, (page) => console.log(renderProblems(page.problems).join('\n'))),
    ],
  },
  buildEnd: () => session.close(),
})

import ts from 'typescript'
import { defineConfig } from 'vitepress'
import { withFallback } from './addresses/not-found.ts'
import { addressList, LIST, writeAddresses } from './addresses/write.ts'
import { readRecorded } from './changes/history.ts'
import { namesOf, renderChanges } from './changes/page.ts'
import { takeOver } from './cli/hand-over.ts'
import { DIST, openCache, ROOT } from './cli/project.ts'
import { renderProblems } from './cli/report.ts'
import { openCaptures } from './conformance/captures.ts'
import { readProofs } from './conformance/proofs.ts'
import { countElements } from './deploy/elements.ts'
import { shortenMetadata, withTextFirst } from './deploy/first-visit.ts'
import { openSession } from './examples/run.ts'
import type { Block, PageResult } from './examples/types.ts'
import { createHighlighting } from './highlight/highlighting.ts'
import { createMachineSite } from './machines/site.ts'
import { machinesDevPlugin } from './machines/vite.ts'
import { createPlayFiles } from './play-assets/files.ts'
import { playPlugin } from './play-assets/plugin.ts'
import { catalogPlugin } from './render/catalog-plugin.ts'
import { shortComponentIds } from './render/component-ids.ts'
import { fitPlugin } from './render/fit-plugin.ts'
import { insertedPlugin } from './render/inserted.ts'
import { examplesPlugin } from './render/plugin.ts'
import { renderSections } from './render/section.ts'
import { sectionModules } from './render/section-modules.ts'
import { sequencePlugin } from './render/sequence.ts'
import { compactHead } from './render/static-html.ts'
import { createStaticPages } from './render/static-pages.ts'
import { createStore } from './render/store.ts'
import { createTickets } from './render/tickets.ts'
import { examplesDevPlugin } from './render/vite.ts'
import { searchPlugin } from './search/plugin.ts'
import { readSiteAddress } from './site/addresses.ts'
import { lastUpdated, revision } from './site/git.ts'
import { readKnown } from './site/known.ts'
import { labels, markdownLabels, missingLinks, sourceLabels, updatedLabels } from './site/labels.ts'
import { editLink, reportLink, repository } from './site/links.ts'
import { createNav } from './site/nav.ts'
import { createNavigation } from './site/navigation.ts'
import { pageOf } from './site/pages.ts'
import { SIDEBAR_ROOM } from './site/sidebar.ts'
import { stepsOf } from './site/steps.ts'
import { themeParts } from './site/theme-parts.ts'
import { listSurface } from './surface/merge.ts'
import { derivedPackage } from './surface/run.ts'
import { sdkVersion } from './surface/sdk.ts'
import { withCurrent, withoutClosed } from './theme/section.ts'

// A site below a path, as on GitHub Pages: BASE=/name/
const address = readSiteAddress(process.env)
const { base } = address
const title = '微信支付 OpenAPI'
const description = '微信支付 OpenAPI v2、v3 的 Node.js 文档：每个示例都经过类型检查。'
const session = openSession({ root: ROOT, cache: openCache(), derived: derivedPackage(ROOT) })
const checked = takeOver()
const results = checked ?? (await session.run(['docs']))
const store = createStore()
const tickets = createTickets()
const staticPages = createStaticPages()
const highlighting = createHighlighting(ROOT, tickets)
const captures = openCaptures(ROOT)
const surface = checked?.surface ?? listSurface(results.pages)
const known = readKnown(results.pages, surface, base)
const navigation = createNavigation({ pages: results.pages, surface, known, base })
const sections = renderSections(navigation.sections, navigation.switches)
const sidebarOf = (path: string) => {
  const section = sections.get(navigation.sectionOf(path) ?? '') ?? ''
  return countElements(withoutClosed(withCurrent(section, encodeURI(base + path.replace(/\.md$/, '')))))
}
// Links to the source and to the place for reports: REPOSITORY=https://github.com/owner/name
const source = repository(process.env.REPOSITORY)
const report = {
  site: address.site ?? base.replace(/\/$/, ''),
  sdk: sdkVersion(ROOT),
  typescript: ts.version,
  revision: revision(ROOT),
}
const updated = lastUpdated(ROOT, (message) => console.warn(message))
const play = createPlayFiles(ROOT)
const facts = {
  proof: { typescript: ts.version, run: readProofs(ROOT) },
  requestOf: ({ id }: Block) => captures.get(id),
  pageOf: (address: string) => pageOf(results.pages, address, base),
  playOf: play.addressOf,
  stepsOf: ({ page }: PageResult) => stepsOf(page.name, known),
  reportOf: ({ page }: PageResult) =>
    source ? reportLink(page, { ...report, repository: source }) : undefined,
}
// As they are now: the development server checks pages again.
const pages = () => results.pages.map((one) => store.page(one.page.file) ?? one)
const recorded = { history: readRecorded(ROOT).history, pageOf: namesOf(surface) }
const changes = () => renderChanges({ ...recorded, pages: pages().map(({ page }) => page) })
const machines = createMachineSite(pages, {
  ...facts,
  ...navigation,
  title,
  description,
  address,
  updated,
  recorded,
  changes,
  hasRun: (id) => Object.hasOwn(facts.proof.run.blocks, id),
})
store.fill(results)
await captures.load(results.pages)
// Idle threads hold a compiler each; the development server starts them again.
await Promise.all([session.close(), captures.close()])

export default defineConfig({
  base: base as `/${string}/`,
  srcDir: 'docs',
  outDir: DIST,
  lang: 'zh-CN',
  title,
  titleTemplate: `:title · ${title}`,
  description,
  cleanUrls: true,
  // The build follows all links when all are written, not only those of Markdown.
  ignoreDeadLinks: true,
  // Or it asks git once a page; site/git.ts asks once.
  lastUpdated: false,
  // Every link in view would bring its page along; theme/next-page.ts fetches the likely one.
  router: { prefetchLinks: false },
  // Without a change of colours there is nothing to hold still, and it takes two passes over all styles.
  appearance: { disableTransition: false },
  head: [['link', { rel: 'icon', href: `${base}favicon.svg`, type: 'image/svg+xml' }]],
  themeConfig: {
    ...labels,
    nav: createNav(),
    sidebar: SIDEBAR_ROOM,
    lastUpdated: updatedLabels,
    editLink: editLink(source, sourceLabels.edit),
    // Each page says itself what comes before and after it.
    docFooter: { prev: false, next: false },
  },
  markdown: {
    ...markdownLabels,
    highlight: highlighting.highlight,
    config(md) {
      md.use(insertedPlugin('changes', changes))
        .use(sequencePlugin)
        .use(catalogPlugin(navigation))
        .use(examplesPlugin(store, tickets, facts))
        .use(highlighting.markdown)
        .use(fitPlugin(base, sidebarOf))
        .use(staticPages.markdown)
    },
  },
  // No component here or in the theme is written in the older way: what runs it is left out.
  vue: { features: { optionsAPI: false, componentIdGenerator: shortComponentIds() } },
  vite: {
    // Nobody reads it here, and to compress each file takes seconds.
    build: { reportCompressedSize: false },
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'assets/[name].[hash].js' } } },
    resolve: { alias: themeParts },
    // Known from the start: found late, it would reload the first page an author opens.
    optimizeDeps: {
      include: [
        '@floating-ui/dom',
        '@codemirror/autocomplete',
        '@codemirror/commands',
        '@codemirror/lang-javascript',
        '@codemirror/language',
        '@codemirror/lint',
        '@codemirror/state',
        '@codemirror/view',
        '@lezer/highlight',
        'typescript',
      ],
    },
    plugins: [
      sectionModules(sections),
      staticPages.vite,
      searchPlugin(store.pages, base),
      playPlugin(play, store.pages, base),
      examplesDevPlugin(
        session,
        store,
        (page) => console.log(renderProblems(page.problems).join('\n')),
        (page) => captures.load([page]),
        () => Promise.all([session.warm(results.pages), captures.warm(results.pages), highlighting.warm()]),
      ),
      machinesDevPlugin(base, (path) => {
        if (path === `/${LIST}`) return { type: 'application/json', text: addressList(pages()) }
        const text = machines.markdownOf(path)
        return text === undefined ? undefined : { type: 'text/markdown', text }
      }),
    ],
  },
  transformPageData(pageData) {
    const time = updated.get(`docs/${pageData.filePath}`)
    if (time) pageData.lastUpdated = time
    pageData.frontmatter.section = navigation.sectionOf(pageData.filePath)
    // The styles give pages with tables the room they need.
    if (pageData.relativePath.startsWith('openapi/')) pageData.frontmatter.pageClass = 'reference'
  },
  sitemap: machines.sitemap,
  transformHead: machines.transformHead,
  transformHtml(html, _, { page }) {
    const isMissing = page === '404.md'
    const words = { ...labels.notFound, links: missingLinks }
    return compactHead(withTextFirst(isMissing ? withFallback(html, address, words) : html))
  },
  buildEnd({ outDir }) {
    shortenMetadata(outDir)
    const notes = [...writeAddresses(outDir, pages(), surface, address), ...machines.write(outDir)]
    for (const note of notes) console.warn(note)
  },
})

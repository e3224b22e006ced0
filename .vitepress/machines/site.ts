import type { HeadConfig, TransformContext, UserConfig } from 'vitepress'
import { writeBelow } from '../addresses/files.ts'
import type { ChangesSource } from '../changes/page.ts'
import type { PageResult } from '../examples/types.ts'
import { markdownPath, publicPath } from '../site/addresses.ts'
import { renderFeed } from './feed.ts'
import { renderHead, renderMissingHead } from './head.ts'
import { renderLlms } from './llms.ts'
import { createWriter, type SiteFacts } from './page.ts'
import { hasSkill, noteUnrun, renderSkill, SKILL, zipSkill } from './skill.ts'

/** What the site tells machines, besides what its pages say. */
export interface MachineFacts extends SiteFacts {
  title: string
  description: string
  /** When each page was last changed, in milliseconds, by `Page.name`. */
  updated: ReadonlyMap<string, number>
  /** Differences of the surface, since they are recorded, and the pages of what they are about. */
  recorded: Pick<ChangesSource, 'history' | 'pageOf'>
  /** Whether a block has been run as it is, by its id. */
  hasRun: (id: string) => boolean
  /** Where a page stands, by its absolute path. */
  trailOf: (file: string) => { above: { title: string; address: string }[] } | undefined
}

/** The site as machines read it, in the hooks of VitePress that it needs. */
export interface MachineSite {
  transformHead(context: Pick<TransformContext, 'page'>): HeadConfig[]
  /** Absent where the site's address is not known: a sitemap holds whole addresses. */
  sitemap?: UserConfig['sitemap']
  /** A page as Markdown, by its path below the base: `/guide/errors.md`. */
  markdownOf(path: string): string | undefined
  /**
   * Writes all files into the built site.
   *
   * @returns notes for people
   */
  write(folder: string): string[]
}

/**
 * @param pages all pages, in the order of the site; looked up when they are asked for, since they
 *   change while the development server runs
 */
export function createMachineSite(pages: () => PageResult[], facts: MachineFacts): MachineSite {
  const { address, title, description, updated } = facts
  const { site } = address
  const byName = (name: string) => pages().find(({ page }) => page.name === name)
  const writer = () => createWriter(pages(), facts)
  const names = new Map(pages().map((page) => [page.page.name, page]))
  return {
    transformHead({ page }) {
      const known = names.get(`docs/${page}`)?.page
      if (!known) return renderMissingHead()
      const changed = updated.get(known.name)
      const above = facts.trailOf(known.file)?.above
      return renderHead(known, { title, address, ...(changed && { changed }), ...(above && { above }) })
    },
    ...(site && { sitemap: sitemapOf(`${site}/`, pages, updated) }),
    markdownOf(path) {
      const page = byName(`docs${path}`)
      return page && writer()(page)
    },
    write(folder) {
      const write = writer()
      const texts = new Map(pages().map((page) => [page, write(page)]))
      for (const [{ page }, text] of texts) writeBelow(folder, markdownPath(page.name).slice(1), text)
      const words = { title, description, address }
      for (const { file, text } of renderLlms(pages(), (page) => texts.get(page) ?? '', words))
        writeBelow(folder, file, text)
      if (hasSkill(pages())) {
        const skill = renderSkill(pages(), (page) => texts.get(page) ?? '', site)
        for (const { file, text } of skill) writeBelow(folder, `skill/${SKILL}/${file}`, text)
        writeBelow(folder, `skill/${SKILL}.zip`, zipSkill(skill))
      }
      const notes = hasSkill(pages()) ? noteUnrun(pages(), facts.hasRun) : []
      if (!site) return [...notes, 'SITE is not set: no canonical addresses, no sitemap.xml, no feed.xml.']
      writeBelow(folder, 'feed.xml', renderFeed(pages(), words, { ...address, site }, facts.recorded))
      return notes
    },
  }
}

function sitemapOf(
  hostname: string,
  pages: () => PageResult[],
  updated: ReadonlyMap<string, number>,
): UserConfig['sitemap'] {
  return {
    hostname,
    transformItems(items) {
      const times = new Map(
        pages().map(({ page: { name } }) => [publicPath(name).slice(1), updated.get(name)]),
      )
      return items.map((item) => {
        const time = times.get(item.url)
        return time ? { ...item, lastmod: new Date(time).toISOString() } : item
      })
    },
  }
}

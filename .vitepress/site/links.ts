import type { DefaultTheme } from 'vitepress'
import type { Page } from '../examples/types.ts'
import { pathOf } from './known.ts'

/** What a report says of where it comes from. */
export interface ReportOptions {
  /** See `repository`. */
  repository: string
  /** Address of the site without a slash at its end; where it is not known, only its base. */
  site: string
  /** Version of the SDK. */
  sdk: string
  /** Version of TypeScript that checked the page. */
  typescript: string
  /** Commit the site is built from. */
  revision?: string
}

/**
 * The project's address on GitHub, as the environment variable REPOSITORY names it.
 *
 * @param value such as `https://github.com/owner/name`
 * @returns the same without what stands behind the name; nothing where it is unset
 * @throws an Error where it is set and names no repository
 */
export function repository(value: string | undefined): string | undefined {
  if (!value) return undefined
  const [address] = /^https:\/\/[^/\s]+\/[^/\s]+\/[^/\s?#]+(?=\/?$)/.exec(value) ?? []
  if (!address) throw new Error(`REPOSITORY is ${value}; it takes https://github.com/owner/name.`)
  return address.replace(/\.git$/, '')
}

/**
 * The link below each page that leads to its source.
 *
 * @param repository see `repository`
 * @returns for the theme's configuration; nothing without a repository, and no link is shown
 */
export function editLink(repository: string | undefined, text: string): DefaultTheme.EditLink | undefined {
  return repository ? { pattern: `${repository}/edit/main/docs/:path`, text } : undefined
}

/** The address of a new issue on GitHub about a page, its title and text filled in. */
export function reportLink(page: Page, options: ReportOptions): string {
  const { repository, site, sdk, typescript, revision } = options
  const body = [
    '（请写明哪里不对，应当怎样，以及从哪里得知。）',
    '',
    `- 页面：${encodeURI(`${site}${pathOf(page)}`)}`,
    `- 源文件：${page.name}`,
    `- SDK：wechatpay-axios-plugin ${sdk}`,
    `- TypeScript：${typescript}`,
    ...(revision ? [`- 站点版本：${revision}`] : []),
  ]
  const query = new URLSearchParams({ title: String(page.frontmatter.title), body: body.join('\n') })
  return `${repository}/issues/new?${query}`
}

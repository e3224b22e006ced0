import { addressFor, type SiteAddress } from '../site/addresses.ts'

/** A redirect to be written: a file, by its path below the built site, and its content. */
interface RedirectPage {
  file: string
  html: string
}

/** What became of the redirects. */
export interface Redirects {
  pages: RedirectPage[]
  /** What is wrong with others, for people. */
  notes: string[]
}

/**
 * Makes a page of each redirect, which leads on from any static host, with and without a script.
 *
 * @param moved old path to new path, below the base
 * @param paths of all pages
 * @returns the pages, and a note for each redirect that leads nowhere yet or hides a page
 */
export function redirectPages(
  moved: Record<string, string>,
  paths: ReadonlySet<string>,
  address: SiteAddress,
): Redirects {
  const pages: RedirectPage[] = []
  const notes: string[] = []
  for (const [from, to] of Object.entries(moved)) {
    if (paths.has(from)) notes.push(`${from} is a page, so it does not redirect to ${to}.`)
    else if (!paths.has(to)) notes.push(`${from} redirects nowhere: there is no page ${to} yet.`)
    else pages.push({ file: `${from.slice(1)}.html`, html: renderRedirect(to, address) })
  }
  return { pages, notes }
}

function renderRedirect(to: string, address: SiteAddress): string {
  const href = escapeText(addressFor(to, { base: address.base }))
  const canonical = escapeText(addressFor(to, address))
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>页面已移动</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${canonical}">
<script>location.replace(${JSON.stringify(href)} + location.search + location.hash)</script>
<meta http-equiv="refresh" content="0; url=${href}">
</head>
<body>
<p>页面已移动到 <a href="${href}">${escapeText(to)}</a>。</p>
</body>
</html>
`
}

// Addresses are encoded already; these are left.
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

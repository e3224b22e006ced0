import type { SiteAddress } from '../site/addresses.ts'

/**
 * Adds to the page for missing addresses what readers without JavaScript see; VitePress leaves the
 * page empty for them.
 */
export function withFallback(
  html: string,
  { base }: Pick<SiteAddress, 'base'>,
  words: FallbackWords,
): string {
  const text = [
    `<main style="max-width:720px;margin:48px auto;padding:0 24px">`,
    `<h1>${words.title}</h1>`,
    `<p>${words.quote}</p>`,
    `<ul>${words.links.map(({ text, path }) => `<li><a href="${base.replace(/\/$/, '')}${path}">${text}</a></li>`).join('')}</ul>`,
    `</main>`,
  ].join('')
  return html.replace('</body>', `<noscript>${text}</noscript>\n  </body>`)
}

/** What it says. */
export interface FallbackWords {
  title: string
  quote: string
  /** Where to go from there: paths below the base. */
  links: { text: string; path: string }[]
}

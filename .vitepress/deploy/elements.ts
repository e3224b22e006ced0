/** The most elements that any page may have when it has been loaded, all around its text included. */
export const MOST_ELEMENTS = 1200

/** An item and a link of the outline. */
export const PER_HEADING = 2
// The popup, the two lists of an outline and what opens it on a phone.
const BY_SCRIPTS = 10

const RE_TEMPLATE = /<template\b[\s\S]*?<\/template>/g
const RE_OUTSIDE = /<!--[\s\S]*?-->|(?<=<script\b[^>]*>)[\s\S]*?(?=<\/script>)/g
// A quoted value may look like a tag.
const RE_VALUE = /="[^"]*"/g
const RE_TAG = /<[a-z]/gi
const RE_HEADING = /<h[23]\b/g

/** The elements that a browser makes of HTML: none of what a template holds. */
export function countElements(html: string): number {
  return countMatches(shownOf(html), RE_TAG)
}

/** The headings that the outline of a page lists. */
export function countHeadings(html: string): number {
  return countMatches(shownOf(html), RE_HEADING)
}

/** The elements of a page when its scripts have run: those of its HTML, and of its outline. */
export function countLoaded(html: string): number {
  return countElements(html) + PER_HEADING * countHeadings(html) + BY_SCRIPTS
}

function shownOf(html: string): string {
  return html.replace(RE_OUTSIDE, '').replace(RE_VALUE, '').replace(RE_TEMPLATE, '<template>')
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

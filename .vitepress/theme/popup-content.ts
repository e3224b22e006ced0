/**
 * Makes the content of the popup from the hidden one of a page: lists of fields that are stored
 * once are put where they belong, and links that lead nowhere on the page do not look like links.
 *
 * @param stored a popup as the page has it
 * @returns copies; ids stay with the originals
 */
export function contentOf(stored: Element): Node[] {
  const copy = stored.cloneNode(true) as Element
  fillLists(copy, stored.ownerDocument)
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id')
  for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    if (!stored.ownerDocument.getElementById(link.hash.slice(1))) link.removeAttribute('href')
  }
  return [...copy.childNodes]
}

function fillLists(root: Element, page: Document): void {
  for (const details of root.querySelectorAll<HTMLElement>('details[data-fields]')) {
    const list = page.getElementById(details.dataset.fields ?? '')?.cloneNode(true) as Element | undefined
    if (!list) continue
    fillLists(list, page)
    details.append(list)
  }
}

import { hasPlace } from './parts.ts'

/**
 * Makes the content of a popup from what a page stores of it: lists of fields that are stored once
 * are put where they belong, and links that lead nowhere on the page do not look like links.
 *
 * @param page the document
 * @param index which of the page's popups
 * @returns copies; nothing where the page has no such popup
 */
export function contentOf(page: Document, index: number): Node[] | undefined {
  const stored = storedIn(page)
  const popup = stored?.children[index]
  if (!stored || !popup) return undefined
  const copy = page.importNode(popup, true)
  fillLists(copy, stored)
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id')
  for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    if (!hasPlace(page, link.getAttribute('href')?.slice(1) ?? '')) link.removeAttribute('href')
  }
  return [...copy.childNodes]
}

// What Vue makes of a template, in development, has children of its own.
function storedIn(page: Document): ParentNode | undefined {
  const template = page.querySelector<HTMLTemplateElement>('template.popups')
  return template?.content.childElementCount ? template.content : (template ?? undefined)
}

function fillLists(root: Element, stored: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-f]')) {
    const list = stored.querySelector(`#${place.dataset.f}`)?.cloneNode(true) as Element | undefined
    if (!list) continue
    fillLists(list, stored)
    if (place.matches('details')) place.append(list)
    else place.append(...list.childNodes)
  }
}

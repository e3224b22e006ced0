const PART = 'template[data-part]'
// Screens away.
const NEAR = '150%'

/*
 * Parts of a page that has too many elements are kept in templates (render/fit.ts): a link stands in
 * for each. Here they are put in their places when they are asked for.
 */

/** Puts in place all that is kept aside below an element. */
export function fillParts(root: ParentNode): void {
  for (const template of partsOf(root)) fill(template)
}

/** Puts in place what is kept aside of an element's own content; what lies deeper stays where it is. */
export function fillOwn(place: Element | null | undefined): void {
  const template = place?.querySelector<HTMLTemplateElement>(`:scope > ${PART}`)
  if (template) fill(template)
}

/** Puts what is kept aside below an element in place when it comes near the screen. */
export function fillWhenNear(root: ParentNode): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        observer.unobserve(target)
        fillOwn(target)
      }
    },
    { rootMargin: `${NEAR} 0px` },
  )
  for (const { parentElement } of partsOf(root)) if (parentElement) observer.observe(parentElement)
}

/** The element with this id, in place. */
export function placeOf(page: Document, id: string): HTMLElement | null {
  const template = templateOf(page, id)
  if (template) fill(template)
  return page.getElementById(id)
}

/** Whether the page has an element with this id, in place or kept aside. */
export function hasPlace(page: Document, id: string): boolean {
  return page.getElementById(id) !== null || templateOf(page, id) !== undefined
}

function templateOf(page: Document, id: string): HTMLTemplateElement | undefined {
  if (!id) return undefined
  return partsOf(page).find((one) => contentOf(one).querySelector(`#${CSS.escape(id)}`))
}

function partsOf(root: ParentNode): HTMLTemplateElement[] {
  return [...root.querySelectorAll<HTMLTemplateElement>(PART)]
}

function fill(template: HTMLTemplateElement): void {
  const link = template.previousElementSibling
  const hasFocus = link !== null && link === template.ownerDocument.activeElement
  const parts = [...contentOf(template).childNodes]
  const place = template.parentElement
  link?.remove()
  template.replaceWith(...parts)
  if (hasFocus) place?.querySelector('a')?.focus()
}

// What Vue makes of a template, in development, has children of its own.
function contentOf(template: HTMLTemplateElement): ParentNode & Node {
  return template.content.childElementCount > 0 ? template.content : template
}

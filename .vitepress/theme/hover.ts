import { type Placed, placeAt } from './placement.ts'
import { contentOf } from './popup-content.ts'

const OPEN_DELAY = 60
const CLOSE_DELAY = 180
const HOVER = '.hover[data-p]'
const BODY = 'popup-body'
const QUIET = '.quiet'

/** The page's one popup. */
export interface HoverPopup {
  close(): void
}

/**
 * Shows the popup of a name in the code: on hover, on keyboard focus, on tap. One popup and one
 * set of listeners serve all pages; contents are taken from the page itself.
 *
 * @param page the document
 */
export function setupHover(page: Document): HoverPopup {
  const { popup, body } = createPopup(page)
  let anchor: HTMLElement | undefined
  let opening = 0
  let closing = 0
  let placed: Placed | undefined

  const stay = () => {
    clearTimeout(opening)
    clearTimeout(closing)
    closing = 0
  }

  const close = () => {
    stay()
    placed?.stop()
    anchor?.classList.remove('is-open')
    anchor?.removeAttribute('aria-describedby')
    anchor = undefined
    popup.hidden = true
  }

  const open = (name: HTMLElement) => {
    stay()
    if (name === anchor) return
    const content = contentOf(page, Number(name.dataset.p))
    if (!content) return
    close()
    anchor = name
    name.classList.add('is-open')
    body.replaceChildren(...content)
    // A screen reader says it with the name, if the name has the focus.
    name.setAttribute('aria-describedby', BODY)
    placed = placeAt(name, popup, body)
  }

  const closeSoon = () => {
    clearTimeout(opening)
    closing ||= window.setTimeout(close, CLOSE_DELAY)
  }

  const openSoon = (name: HTMLElement) => {
    stay()
    opening = window.setTimeout(() => open(name), OPEN_DELAY)
  }

  // Whoever reads by keyboard is not disturbed by where the mouse lies.
  const isRead = () => {
    const focused = page.querySelector(':focus-visible')
    return focused !== null && (focused === anchor || popup.contains(focused))
  }

  page.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return
    const name = nameOf(event.target)
    if (isWithin(event.target, popup) || (name && name === anchor)) stay()
    else if (name && !name.matches(QUIET)) openSoon(name)
    else if (anchor && !isRead()) closeSoon()
    else clearTimeout(opening)
  })
  page.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && !isWithin(event.target, popup)) close()
  })
  page.addEventListener('click', (event) => {
    if (isWithin(event.target, popup)) {
      const target = event.target as Element
      if (target.closest('summary')) placed?.hold()
      if (target.closest('.popup-close, a[href^="#"]')) close()
      return
    }
    const name = nameOf(event.target)
    if (name && !hasSelection(page)) open(name)
    else close()
  })
  page.addEventListener('focusin', (event) => {
    const name = nameOf(event.target)
    if (name?.matches(':focus-visible')) open(name)
    else if (anchor && !isWithin(event.target, popup)) close()
  })
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      if (isWithin(event.target, popup)) focusOn(anchor)
      close()
    } else if ((event.key === 'Enter' || event.key === ' ') && anchor && event.target === anchor) {
      event.preventDefault()
      popup.focus()
    } else moveFocus(event)
  })
  return { close }
}

function createPopup(page: Document): { popup: HTMLElement; body: HTMLElement } {
  const popup = page.createElement('div')
  popup.className = 'hover-popup vp-copy-ignore'
  popup.hidden = true
  // A long one scrolls, so the keyboard must be able to enter it: Enter on its name leads there.
  popup.tabIndex = 0
  popup.setAttribute('role', 'dialog')
  popup.setAttribute('aria-label', '类型说明')
  popup.innerHTML =
    '<button class="popup-close" type="button" aria-label="关闭">×</button><div class="popup-body"></div>'
  popup.lastElementChild?.setAttribute('id', BODY)
  page.body.append(popup)
  return { popup, body: popup.lastElementChild as HTMLElement }
}

// A name that the mouse led away from has never been reached by a key.
function focusOn(name: HTMLElement | undefined): void {
  if (name && !name.hasAttribute('tabindex')) name.tabIndex = -1
  name?.focus()
}

/** Arrow keys, Home and End lead from name to name within a block. */
function moveFocus(event: KeyboardEvent): void {
  const current = nameOf(event.target)
  const names = [...(current?.closest('pre')?.querySelectorAll<HTMLElement>(HOVER) ?? [])]
  const index = current ? names.indexOf(current) : -1
  const next = index < 0 ? undefined : names[nextIndex(event.key, index, names.length)]
  if (!current || !next || next === current) return
  event.preventDefault()
  current.tabIndex = -1
  next.tabIndex = 0
  next.focus()
}

function nextIndex(key: string, index: number, length: number): number {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(index + 1, length - 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(index - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? length - 1 : index
}

function nameOf(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>(HOVER) ?? undefined) : undefined
}

function isWithin(target: EventTarget | null, element: Element): boolean {
  return target instanceof Node && element.contains(target)
}

function hasSelection(page: Document): boolean {
  const selection = page.getSelection()
  return selection !== null && !selection.isCollapsed
}

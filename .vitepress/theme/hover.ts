import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom'

const OPEN_DELAY = 60
const CLOSE_DELAY = 180
const MARGIN = 8
const SHEET = '(max-width: 640px)'
const HOVER = '.hover[aria-describedby]'

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
  const popup = createPopup(page)
  let anchor: HTMLElement | undefined
  let opening = 0
  let closing = 0
  let stopFollowing = () => {}

  const close = () => {
    clearTimeout(opening)
    clearTimeout(closing)
    stopFollowing()
    anchor?.classList.remove('is-open')
    anchor = undefined
    popup.hidden = true
  }

  const open = (name: HTMLElement) => {
    clearTimeout(closing)
    if (name === anchor) return
    const content = page.getElementById(name.getAttribute('aria-describedby') ?? '')
    if (!content) return
    close()
    anchor = name
    name.classList.add('is-open')
    popup.querySelector('.popup-body')?.replaceChildren(...cloneChildren(content))
    popup.hidden = false
    popup.scrollTop = 0
    stopFollowing = follow(name, popup)
  }

  const closeSoon = () => {
    clearTimeout(opening)
    clearTimeout(closing)
    closing = window.setTimeout(close, CLOSE_DELAY)
  }

  const openSoon = (name: HTMLElement) => {
    clearTimeout(opening)
    clearTimeout(closing)
    // Once a popup is open, the next one follows at once.
    opening = window.setTimeout(() => open(name), anchor ? 0 : OPEN_DELAY)
  }

  page.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return
    const name = nameOf(event.target)
    if (name) openSoon(name)
    else if (isWithin(event.target, popup)) clearTimeout(closing)
    else if (anchor && page.activeElement !== anchor) closeSoon()
    else clearTimeout(opening)
  })
  page.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && !isWithin(event.target, popup)) close()
  })
  page.addEventListener('click', (event) => {
    if (isWithin(event.target, popup)) {
      if ((event.target as Element).closest('.popup-close')) close()
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
      if (isWithin(event.target, popup)) anchor?.focus()
      close()
    } else if ((event.key === 'Enter' || event.key === ' ') && anchor && event.target === anchor) {
      event.preventDefault()
      popup.focus()
    } else moveFocus(event)
  })
  return { close }
}

function createPopup(page: Document): HTMLElement {
  const popup = page.createElement('div')
  popup.className = 'hover-popup vp-copy-ignore'
  popup.hidden = true
  // A long one scrolls, so the keyboard must be able to enter it: Enter on its name leads there.
  popup.tabIndex = 0
  popup.setAttribute('role', 'dialog')
  popup.setAttribute('aria-label', '类型说明')
  popup.innerHTML =
    '<button class="popup-close" type="button" aria-label="关闭">×</button><div class="popup-body"></div>'
  page.body.append(popup)
  return popup
}

// Ids stay with the originals: what is copied must not repeat them.
function cloneChildren(content: Element): Node[] {
  return [...content.childNodes].map((node) => node.cloneNode(true))
}

/** Keeps the popup at its name while the page scrolls or resizes; on a phone CSS makes it a sheet. */
function follow(name: HTMLElement, popup: HTMLElement): () => void {
  if (window.matchMedia(SHEET).matches) {
    popup.removeAttribute('style')
    keepInSight(name, popup)
    return () => {}
  }
  return autoUpdate(name, popup, async () => {
    const { x, y } = await computePosition(name, popup, {
      placement: 'bottom-start',
      strategy: 'fixed',
      middleware: [
        offset(6),
        flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply({ availableWidth, availableHeight }) {
            popup.style.maxWidth = `${Math.min(availableWidth, 620)}px`
            popup.style.maxHeight = `${Math.max(120, Math.min(availableHeight, 420))}px`
          },
        }),
      ],
    })
    popup.style.left = `${x}px`
    popup.style.top = `${y}px`
  })
}

// The sheet must not cover the name it speaks of.
function keepInSight(name: HTMLElement, sheet: HTMLElement): void {
  const covered = name.getBoundingClientRect().bottom + MARGIN - sheet.getBoundingClientRect().top
  if (covered > 0) window.scrollBy({ top: covered })
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

import { fillOwn, fillParts, placeOf } from './parts.ts'

const FORM_KEY = 'example-form'
const COPIED_SHOWN = 1500
const TARGET = 'is-target'
/** Frames: lists that are near are in place after a few. */
const SETTLING = 20

/** What the reference of a page asks of a script; without one it is complete, and stands still. */
export interface Reference {
  /** To be called when a page is shown. */
  refresh(): void
}

/**
 * Serves the reference of all pages with one set of listeners: copies, opens all fields, opens what
 * an address points to, keeps the form of the examples that the reader chose.
 *
 * @param page the document
 */
export function setupReference(page: Document): Reference {
  // A click opens the group only when all have heard of it, so that it opens whole.
  page.addEventListener('click', ({ target }) => {
    const summary = target instanceof Element ? target.closest('summary') : null
    fillOwn(summary?.parentElement)
  })
  // The browser's search opens it as well.
  page.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open) fillOwn(target)
    },
    true,
  )
  page.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (!button) return
    if (button.matches('[data-copy], [data-copy-form]')) void copy(button)
    else if (button.matches('.expand-all')) toggleAll(button)
  })
  page.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.closest('.form-tabs')) choose(page, target.value, true)
  })
  window.addEventListener('hashchange', () => openTarget(page))
  window.addEventListener('beforeprint', () => openAll(page))
  return {
    refresh() {
      const form = localStorage.getItem(FORM_KEY)
      if (form) choose(page, form, false)
      // A browser may have kept what was chosen.
      else fillChosen(page)
      openTarget(page)
    },
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copy: text = codeOf(button) } = button.dataset
  const label = button.textContent
  try {
    if (!text) throw new Error('There is nothing to copy.')
    await navigator.clipboard.writeText(text)
    button.textContent = '已复制'
  } catch {
    // Not every page may write there: a frame, an address without TLS. Or the example sends nothing.
    button.textContent = '复制不了'
  }
  setTimeout(() => {
    button.textContent = label
  }, COPIED_SHOWN)
}

// Of the operation that the button stands above: a page may have several.
function codeOf(button: HTMLButtonElement): string | null | undefined {
  const all = [...document.querySelectorAll('.endpoint, .operation')]
  const below = all[all.findIndex((one) => one.contains(button)) + 1]
  const place = below?.querySelector(`.operation [data-form="${button.dataset.copyForm}"]`)
  fillOwn(place)
  return place?.querySelector('pre code')?.textContent
}

function toggleAll(button: HTMLElement): void {
  const fields = button.closest('.fields')
  if (!fields) return
  fillParts(fields)
  const all = [...fields.querySelectorAll('details')]
  const open = all.some((one) => !one.open)
  for (const one of all) one.open = open
  button.textContent = open ? '全部收起' : '展开全部'
}

function openAll(page: Document): void {
  fillParts(page)
  for (const one of page.querySelectorAll<HTMLDetailsElement>('.fields details')) one.open = true
}

function openTarget(page: Document): void {
  const target = placeOf(page, decodeURIComponent(location.hash.slice(1)))
  if (target?.closest('.catalog')) settleAt(target)
  if (!target?.closest('.fields')) return
  for (let up = target.closest('details'); up; up = up.parentElement?.closest('details') ?? null) {
    up.open = true
  }
  mark(page, target)
  // Above rows that are only guessed at, no place is where it seems.
  target.closest('.vp-doc')?.classList.add('is-laid-out')
  target.scrollIntoView()
}

/**
 * Goes to a place until it stays where it is: lists above it, and their heights, come when they are near.
 *
 * @param frames in which it may still move
 */
function settleAt(target: Element, frames = SETTLING): void {
  target.scrollIntoView()
  if (frames > 0) requestAnimationFrame(() => settleAt(target, frames - 1))
}

// What comes into the page after the browser has looked for it is no `:target`.
function mark(page: Document, target: Element): void {
  for (const old of page.querySelectorAll(`.${TARGET}`)) old.classList.remove(TARGET)
  if (!target.matches(':target')) target.classList.add(TARGET)
}

// All examples of a page follow, where they have the form.
function choose(page: Document, form: string, keeps: boolean): void {
  for (const radio of page.querySelectorAll<HTMLInputElement>(
    `.form-tabs input[value="${CSS.escape(form)}"]`,
  )) {
    radio.checked = true
  }
  if (keeps) localStorage.setItem(FORM_KEY, form)
  fillChosen(page)
}

function fillChosen(page: Document): void {
  for (const radio of page.querySelectorAll<HTMLInputElement>('.form-tabs input:checked'))
    fillOwn(radio.closest('.forms')?.querySelector(`[data-form="${CSS.escape(radio.value)}"]`))
}

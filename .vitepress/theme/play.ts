const MARK = '#try='
const FAILED = '没有加载成功，检查网络后再试'

/** The buttons that turn examples into editors. */
export interface Play {
  /** To be called when a page is shown. */
  refresh(): void
}

/**
 * Serves the buttons of all pages with one listener. Nothing of an editor is loaded before one is
 * asked for, by a click or by a link that carries code.
 *
 * @param page the document
 */
export function setupPlay(page: Document): Play {
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-play]') : null
    if (button) void open(button)
  })
  const refresh = () => void openShared(page).catch(() => undefined)
  window.addEventListener('hashchange', refresh)
  return { refresh }
}

async function open(button: HTMLButtonElement, code?: string): Promise<void> {
  const label = button.textContent
  button.setAttribute('aria-busy', 'true')
  button.disabled = true
  button.textContent = '正在加载…'
  try {
    const { openBlock } = await import('./play/open.ts')
    await openBlock(button, code)
    button.textContent = label
  } catch {
    button.textContent = FAILED
  }
  button.disabled = false
  button.removeAttribute('aria-busy')
}

async function openShared(page: Document): Promise<void> {
  if (!location.hash.startsWith(MARK)) return
  const { fromFragment } = await import('./play/share.ts')
  const shared = await fromFragment(location.hash)
  const button = shared && page.querySelector<HTMLButtonElement>(`[data-block="${CSS.escape(shared.key)}"]`)
  if (!button) return
  await open(button, shared.code)
  button.closest('.forms')?.scrollIntoView()
}

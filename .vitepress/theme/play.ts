const MARK = '#try='
const FAILED = '没有加载成功，检查网络后再试'

/** What runs editors, once one has been asked for. */
let editors: Promise<typeof import('./play/open.ts')> | undefined

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
  const share = () => void openShared(page).catch(() => undefined)
  window.addEventListener('hashchange', share)
  return {
    refresh() {
      share()
      void editors?.then(({ closeLeft }) => closeLeft()).catch(() => undefined)
    },
  }
}

async function open(button: HTMLButtonElement, code?: string): Promise<void> {
  const label = button.textContent
  button.setAttribute('aria-busy', 'true')
  button.disabled = true
  button.textContent = '正在加载…'
  try {
    editors = import('./play/open.ts')
    const { openBlock } = await editors
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

import { createApp } from 'vue'
import type { PlaySource } from '../../play/types.ts'
import { readFile } from './client.ts'
import LiveEditor from './LiveEditor.vue'
import { addStyles } from './styles.ts'

const opened = new Map<Element, () => void>()

/** Ends editors whose page has been left: they took their worker's answers and the window's events. */
export function closeLeft(): void {
  for (const [place, end] of opened) if (!place.isConnected) end()
}

/**
 * Turns a static block into an editor; the block stays where it is until the editor can be used,
 * and comes back when it is closed.
 *
 * @param button which stands below the block
 * @param code shown instead of the block’s own
 * @throws where the block’s source cannot be loaded
 */
export async function openBlock(button: HTMLButtonElement, code?: string): Promise<void> {
  const source = await readFile<PlaySource>(button.dataset.play ?? '')
  const room = button.parentElement
  if (!room || room.hidden) return
  addStyles()
  const block = room.previousElementSibling
  const place = document.createElement('div')
  room.hidden = true
  room.after(place)
  const show = (isStatic: boolean) => {
    if (block instanceof HTMLElement) block.hidden = !isStatic
  }
  const app = createApp(LiveEditor, {
    source,
    ...(code !== undefined && { code }),
    shareKey: button.dataset.block ?? '',
    onReady: () => show(false),
    onClose: () => {
      end()
      place.remove()
      show(true)
      room.hidden = false
      button.focus()
    },
  })
  const end = () => {
    app.unmount()
    opened.delete(place)
  }
  app.mount(place)
  opened.set(place, end)
}

import type { EditorView } from '@codemirror/view'
import { onBeforeUnmount, ref, shallowRef } from 'vue'
import type { Fill, PlaySource, Sent, Trouble } from '../../play/types.ts'
import { connect, type Remote } from './client.ts'
import { checkAgain, openEditor, replaceCode } from './codemirror.ts'
import { readFill } from './fill.ts'

/** Where an editor is on its way. */
export type Stage = 'loading' | 'ready' | 'failed'

/**
 * An editor and what is known of its code.
 *
 * @param source the block
 * @param code it begins with
 */
export function usePlay(source: PlaySource, code: string) {
  const stage = ref<Stage>('loading')
  const troubles = shallowRef<Trouble[]>()
  const sent = shallowRef<Sent>()
  const fill = shallowRef<Fill>(readFill())
  let view: EditorView | undefined
  let remote: Remote | undefined
  let turn = 0

  const send = async (text: string, cursor: number) => {
    const own = ++turn
    const found = await remote?.send(text, cursor, fill.value)
    if (own === turn) sent.value = found
  }
  const check = async (text: string) => {
    const found = (await remote?.check(text, { ...fill.value })) ?? []
    if (text === view?.state.doc.toString()) troubles.value = found
    return found
  }
  const format = async () => {
    const before = view?.state.doc.toString()
    if (!view || !remote || before === undefined) return
    const after = await remote.format(before)
    if (after !== before && view.state.doc.toString() === before) replaceCode(view, after)
  }

  /** Loads what is needed; `show` is called when the editor can be shown. */
  const start = async (show: () => Promise<HTMLElement>) => {
    stage.value = 'loading'
    try {
      remote = await connect(source)
      // The first answer, before the static block goes.
      troubles.value = await remote.check(code, { ...fill.value })
      sent.value = await remote.send(code, 0, { ...fill.value })
    } catch {
      stage.value = 'failed'
      return
    }
    stage.value = 'ready'
    const { lang } = source
    const changed = (text: string, cursor: number) => void send(text, cursor).catch(() => undefined)
    view = openEditor({
      parent: await show(),
      code,
      lang,
      remote,
      check,
      changed,
      format: () => void format(),
    })
    checkAgain(view)
  }

  onBeforeUnmount(() => view?.destroy())
  return {
    stage,
    troubles,
    sent,
    fill,
    start,
    format,
    editor: () => view,
    text: () => view?.state.doc.toString() ?? code,
    /** To be called when what the reader keeps has changed. */
    refill(next: Fill) {
      fill.value = next
      if (!view) return
      checkAgain(view)
      void send(view.state.doc.toString(), view.state.selection.main.head).catch(() => undefined)
    },
  }
}

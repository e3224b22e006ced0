import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { javascript } from '@codemirror/lang-javascript'
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, forceLinting, linter, lintKeymap } from '@codemirror/lint'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, highlightActiveLine, hoverTooltip, keymap, type Tooltip } from '@codemirror/view'
import { classHighlighter } from '@lezer/highlight'
import type { Fix, PlaySource, Suggestion, Trouble } from '../../play/types.ts'
import type { Remote } from './client.ts'
import { element, renderPopup } from './popup-view.ts'

/** What an editor is made with. */
export interface EditorOptions {
  parent: HTMLElement
  code: string
  lang: PlaySource['lang']
  remote: Remote
  /** Checks the code. */
  check(code: string): Promise<Trouble[]>
  /** Called after each edit and whenever the cursor moves. */
  changed(code: string, cursor: number): void
  format(): void
}

const LABEL = '示例代码，可编辑。Tab 缩进；先按 Esc，再按 Tab，离开编辑器'
// Long enough for a key that is held, short enough to answer at once.
const CHECK_DELAY = 40
const HOVER_DELAY = 250
const RE_WORD = /[$\w]*$/
const RE_TRIGGER = /[.'"]$/
const KINDS: Record<string, string> = { string: 'constant', const: 'constant', 'local var': 'variable' }

/** Shows an editor in an element. */
export function openEditor(options: EditorOptions): EditorView {
  const { parent, code } = options
  return new EditorView({
    parent,
    state: EditorState.create({ doc: code, extensions: [...behaviour(options), ...intelligence(options)] }),
  })
}

/** Replaces all of the code; one step for undo. */
export function replaceCode(view: EditorView, code: string): void {
  const { doc, selection } = view.state
  const anchor = Math.min(selection.main.head, code.length)
  view.dispatch({ changes: { from: 0, to: doc.length, insert: code }, selection: { anchor } })
}

/** Applies a quick fix. */
export function applyFix(view: EditorView, { change }: Fix): void {
  if (change.to > view.state.doc.length) return
  view.dispatch({ changes: change, scrollIntoView: true, userEvent: 'input.fix' })
  view.focus()
}

/** Checks again although nothing was typed. */
export function checkAgain(view: EditorView): void {
  forceLinting(view)
}

function behaviour({ lang, changed, format }: EditorOptions): Extension[] {
  return [
    history(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    EditorView.lineWrapping,
    javascript({ typescript: lang === 'ts' }),
    syntaxHighlighting(classHighlighter),
    EditorView.contentAttributes.of({ 'aria-label': LABEL, autocapitalize: 'off', autocorrect: 'off' }),
    EditorState.phrases.of({
      Completions: '可以写的名字',
      Diagnostics: '问题',
      'No diagnostics': '没有问题',
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged || update.selectionSet) {
        changed(update.state.doc.toString(), update.state.selection.main.head)
      }
    }),
    keymap.of([
      {
        key: 'Shift-Alt-f',
        run: () => {
          format()
          return true
        },
      },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...defaultKeymap,
      ...historyKeymap,
      ...lintKeymap,
      // Esc, then Tab, leaves the editor: CodeMirror sees to it.
      indentWithTab,
    ]),
  ]
}

function intelligence({ remote, check }: EditorOptions): Extension[] {
  return [
    linter(async (view) => (await check(view.state.doc.toString())).map(toDiagnostic), {
      delay: CHECK_DELAY,
    }),
    hoverTooltip((view, at) => hoverAt(view, at, remote), { hoverTime: HOVER_DELAY }),
    autocompletion({ override: [(context) => complete(context, remote)], icons: false }),
  ]
}

function toDiagnostic({ from, to, text, message, fix }: Trouble): Diagnostic {
  return {
    from,
    to,
    severity: 'error',
    message: text,
    renderMessage() {
      const root = element('div', 'play-message')
      root.append(element('p', '', text), element('p', 'original', message))
      return root
    },
    ...(fix && { actions: [{ name: fix.label, apply: (view: EditorView) => applyFix(view, fix) }] }),
  }
}

async function hoverAt(view: EditorView, at: number, remote: Remote): Promise<Tooltip | null> {
  const known = await remote.hover(view.state.doc.toString(), at)
  if (!known) return null
  const { from, to, popup } = known
  return { pos: from, end: to, above: true, create: () => ({ dom: renderPopup(popup) }) }
}

async function complete(context: CompletionContext, remote: Remote): Promise<CompletionResult | null> {
  const { pos, explicit, state } = context
  const before = state.sliceDoc(state.doc.lineAt(pos).from, pos)
  const isWord = (RE_WORD.exec(before)?.[0] ?? '') !== ''
  if (!explicit && !isWord && !RE_TRIGGER.test(before)) return null
  const code = state.doc.toString()
  const { from, items } = await remote.suggest(code, pos)
  if (context.aborted || items.length === 0) return null
  const describe = (name: string) => remote.describe(code, pos, name)
  return {
    from,
    options: items.map((item, index) => toCompletion(item, index, describe)),
    validFor: /^['"]?[$\w-]*$/,
  }
}

// The compiler’s order is the best there is: required fields and values first.
function toCompletion(
  { name, kind, insert }: Suggestion,
  index: number,
  describe: (name: string) => Promise<string>,
): Completion {
  return {
    label: name,
    type: KINDS[kind] ?? kind,
    boost: Math.max(-99, 50 - index),
    ...(insert && { apply: insert }),
    async info() {
      const text = await describe(name).catch(() => '')
      return text ? element('div', 'play-info', text) : null
    },
  }
}

import { type Ref, ref, watch } from 'vue'
import type { Answer } from './results.ts'

/** What the list says. */
type State = 'empty' | 'loading' | 'found' | 'nothing' | 'failed'

/** A question being typed, and its answer. */
interface Finder {
  query: Ref<string>
  answer: Ref<Answer>
  state: Ref<State>
  /** More may come. */
  isBusy: Ref<boolean>
  /** Place of the chosen line in the list. */
  active: Ref<number>
  /** Lists all places of the name that has more. */
  expand(): void
  /** Chooses another line, round the end. */
  move(step: number): void
}

const NOTHING: Answer = { results: [], corrections: [] }
// Each letter would load parts of the index that the next one does not need.
const TEXT_DELAY = 150

/** Searches as the reader types: pages and names at once, text as soon as the typing rests. */
export function useFinder(): Finder {
  const query = ref('')
  const answer = ref<Answer>(NOTHING)
  const state = ref<State>('empty')
  const isBusy = ref(false)
  const active = ref(0)
  let turn = 0
  // Text that comes later moves lines: the chosen one stays chosen.
  const show = (found: Answer) => {
    const chosen = answer.value.results[active.value]?.address
    const place = found.results.findIndex(({ address }) => address === chosen)
    active.value = active.value === 0 ? 0 : Math.max(0, place)
    answer.value = found
    if (found.results.length > 0) state.value = 'found'
  }
  const ask = async (text: string, isCurrent: () => boolean, expanded?: string) => {
    const { engine } = await import('./browser.ts')
    const found = await engine.find(text, expanded)
    if (!isCurrent()) return
    active.value = 0
    show(found)
    await new Promise((resolve) => setTimeout(resolve, TEXT_DELAY))
    if (!isCurrent()) return
    const all = await engine.findAll(text, expanded)
    if (!isCurrent()) return
    show(all)
    if (all.results.length === 0) state.value = 'nothing'
  }
  const run = (text: string, expanded?: string) => {
    const own = ++turn
    const isCurrent = () => own === turn
    isBusy.value = text.trim() !== ''
    if (!isBusy.value) {
      answer.value = NOTHING
      state.value = 'empty'
      return
    }
    if (state.value !== 'found') state.value = 'loading'
    ask(text, isCurrent, expanded)
      .catch(() => {
        if (isCurrent()) state.value = 'failed'
      })
      .finally(() => {
        if (isCurrent()) isBusy.value = false
      })
  }
  watch(query, (text) => run(text))
  return {
    query,
    answer,
    state,
    isBusy,
    active,
    expand: () => run(query.value, answer.value.more?.name),
    move(step) {
      const count = answer.value.results.length + (answer.value.more ? 1 : 0)
      if (count > 0) active.value = (active.value + step + count) % count
    },
  }
}

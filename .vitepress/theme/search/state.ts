import { type Ref, ref } from 'vue'

/** The one search of the page, whoever opens it. */
export interface SearchState {
  isOpen: Readonly<Ref<boolean>>
  /** What is asked when the dialog opens; empty for what was asked last. */
  question: Readonly<Ref<string>>
  /** Opens the dialog. */
  open(question?: string): void
  close(): void
  /** Loads what the first question needs, before the dialog opens; does nothing when it has. */
  preload(): void
}

const isOpen = ref(false)
const question = ref('')

/** Opens and closes search from anywhere in the theme. */
export function useSearch(): SearchState {
  return {
    isOpen,
    question,
    open: (asked = '') => {
      question.value = asked
      isOpen.value = true
    },
    close: () => {
      isOpen.value = false
    },
    preload: () => {
      // What cannot be loaded is said when it is needed.
      void import('./browser.ts').then(({ engine }) => engine.prepare()).catch(() => undefined)
    },
  }
}

/** Whether a key is typed into something, so that it is no command. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input, textarea, select')
}

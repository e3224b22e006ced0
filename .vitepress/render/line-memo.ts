import type { Highlighter } from 'shiki'

/** What reads lines of a language; a state is what the lines before have left open. */
type Grammar = ReturnType<Highlighter['getLanguage']>
type Read = Grammar['tokenizeLine2']
type State = Parameters<Read>[1]

/**
 * Makes a highlighter read each line once a state: the forms of an example share most of their
 * lines, and examples share many with each other. Of a build's time a third went into reading them.
 *
 * @param highlighter its languages are loaded
 */
export function rememberLines(highlighter: Pick<Highlighter, 'getLanguage' | 'getLoadedLanguages'>): void {
  const grammars = new Set(highlighter.getLoadedLanguages().map((name) => highlighter.getLanguage(name)))
  for (const grammar of grammars) grammar.tokenizeLine2 = remembered(grammar.tokenizeLine2.bind(grammar))
}

function remembered(read: Read): Read {
  const states = new WeakMap<NonNullable<State>, Map<string, ReturnType<Read>>>()
  const one = createInterner()
  return (line, state, limit) => {
    if (!state) return read(line, state, limit)
    const known = states.get(state) ?? new Map<string, ReturnType<Read>>()
    states.set(state, known)
    const found = known.get(line)
    if (found) return found
    const result = read(line, state, limit)
    // What was given up in the middle of a line is read again.
    if (result.stoppedEarly) return result
    const kept = { ...result, ruleStack: one(result.ruleStack) }
    known.set(line, kept)
    return kept
  }
}

// Each first line opens a state of its own, which equals that of all others: editors read no further
// where a line ends in an equal state.
function createInterner(): (state: NonNullable<State>) => NonNullable<State> {
  const byDepth = new Map<number, NonNullable<State>[]>()
  return (state) => {
    const others = byDepth.get(state.depth) ?? []
    const same = others.find((other) => other.equals(state))
    if (same) return same
    byDepth.set(state.depth, [...others, state])
    return state
  }
}

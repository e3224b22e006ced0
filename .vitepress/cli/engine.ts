import { setFlagsFromString } from 'node:v8'

/*
 * Of V8, which knows servers that run for days. All threads of a process have the same. A later
 * version that does not know one of them says so, and goes on.
 */
const FLAGS = [
  // Of 1,200 pages some 700 MB are in use at a time. Without a limit V8 lets the heap grow to several
  // times that before it looks for what is not, in each thread.
  '--heap-growing-percent=50',
  // A function is made fast when it has run fifteen times as long as usual: most of TypeScript's and
  // Vue's run for seconds only, and each thread made them fast for itself: to examine all examples
  // took 76 CPU s without this, 63 with half of it.
  '--interrupt-budget=1000000',
  // Threads that check examples have all cores at work; they need no help to tidy up.
  '--no-parallel-scavenge',
]

/** Fits the engine to a command that works for a minute at most. To be called before anything else. */
export function tuneEngine(): void {
  for (const flag of FLAGS) setFlagsFromString(flag)
}

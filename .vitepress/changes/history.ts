import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Change, compareSnapshots } from './compare.ts'
import { readSnapshot, type Snapshot, writeSnapshot } from './signature.ts'

/** What changed on one day. */
interface HistoryEntry {
  /** `2026-01-31`. */
  date: string
  changes: Change[]
}

/** All changes since they are recorded, the last ones first. */
export interface History {
  /** The day of the first snapshot. */
  since: string
  entries: HistoryEntry[]
}

const FOLDER = '.vitepress/changes'
const SNAPSHOT = 'surface.txt'
const HISTORY = 'history.json'

/** What is stored: the surface as it was when changes were last recorded, and the changes. */
export interface Recorded {
  snapshot: Snapshot
  history: History
}

/**
 * Reads what is stored in the project.
 *
 * @param root the project's root
 */
export function readRecorded(root: string): Recorded {
  const text = (name: string) => readFileSync(join(root, FOLDER, name), 'utf8')
  return { snapshot: readSnapshot(text(SNAPSHOT)), history: JSON.parse(text(HISTORY)) as History }
}

/** Writes it back. */
export function writeRecorded(root: string, { snapshot, history }: Recorded): void {
  writeFileSync(join(root, FOLDER, SNAPSHOT), writeSnapshot(snapshot))
  writeFileSync(join(root, FOLDER, HISTORY), `${JSON.stringify(history, undefined, 2)}\n`)
}

/**
 * Adds what has changed since it was last recorded, as one entry a day.
 *
 * @param date of today
 * @returns what is to be stored, and the changes found
 */
export function recordChanges(
  { snapshot, history }: Recorded,
  now: Snapshot,
  date: string,
): Recorded & { changes: Change[] } {
  const changes = compareSnapshots(snapshot, now)
  if (changes.length === 0) return { snapshot: now, history, changes }
  const [last, ...rest] = history.entries
  const entries =
    last?.date === date
      ? [{ date, changes: [...last.changes, ...changes] }, ...rest]
      : [{ date, changes }, ...history.entries]
  return { snapshot: now, history: { ...history, entries }, changes }
}

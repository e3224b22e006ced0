import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { COMPILER_OPTIONS } from './options.ts'
import { SHARED_FOLDER } from './shared.ts'
import type { Block, BlockResult } from './types.ts'

const RE_CODE = /\.[jt]s$/
const NAMESPACES_KEPT = 3
const OWN_FOLDER = dirname(fileURLToPath(import.meta.url))

/** Keeps results between runs. Handed in, never imported by the stages. */
export interface Cache {
  /** A result that still holds, or nothing. */
  read(block: Block): BlockResult | undefined
  /** Whether nothing is known of any block, so that all will have to be examined. */
  isEmpty(): boolean
  /** @param dependencies library files the results rest on */
  write(entries: { block: Block; result: BlockResult }[], dependencies: string[]): void
}

/** A cache that forgets. */
export const noCache: Cache = { read: () => undefined, isEmpty: () => true, write: () => undefined }

interface Entry {
  /** Name of the list of library files this result rests on. */
  basis: string
  result: BlockResult
}

/**
 * A cache of one file a block. A result is used only while everything it depends on is unchanged:
 * code and language, TypeScript and its options, the installed packages, each library file that
 * was read, and the pipeline's own code.
 *
 * @param folder where the files lie; may be deleted at any time
 * @param root the project's root
 * @param code where the pipeline's own code lies
 */
export function createFileCache(folder: string, root: string, code: string = OWN_FOLDER): Cache {
  const store = createFileStore(folder, root, [code])
  const valid = new Map<string, boolean>()
  const holds = (basis: string): boolean => {
    if (!valid.has(basis)) valid.set(basis, basisHolds(store.read(`${basis}.basis`), root))
    return valid.get(basis) as boolean
  }
  return {
    read(block) {
      const entry = store.read<Entry>(block.id)
      return entry && holds(entry.basis) ? entry.result : undefined
    },
    isEmpty: () => store.list().length === 0,
    write(entries, dependencies) {
      const files = Object.fromEntries(
        [...dependencies].sort().map((file) => [relative(root, file), digestFile(file)]),
      )
      const basis = digest(JSON.stringify(files)).slice(0, 16)
      store.write(`${basis}.basis`, files)
      valid.set(basis, true)
      for (const { block, result } of entries) store.write(block.id, { basis, result })
    },
  }
}

/** Values by name, each in a file of its own. */
export interface FileStore {
  /** @returns nothing where it was never written, or is damaged */
  read<Value>(name: string): Value | undefined
  write(name: string, value: unknown): void
  /** The names of all values, damaged ones among them. */
  list(): string[]
}

/**
 * Opens a store whose values hold while the code that made them, TypeScript and the installed
 * packages stay as they are; those of former code are removed in time.
 *
 * @param folder where the files lie; may be deleted at any time
 * @param root the project's root
 * @param code folders of the code that makes the values
 */
export function createFileStore(folder: string, root: string, code: string[]): FileStore {
  const home = join(folder, namespace(root, code))
  purge(folder, home)
  return {
    read: (name) => readChecked(join(home, `${name}.json`)),
    write(name, value) {
      // Asked once a file, which is cheaper than to make it once a file.
      if (!existsSync(home)) mkdirSync(home, { recursive: true })
      writeChecked(join(home, `${name}.json`), value)
    },
    list: () => listNames(home),
  }
}

function listNames(home: string): string[] {
  if (!existsSync(home)) return []
  return readdirSync(home).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? [])
}

function namespace(root: string, code: string[]): string {
  const own = [...code, SHARED_FOLDER].flatMap(digestsOf)
  const installed = ['package-lock.json', 'node_modules/.package-lock.json'].map((name) =>
    digestFile(join(root, name)),
  )
  return digest(JSON.stringify([ts.version, process.version, COMPILER_OPTIONS, own, installed])).slice(
    0,
    16,
  )
}

/** A digest of the code in a folder. */
export function digestFolder(folder: string): string {
  return digest(JSON.stringify(digestsOf(folder)))
}

function digestsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => RE_CODE.test(name))
    .sort()
    .map((name) => digestFile(join(folder, name)))
}

function basisHolds(files: Record<string, string> | undefined, root: string): boolean {
  if (!files) return false
  return Object.entries(files).every(([name, known]) => digestFile(join(root, name)) === known)
}

/** Reads a file whose first line is the digest of the rest; anything else counts as absent. */
function readChecked<Value>(file: string): Value | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    return text.slice(0, end) === digest(body) ? (JSON.parse(body) as Value) : undefined
  } catch {
    return undefined
  }
}

// Written aside and renamed, so that nobody ever reads half a file.
function writeChecked(file: string, value: unknown): void {
  const body = JSON.stringify(value)
  const aside = `${file}.${process.pid}.tmp`
  writeFileSync(aside, `${digest(body)}\n${body}`)
  renameSync(aside, file)
}

function purge(folder: string, keep: string): void {
  let others: string[]
  try {
    others = readdirSync(folder).map((name) => join(folder, name))
  } catch {
    return
  }
  const old = others
    .filter((path) => path !== keep)
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    .slice(NAMESPACES_KEPT - 1)
  for (const path of old) rmSync(path, { recursive: true, force: true })
}

function digestFile(file: string): string {
  try {
    return digest(readFileSync(file))
  } catch {
    return 'absent'
  }
}

function digest(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { createHost, type Disk } from './host.ts'
import type { Notations } from './notations.ts'
import { COMPILER_OPTIONS } from './options.ts'
import { sharedFiles } from './shared.ts'
import type { Block } from './types.ts'

const RE_LEAKS = /\bdeclare\s+(?:global|module)\b|@filename:.*\.d\.[cm]?ts\b|<reference\s+(?:path|lib)\b/

/** A block and its notations, ready to be compiled. */
export interface Unit {
  block: Block
  notations: Notations
  /** Names that an earlier check has found to be placeholders. */
  placeholders?: string[]
}

/** A set of blocks compiled together. */
export interface Batch {
  service: ts.LanguageService
  program: ts.Program
  checker: ts.TypeChecker
  /** Path of a block's file inside the program. */
  pathOf(unit: Unit, name: string): string
  /**
   * Lets the checker look for names in this unit's files alone. It goes through every module of the
   * program for a shorter name of each symbol it prints, and no unit sees another's.
   */
  lookAt(unit: Unit): void
  /** Files outside the blocks that the program read: libraries and packages. */
  dependencies(): string[]
}

/** Files below `node_modules`, by path: a package that exists in memory only. */
export type Library = Record<string, string>

/** Compiles batches that share one document registry, so that libraries are parsed once. */
export interface Compiler {
  /** @param library packages that are not installed, to be found by the blocks all the same */
  open(units: Unit[], library?: Library): Batch
  dispose(): void
}

/**
 * Groups blocks that may be compiled together: same compiler options, and none that declares
 * anything for files other than its own.
 *
 * @param units all blocks to compile
 * @param size the most blocks in a group
 */
export function groupUnits(units: Unit[], size: number): Unit[][] {
  const groups = new Map<string, Unit[]>()
  for (const unit of units) {
    const options = JSON.stringify(unit.notations.compilerOptions)
    const key = leaks(unit.block) ? `${unit.block.page}#${unit.block.ordinal}` : options
    groups.set(key, [...(groups.get(key) ?? []), unit])
  }
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / size) }, (_, index) =>
      group.slice(index * size, (index + 1) * size),
    ),
  )
}

/** Whether a block may declare something for files other than its own. */
export function leaks({ code }: Block): boolean {
  return RE_LEAKS.test(code)
}

/**
 * Creates a compiler.
 *
 * @param root where packages are resolved from: the folder that holds `node_modules`
 * @param disk where they are read from
 */
export function createCompiler(root: string, disk = cachedDisk()): Compiler {
  const registry = ts.createDocumentRegistry()
  let previous: ts.LanguageService | undefined
  return {
    open(units, library = {}) {
      const batch = openBatch(units, library, root, registry, disk)
      // Disposed only now: the registry forgets a library that no service uses.
      previous?.dispose()
      previous = batch.service
      return batch
    },
    dispose() {
      previous?.dispose()
      previous = undefined
    },
  }
}

function openBatch(
  units: Unit[],
  library: Library,
  root: string,
  registry: ts.DocumentRegistry,
  disk: Disk,
): Batch {
  const files = new Map<string, string>()
  const folders = new Set<string>()
  const prefixes = new Map(units.map((unit, index) => [unit, join(root, '.examples', `${index}`)]))
  const pathOf = (unit: Unit, name: string) => join(prefixes.get(unit) as string, name)
  for (const unit of units) {
    const own = unit.notations.files.map(({ name }) => name)
    for (const file of [...unit.notations.files, ...sharedFiles(unit.block.code, own)]) {
      const path = pathOf(unit, file.name)
      files.set(path, file.content)
      for (let up = dirname(path); up.length > root.length; up = dirname(up)) folders.add(up)
    }
  }
  for (const [name, text] of Object.entries(library)) {
    const path = join(root, 'node_modules', name)
    files.set(path, text)
    for (let up = dirname(path); up.length > root.length; up = dirname(up)) folders.add(up)
  }
  const options = { ...COMPILER_OPTIONS, ...units[0]?.notations.compilerOptions }
  const host = createHost({
    root,
    options,
    disk,
    files,
    folders,
    versionOf: (name) => (files.has(name) ? digest(files.get(name) as string) : 'disk'),
    // A batch never changes. Unsaid, TypeScript compares all its files before it answers for a name.
    projectVersion: () => 'fixed',
  })
  const service = ts.createLanguageService(host, registry)
  const program = service.getProgram()
  if (!program) throw new Error('The TypeScript language service gave no program.')
  const all = program.getSourceFiles()
  let looked: readonly ts.SourceFile[] = all
  // The checker asks its host, which is the program.
  program.getSourceFiles = () => looked
  const lookAt = (unit: Unit) => {
    const names = unit.notations.files.map(({ name }) => pathOf(unit, name))
    looked = names.flatMap((name) => program.getSourceFile(name) ?? [])
  }
  const dependencies = () => all.map((file) => file.fileName).filter((name) => !files.has(name))
  return { service, program, checker: program.getTypeChecker(), pathOf, lookAt, dependencies }
}

function cachedDisk(): Disk {
  return {
    readFile: memoize((name: string) => ts.sys.readFile(name)),
    fileExists: memoize((name: string) => ts.sys.fileExists(name)),
    directoryExists: memoize((name: string) => ts.sys.directoryExists(name)),
    getDirectories: memoize((name: string) => ts.sys.getDirectories(name)),
    realpath: memoize((name: string) => ts.sys.realpath?.(name) ?? name),
    libraryOf: ts.getDefaultLibFilePath,
  }
}

function memoize<Value>(read: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>()
  return (name) => {
    if (!known.has(name)) known.set(name, read(name))
    return known.get(name) as Value
  }
}

// Paths repeat from batch to batch, so the registry must see that the content differs.
function digest(text: string): string {
  return createHash('sha1').update(text).digest('base64')
}

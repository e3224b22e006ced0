import ts from 'typescript'
import { fileAt, splitFiles } from '../examples/files.ts'
import { createHost } from '../examples/host.ts'
import { COMPILER_OPTIONS } from '../examples/options.ts'
import type { VirtualFile } from '../examples/types.ts'
import { memoryDisk, parentOf } from './disk.ts'
import type { Files, PlaySource } from './types.ts'

// As the build has it, with the root for the project.
const FOLDER = '/.examples/0'

/** A file of the edited block. */
interface EditedFile extends VirtualFile {
  path: string
  /** From an offset in the file to one in the code that is edited. */
  toEdited(offset: number): number
}

/** The edited block as the compiler has it. */
export interface Edited {
  service: ts.LanguageService
  program: ts.Program
  checker: ts.TypeChecker
  /** Length of the code that is edited. */
  length: number
  files: EditedFile[]
  /** The file that holds an offset of the code that is edited, and the offset in it. */
  placeOf(at: number): { file: EditedFile; source: ts.SourceFile; offset: number }
}

/** One block that is edited again and again. */
export interface Workshop {
  open(source: PlaySource, packages?: Files): void
  edit(code: string): Edited
}

/**
 * Keeps a language service for one block; libraries are parsed once. Not `@typescript/vfs`: it is as
 * fast (6–9 ms a key; here, with free names declared, 6–10), but the build's host is at hand, and with
 * it the editor finds the packages that the build finds.
 *
 * @param libraries files by absolute path
 */
export function openWorkshop(libraries: Files): Workshop {
  const { files, put, keep, version, versionOf, folders } = createStore()
  const host = createHost({
    root: '/',
    options: COMPILER_OPTIONS,
    disk: memoryDisk(libraries),
    files,
    folders,
    versionOf,
    projectVersion: () => String(version()),
  })
  const service = ts.createLanguageService(host)
  let opened: PlaySource = { lang: 'js', before: '', code: '', after: '', files: {} }
  return {
    open(source, packages = {}) {
      opened = { ...source, files: { ...source.files, ...packages } }
    },
    edit(code) {
      const start = opened.before.length
      const parts = splitFiles(opened.before + code + opened.after, opened.lang).map(
        (file): EditedFile => ({
          ...file,
          path: `${FOLDER}/${file.name}`,
          toEdited: (offset) => offset + file.offset - start,
        }),
      )
      const others = Object.entries(opened.files).map(
        ([name, text]) => [`${FOLDER}/${name}`, text] as const,
      )
      keep([...parts.map(({ path }) => path), ...others.map(([path]) => path)])
      for (const [path, text] of others) put(path, text)
      for (const { path, content } of parts) put(path, content)
      return toEdited(service, parts, start, code.length)
    },
  }
}

function toEdited(service: ts.LanguageService, files: EditedFile[], start: number, length: number): Edited {
  const program = service.getProgram()
  if (!program) throw new Error('The TypeScript language service gave no program.')
  return {
    service,
    program,
    checker: program.getTypeChecker(),
    length,
    files,
    placeOf(at) {
      const file = (fileAt(start + at, files) ?? files.at(-1)) as EditedFile
      const source = program.getSourceFile(file.path) as ts.SourceFile
      return { file, source, offset: start + at - file.offset }
    },
  }
}

/** Files that know when they changed. */
function createStore() {
  const files = new Map<string, string>()
  const versions = new Map<string, number>()
  const folders = new Set<string>()
  let count = 0
  return {
    files,
    folders,
    version: () => count,
    versionOf: (name: string) => String(versions.get(name) ?? 'library'),
    put(path: string, text: string) {
      if (files.get(path) === text) return
      files.set(path, text)
      versions.set(path, ++count)
      for (let up = parentOf(path); up; up = parentOf(up)) folders.add(up)
    },
    /** Forgets all other files. */
    keep(paths: string[]) {
      for (const path of [...files.keys()]) {
        if (paths.includes(path)) continue
        files.delete(path)
        count++
      }
    },
  }
}

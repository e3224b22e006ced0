import { join } from 'node:path'
import ts from 'typescript'

/** A reader's editor: one open file in a project on disk. */
export interface Editor {
  /** Replaces the text of the open file. */
  type(text: string): void
  /** Names offered at the end of the text. */
  complete(): string[]
}

/**
 * Opens a file that exists in memory only.
 *
 * @param folder the project, whose `node_modules` the file's imports resolve from
 */
export function openEditor(folder: string): Editor {
  const file = join(folder, 'editor.ts')
  let text = ''
  let version = 0
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ module: ts.ModuleKind.NodeNext, types: ['node'], skipLibCheck: true }),
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? `${version}` : 'disk'),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
  })
  return {
    type(next) {
      text = next
      version += 1
    },
    complete: () =>
      (service.getCompletionsAtPosition(file, text.length, {})?.entries ?? []).map((one) => one.name),
  }
}

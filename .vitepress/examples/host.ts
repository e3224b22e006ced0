import ts from 'typescript'

/** Where libraries and packages are read from. */
export interface Disk {
  readFile(name: string): string | undefined
  fileExists(name: string): boolean
  directoryExists(name: string): boolean
  getDirectories(name: string): string[]
  realpath(name: string): string
  /** Path of the library of the language. */
  libraryOf(options: ts.CompilerOptions): string
}

/** What a language service compiles, and how. */
export interface HostOptions {
  /** The folder that holds `node_modules`. */
  root: string
  options: ts.CompilerOptions
  disk: Disk
  /** The files to compile, by absolute path; they go before those of the disk. */
  files: Map<string, string>
  /** The folders they are in. */
  folders: Set<string>
  /** Changes when the file does. */
  versionOf(name: string): string
  /** Changes when any file does. */
  projectVersion(): string
}

/** What TypeScript's language service asks, answered from files in memory and a disk. */
export function createHost(options: HostOptions): ts.LanguageServiceHost {
  const { root, disk, files, folders, versionOf } = options
  const read = (name: string) => files.get(name) ?? disk.readFile(name)
  return {
    getCompilationSettings: () => options.options,
    getProjectVersion: options.projectVersion,
    getScriptFileNames: () => [...files.keys()].filter((name) => /\.[cm]?[jt]sx?$/.test(name)),
    getScriptVersion: versionOf,
    getScriptSnapshot(name) {
      const text = read(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: disk.libraryOf,
    fileExists: (name) => files.has(name) || disk.fileExists(name),
    readFile: read,
    directoryExists: (name) => folders.has(name) || disk.directoryExists(name),
    getDirectories: (name) => disk.getDirectories(name),
    realpath: (name) => (files.has(name) ? name : disk.realpath(name)),
  }
}

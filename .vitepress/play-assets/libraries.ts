import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { COMPILER_OPTIONS } from '../examples/options.ts'
import { LIBRARY } from '../play/disk.ts'
import type { Files } from '../play/types.ts'

/** Packages that an edited example may import; `node:` modules besides. */
export const PACKAGES = ['axios', 'wechatpay-axios-plugin', '@thenorthmemory/multipart']

// Readers look up fields of the API; of these only the types are needed.
const RE_WITHOUT_COMMENTS = /\/(?:typescript\/lib|@types\/node|undici-types)\//
/** The folder of a package, for a file in it. */
const RE_PACKAGE = /^.*\/node_modules\/(?!typescript\/)(?:@[^/]+\/)?[^/]+/
const RE_REFERENCES = /^\/\/\/ <reference [^\n]*\/>\n/gm

/**
 * The libraries of the language, Node.js and the packages of examples, as an editor in a browser
 * needs them: the same files that the build reads, without comments where nobody reads them.
 *
 * @param root the folder whose `node_modules` holds them
 * @returns by absolute path, with the root for the project
 */
export function slimLibraries(root: string): Files {
  const files: Files = {}
  const add = (path: string, text: string) => {
    files[path] = text
  }
  const sources = readLibraries(root)
  for (const source of sources) {
    const path = placeOf(source.fileName)
    add(path, RE_WITHOUT_COMMENTS.test(path) ? withoutComments(source) : source.text)
  }
  for (const folder of new Set(sources.flatMap(({ fileName }) => RE_PACKAGE.exec(fileName)?.[0] ?? []))) {
    const { name, version, types, typings, type } = JSON.parse(
      readFileSync(`${folder}/package.json`, 'utf8'),
    )
    const entry = types ?? typings ?? 'index.d.ts'
    add(`/node_modules/${name}/package.json`, JSON.stringify({ name, version, type, types: entry }))
  }
  return files
}

/** The files that a program reads which imports all of them. */
function readLibraries(root: string): ts.SourceFile[] {
  const entry = join(root, 'play-libraries.ts')
  const text = PACKAGES.map((name) => `import '${name}'`).join('\n')
  const host = ts.createCompilerHost(COMPILER_OPTIONS)
  const { getSourceFile, fileExists } = host
  host.getCurrentDirectory = () => root
  host.fileExists = (name) => name === entry || fileExists(name)
  host.getSourceFile = (name, ...rest) =>
    name === entry ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext) : getSourceFile(name, ...rest)
  const program = ts.createProgram([entry], COMPILER_OPTIONS, host)
  return program.getSourceFiles().filter(({ fileName }) => fileName !== entry)
}

// The packages may lie above the project, where it is a copy below another.
function placeOf(file: string): string {
  const library = dirname(ts.getDefaultLibFilePath(COMPILER_OPTIONS)).replaceAll('\\', '/')
  if (file.startsWith(`${library}/`)) return LIBRARY + file.slice(library.length)
  return file.slice(file.lastIndexOf('/node_modules/'))
}

function withoutComments(source: ts.SourceFile): string {
  const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed })
  const references = (source.text.match(RE_REFERENCES) ?? []).join('')
  const printed = printer.printFile(source).replace(RE_REFERENCES, '')
  return references + printed.replace(/^ +/gm, (spaces) => ' '.repeat(spaces.length / 4))
}

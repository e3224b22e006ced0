import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { OPTIONS_AS_TEXT } from './options.ts'
import { type Library, leaks, type Unit } from './program.ts'
import { writeScratch } from './scratch.ts'
import { sharedFiles } from './shared.ts'
import type { VirtualFile } from './types.ts'

/** Below so many units a compiler of its own costs more than it saves. */
const WORTH_A_COMPILER = 400

// What other packages declare for everybody, such as all that browsers have, changes what others see.
const RE_IMPORT = /\b(?:from|import|import\(|require\()\s*(["'])(.+?)\1/g
const RE_PLAIN = /^(?:\.|node:|axios$|wechatpay-axios-plugin$|wechatpay-openapi-types$)/
const RE_PLACE = /^([^(]+)\(\d+,\d+\): /
const RE_ERROR = /error TS\d+/
const TYPINGS = 'virtual.ts'

/** A mistake that must be found: a compiler that does not run finds nothing, and nothing would be wrong. */
const CANARY = {
  name: 'canary/canary.js',
  text: "/** @type {number} */\nexport const canary = 'not a number'\n",
}

/** How it is found and started; another one in tests. */
const COMPILER = join(
  dirname(createRequire(import.meta.url).resolve('typescript-7.0/package.json')),
  'bin/tsc',
)

interface NativeOptions {
  least?: number
  compiler?: string
  ready?: Promise<unknown>
}

/**
 * Finds units without any error by TypeScript 7, which is native and takes a fraction of the time, but
 * has no interface yet to ask it for more. What it is not sure of is left for the compiler that has:
 * an error of its own, a package that declares something for everybody, flags of a block.
 *
 * @param units with the placeholders that the first check has found, which are declared here
 * @param library a package that exists in memory only
 * @param root the project's root; a folder below its cache is made, and removed
 * @param options how many units are worth it, a script to run in the place of the compiler, and what it
 * waits for once its files are written
 * @returns units that need no other check; none where the compiler cannot run on this machine
 */
export async function findClean(
  units: Unit[],
  library: Library,
  root: string,
  { least = WORTH_A_COMPILER, compiler = COMPILER, ready }: NativeOptions = {},
): Promise<Set<Unit>> {
  const chosen = units.filter(isPlain)
  if (!isWorthACompiler(chosen, least)) return new Set()
  const { folder, places } = writeUnits(chosen, library, root)
  try {
    await ready
    const output = await compile(folder, compiler)
    const lines = output.split('\n').filter((line) => RE_ERROR.test(line))
    const found = new Set(lines.map((line) => RE_PLACE.exec(line)?.[1] ?? ''))
    // An error that is no unit's own may hide any other.
    const isKnown = [...found].every((path) => path === CANARY.name || places.has(path))
    if (!isKnown || !found.has(CANARY.name)) return new Set()
    const wrong = new Set([...found].flatMap((path) => places.get(path) ?? []))
    return new Set(chosen.filter((unit) => !wrong.has(unit)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Whether units are so many that the native compiler is started for them. */
export function isWorthACompiler(units: Unit[], least: number = WORTH_A_COMPILER): boolean {
  return units.length >= least
}

/** Whether the native compiler may judge a unit: nothing in it asks for more, or changes what others see. */
export function isPlain({ block, notations }: Unit): boolean {
  const { flags, compilerOptions, findings } = notations
  const isFlagged =
    flags.errors.length > 0 || flags.noErrors !== false || flags.noErrorsCutted || flags.noErrorValidation
  if (isFlagged || findings.length > 0 || leaks(block) || Object.keys(compilerOptions).length > 0)
    return false
  return [...block.code.matchAll(RE_IMPORT)].every(([, , name = '']) => RE_PLAIN.test(name))
}

/** A program on the disk, and where in it each unit's own code lies. */
interface Written {
  folder: string
  /** By path: whose file it is. */
  places: Map<string, Unit[]>
}

/**
 * Writes units into folders, where those with the same typings lie together: the forms of an example
 * have them in common, and to write and read a file takes longer than to compile it.
 */
function writeUnits(units: Unit[], library: Library, root: string): Written {
  const compilerOptions = { ...OPTIONS_AS_TEXT, noEmit: true }
  const files: Record<string, string> = {
    [CANARY.name]: CANARY.text,
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['*/**/*'] }),
  }
  const folders = new Map<string, string>()
  const places = new Map<string, Unit[]>()
  const put = (path: string, unit: Unit, text: string) => {
    files[path] = text
    places.set(path, [...(places.get(path) ?? []), unit])
  }
  for (const [index, unit] of units.entries()) {
    const { own, others } = filesOf(unit)
    const key = JSON.stringify([others, own.length === 1 || index])
    const place = folders.get(key) ?? `${index}`
    folders.set(key, place)
    for (const { name, content } of others) put(`${place}/${name}`, unit, content)
    for (const { name, content } of own) {
      const path = place === `${index}` ? `${place}/${name}` : `${place}/${index}-${name}`
      put(path, unit, content + declare(name, content, unit.placeholders ?? []))
    }
  }
  for (const [name, text] of Object.entries(library)) files[`node_modules/${name}`] = text
  return { folder: writeScratch(root, 'native', files), places }
}

/** A unit's own code, and what others may have as well and nobody writes into: typings, shared files. */
function filesOf({ block, notations: { files } }: Unit): Record<'own' | 'others', Named[]> {
  const shared = sharedFiles(
    block.code,
    files.map(({ name }) => name),
  )
  const typings = files.slice(0, -1)
  // Its files may import each other by their names.
  const isAlone = typings.every(({ name }) => name === TYPINGS)
  return isAlone
    ? { own: files.slice(-1), others: [...typings, ...shared] }
    : { own: files, others: shared }
}

type Named = Pick<VirtualFile, 'name' | 'content'>

// Where it is used, and what nobody has declared: it may have any type, as for the other compiler.
function declare(name: string, content: string, placeholders: string[]): string {
  const used = placeholders.filter((one) => content.includes(one))
  if (used.length === 0 || name === TYPINGS) return ''
  const lines = name.endsWith('.js')
    ? used.map((one) => `/** @type {any} */ var ${one}`)
    : used.map((one) => `declare var ${one}: any`)
  return `\n${lines.join('\n')}`
}

/** @returns what it prints; nothing where it cannot be started */
function compile(folder: string, compiler: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [compiler, '-p', '.', '--pretty', 'false'], { cwd: folder })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.on('error', () => resolve(''))
    child.on('close', () => resolve(output))
  })
}

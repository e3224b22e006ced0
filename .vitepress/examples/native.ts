import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { OPTIONS_AS_TEXT } from './options.ts'
import { type Library, leaks, type Unit } from './program.ts'
import { writeScratch } from './scratch.ts'
import { sharedFiles } from './shared.ts'

/** Below so many units a compiler of its own costs more than it saves. */
const WORTH_A_COMPILER = 400

// What other packages declare for everybody, such as all that browsers have, changes what others see.
const RE_IMPORT = /\b(?:from|import|import\(|require\()\s*(["'])(.+?)\1/g
const RE_PLAIN = /^(?:\.|node:|axios$|wechatpay-axios-plugin$|wechatpay-openapi-types$)/
const RE_PLACE = /^(\d+|canary)\//
const RE_ERROR = /error TS\d+/

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

/**
 * Finds units without any error by TypeScript 7, which is native and takes a fraction of the time, but
 * has no interface yet to ask it for more. What it is not sure of is left for the compiler that has:
 * an error of its own, a package that declares something for everybody, flags of a block.
 *
 * @param units with the placeholders that the first check has found, which are declared here
 * @param library a package that exists in memory only
 * @param root the project's root; a folder below its cache is made, and removed
 * @param options how many units are worth it, and a script to run in the place of the compiler
 * @returns units that need no other check; none where the compiler cannot run on this machine
 */
export async function findClean(
  units: Unit[],
  library: Library,
  root: string,
  { least = WORTH_A_COMPILER, compiler = COMPILER }: { least?: number; compiler?: string } = {},
): Promise<Set<Unit>> {
  const chosen = units.filter(isPlain)
  if (chosen.length < least) return new Set()
  const folder = writeUnits(chosen, library, root)
  try {
    const output = await compile(folder, compiler)
    const lines = output.split('\n').filter((line) => RE_ERROR.test(line))
    const places = lines.map((line) => RE_PLACE.exec(line)?.[1])
    // An error that is no unit's own may hide any other.
    if (places.includes(undefined) || !places.includes('canary')) return new Set()
    const wrong = new Set(places)
    return new Set(chosen.filter((_, index) => !wrong.has(`${index}`)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function isPlain({ block, notations }: Unit): boolean {
  const { flags, compilerOptions, findings } = notations
  const isFlagged =
    flags.errors.length > 0 || flags.noErrors !== false || flags.noErrorsCutted || flags.noErrorValidation
  if (isFlagged || findings.length > 0 || leaks(block) || Object.keys(compilerOptions).length > 0)
    return false
  return [...block.code.matchAll(RE_IMPORT)].every(([, , name = '']) => RE_PLAIN.test(name))
}

/** Writes each unit into a folder of its own, named by its number. */
function writeUnits(units: Unit[], library: Library, root: string): string {
  const compilerOptions = { ...OPTIONS_AS_TEXT, noEmit: true }
  const files: Record<string, string> = {
    [CANARY.name]: CANARY.text,
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['*/**/*'] }),
  }
  for (const [index, { block, notations, placeholders = [] }] of units.entries()) {
    const own = notations.files.map(({ name }) => name)
    for (const { name, content } of [...notations.files, ...sharedFiles(block.code, own)]) {
      files[`${index}/${name}`] = content + declare(name, content, placeholders)
    }
  }
  for (const [name, text] of Object.entries(library)) files[`node_modules/${name}`] = text
  return writeScratch(root, 'native', files)
}

// Where it is used, and what nobody has declared: it may have any type, as for the other compiler.
function declare(name: string, content: string, placeholders: string[]): string {
  const used = placeholders.filter((one) => content.includes(one))
  if (used.length === 0 || name === 'virtual.ts') return ''
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

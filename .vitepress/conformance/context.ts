import vm from 'node:vm'
import { SETTLE } from '../surface/forms.ts'
import { SUPPLY } from './prepare.ts'
import type { Module } from './types.ts'

/** Where a block's modules run: globals of their own, and what is given to them. */
export interface BlockContext {
  /**
   * Runs all modules, the last one and what it imports.
   *
   * @returns what the last one exports
   * @throws whatever the example throws
   */
  run(): Promise<Record<string, unknown>>
}

/** What a block is given. */
export interface Given {
  /** Free names. */
  globals: Record<string, unknown>
  /** Packages in the place of those installed. */
  packages: Record<string, object>
  /** Takes the promise of a statement. */
  settle(index: number, promise: unknown): void
  /** Gives a declared name its value. */
  supply(file: string, name: string): unknown
}

// A loop that never ends, in an example: milliseconds.
const PATIENCE = 10_000
const EXTENSIONS = ['', '.ts', '.js', '.mts', '.mjs', '.tsx', '.jsx']
/** A reader's request goes through the SDK; whatever else leads out is not there. */
const WITHHELD = new Set(['fetch', 'WebSocket', 'EventSource'])

/**
 * Puts a block's modules into a context of their own.
 *
 * @param label what stack traces call the block
 */
export function createBlockContext(modules: Module[], given: Given, label: string): BlockContext {
  const context = vm.createContext({ ...hostGlobals(), ...given.globals, [SETTLE]: given.settle })
  const loaded = new Map<string, Promise<vm.Module>>()
  const load = (module: Module): Promise<vm.Module> => {
    const known = loaded.get(module.name) ?? compile(module)
    loaded.set(module.name, known)
    return known
  }
  const compile = async ({ name, code }: Module): Promise<vm.Module> =>
    new vm.SourceTextModule(code, {
      context,
      identifier: `${label}/${name}`,
      initializeImportMeta(meta) {
        Object.assign(meta, { [SUPPLY]: (wanted: string) => given.supply(name, wanted) })
      },
      importModuleDynamically: ((specifier: string) => link(specifier, load, true)) as never,
    })
  // Kept until the block has run: Node.js lets go of a module that only another module knows, and then
  // ends the process, without a word, when it is to be evaluated.
  const packages = new Map<string, Promise<vm.Module>>()
  const loadPackage = (specifier: string): Promise<vm.Module> => {
    const known = packages.get(specifier) ?? importPackage(specifier, given.packages, context)
    packages.set(specifier, known)
    return known
  }
  const link = async (specifier: string, from: typeof load, isDynamic = false): Promise<vm.Module> => {
    const own = findModule(modules, specifier)
    const module = await (own ? from(own) : loadPackage(specifier))
    if (isDynamic) await evaluate(module, (one) => link(one, from))
    return module
  }
  return {
    async run() {
      const main = await load(modules.at(-1) as Module)
      await evaluate(main, (specifier) => link(specifier, load))
      return main.namespace as Record<string, unknown>
    },
  }
}

async function evaluate(module: vm.Module, link: (specifier: string) => Promise<vm.Module>): Promise<void> {
  if (module.status === 'unlinked') await module.link(link)
  await module.evaluate({ timeout: PATIENCE })
}

function findModule(modules: Module[], specifier: string): Module | undefined {
  if (!specifier.startsWith('.')) return undefined
  const bare = specifier.replace(/^\.\//, '').replace(/\.[cm]?[jt]sx?$/, '')
  return modules.find(({ name }) => EXTENSIONS.some((extension) => name === bare + extension))
}

async function importPackage(
  specifier: string,
  packages: Record<string, object>,
  context: vm.Context,
): Promise<vm.Module> {
  const found = packages[specifier] ?? ((await import(specifier)) as object)
  const names = Object.keys(found)
  return new vm.SyntheticModule(
    names,
    function () {
      for (const name of names) this.setExport(name, (found as Record<string, unknown>)[name])
    },
    { context, identifier: specifier },
  )
}

// What Node.js gives to every script, and a new context lacks.
function hostGlobals(): Record<string, unknown> {
  hostNames ??= findHostNames()
  const names = hostNames
  const globals = Object.fromEntries(
    names.map((name) => [name, (globalThis as Record<string, unknown>)[name]]),
  )
  return { ...globals, console: QUIET }
}

// The same for every block, and a context to ask costs as much as one to run in.
let hostNames: string[] | undefined

function findHostNames(): string[] {
  const own = new Set<string>(vm.runInNewContext('Object.getOwnPropertyNames(globalThis)'))
  return Object.getOwnPropertyNames(globalThis).filter(
    (name) => !own.has(name) && !WITHHELD.has(name) && name !== 'globalThis' && name !== 'global',
  )
}

/** Examples may print; here nobody reads it. */
const QUIET = new Proxy({}, { get: () => () => undefined })

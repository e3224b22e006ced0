import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEditor } from '../../../.vitepress/cli/editor.ts'
import { findPages } from '../../../.vitepress/examples/pages.ts'
import { endpointNames } from '../../../.vitepress/surface/names.ts'
import { FIXTURES, ROOT } from '../../kit/paths.ts'

/*
 * The package as a reader has it: packed, installed from the tarball beside the real SDK in an
 * empty project, and compiled with each TypeScript and each module setting readers use.
 */
const NAME = 'wechatpay-openapi-types'
const BUILT = join(ROOT, '.vitepress/generated', NAME)
const PROGRAMS = join(FIXTURES, 'programs')
const project = mkdtempSync(join(tmpdir(), 'reader-'))

const COMPILERS = ['typescript-5.5', 'typescript', 'typescript-7.0']
const MODULES = [
  ['nodenext', 'nodenext'],
  ['commonjs', 'bundler'],
  ['esnext', 'bundler'],
]
const settings = COMPILERS.flatMap((compiler) =>
  MODULES.flatMap(([module, resolution]) =>
    [true, false].map((skipLibCheck) => ({
      compiler,
      module: module as string,
      resolution: resolution as string,
      skipLibCheck,
    })),
  ),
)
const bin = (name: string) => join(ROOT, 'node_modules/.bin', name)
const run = (command: string, args: string[], cwd: string) =>
  spawnSync(command, args, { cwd, encoding: 'utf8' })

beforeAll(() => {
  execFileSync(bin('tsx'), ['.vitepress/cli/types.ts', '--site', 'https://docs.example/'], { cwd: ROOT })
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', project], {
    cwd: BUILT,
    encoding: 'utf8',
  })
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const versions = ['wechatpay-axios-plugin', 'axios', '@types/node'].map(
    (name) => `${name}@${devDependencies[name]}`,
  )
  writeFileSync(join(project, 'package.json'), '{ "name": "reader", "private": true }\n')
  execFileSync('npm', ['install', '--prefer-offline', `./${filename}`, ...versions], { cwd: project })
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

interface Setting {
  compiler: string
  module: string
  resolution: string
  skipLibCheck: boolean
}

function compile(
  file: string,
  { compiler, module, resolution, skipLibCheck }: Setting,
  types = 'node',
): string {
  // CommonJS with a bundler's resolution is what 6 and 7 make of it; 5.5 still has node10 for it.
  const moduleResolution = module === 'commonjs' && compiler === 'typescript-5.5' ? 'node10' : resolution
  const folder = join(project, 'src')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), readFileSync(join(PROGRAMS, file)))
  const compilerOptions = {
    noEmit: true,
    strict: true,
    target: 'es2022',
    lib: ['es2022'],
    types: types.split(','),
    module,
    moduleResolution,
    skipLibCheck,
    checkJs: true,
  }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [`src/${file}`] }))
  const tsc = join(ROOT, 'node_modules', compiler, 'bin/tsc')
  return run(process.execPath, [tsc, '-p', project, '--pretty', 'false'], project).stdout
}

/** The errors a program announces: `// error: 2345 2741` at the end of a line; compilers differ. */
function announced(file: string): { line: number; codes: string[] }[] {
  const lines = readFileSync(join(PROGRAMS, file), 'utf8').split('\n')
  return lines.flatMap((text, index) => {
    const codes = /\/\/ error: ([\d ]+)$/.exec(text)?.[1]?.split(' ')
    return codes ? { line: index + 1, codes } : []
  })
}

function found(output: string): { line: number; code: string }[] {
  return [...output.matchAll(/\((\d+),\d+\): error TS(\d+)/g)].map(([, line, code]) => ({
    line: Number(line),
    code: code as string,
  }))
}

/** What was found otherwise than announced; nothing where all is as it should be. */
function differences(file: string, output: string): string[] {
  const errors = found(output)
  const wanted = announced(file)
  const missed = wanted.filter(
    ({ line, codes }) => !errors.some((one) => one.line === line && codes.includes(one.code)),
  )
  const extra = errors.filter((one) => !wanted.some(({ line }) => line === one.line))
  return [
    ...missed.map(({ line }) => `line ${line}: no error`),
    ...extra.map(({ line, code }) => `line ${line}: TS${code}`),
  ]
}

describe.each(settings)('$compiler, module $module, skipLibCheck $skipLibCheck', (setting) => {
  it('compiles what is right', () => {
    expect(compile('right.ts', setting)).toBe('')
  })

  it('refuses each mistake where it is, and nothing else', () => {
    expect(announced('wrong.ts').length).toBeGreaterThan(8)
    expect(differences('wrong.ts', compile('wrong.ts', setting))).toEqual([])
  })
})

it('is switched on by naming it in `types`, in JavaScript too', () => {
  const setting = {
    compiler: 'typescript',
    module: 'nodenext',
    resolution: 'nodenext',
    skipLibCheck: false,
  }
  expect(differences('named.js', compile('named.js', setting, `node,${NAME}`))).toEqual([])
  expect(differences('named.js', compile('named.js', setting))).not.toEqual([])
})

it('is empty at run time, and can be imported', () => {
  const { status, stderr } = run(
    process.execPath,
    ['--input-type=module', '-e', `import '${NAME}'`],
    project,
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

it('links each endpoint to its page', () => {
  expect(readFileSync(join(BUILT, 'index.d.ts'), 'utf8')).toContain(
    '@see https://docs.example/openapi/v3/pay/transactions/jsapi',
  )
})

it('has the version of the SDK it is for', () => {
  const sdk = JSON.parse(
    readFileSync(join(ROOT, 'node_modules/wechatpay-axios-plugin/package.json'), 'utf8'),
  )
  const own = JSON.parse(readFileSync(join(BUILT, 'package.json'), 'utf8'))
  expect(own).toMatchObject({
    version: sdk.version,
    peerDependencies: { 'wechatpay-axios-plugin': `~${sdk.version}` },
  })
})

it('publint finds nothing', () => {
  const { status, stdout } = run(bin('publint'), ['--strict'], BUILT)
  expect({ status, good: stdout.includes('All good!') }).toEqual({ status: 0, good: true })
})

it('are the types wrong? no', () => {
  const { status, stdout } = run(bin('attw'), ['--pack', '.', '--format', 'table-flipped'], BUILT)
  expect({ status, good: stdout.includes('No problems found') }).toEqual({ status: 0, good: true })
})

it('completes a chain with exactly the segments that exist', async () => {
  const { pages } = await findPages(['docs'], ROOT)
  const below = pages
    .flatMap((page) => endpointNames(page) ?? [])
    .filter(({ path }) => path.startsWith('v3/pay/transactions/'))
    .map(({ properties }) => properties[3] as string)
  const editor = openEditor(project)
  editor.type(
    `import '${NAME}'\nimport { Wechatpay } from 'wechatpay-axios-plugin'\ndeclare const wxpay: Wechatpay\nwxpay.v3.pay.transactions.`,
  )
  expect(editor.complete().sort()).toEqual([...new Set(below)].sort())
})

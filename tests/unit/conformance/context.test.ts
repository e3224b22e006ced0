import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { ROOT } from '../../kit/paths.ts'

// In a process of its own: what goes wrong here ends it.
const SCRIPT = `
  import { createBlockContext } from './.vitepress/conformance/context.ts'
  const modules = [
    { name: 'first.js', code: 'collect()' },
    { name: 'index.js', code: "import './first.js'; import { state } from 'given'; export const read = state" },
  ]
  const given = {
    globals: { collect: () => globalThis.gc() },
    packages: { given: { state: 'SUCCESS' } },
    settle() {},
    supply() {},
  }
  const { read } = await createBlockContext(modules, given, 'a.md:1').run()
  console.log(read)`

it('a package is still there when the memory was tidied up before it is used', () => {
  const flags = ['--experimental-vm-modules', '--no-warnings', '--expose-gc']
  const args = [...flags, '--import', 'tsx', '--input-type=module', '-e', SCRIPT]
  const { status, signal, stdout } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect({ status, signal, stdout }).toEqual({ status: 0, signal: null, stdout: 'SUCCESS\n' })
})

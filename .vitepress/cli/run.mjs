// Runs a command of this folder, as in `node .vitepress/cli/run.mjs check docs/guide`.
import { existsSync } from 'node:fs'
import { bundleModule } from '../load/module.mjs'

const [name = ''] = process.argv.splice(2, 1)
const module = new URL(`./${name}.ts`, import.meta.url)
if (existsSync(module)) await import(await bundleModule(module))
else {
  console.error(`"${name}" is no command: package.json names them all, under "scripts".`)
  process.exitCode = 2
}

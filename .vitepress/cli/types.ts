import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { PACKAGE_NAME } from '../surface/package-name.ts'
import { renderReadme } from '../surface/readme.ts'
import { renderPackage } from '../surface/run.ts'
import { sdkVersion } from '../surface/sdk.ts'
import { checkPages, openCache, ROOT } from './project.ts'
import { renderReport } from './report.ts'

const GENERATED = join(ROOT, '.vitepress/generated')
const USAGE = `Usage: npm run types [-- --site https://…]

Writes the package of typings to .vitepress/generated/${PACKAGE_NAME}, from all pages, once they
have no problem. With --site, each endpoint links to its page there.
Exit code: 0 it is written, 1 a page has a problem, 2 wrong usage.`

async function main(): Promise<number> {
  const site = parse()
  if (site === false) return 2
  const result = await checkPages(['docs'], openCache())
  if (result.problems.length > 0) {
    console.error(renderReport(result, 'text'))
    console.error('\nThe package is not written. Mend the problems above first.')
    return 1
  }
  const folder = join(GENERATED, PACKAGE_NAME)
  rmSync(folder, { recursive: true, force: true })
  const files = renderPackage(result.surface, ROOT, site ? { site } : {})
  files[`${PACKAGE_NAME}/README.md`] = renderReadme(result.surface, sdkVersion(ROOT))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(GENERATED, name)), { recursive: true })
    writeFileSync(join(GENERATED, name), text)
  }
  cpSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'))
  const { operations, events } = result.surface
  console.log(`${relative(ROOT, folder)}: ${operations.length} operations, ${events.length} notifications`)
  return 0
}

function parse(): string | undefined | false {
  try {
    const { values } = parseArgs({ options: { site: { type: 'string' } } })
    return values.site?.replace(/\/+$/, '')
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
    return false
  }
}

process.exitCode = await main()

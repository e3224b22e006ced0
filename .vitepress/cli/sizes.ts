import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { LIMITS } from '../deploy/limits.ts'
import { isOver, measureSizes, type Size } from '../deploy/sizes.ts'
import { DIST } from './project.ts'

/** Prints what the built site weighs, and fails where something weighs more than it may. */
function main(): number {
  if (!existsSync(join(DIST, 'index.html'))) {
    console.error('.vitepress/dist: there is no built site to measure. Run `npm run build` first.')
    return 2
  }
  const sizes = measureSizes(DIST, LIMITS)
  console.log('| what | is | may be |\n| --- | --- | --- |')
  for (const size of sizes) console.log(renderRow(size))
  const over = sizes.filter(isOver)
  if (over.length === 0) return 0
  console.error(`\n${over.length} figures are more than they may be:`)
  for (const size of over) console.error(`  ${size.page ?? size.what}: ${size.value} ${size.unit}`)
  console.error('    → Make them less, or say in .vitepress/deploy/limits.ts why they may be more.')
  return 1
}

function renderRow(size: Size): string {
  const { what, value, limit, unit, page } = size
  const name = page ? `${what}: \`${page}\`` : what
  return `| ${name} | ${value} ${unit}${isOver(size) ? ' (over)' : ''} | ${limit} ${unit} |`
}

try {
  process.exitCode = main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

import { build } from 'vitepress'
import { run } from '../examples/run.ts'
import { openCache, ROOT } from './project.ts'
import { renderReport } from './report.ts'

/**
 * Checks all examples, then builds the site. What VitePress only prints (an error while a page is
 * rendered on the server) fails the build as well.
 */
async function main(): Promise<number> {
  const result = await run({ root: ROOT, inputs: ['docs'], cache: openCache() })
  if (result.problems.length > 0) {
    console.error(renderReport(result, 'text'))
    console.error('\nThe site is not built. Mend the problems above first.')
    return 1
  }
  const printed = watchErrors()
  try {
    await build(ROOT)
  } catch (error) {
    console.error(`\nThe build failed: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  }
  if (printed.length === 0) return 0
  console.error(`\nThe build printed ${printed.length} error(s), so it counts as failed:`)
  for (const text of printed) console.error(`  ${text}`)
  return 1
}

function watchErrors(): string[] {
  const printed: string[] = []
  const original = console.error
  console.error = (...parts: unknown[]) => {
    printed.push(parts.map(String).join(' '))
    original(...parts)
  }
  return printed
}

process.exitCode = await main()

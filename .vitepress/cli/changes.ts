import { parseArgs } from 'node:util'
import type { Change } from '../changes/compare.ts'
import { readRecorded, recordChanges, writeRecorded } from '../changes/history.ts'
import { byKey } from '../changes/page.ts'
import { takeSnapshot } from '../changes/signature.ts'
import { describeChange } from '../changes/words.ts'
import { openSession } from '../examples/run.ts'
import { readContracts } from '../surface/document.ts'
import { mergePages } from '../surface/merge.ts'
import { ROOT } from './project.ts'

const USAGE = `Usage: npm run changes [-- --check]

Compares what all pages describe with what was described when changes were last recorded
(.vitepress/changes/surface.txt), and adds the differences with today's date to
.vitepress/changes/history.json. The page docs/changes.md and the feed are made of it.

  --check   writes nothing

Exit code: 0 recorded, or nothing has changed; 1 something has changed and --check is given;
2 wrong usage.`

async function main(): Promise<number> {
  const isCheck = parse()
  if (typeof isCheck === 'string') {
    console.error(`${isCheck}\n\n${USAGE}`)
    return 2
  }
  const session = openSession({ root: ROOT })
  const { surface } = mergePages(await session.read(['docs']))
  await session.close()
  const now = takeSnapshot(await readContracts(surface, ROOT))
  const { changes, ...recorded } = recordChanges(readRecorded(ROOT), now, today())
  if (changes.length === 0) {
    console.log(`Nothing has changed: ${now.size} operations and notifications are as recorded.`)
    return 0
  }
  console.log(render(changes))
  if (isCheck) {
    console.error('The surface differs from .vitepress/changes/surface.txt and no entry says so.')
    console.error('    → Run `npm run changes`, look at what it lists, and commit what it writes.')
    return 1
  }
  writeRecorded(ROOT, recorded)
  console.log(`Recorded ${changes.length} changes in .vitepress/changes/.`)
  return 0
}

function render(changes: Change[]): string {
  return [...byKey(changes)]
    .map(([key, own]) => [key, ...own.map((one) => `  ${describeChange(one)}`)].join('\n'))
    .join('\n')
}

// The day in Beijing, as the documents count it.
function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
}

function parse(): boolean | string {
  try {
    const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
    return values.check
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

process.exitCode = await main()

import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readProofs } from '../conformance/proofs.ts'
import { openSession } from '../examples/run.ts'
import { isDone, listKnown, movedEvents, renderStandings, standings } from '../scaffold/coverage.ts'
import { ROOT } from './project.ts'

const USAGE = `Usage: npm run coverage -- [--from FOLDER] [--strict]

Prints, by product, how many of the known paths and notifications have a page, have run (npm run
conformance), and are described; what is left to do, and what is excused and why.

  --from    the folder of facts, with openapi/ and webhook/ in it (../shared/facts)
  --strict  exit code 1 where something is left to do

Exit code: 0 printed, 1 something is left to do and --strict is given, 2 wrong usage.`

async function main(): Promise<number> {
  const args = parse()
  if (typeof args === 'string') {
    console.error(`${args}\n\n${USAGE}`)
    return 2
  }
  const session = openSession({ root: ROOT })
  const pages = await session.read(['docs'])
  await session.close()
  const all = standings(listKnown(args.from), pages, readProofs(ROOT).blocks, movedEvents(args.from))
  console.log(renderStandings(all).join('\n'))
  return args.strict && !all.every(isDone) ? 1 : 0
}

function parse(): { from: string; strict: boolean } | string {
  try {
    const { values } = parseArgs({
      options: {
        from: { type: 'string', default: '../shared/facts' },
        strict: { type: 'boolean', default: false },
      },
    })
    const from = resolve(ROOT, values.from)
    if (existsSync(join(from, 'openapi'))) return { from, strict: values.strict }
    return `There are no facts in ${relative(ROOT, from)}. Say where they are with --from FOLDER.`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

process.exitCode = await main()

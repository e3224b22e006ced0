import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findSource, Refusal, readWanted, type Source } from '../scaffold/source.ts'
import { updatePage } from '../scaffold/update.ts'
import { checkDraft, DOCS, openCache, ROOT } from './project.ts'
import { renderProblems } from './report.ts'

const USAGE = `Usage: npm run new -- [METHOD /PATH] --from FILE|FOLDER [--to FOLDER] [--update]

Writes a page with complete typings and a handler or example that checks. FILE is one path or one
notification as data, or an OpenAPI 3.x document, of which METHOD and /PATH choose a path; in FOLDER
they choose the file. An existing page is never overwritten: --update brings its typings up to the
data and prints the difference, all else as it is. A page that does not check is not written.

  --from    where the data is
  --to      the folder for the page, in the place of docs/
  --update  an existing page

Exit code: 0 the page is written or needs no change, 1 it is not written, 2 wrong usage.`

interface Args {
  positionals: string[]
  from?: string
  to?: string
  update: boolean
}

async function main(): Promise<number> {
  const args = parse()
  if (typeof args === 'string') {
    console.error(`${args}\n\n${USAGE}`)
    return 2
  }
  const wanted = args.positionals.length > 0 ? readWanted(args.positionals) : undefined
  const source = await findSource(args.from && resolve(args.from), wanted)
  const target = join(args.to ? resolve(args.to) : DOCS, `${source.page}.md`)
  return args.update ? update(source, target) : create(source, target)
}

async function create(source: Source, target: string): Promise<number> {
  const name = relative(ROOT, target)
  if (existsSync(target))
    throw new Refusal(
      `${name} exists already; nothing is written. Use --update to bring its typings up to date.`,
    )
  const page = source.render()
  await refuseProblems(target, page)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, page)
  console.log(`${name} is written. Describe it, then: npm run check -- "${name}"`)
  return 0
}

async function update({ facts }: Source, target: string): Promise<number> {
  const name = relative(ROOT, target)
  if (!facts) throw new Refusal('--update is for pages of endpoints.')
  if (!existsSync(target)) throw new Refusal(`${name} is not there yet: leave --update out to write it.`)
  const before = readFileSync(target, 'utf8')
  const after = updatePage(before, facts)
  if (after === before) {
    console.log(`${name} needs no change.`)
    return 0
  }
  console.log(difference(before, after))
  await refuseProblems(target, after)
  writeFileSync(target, after)
  console.log(`${name} is brought up to date.`)
  return 0
}

async function refuseProblems(target: string, page: string): Promise<void> {
  const errors = (await checkDraft(target, page, openCache())).filter(
    ({ severity }) => severity === 'error',
  )
  if (errors.length === 0) return
  throw new Refusal(
    `${renderProblems(errors).join('\n')}\n${relative(ROOT, target)} does not check; nothing is written.`,
  )
}

// Git is there wherever the project is.
function difference(before: string, after: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'update-'))
  try {
    writeFileSync(join(folder, 'before.md'), before)
    writeFileSync(join(folder, 'after.md'), after)
    const args = ['diff', '--no-index', '--no-color', '-U2', 'before.md', 'after.md']
    const { stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
    return stdout.slice(stdout.indexOf('@@')).trimEnd()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function parse(): Args | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        update: { type: 'boolean', default: false },
      },
    })
    if (positionals.length === 0 && !values.from)
      return 'Say what the page is about: METHOD /PATH, or --from FILE.'
    return { positionals, ...values }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}

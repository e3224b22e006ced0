import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { load } from 'js-yaml'
import { ROOT } from './paths.ts'

/** A step of a job: shell, or an action with what it is given. */
export interface Step {
  run?: string
  uses?: string
  if?: string
  with?: Record<string, unknown>
}

/** A job, as far as the tests read it. */
interface Job {
  needs?: string | string[]
  if?: string
  strategy?: { matrix: { part: number[] } }
  steps: Step[]
}

/** The workflow of GitHub: what of it can be run, and read, without GitHub. */
export interface Workflow {
  env: Record<string, string>
  jobs: Record<string, Job>
}

/** Reads the workflow. */
export function readWorkflow(): Workflow {
  return load(readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8')) as Workflow
}

/**
 * The step of a job that has some text in its shell, or in the name of its action.
 *
 * @throws an Error where there is none
 */
export function stepOf({ jobs }: Workflow, job: string, mark: string): Step {
  const found = jobs[job]?.steps.find(({ run, uses }) => (run ?? uses)?.includes(mark))
  if (!found) throw new Error(`The job ${job} has no step with "${mark}".`)
  return found
}

/**
 * Runs a step's shell as a runner would: in bash, which ends at the first command that fails.
 *
 * @param values of expressions, such as `matrix.part`
 * @returns exit code, and what it said
 * @throws an Error for an expression without a value
 */
export function runStep(
  { run = '' }: Step,
  cwd: string,
  variables: Record<string, string>,
  values: Record<string, string> = {},
): { status: number | null; said: string } {
  const script = run.replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression) => {
    const value = values[expression]
    if (value === undefined) throw new Error(`No value for ${expression}.`)
    return value
  })
  const env = { PATH: process.env.PATH, ...variables }
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-e', '-c', script], {
    cwd,
    env,
    encoding: 'utf8',
  })
  return { status, said: stdout + stderr }
}

/** Writes files, text by path, into a folder. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** All files of a folder: text by path. */
export function filesIn(folder: string): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const paths = found.map((one) => join(one.parentPath, one.name)).sort()
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
}

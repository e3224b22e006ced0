import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { renderPackage } from '../surface/run.ts'
import type { Surface } from '../surface/types.ts'
import { openEditor } from './editor.ts'
import { ROOT } from './project.ts'

const CLIENT = "import { Wechatpay } from 'wechatpay-axios-plugin'\ndeclare const wxpay: Wechatpay\n"
const IMPORT = "import 'wechatpay-openapi-types'\n"
const ROUNDS = 5

/** What the package costs a reader's editor and compiler. */
export interface TypingsFigures {
  /** Milliseconds until the segments below `v3.pay.transactions.` are listed, after warm-up. */
  completionMs: number
  /** Seconds that importing the package adds to `tsc` on a program of three lines. */
  tscAddsSeconds: number
}

/**
 * Measures the package as a reader has it installed.
 *
 * @param surface of the whole site
 */
export function measureTypings(surface: Surface): TypingsFigures {
  const folder = mkdtempSync(join(ROOT, '.vitepress/cache/bench-'))
  try {
    for (const [name, text] of Object.entries(renderPackage(surface, ROOT))) {
      const file = join(folder, 'node_modules', name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    const without = fastestTsc(folder, `${CLIENT}export const one = wxpay\n`)
    const imported = fastestTsc(folder, `${IMPORT}${CLIENT}export const one = wxpay.v3\n`)
    return {
      completionMs: completion(folder),
      tscAddsSeconds: Math.round((imported - without) * 100) / 100,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function fastestTsc(folder: string, text: string): number {
  const file = join(folder, 'program.ts')
  writeFileSync(file, text)
  const args = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--module',
    'nodenext',
    '--types',
    'node',
    file,
  ]
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now()
    const { status, stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`tsc failed:\n${stdout}`)
    return (performance.now() - started) / 1000
  })
  return Math.min(...times)
}

function completion(folder: string): number {
  const editor = openEditor(folder)
  const text = `${IMPORT}${CLIENT}wxpay.v3.pay.transactions.`
  editor.type(text)
  editor.complete()
  // As in use: a key is pressed, then the list is asked for.
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    editor.type(`// ${round}\n${text}`)
    const started = performance.now()
    editor.complete()
    return performance.now() - started
  })
  return Math.round(Math.max(...times))
}

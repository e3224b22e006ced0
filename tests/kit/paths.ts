import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Pages in, results out. */
export const FIXTURES = join(ROOT, 'tests/fixtures')

/** Material beside the project, which a clone elsewhere does not have. */
export const SHARED = resolve(ROOT, '../shared')

/** Why tests that read `SHARED` are skipped, or nothing where it is there. */
export const SHARED_ABSENT = existsSync(SHARED) ? undefined : `${SHARED} is not there`

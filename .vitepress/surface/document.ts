import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createFileStore } from '../examples/cache.ts'
import type { JsonSchema } from '../examples/json-schema.ts'
import type { PageResult } from '../examples/types.ts'
import { createThreads } from '../load/threads.ts'
import { type Contracts, contractTypes, toContracts } from './contracts.ts'
import { pageFacts, renderOpenApi, schemaNames } from './openapi.ts'
import { PACKAGE_NAME } from './package-name.ts'
import { renderPackage } from './run.ts'
import { sdkVersion } from './sdk.ts'
import type { Surface } from './types.ts'

/**
 * The OpenAPI document of the whole site.
 *
 * @param pages all pages, checked
 * @param site address of the site, without a slash at its end; operations link to their pages
 * @returns JSON, as `/openapi.json` serves it
 */
export async function openApiJson(
  pages: PageResult[],
  surface: Surface,
  root: string,
  site?: string,
): Promise<string> {
  const schemas = await surfaceSchemas(surface, schemaNames(surface), root)
  const document = renderOpenApi(surface, schemas, {
    version: sdkVersion(root),
    ...(site && { site }),
    pages: pageFacts(pages, surface),
  })
  return JSON.stringify(document)
}

/**
 * What goes over the wire in every operation and notification of the surface.
 *
 * @param root the project's root
 */
export async function readContracts(surface: Surface, root: string): Promise<Contracts> {
  return toContracts(surface, await surfaceSchemas(surface, contractTypes(surface), root))
}

type Schemas = [name: string, schema: JsonSchema][]

interface Kept {
  /** Stands for the typings and the names. */
  key: string
  schemas: Schemas
}

const WORKER = new URL('./worker.ts', import.meta.url)

const CODE = ['.', '../examples'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)))

// Kept from the last run: whoever changes no typings does not wait for the generator.
async function surfaceSchemas(surface: Surface, names: string[], root: string) {
  const typings = renderPackage(surface, root)[`${PACKAGE_NAME}/index.d.ts`] ?? ''
  const key = createHash('sha256')
    .update(JSON.stringify([typings, names]))
    .digest('hex')
  const store = createFileStore(join(root, '.vitepress/cache/schemas'), root, CODE)
  const known = store.read<Kept>('schemas')
  if (known?.key === key) return new Map(known.schemas)
  const schemas = await inThread(typings, names, root)
  store.write('schemas', { key, schemas } satisfies Kept)
  return new Map(schemas)
}

// Besides, a build renders pages meanwhile. The generator's TypeScript goes with the thread.
async function inThread(...asked: [typings: string, names: string[], root: string]): Promise<Schemas> {
  const pool = createThreads(WORKER)
  try {
    return (await (await pool.start({ minThreads: 1, maxThreads: 1 })).run(asked)) as Schemas
  } finally {
    await pool.close()
  }
}

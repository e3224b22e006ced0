import type { PageResult } from '../examples/types.ts'
import { type Contracts, contractTypes, toContracts } from './contracts.ts'
import { pageFacts, renderOpenApi, schemaNames } from './openapi.ts'
import { PACKAGE_NAME } from './package-name.ts'
import { renderPackage } from './run.ts'
import { typeSchemas } from './schemas.ts'
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

function surfaceSchemas(surface: Surface, names: string[], root: string) {
  const typings = renderPackage(surface, root)[`${PACKAGE_NAME}/index.d.ts`] ?? ''
  return typeSchemas(typings, names, root)
}

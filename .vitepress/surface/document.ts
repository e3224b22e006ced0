import type { PageResult } from '../examples/types.ts'
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
  const typings = renderPackage(surface, root)[`${PACKAGE_NAME}/index.d.ts`] ?? ''
  const schemas = await typeSchemas(typings, schemaNames(surface), root)
  const document = renderOpenApi(surface, schemas, {
    version: sdkVersion(root),
    ...(site && { site }),
    pages: pageFacts(pages, surface),
  })
  return JSON.stringify(document)
}

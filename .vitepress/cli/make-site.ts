import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCaptures } from '../conformance/captures.ts'
import type { SiteAddress } from '../site/addresses.ts'
import { openApiJson } from '../surface/document.ts'
import { type CheckResult, checkPages, DIST, openCache, ROOT } from './project.ts'

/** Checks all pages; what their examples send is found on the way. */
export function checkSite(): Promise<CheckResult> {
  return checkPages(['docs'], openCache(), undefined, openCaptures(ROOT).companion)
}

/**
 * Begins to make the OpenAPI document, which takes seconds; a site is built meanwhile.
 *
 * @returns writes it beside the pages, when they are there
 * @throws (when it is written) what its generator throws
 */
export function beginDocument({ pages, surface }: CheckResult, { site }: SiteAddress): () => Promise<void> {
  const json = openApiJson(pages, surface, ROOT, site)
  // Said where it is waited for, which is later.
  json.catch(() => undefined)
  return async () => writeFileSync(join(DIST, 'openapi.json'), await json)
}

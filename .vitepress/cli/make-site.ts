import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { openCaptures } from '../conformance/captures.ts'
import type { SiteAddress } from '../site/addresses.ts'
import { openApiJson } from '../surface/document.ts'
import { type CheckResult, checkPages, DIST, openCache, ROOT } from './project.ts'

/*
 * Of 1,100 pages some 700 MB are in use at a time. Without a limit V8 lets the heap grow to several
 * times that before it looks for what is not, in each thread.
 */
const GROWTH = '--heap-growing-percent=50'

/** To be called before anything is read: a build keeps to little more memory than is in use. */
export function limitHeap(): void {
  setFlagsFromString(GROWTH)
}

/** Checks all pages; what their examples send is found on the way. */
export function checkSite(): Promise<CheckResult> {
  return checkPages(['docs'], openCache(), undefined, openCaptures(ROOT).companion)
}

/** Writes the OpenAPI document beside the pages. */
export async function writeDocument({ pages, surface }: CheckResult, { site }: SiteAddress): Promise<void> {
  writeFileSync(join(DIST, 'openapi.json'), await openApiJson(pages, surface, ROOT, site))
}

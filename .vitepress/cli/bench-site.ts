import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vitepress'
import { checkLinks } from '../addresses/dead-links.ts'
import { readSiteAddress } from '../site/addresses.ts'
import { openApiJson } from '../surface/document.ts'
import { handOver } from './hand-over.ts'
import { checkPages, openCache, ROOT } from './project.ts'

/*
 * What `npm run build` does, in a copy with some of the pages only: flows and links that lead to the
 * others are found broken, and the site is built nevertheless.
 */

const dist = join(ROOT, '.vitepress/dist')
const address = readSiteAddress(process.env)
const result = await checkPages(['docs'], openCache())
handOver(result)
await build(ROOT)
writeFileSync(
  join(dist, 'openapi.json'),
  await openApiJson(result.pages, result.surface, ROOT, address.site),
)
checkLinks(
  dist,
  result.pages.map(({ page }) => page),
  address,
)

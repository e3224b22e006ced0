import { build } from 'vitepress'
import { checkLinks } from '../addresses/dead-links.ts'
import { readSiteAddress } from '../site/addresses.ts'
import { handOver } from './hand-over.ts'
import { checkSite, limitHeap, writeDocument } from './make-site.ts'
import { DIST, ROOT } from './project.ts'

/*
 * What `npm run build` does, in a copy with some of the pages only: flows and links that lead to the
 * others are found broken, and the site is built nevertheless.
 */

limitHeap()
const address = readSiteAddress(process.env)
const result = await checkSite()
handOver(result)
await build(ROOT)
await writeDocument(result, address)
checkLinks(
  DIST,
  result.pages.map(({ page }) => page),
  address,
)

import { build } from 'vitepress'
import { checkLinks } from '../addresses/dead-links.ts'
import { readSiteAddress } from '../site/addresses.ts'
import { tuneEngine } from './engine.ts'
import { handOver } from './hand-over.ts'
import { beginDocument, checkSite } from './make-site.ts'
import { DIST, ROOT } from './project.ts'

/*
 * What `npm run build` does, in a copy with some of the pages only: flows and links that lead to the
 * others are found broken, and the site is built nevertheless.
 */

tuneEngine()
const address = readSiteAddress(process.env)
const result = await checkSite()
handOver(result)
const writeDocument = beginDocument(result, address)
await build(ROOT)
await writeDocument()
checkLinks(
  DIST,
  result.pages.map(({ page }) => page),
  address,
)

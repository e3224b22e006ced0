import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openSession } from '../../.vitepress/examples/run.ts'
import type { Facts } from '../../.vitepress/scaffold/facts.ts'
import { renderPage } from '../../.vitepress/scaffold/page.ts'
import { checkSurface, derivedPackage } from '../../.vitepress/surface/run.ts'
import { NOTHING_VERIFIED } from '../../.vitepress/surface/verified.ts'
import { ROOT } from './paths.ts'

/** A page of an endpoint, as the scaffold writes it. */
export const CLOSE: Facts = {
  page: 'v3/orders/{id}/close',
  path: '/v3/orders/{id}/close',
  title: '关闭订单',
  methods: {
    post: {
      summary: '关闭',
      request: {
        path: { type: 'object', properties: { id: { type: 'string', label: '订单号' } } },
        body: {
          type: 'object',
          required: ['mchid'],
          properties: {
            mchid: { type: 'string', label: '商户号' },
            reason: { type: 'string', label: '原因' },
          },
        },
      },
      responses: { '204': {} },
    },
  },
}

/** A second endpoint below the same path. */
export const QUERY: Facts = {
  page: 'v3/orders/{id}',
  path: '/v3/orders/{id}',
  title: '查询订单',
  methods: {
    get: {
      summary: '查询',
      request: { path: { type: 'object', properties: { id: { type: 'string', label: '订单号' } } } },
      responses: {
        '200': {
          schema: {
            type: 'object',
            required: ['state'],
            properties: { state: { type: 'string', enum: ['OPEN', 'CLOSED'], label: '状态' } },
          },
        },
      },
    },
  },
}

/** Pages by path below `docs/`. */
export type Pages = Record<string, string>

/** The pages of endpoints, where the site has them. */
export function endpointPages(...facts: Facts[]): Pages {
  return Object.fromEntries(facts.map((one) => [`openapi/${one.page}.md`, renderPage(one)]))
}

/**
 * Checks a small site as `npm run check` does: each page by itself, and all as one surface.
 *
 * @param pages the site's pages
 */
export async function checkSite(pages: Pages) {
  // Below the project, so that its packages are found.
  mkdirSync(join(ROOT, '.vitepress/cache'), { recursive: true })
  const root = mkdtempSync(join(ROOT, '.vitepress/cache/small-'))
  const session = openSession({ root, derived: derivedPackage(root), threads: 1 })
  try {
    for (const [name, text] of Object.entries(pages)) {
      const file = join(root, 'docs', name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    const result = await session.run(['docs'])
    return await checkSurface(result, { root, session, verified: NOTHING_VERIFIED })
  } finally {
    await session.close()
    rmSync(root, { recursive: true })
  }
}

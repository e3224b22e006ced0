import { findBlocks } from '../../.vitepress/examples/blocks.ts'
import type { Block, Page } from '../../.vitepress/examples/types.ts'
import { createEngine } from '../../.vitepress/play/engine.ts'
import type { Engine, PlaySource } from '../../.vitepress/play/types.ts'
import { slimLibraries } from '../../.vitepress/play-assets/libraries.ts'
import { playSource } from '../../.vitepress/play-assets/sources.ts'
import type { Facts } from '../../.vitepress/scaffold/facts.ts'
import { renderPage } from '../../.vitepress/scaffold/page.ts'
import { ROOT } from './paths.ts'

/** A page of a call with a bit of everything, as the scaffold writes it. */
export const PAY: Facts = {
  page: 'v3/orders/{id}/pay',
  path: '/v3/orders/{id}/pay',
  title: '支付',
  methods: {
    post: {
      summary: '支付',
      request: {
        path: {
          type: 'object',
          properties: { id: { type: 'string', label: '订单号', example: '2026/1' } },
        },
        query: {
          type: 'object',
          required: ['mchid'],
          properties: { mchid: { type: 'string', label: '商户号', example: '1230000109' } },
        },
        body: {
          type: 'object',
          required: ['notify_url', 'amount', 'kind'],
          properties: {
            notify_url: { type: 'string', label: '通知地址', example: 'https://example.com/notify' },
            kind: { type: 'string', enum: ['APP', 'WEB'], label: '场景' },
            amount: {
              type: 'object',
              label: '金额',
              required: ['total'],
              properties: {
                total: { type: 'integer', label: '总金额', example: 100 },
                note: { type: 'string', label: '备注' },
              },
            },
          },
        },
      },
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

/** The blocks of a page. */
export function blocksOf(text: string, name = 'docs/page.md'): Block[] {
  const page: Page = { file: `/${name}`, name, text, frontmatter: {} }
  return findBlocks(page).blocks
}

/** The first block of a page, as an editor opens it. */
export function sourceOf(facts: Facts): PlaySource {
  const source = playSource(blocksOf(renderPage(facts))[0] as Block)
  if (!source) throw new Error(`${facts.page} cannot be edited.`)
  return source
}

let libraries: ReturnType<typeof slimLibraries> | undefined

/** An engine that has a block open. */
export function engineFor(source: PlaySource): Engine {
  libraries ??= slimLibraries(ROOT)
  const engine = createEngine(libraries)
  engine.open(source)
  return engine
}

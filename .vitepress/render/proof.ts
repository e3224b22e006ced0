import type { PageResult } from '../examples/types.ts'
import { escapeHtml } from './html.ts'

/** What the line below a page's text is made of. */
export interface Proof {
  /** Version of TypeScript that checked the page. */
  typescript: string
  /** Version of the SDK, and by `Block.id` what each block did when it was run with it. */
  run: { sdk: string; blocks: Record<string, { calls: number; notifications: number }> }
}

/**
 * Renders the line that says how a page's examples were checked, and whether they were run.
 *
 * @returns HTML; nothing for a page without examples. Blocks changed since they ran are not said to have run
 */
export function renderProof({ page, blocks }: PageResult, { typescript, run }: Proof): string {
  if (blocks.length === 0) return ''
  const ran = blocks.flatMap(({ block }) => run.blocks[block.id] ?? [])
  const reason = page.frontmatter.conformance
  const parts = [
    `示例 ${blocks.length} 段，已由 TypeScript ${typescript} 检查`,
    ...(ran.length === blocks.length ? [ranWith(ran, run.sdk)] : []),
    ...(typeof reason === 'string' ? [`没有运行：${escapeHtml(reason)}`] : []),
  ]
  return `<p class="proof">${parts.join('；')}。</p>\n`
}

function ranWith(ran: { calls: number; notifications: number }[], sdk: string): string {
  const sum = (key: 'calls' | 'notifications') => ran.reduce((total, one) => total + one[key], 0)
  const did = [
    ...(sum('calls') > 0 ? [`发出 ${sum('calls')} 次请求`] : []),
    ...(sum('notifications') > 0 ? [`处理 ${sum('notifications')} 条通知`] : []),
  ]
  const counted = did.length > 0 ? `，${did.join('、')}` : ''
  return `并用 wechatpay-axios-plugin ${sdk} 实际运行过${counted}`
}

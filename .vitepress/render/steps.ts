import { escapeHtml } from './html.ts'

interface Link {
  title: string
  address: string
}

interface StepLink extends Link {
  verb: string
}

/** What stands around a page. */
export interface Steps {
  /** A line each: the flows that agree on it, what comes before and what comes after. */
  groups: { flows: string[]; previous: StepLink[]; next: StepLink[] }[]
  /** Notifications that the page's calls lead to. */
  notifications: Link[]
  /** Calls that lead to the page's notification. */
  causes: Link[]
  /** What leads to it without a call. */
  happenings: { by: 'user' | 'platform'; what: string }[]
  /** The same for others, and what differs. */
  variants: (Link & { label: string; differs: string })[]
}

const ACTORS = { user: '由用户触发', platform: '由微信支付触发' }

/**
 * Renders the steps before and after a page as links.
 *
 * @returns HTML; nothing where nothing stands around the page
 */
export function renderSteps({ groups, notifications, causes, happenings, variants }: Steps): string {
  const near = new Set(groups.flatMap(({ previous, next }) => [...previous, ...next]).map(addressOf))
  // What the lines above name already is not told twice.
  const told = (links: Link[]) => links.every((link) => near.has(link.address))
  const lines = [
    ...groups.map(renderGroup),
    ...(told(notifications) ? [] : [renderLine('会收到的通知', renderLinks(notifications))]),
    ...(told(causes) ? [] : [renderLine('由这些接口触发', renderLinks(causes))]),
    ...(['user', 'platform'] as const).flatMap((who) => {
      const whats = happenings.filter(({ by }) => by === who).map(({ what }) => escapeHtml(what))
      return whats.length > 0 ? [renderLine(ACTORS[who], whats.join('；'))] : []
    }),
    ...variants.map((one) => renderLine(one.label, `${renderLink(one)}，${escapeHtml(one.differs)}`)),
  ]
  if (lines.length === 0) return ''
  return `<nav class="steps" aria-label="前后步骤" v-pre>\n${lines.join('\n')}\n</nav>\n`
}

/**
 * Renders the link that reports a problem of a page.
 *
 * @param address absent where nobody takes reports
 * @returns HTML; nothing without an address
 */
export function renderReport(address: string | undefined, text: string): string {
  if (!address) return ''
  const attributes = `href="${escapeHtml(address)}" target="_blank" rel="noreferrer"`
  return `<p class="report" v-pre><a ${attributes}>${escapeHtml(text)}</a></p>\n`
}

function renderGroup({ flows, previous, next }: Steps['groups'][number]): string {
  const parts = [
    ...(previous.length > 0 ? [`<span aria-hidden="true">←</span> ${renderVerbs(previous)}`] : []),
    '<b>本页</b>',
    ...(next.length > 0 ? [`${renderVerbs(next)} <span aria-hidden="true">→</span>`] : []),
  ]
  return renderLine(flows.join('、'), parts.join(' · '))
}

// A verb once, before all that it goes for: 关单 关闭订单，退款 申请退款.
function renderVerbs(links: StepLink[]): string {
  const verbs = [...new Set(links.map(({ verb }) => verb))]
  const render = (verb: string) => renderLinks(links.filter((link) => link.verb === verb))
  return verbs.map((verb) => `<i>${escapeHtml(verb)}</i> ${render(verb)}`).join('，')
}

function renderLinks(links: Link[]): string {
  return links.map(renderLink).join('、')
}

function renderLink({ title, address }: Link): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`
}

function renderLine(label: string, html: string): string {
  return `<p><span class="steps-label">${escapeHtml(label)}</span> <span>${html}</span></p>`
}

function addressOf({ address }: Link): string {
  return address
}

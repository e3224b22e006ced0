import { HOSTS } from '../surface/contracts.ts'
import type { OperationReference } from '../surface/reference.ts'
import { escapeHtml } from './html.ts'

/** What a page’s frontmatter says of its operations. */
export interface PageFacts {
  roles: string[]
  updated?: string
  /** `true`, or the address of the page to use instead. */
  deprecated?: boolean | string
}

const [HOST, FALLBACK] = HOSTS

/**
 * Renders the bar below an operation’s heading: where it is, who may call it, what it asks for.
 *
 * @param replacement of a deprecated one: address and title
 */
export function renderEndpointBar(
  { contract, isEncrypted, chain }: OperationReference,
  facts: PageFacts,
  replacement?: { href: string; title: string },
): string {
  const { method, path, hosts, needsCertificate, version } = contract
  const host = hosts[0] ?? HOST
  const rows = [
    ['域名', hosts.length > 0 ? code(host) : `${code(HOST)}，备用 ${code(FALLBACK)}`],
    ...(facts.roles.length > 0 ? [['谁可以调用', escapeHtml(facts.roles.join('、'))]] : []),
    ['还要准备', needs(needsCertificate, isEncrypted, version)],
    ...(facts.updated ? [['官方更新', `<time datetime="${facts.updated}">${facts.updated}</time>`]] : []),
  ]
  return [
    facts.deprecated ? renderDeprecated(replacement) : '',
    '<div class="endpoint" v-pre>',
    `<p class="address"><b class="method">${method}</b> <code>${marked(path)}</code></p>`,
    // Closed on phones, where the code comes first; the styles show all of it where there is room.
    '<details><summary>调用条件与复制</summary>',
    `<p class="copies">${copy('复制地址', host + path)}${copy('复制链式写法', chain)}<button type="button" data-copy-form="curl">复制 cURL</button></p>`,
    `<dl>${rows.map(([term, text]) => `<div><dt>${term}</dt><dd>${text}</dd></div>`).join('')}</dl>`,
    '</details></div>\n',
  ].join('')
}

function renderDeprecated(replacement?: { href: string; title: string }): string {
  const link = replacement
    ? `改用<a href="${escapeHtml(replacement.href)}">${escapeHtml(replacement.title)}</a>。`
    : '没有替代的接口。'
  return `<div class="warning custom-block" v-pre><p class="custom-block-title">不再接受新的接入</p><p>${link}</p></div>\n`
}

function needs(needsCertificate: boolean, isEncrypted: boolean, version: string): string {
  const list = [
    ...(needsCertificate ? ['出示商户 API 证书（<code>security: true</code>）'] : []),
    ...(isEncrypted ? ['传敏感信息时先加密，请求头写 <code>Wechatpay-Serial</code>'] : []),
  ]
  return list.length > 0 ? list.join('；') : `无，${version === 'v2' ? 'APIv2 密钥' : '商户私钥'}签名即可`
}

function marked(path: string): string {
  return escapeHtml(path).replace(/&#123;([^}]*)}/g, '<var>&#123;$1}</var>')
}

function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`
}

function copy(label: string, text: string): string {
  return `<button type="button" data-copy="${escapeHtml(text)}">${label}</button>`
}

import { escapeHtml } from './html.ts'

/** A page, or a heading of one. */
export interface Link {
  title: string
  address: string
}

interface Call extends Link {
  method: string
  path: string
  roles: string[]
  isDeprecated: boolean
}

interface Notice extends Link {
  event: string
}

/** A product and all that belongs to it. */
export interface Entry {
  id: string
  name: string
  purpose: string
  address: string
  groups: { label: string; calls: Call[] }[]
  notices: Notice[]
}

/** Products as cards, with what there is of each; those without pages are left out. */
export function renderProducts(entries: Entry[]): string {
  const cards = entries.filter(hasPages).map((entry) => {
    const calls = count(callsOf(entry).length, '个接口')
    const text = `<span>${escapeHtml(entry.purpose)}</span> <small>${calls}${count(entry.notices.length, '个通知')}</small>`
    return `<li><a href="${entry.address}">${escapeHtml(entry.name)}</a> ${text}</li>`
  })
  return `<ul class="products" v-pre>${cards.join('')}</ul>\n`
}

/** The calls of a product in the order of use, below their headings, and its notifications. */
export function renderProduct(entry: Entry): string {
  const { groups, notices } = entry
  if (!hasPages(entry)) return '<p v-pre>这个产品的接口页面还没有写。</p>\n'
  const calls = groups.map(({ label, calls }, index) => {
    const heading = label ? renderHeading(3, `calls-${index + 1}`, label) : ''
    return heading + renderCalls(calls)
  })
  return [
    calls.length > 0
      ? `<section v-pre>${renderHeading(2, 'calls', '接口')}${calls.join('')}</section>\n`
      : '',
    notices.length > 0
      ? `<section v-pre>${renderHeading(2, 'notices', '通知')}${renderNotices(notices)}</section>\n`
      : '',
  ].join('')
}

/** Every operation, product by product, with a filter above them. */
export function renderOperations(entries: Entry[]): string {
  const all = entries.filter((entry) => callsOf(entry).length > 0)
  const calls = all.flatMap(callsOf)
  const choices = [
    renderChoice(
      '产品',
      'product',
      all.map(({ id, name }) => [id, name]),
    ),
    renderChoice(
      '方法',
      'method',
      unique(calls.map(({ method }) => method)).map((one) => [one, one]),
    ),
    renderChoice(
      '角色',
      'role',
      unique(calls.flatMap(({ roles }) => roles)).map((one) => [one, one]),
    ),
  ]
  const sections = all.map((entry) =>
    renderSection(entry, renderCalls(callsOf(entry)), callsOf(entry).length),
  )
  return (
    renderFilter('名称或路径，例如 退款 refunds', choices, calls.length, '个接口') + renderList(sections)
  )
}

/** Every notification, product by product, with a filter above them. */
export function renderEvents(entries: Entry[]): string {
  const all = entries.filter(({ notices }) => notices.length > 0)
  const sections = all.map((entry) =>
    renderSection(entry, renderNotices(entry.notices), entry.notices.length),
  )
  const choice = renderChoice(
    '产品',
    'product',
    all.map(({ id, name }) => [id, name]),
  )
  const total = all.reduce((sum, { notices }) => sum + notices.length, 0)
  return renderFilter('名称或事件，例如 TRANSACTION', [choice], total, '个通知') + renderList(sections)
}

function renderList(sections: string[]): string {
  return `<div class="catalog" v-pre>${sections.join('')}<p class="catalog-none" hidden>没有符合条件的。少写几个字，或把条件改回“全部”。</p></div>\n`
}

function renderSection({ id, name, address }: Entry, table: string, rows: number): string {
  const heading = renderHeading(2, id, name, address)
  return `<section data-product="${id}" style="--rows:${rows}">${heading}${table}</section>`
}

function renderFilter(hint: string, choices: string[], total: number, unit: string): string {
  return [
    '<div class="catalog-filter" v-pre>',
    `<label>筛选 <input type="search" name="words" placeholder="${hint}" autocomplete="off" spellcheck="false"></label>`,
    ...choices,
    `<output data-unit="${unit}" aria-live="polite">${total} ${unit}</output>`,
    '</div>\n',
  ].join('')
}

function renderChoice(label: string, name: string, options: [value: string, text: string][]): string {
  const rest = options.map(
    ([value, text]) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`,
  )
  return `<label>${label} <select name="${name}"><option value="">全部</option>${rest.join('')}</select></label>`
}

// Some hundred rows, on one page some thousand: three elements each, where a table has six.
function renderCalls(calls: Call[]): string {
  const rows = calls.map((one) => {
    const deprecated = one.isDeprecated ? ' <em>已停用</em>' : ''
    const call = `<code>${one.method} ${escapeHtml(one.path)}</code>`
    return `<li>${renderLink(one)} ${call} ${escapeHtml(one.roles.join('、'))}${deprecated}</li>`
  })
  return `<ul class="operations">${rows.join('')}</ul>`
}

function renderNotices(notices: Notice[]): string {
  const rows = notices.map((one) => `<tr><td>${renderLink(one)}</td><td>${escapeHtml(one.event)}</td></tr>`)
  const head = '<th scope="col">名称</th><th scope="col">事件</th>'
  return `<table class="notices"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function renderHeading(level: number, id: string, text: string, address?: string): string {
  const name = escapeHtml(text)
  const content = address ? `<a href="${address}">${name}</a>` : name
  return `<h${level} id="${id}" tabindex="-1">${content} <a class="header-anchor" href="#${id}" aria-label="“${name}”的链接">​</a></h${level}>`
}

function renderLink({ title, address }: Link): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`
}

function hasPages(entry: Entry): boolean {
  return callsOf(entry).length + entry.notices.length > 0
}

function callsOf({ groups }: Entry): Call[] {
  return groups.flatMap(({ calls }) => calls)
}

function count(number: number, unit: string): string {
  return number > 0 ? ` ${number} ${unit}` : ''
}

function unique(all: string[]): string[] {
  return [...new Set(all)]
}

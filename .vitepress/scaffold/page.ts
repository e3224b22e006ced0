import { isIdentifier, toChain } from './chain.ts'
import { type Facts, type Operation, officialLink } from './facts.ts'
import type { Schema } from './schema.ts'
import { hasEncrypted, renderVirtual } from './virtual.ts'

const SENDS_DATA = new Set(['post', 'put', 'patch'])
const TODO = '【待写：什么时候调用，调用之后会怎样】'

/**
 * A page for one path, with complete typings and an example that passes what is required.
 *
 * @param facts one path as data
 * @returns Markdown; the description is left for a person to write
 */
export function renderPage(facts: Facts): string {
  const operations = Object.entries(facts.methods)
  const first = operations[0]?.[1] ?? {}
  const title = facts.title ?? first.summary ?? facts.path
  const frontmatter = [
    '---',
    `title: ${title}`,
    `description: ${TODO}`,
    ...(first.tags?.[0] ? [`product: ${first.tags[0]}`] : []),
    ...(first.roles?.length ? [`roles: [${first.roles.join(', ')}]`] : []),
    ...(first.updated ? [`updated: ${first.updated}`] : []),
    ...(first.deprecated ? ['deprecated: true'] : []),
    '---',
  ]
  return `${[frontmatter.join('\n'), ...sections(facts)].join('\n\n')}\n`
}

function sections(facts: Facts): string[] {
  const operations = Object.entries(facts.methods)
  const virtual = renderVirtual(facts)
  const [[method, operation] = ['', {} as Operation]] = operations
  if (operations.length === 1) {
    const lead = `{{ $frontmatter.description }}${officialText(operation)}`
    return [`# {{ $frontmatter.title }} {#${method}}`, lead, renderBlock(virtual, facts, method, operation)]
  }
  const parts = operations.flatMap(([name, one]) => [
    `## ${one.summary ?? name.toUpperCase()} {#${name}}`,
    `${TODO}${officialText(one)}`,
    renderBlock(virtual, facts, name, one),
  ])
  return ['# {{ $frontmatter.title }}', '{{ $frontmatter.description }}', ...parts]
}

function officialText(operation: Operation): string {
  const link = officialLink(operation)
  return link ? ` [官方文档](${link})` : ''
}

function renderBlock(virtual: string, facts: Facts, method: string, operation: Operation): string {
  return [
    '```js twoslash',
    '// @filename: virtual.ts',
    virtual,
    '// @filename: business.js',
    "import { wxpay } from './virtual'",
    '// ---cut---',
    ...callLines(facts, method, operation),
    '```',
  ].join('\n')
}

function callLines(facts: Facts, method: string, operation: Operation): string[] {
  const { body, form } = operation.request ?? {}
  const data = SENDS_DATA.has(method) ? literal(body ?? form ?? {}, '') : undefined
  const config = configLiteral(facts, operation)
  const parameters = [data, config].filter((one) => one !== undefined).join(', ')
  return [`wxpay${toChain(facts.page)}.${method}(${parameters})`, ...thenLines(operation)]
}

function configLiteral(facts: Facts, operation: Operation): string | undefined {
  const { path, query, header } = operation.request ?? {}
  const keys = Object.keys(path?.properties ?? {})
  if (facts.baseURL) keys.push(`baseURL: '${facts.baseURL}'`)
  if (operation.merchantCertificate) keys.push('security: true')
  if (operation.responses?.['200'] && !operation.responses['200'].schema)
    keys.push("responseType: 'arraybuffer'")
  if (query?.required?.length) keys.push(`params: ${literal(query, '')}`)
  if (header?.required?.length && hasEncrypted(operation.request?.body))
    keys.push(`headers: ${literal(header, '')}`)
  return keys.length > 0 ? `{ ${keys.join(', ')} }` : undefined
}

// Required fields only, as placeholders; what is nested is spelt out.
function literal(schema: Schema, indent: string): string {
  const names = (schema.required ?? []).filter((name) => name !== 'sign' && name !== 'nonce_str')
  if (names.length === 0) return '{}'
  const inner = `${indent}  `
  const lines = names.map((name) => `${inner}${member(name, schema.properties?.[name] ?? {}, inner)},`)
  return ['{', ...lines, `${indent}}`].join('\n')
}

function member(name: string, schema: Schema, indent: string): string {
  if (schema.properties) return `${name}: ${literal(schema, indent)}`
  if (schema.items?.properties) return `${name}: [${literal(schema.items, indent)}]`
  return isIdentifier(name) ? name : `'${name}': ''`
}

function thenLines(operation: Operation): string[] {
  const schema = operation.responses?.['200']?.schema
  const known = schema?.required?.length
    ? schema.required
    : Object.keys(schema?.properties ?? {}).slice(0, 3)
  const fields = known.filter(isIdentifier).filter((name) => !name.includes('$'))
  if (!operation.responses?.['200']) return ['.then(({ status }) => status === 204) // [!code hl]']
  if (fields.length === 0) return ['.then(({ data }) => data) // [!code hl]']
  const list = fields.join(', ')
  return [`.then(({ data: { ${list} } }) => ({ ${list} })) // [!code hl]`]
}

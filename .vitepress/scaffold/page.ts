import { writeExample } from './example.ts'
import { type Facts, type Operation, officialLink, sdkPath } from './facts.ts'
import { mendFacts } from './mend.ts'
import { renderVirtual } from './virtual.ts'

const TODO = '【待写：什么时候调用，调用之后会怎样】'
const RE_SUFFIX = /(?:API|接口)$/
// What YAML would read as something else than a text.
const RE_SPECIAL = /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |\s#|\s$/

/** How a page is scaffolded. */
export interface PageOptions {
  /**
   * Encrypts what is sensitive, with the keys and plain texts that it takes declared at the end of
   * `virtual.ts`. Without it sensitive fields are placeholders like any other.
   */
  encrypts?: boolean
}

/**
 * A page for one path, with complete typings and an example that passes what is required.
 *
 * @param known one path as data
 * @returns Markdown; the description is left for a person to write
 */
export function renderPage(known: Facts, { encrypts = false }: PageOptions = {}): string {
  const facts = mendFacts(known)
  const first = Object.values(facts.methods)[0] ?? {}
  const title = facts.title ?? first.summary?.replace(RE_SUFFIX, '') ?? facts.path
  const frontmatter = [
    '---',
    `title: ${quoted(title)}`,
    `description: ${TODO}`,
    ...(first.tags?.[0] ? [`product: ${quoted(first.tags[0])}`] : []),
    ...(first.roles?.length ? [`roles: [${first.roles.join(', ')}]`] : []),
    ...(first.updated ? [`updated: ${first.updated}`] : []),
    ...(first.deprecated ? ['deprecated: true'] : []),
    ...(sdkPath(facts) === facts.page ? [] : [`path: /${sdkPath(facts)}`]),
    '---',
  ]
  return `${[frontmatter.join('\n'), ...sections(facts, encrypts)].join('\n\n')}\n`
}

function quoted(text: string): string {
  return RE_SPECIAL.test(text) ? JSON.stringify(text) : text
}

function sections(facts: Facts, encrypts: boolean): string[] {
  const operations = Object.entries(facts.methods)
  const virtual = renderVirtual(facts)
  const [[method, operation] = ['', {} as Operation]] = operations
  if (operations.length === 1) {
    const lead = `{{ $frontmatter.description }}${officialText(operation)}`
    return [`# {{ $frontmatter.title }} {#${method}}`, lead, renderBlock(virtual, facts, method, encrypts)]
  }
  const parts = operations.flatMap(([name, one]) => [
    `## ${one.summary ?? name.toUpperCase()} {#${name}}`,
    `${TODO}${officialText(one)}`,
    renderBlock(virtual, facts, name, encrypts),
  ])
  return ['# {{ $frontmatter.title }}', '{{ $frontmatter.description }}', ...parts]
}

function officialText(operation: Operation): string {
  const link = officialLink(operation)
  return link ? ` [官方文档](${link})` : ''
}

function renderBlock(virtual: string, facts: Facts, method: string, encrypts: boolean): string {
  const { values, lines } = writeExample(facts, method, encrypts)
  return [
    '```js twoslash',
    '// @filename: virtual.ts',
    virtual,
    ...values.flatMap(({ name, type, comment }) => [`/** ${comment} */`, `export var ${name}: ${type}`]),
    '// @filename: business.js',
    `import { ${['wxpay', ...values.map(({ name }) => name)].join(', ')} } from './virtual'`,
    '// ---cut---',
    ...lines,
    '```',
  ].join('\n')
}

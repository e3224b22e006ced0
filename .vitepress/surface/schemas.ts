import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type JsonSchema, toValue } from '../examples/json-schema.ts'
import { writeScratch } from '../examples/scratch.ts'

/** What the generator makes, before `tidy`. */
interface RawSchema extends JsonSchema {
  const?: unknown
  encrypted?: unknown
}

// The typings rest on axios and Node, whose own types no schema shall hold: a request's config is
// its own members, and a file is a string of bytes.
const STUBS = {
  'node_modules/axios/index.d.ts': [
    'export interface AxiosRequestConfig {}',
    'export interface AxiosPromise<T = unknown> { data: T }',
    'export interface AxiosError<T = unknown> { data: T }',
  ].join('\n'),
  'node_modules/@types/node/index.d.ts': '/** @format binary */\ndeclare type Buffer = string\n',
  'node_modules/wechatpay-axios-plugin/index.d.ts': 'export interface Multipart {}',
  'sdk.d.ts': '',
  'tsconfig.json': JSON.stringify({
    compilerOptions: { lib: ['es5'], types: [], strict: true, noEmit: true },
    files: ['index.d.ts'],
  }),
}

const RE_EXAMPLE = /@example[ \t]+(.*?)(?=[ \t]*(?:\*\/|$))/gm
const RE_TEMPLATE_KEY = /\[\w+: `([^`]+)`\]:/g
const RE_HOLE = /\$\{(number|string)\}/
const HOLES: Record<string, string> = { number: '\\d+', string: '.*' }

/**
 * Makes JSON Schemas of types in the typings, all in one run of the generator. Types that are
 * referred to are written out where they are used; types that hold themselves are not supported.
 *
 * @param indexDts text of the package's `index.d.ts`
 * @param names full names of types, such as `WeChatPay.OpenAPI.V3.Certificates.GetHttpMethod.WellformedResponse`
 * @param root the project's root; a folder below its cache is made, and removed
 * @returns the schemas, by name, with fields in the order of the typings
 * @throws an Error where a name is not declared, or the typings do not compile
 */
export async function typeSchemas(
  indexDts: string,
  names: Iterable<string>,
  root: string,
): Promise<Map<string, JsonSchema>> {
  const folder = writeScratch(root, 'schemas', { ...STUBS, 'index.d.ts': prepare(indexDts) })
  try {
    const generator = await openGenerator(folder)
    return new Map(Array.from(names, (name) => [name, tidyRoot(generator.createSchema(name) as RawSchema)]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function openGenerator(folder: string) {
  // It loads a TypeScript of its own, which whoever makes no schemas shall not wait for.
  const { createFormatter, createParser, createProgram, DEFAULT_CONFIG, SchemaGenerator } = await import(
    'ts-json-schema-generator'
  )
  // A node of the generator's TypeScript, not of ours.
  type Node = Parameters<InstanceType<typeof SchemaGenerator>['createSchemaFromNodes']>[0][number]
  const config = {
    ...DEFAULT_CONFIG,
    path: join(folder, 'index.d.ts'),
    tsconfig: join(folder, 'tsconfig.json'),
    expose: 'none' as const,
    topRef: false,
    sortProps: false,
    additionalProperties: true,
    extraTags: ['encrypted'],
  }
  // As it comes, it walks all files once more for each name.
  class Generator extends SchemaGenerator {
    private nodes: Map<string, Node> | undefined

    protected override findNamedNode(name: string) {
      const nodes = this.nodes ?? this.walk()
      this.nodes = nodes
      return nodes.get(name) ?? super.findNamedNode(name)
    }

    private walk(): Map<string, Node> {
      const nodes = new Map<string, Node>()
      this.appendTypes(this.partitionFiles().projectFiles, this.program.getTypeChecker(), nodes)
      return nodes
    }
  }
  const program = createProgram(config)
  return new Generator(program, createParser(program, config), createFormatter(config), config)
}

// The generator reads an example as JSON5, which turns long digits into rounded numbers, and takes
// the first index signature for all: so examples become JSON strings, and keys plain properties.
function prepare(text: string): string {
  return text
    .replace(RE_EXAMPLE, (_, example: string) => `@examples ["${escapeUnits(example)}"]`)
    .replace(RE_TEMPLATE_KEY, (_, template: string) => `'${template}'?:`)
}

// In JSDoc, braces, `@` and slashes may mean something.
function escapeUnits(text: string): string {
  return text.replace(/[^\w.-]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

// Nothing refers to definitions: all is written out.
function tidyRoot({ $schema, definitions, ...schema }: RawSchema): JsonSchema {
  return tidy(schema)
}

function tidy({ const: value, encrypted, deprecated, examples, ...rest }: RawSchema): JsonSchema {
  const { items, anyOf, allOf, properties, additionalProperties } = rest
  const schema: JsonSchema = {
    ...rest,
    // The same, and known to more tools.
    ...(value !== undefined && { enum: [value] }),
    // The tag may say why, which belongs to no boolean.
    ...(deprecated !== undefined && { deprecated: true }),
    ...(encrypted !== undefined && { 'x-encrypted': true }),
    ...(items && { items: tidyItems(items) }),
    ...(anyOf && { anyOf: anyOf.map(tidy) }),
    ...(allOf && { allOf: allOf.map(tidy) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: tidy(additionalProperties) }),
    ...(properties && tidyProperties(properties, rest.required)),
  }
  const typed = (examples ?? [])
    .map((one) => toValue(String(one), schema))
    .filter((one) => one !== undefined)
  return typed.length > 0 ? { ...schema, examples: typed } : schema
}

// The drafts write tuples differently: here the places are not told apart, their number is kept.
function tidyItems(items: JsonSchema | JsonSchema[]): JsonSchema {
  return Array.isArray(items) ? { anyOf: items.map(tidy) } : tidy(items)
}

function tidyProperties(all: Record<string, JsonSchema>, required: string[] = []): JsonSchema {
  const properties: Record<string, JsonSchema> = {}
  const patternProperties: Record<string, JsonSchema> = {}
  for (const [key, schema] of Object.entries(all)) {
    const name = unquote(key)
    if (RE_HOLE.test(name)) patternProperties[toPattern(name)] = tidy(schema)
    else properties[name] = tidy(schema)
  }
  return {
    properties,
    ...(Object.keys(patternProperties).length > 0 && { patternProperties }),
    ...(required.length > 0 && { required: required.map(unquote) }),
  }
}

// The generator keeps the quotes of a name.
function unquote(key: string): string {
  return key.replace(/^(['"])(.*)\1$/, '$2')
}

function toPattern(template: string): string {
  const literals = template.split(RE_HOLE)
  // A split by one group alternates text and hole.
  return `^${literals.map((part, index) => (index % 2 === 0 ? escapePattern(part) : HOLES[part])).join('')}$`
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

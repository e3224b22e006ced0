import ts from 'typescript'
import type { Block, Page, PageResult, Problem } from '../examples/types.ts'
import { typingsOf } from './block-typings.ts'
import { readDeclarations, uncommentedFields } from './declarations.ts'
import {
  type EndpointNames,
  endpointNames,
  eventNames,
  METHODS,
  methodNamespace,
  methodOf,
} from './names.ts'
import { normalize } from './normalize.ts'
import type { Declaration, Member, Place } from './types.ts'

const RE_VARIABLE = /^\{(.*)\}$/
const RE_PARAMETERS = /^\w+\s*\(([^)]*)\)/

/**
 * Holds a page's typings to the page's own path: namespaces, methods, chain, path parameters,
 * comments. Pages outside `docs/openapi` and `docs/webhook` pass.
 *
 * @returns problems in the order of the page
 */
export function checkRules({ page, blocks }: PageResult): Problem[] {
  const endpoint = endpointNames(page)
  if (!endpoint && !eventNames(page)) return []
  return blocks.flatMap(({ block }) => {
    const declarations = readDeclarations(page, block)
    const comments = uncommented(page, block)
    return endpoint ? [...endpointProblems(endpoint, declarations, page, block), ...comments] : comments
  })
}

function endpointProblems(
  endpoint: EndpointNames,
  declarations: Declaration[],
  page: Page,
  block: Block,
): Problem[] {
  const methods = methodsOf(declarations)
  if (methods.length === 0) {
    const message = `No types of a method are declared for /${endpoint.path}.`
    const name = `${endpoint.endpoint}.PostHttpMethod`
    return [
      atBlock(page, block, 'surface-method', message, `Declare them in a namespace such as \`${name}\`.`),
    ]
  }
  return [
    ...methods.flatMap((one) => methodProblems(one, endpoint, declarations)),
    ...(endpoint.isReachable
      ? [...segmentProblems(endpoint, page, block), ...chainProblems(endpoint, declarations, page, block)]
      : stringChainProblems(endpoint, page, block)),
  ]
}

interface Method {
  method: string
  namespace: string
  /** The types in the namespace. */
  types: Declaration[]
}

function methodsOf(declarations: Declaration[]): Method[] {
  const found = new Map<string, Method>()
  for (const one of declarations) {
    const namespace = one.name.slice(0, one.name.lastIndexOf('.'))
    const method = methodOf(namespace.slice(namespace.lastIndexOf('.') + 1))
    if (!method) continue
    const known = found.get(namespace) ?? { method, namespace, types: [] }
    known.types.push(one)
    found.set(namespace, known)
  }
  return [...found.values()]
}

// What the SDK would request must be the page's path.
function segmentProblems(
  { segments, properties, path }: EndpointNames,
  page: Page,
  block: Block,
): Problem[] {
  return segments.flatMap((segment, index) => {
    const made = normalize(properties[index] as string)
    if (made === segment || (segment === '' && made === '{empty}')) return []
    const message = `The SDK turns \`${properties[index]}\` into "${made}", not into "${segment}" of /${path}.`
    return atBlock(page, block, 'surface-path', message, `Call it as \`wxpay.chain('${path}')\`.`)
  })
}

// No property leads to a segment with a capital: the client must offer the path as a string.
function stringChainProblems({ path }: EndpointNames, page: Page, block: Block): Problem[] {
  const client = typingsOf(block)?.source.statements.find(
    (one) => ts.isInterfaceDeclaration(one) && one.name.text === 'Wechatpay',
  )
  if (client?.getText().includes(`chain(path: '${path}')`)) return []
  const message = `No property leads to /${path}, and \`Wechatpay\` does not take it as a string.`
  return [atBlock(page, block, 'surface-path', message, 'Run `npm run check -- --fix`.')]
}

function methodProblems(
  { method, namespace, types }: Method,
  endpoint: EndpointNames,
  declarations: Declaration[],
): Problem[] {
  const [first] = types as [Declaration]
  const expected = `${endpoint.endpoint}.${methodNamespace(method)}`
  if (namespace !== expected) {
    const message = `The namespace \`${namespace}\` does not match the page's path and method.`
    return [problem(first.place, 'surface-namespace', message, `Write \`${expected}\`, or move the page.`)]
  }
  if (!METHODS[method]) {
    const message = `The SDK has no method for ${method.toUpperCase()}.`
    return [problem(first.place, 'surface-method', message, `It has ${Object.keys(METHODS).join(', ')}.`)]
  }
  return [
    ...signatureProblems(method, endpoint, declarations, first),
    ...variableProblems(types, endpoint, first),
  ]
}

function signatureProblems(
  method: string,
  endpoint: EndpointNames,
  declarations: Declaration[],
  first: Declaration,
): Problem[] {
  const members = declarations.filter((one) => one.name === endpoint.endpoint).flatMap((one) => one.members)
  const own = members.filter((member) => member.key === `${method}()`)
  if (own.length === 0) {
    const message = `\`${endpoint.endpoint}\` has no \`${method}\`.`
    return [
      problem(
        first.place,
        'surface-method',
        message,
        'Run `npm run check -- --fix`, or declare the method.',
      ),
    ]
  }
  const names = METHODS[method]?.sendsData ? ['data', 'config'] : ['config']
  const calls = method === 'post' ? [...own, ...members.filter((member) => member.key === '()')] : own
  return calls.flatMap((member) => {
    const taken = parametersOf(member)
    if (names.join() === taken.join()) return []
    const message = `\`${method}\` takes (${taken.join(', ')}), but the SDK passes on (${names.join(', ')}).`
    return problem(
      member.place,
      'surface-signature',
      message,
      `Declare \`${method}(${names.join(', ')})\`.`,
    )
  })
}

function parametersOf({ shape }: Member): string[] {
  const list = RE_PARAMETERS.exec(shape.startsWith('(') ? `call${shape}` : shape)?.[1] ?? ''
  return list.split(',').flatMap((part) => /^\s*(\w+)/.exec(part)?.[1] ?? [])
}

function variableProblems(types: Declaration[], endpoint: EndpointNames, first: Declaration): Problem[] {
  const config = types.find((one) => one.name.endsWith('.RequestConfig'))
  const known = new Map(config?.members.map((member) => [member.key, member]))
  return endpoint.segments.flatMap((segment) => {
    const variable = segment === '' ? 'empty' : RE_VARIABLE.exec(segment)?.[1]
    if (variable === undefined) return []
    const member = known.get(variable)
    if (member && !member.shape.startsWith(`${variable}?`)) return []
    const what = member ? 'is optional' : 'is missing'
    const message = `The path parameter \`${variable}\` ${what} in RequestConfig.`
    const place = member?.place ?? config?.place ?? first.place
    return problem(place, 'surface-parameter', message, `Declare \`${variable}: string\` with a comment.`)
  })
}

// From the version down to the endpoint, each interface must hold the next.
function chainProblems(
  { types, properties, path }: EndpointNames,
  declarations: Declaration[],
  page: Page,
  block: Block,
): Problem[] {
  return types.slice(0, -1).flatMap((_, index) => {
    const name = ['WeChatPay.OpenAPI', ...types.slice(0, index + 1)].join('.')
    const property = properties[index + 1] as string
    const members = declarations.filter((one) => one.name === name).flatMap((one) => one.members)
    const keys = [property, `'${property}'`]
    if (members.some((member) => keys.includes(member.key))) return []
    const message = `The chain to /${path} is broken: \`${name}\` has no \`${property}\`.`
    return atBlock(page, block, 'surface-chain', message, 'Run `npm run check -- --fix`.')
  })
}

function uncommented(page: Page, block: Block): Problem[] {
  return uncommentedFields(page, block).map(({ name, place }) =>
    problem(
      place,
      'surface-comment',
      `The field \`${name}\` has no comment.`,
      'Write /** a Chinese noun */ above it.',
    ),
  )
}

function problem(place: Place, code: string, message: string, advice: string): Problem {
  return { ...place, severity: 'error', code, message, advice }
}

function atBlock(page: Page, block: Block, code: string, message: string, advice: string): Problem {
  const source = page.text.split('\n')[block.line - 1] ?? ''
  const place = { page: page.name, line: block.line, column: 1, length: 3, source, block: block.ordinal }
  return problem(place, code, message, advice)
}

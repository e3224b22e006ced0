import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { PACKAGE_NAME } from './package-name.ts'

const SDK = 'wechatpay-axios-plugin'

/** An edit of the SDK's declarations: the text between two offsets is replaced. */
interface Edit {
  start: number
  end: number
  text: string
}

const CLIENT_MEMBERS = [
  '',
  '        /** APIv2 接口 */',
  '        readonly v2: WeChatPay.OpenAPI.V2',
  '        /** APIv3 接口 */',
  '        readonly v3: WeChatPay.OpenAPI.V3',
  '        /**',
  "         * 用路径取得接口，例如 `chain('v3/pay/transactions/jsapi')`。写成字面量的路径必须是已有的接口；",
  '         * 运行时才知道的路径不检查类型。',
  '         */',
  '        chain<const Path extends string>(path: Path): Path extends keyof Chains',
  '            ? Chains[Path]',
  // A path that is not one literal: Record makes an index signature of it, which {} satisfies.
  '            : {} extends Record<Path, 1> ? UntypedEndpoint : never',
  '',
].join('\n')

/**
 * The SDK's own declarations as an ambient module, mended: the client knows every endpoint instead
 * of typing each property as itself, and a private key may be what `Rsa.from` returns. An ambient
 * module goes before the one that is installed, so the reader's `import` stays as it is.
 *
 * @param root the folder whose `node_modules` holds the SDK
 * @returns the text of `sdk.d.ts`
 * @throws an Error that names what is missing, where a release of the SDK declares things otherwise
 */
export function renderSdk(root: string): string {
  const text = readFileSync(join(sdkFolder(root), 'index.d.ts'), 'utf8')
  const source = ts.createSourceFile('index.d.ts', text, ts.ScriptTarget.ESNext, true)
  const edits = [...configEdits(source), ...clientEdits(source)]
  const body = applyEdits(text, edits).replace(/^\/\/\/ <reference[^\n]*\n/gm, '')
  return [
    '/// <reference types="node" />',
    `declare module '${SDK}' {`,
    `import type { Chains, UntypedEndpoint, WeChatPay } from '${PACKAGE_NAME}'`,
    body.trimEnd(),
    '}',
    '',
  ].join('\n')
}

/** Version of the SDK the declarations are for. */
export function sdkVersion(root: string): string {
  return JSON.parse(readFileSync(join(sdkFolder(root), 'package.json'), 'utf8')).version
}

function sdkFolder(root: string): string {
  return dirname(createRequire(join(root, 'package.json')).resolve(`${SDK}/package.json`))
}

// `privateKey: string | Buffer` refuses the KeyObject that the constructor accepts.
function configEdits(source: ts.SourceFile): Edit[] {
  const config = find(
    source,
    (node): node is ts.TypeAliasDeclaration =>
      ts.isTypeAliasDeclaration(node) && node.name.text === 'apiConfig',
  )
  const key = find(
    config,
    (node): node is ts.PropertySignature =>
      ts.isPropertySignature(node) && node.name.getText() === 'privateKey',
  )
  return [replaceNode(key.type as ts.Node, 'KeyLike')]
}

// The verbs belong to endpoints; at the root they would call an empty path.
function clientEdits(source: ts.SourceFile): Edit[] {
  const client = find(
    source,
    (node): node is ts.ClassDeclaration =>
      ts.isClassDeclaration(node) && node.name?.text === 'Wechatpay' && ts.isModuleBlock(node.parent),
  )
  const dropped = client.members.filter(
    (member) => ts.isIndexSignatureDeclaration(member) || ts.isMethodDeclaration(member),
  )
  const edits = dropped.map((member) => ({ start: member.getFullStart(), end: member.end, text: '' }))
  const end = client.end - 1
  return [...edits, { start: end, end, text: CLIENT_MEMBERS }]
}

function replaceNode(node: ts.Node, text: string): Edit {
  return { start: node.getStart(), end: node.end, text }
}

function applyEdits(text: string, edits: Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text)
}

function find<Found extends ts.Node>(root: ts.Node, matches: (node: ts.Node) => node is Found): Found {
  const visit = (node: ts.Node): Found | undefined => (matches(node) ? node : ts.forEachChild(node, visit))
  const found = ts.forEachChild(root, visit)
  if (!found) throw new Error(`${SDK} no longer declares what .vitepress/surface/sdk.ts mends: ${matches}`)
  return found
}

import ts from 'typescript'
import { isPlain } from '../examples/native.ts'
import { parseNotations } from '../examples/notations.ts'
import { toProblem } from '../examples/problems.ts'
import type { Library, Unit } from '../examples/program.ts'
import type { Session } from '../examples/run.ts'
import type { Block, Finding, Page, PageResult, Problem, VirtualFile } from '../examples/types.ts'
import { createBasis } from './basis.ts'
import { parseTypings, TYPINGS_FILE } from './block-typings.ts'
import { deriveForms, type Form } from './forms.ts'
import { PACKAGE_NAME } from './package-name.ts'
import type { Surface } from './types.ts'
import type { FormFindings, Verified } from './verified.ts'

/** A word of the fence of a block that shows the SDK without the package: ```ts twoslash sdk-only */
export const SDK_ONLY = /\bsdk-only\b/
const SHOWN_ELSEWHERE = 'In the reader’s project, with all pages’ typings: '

/** What the second check works with. */
export interface VerifyOptions {
  session: Pick<Session, 'check'>
  verified: Verified
  surface: Surface
  /** The package of typings, as the reader installs it. */
  library: Library
}

interface Example {
  page: Page
  block: Block
  placeholders: string[]
  /** The block's name in the store: what its result rests on, besides the code that checks it. */
  key: string
}

/**
 * Checks every example against the merged surface and the SDK's own client, so that what a page
 * shows works in the reader's project word for word. Examples that already have a problem against
 * their own typings are left out: one problem is enough. So are those whose fence says `sdk-only`.
 *
 * @returns problems in Markdown coordinates
 */
export async function verifyExamples(pages: PageResult[], options: VerifyOptions): Promise<Problem[]> {
  const basisOf = createBasis(options.surface, options.library)
  const examples = pages.filter(isOfSite).flatMap(({ page, blocks }) =>
    blocks
      .filter(({ block, result }) => result.findings.length === 0 && !SDK_ONLY.test(block.info))
      .map(({ block, result: { placeholders } }): Example => {
        return { page, block, placeholders, key: `${block.id}-${basisOf(page, block)}` }
      }),
  )
  const found = await checkAll(examples, options)
  return examples.flatMap((example) => toProblems(example, found(example)))
}

// A page from elsewhere may document what this site does not.
function isOfSite({ page }: PageResult): boolean {
  return page.name.startsWith('docs/')
}

// What is wrong with the example itself is wrong with its other forms too.
function toProblems({ page, block }: Example, [own = [], ...others]: FormFindings): Problem[] {
  if (own.length > 0) {
    return own.map((one) => toProblem({ ...one, message: SHOWN_ELSEWHERE + one.message }, block, page))
  }
  if (others.every((findings) => findings.length === 0)) return []
  return deriveForms(block).flatMap((form, index) =>
    (others[index] ?? []).map((one) => toFormProblem(one, form, page)),
  )
}

// A form has no place of its own in the page: the fence it was made of stands for it.
function toFormProblem(finding: Finding, { name, block }: Form, page: Page): Problem {
  const { code, length } = toProblem({ ...finding, start: 0 }, block, page)
  const source = block.code.slice(finding.start).split('\n')[0] ?? ''
  return {
    page: page.name,
    line: block.line,
    column: 1,
    length,
    severity: finding.severity,
    code,
    message: `Written with ${name}: ${finding.message} (${source.trim()})`,
    advice: 'The page shows the example in this form too: write it so that both hold.',
    source: page.text.split('\n')[block.line - 1] ?? '',
    block: block.ordinal,
  }
}

async function checkAll(
  examples: Example[],
  { session, verified, library }: VerifyOptions,
): Promise<(example: Example) => FormFindings> {
  const unknown = examples.filter(({ key }) => !verified.read(key))
  const [rare, plain] = [false, true].map((wanted) =>
    unknown.filter(({ block }) => isPlain({ block, notations: parseNotations(block) }) === wanted),
  ) as [Example[], Example[]]
  const missing = [...rare, ...plain]
  const counts: number[] = []
  function* batches() {
    for (const some of [rare, plain]) {
      const units = some.map(toUnits)
      counts.push(...units.map(({ length }) => length))
      yield units.flat()
    }
  }
  const findings = missing.length > 0 ? await session.check(batches(), library) : []
  const fresh = new Map(missing.map(({ key }, index) => [key, findings.splice(0, counts[index])] as const))
  if (fresh.size > 0) verified.write(fresh)
  return ({ key }) => fresh.get(key) ?? verified.read(key) ?? []
}

/** A block and its other forms, with the package in the place of the page's own types. */
function toUnits({ block, placeholders }: Example): Unit[] {
  // The forms share their typings, which are put right once.
  const replaced = new Map<string, string>()
  const replace = (file: VirtualFile): VirtualFile => {
    if (file.name !== TYPINGS_FILE) return file
    const content = replaced.get(file.content) ?? surfaceTypings(file.content)
    replaced.set(file.content, content)
    return { ...file, content }
  }
  return [block, ...deriveForms(block).map((form) => form.block)].map((one) => {
    const notations = parseNotations(one)
    return { block: one, notations: { ...notations, files: notations.files.map(replace) }, placeholders }
  })
}

/** The typings of a block with the page's own types taken out, and the package put in their place. */
function surfaceTypings(text: string): string {
  const source = parseTypings(text)
  const kept = source.statements.filter((statement) => !isReplaced(statement))
  const client = source.statements.some(isClient)
  return [
    '/// <reference types="node" />',
    `import { WeChatPay } from '${PACKAGE_NAME}'`,
    ...(client
      ? ["import { Wechatpay } from 'wechatpay-axios-plugin'", 'export var wxpay: Wechatpay']
      : []),
    ...kept.map((statement) => statement.getFullText()),
  ].join('\n')
}

function isReplaced(statement: ts.Statement): boolean {
  if (ts.isModuleDeclaration(statement)) return statement.name.text === 'WeChatPay'
  if (ts.isInterfaceDeclaration(statement)) return statement.name.text === 'Wechatpay'
  return isClient(statement)
}

function isClient(statement: ts.Statement): boolean {
  return (
    ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some((one) => one.name.getText() === 'wxpay')
  )
}

import ts from 'typescript'
import type { Cache } from '../examples/cache.ts'
import { parseNotations } from '../examples/notations.ts'
import { toProblem } from '../examples/problems.ts'
import type { Library, Unit } from '../examples/program.ts'
import type { Session } from '../examples/run.ts'
import type {
  Block,
  BlockResult,
  Finding,
  Page,
  PageResult,
  Problem,
  VirtualFile,
} from '../examples/types.ts'
import { type BasisOf, createBasis } from './basis.ts'
import { parseTypings, TYPINGS_FILE } from './block-typings.ts'
import { deriveForms } from './forms.ts'
import { PACKAGE_NAME } from './package-name.ts'
import type { Surface } from './types.ts'

/** A word of the fence of a block that shows the SDK without the package: ```ts twoslash sdk-only */
export const SDK_ONLY = /\bsdk-only\b/
const SHOWN_ELSEWHERE = 'In the reader’s project, with all pages’ typings: '

/** A block, checked as the reader's project has it. */
interface Candidate {
  page: Page
  block: Block
  unit: Unit
  /** The block's name in the cache: what its result rests on, besides itself. */
  key: Block
  /** Where the example is written in another form: how its problems are told. */
  form?: string
}

/** What the second check works with. */
export interface VerifyOptions {
  session: Pick<Session, 'check'>
  cache: Cache
  surface: Surface
  /** The package of typings, as the reader installs it. */
  library: Library
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
  const candidates = pages
    .filter(isOfSite)
    .flatMap(({ page, blocks }) =>
      blocks
        .filter(({ block, result }) => result.findings.length === 0 && !SDK_ONLY.test(block.info))
        .flatMap(({ block }) => toCandidates(page, block, basisOf)),
    )
  const findings = await checkAll(candidates, options)
  // What is wrong with the example itself is wrong with its other forms too.
  const wrong = new Set(
    candidates.filter(({ form }, index) => !form && findings[index]?.length).map(placeOf),
  )
  const own = (candidate: Candidate, index: number): Finding[] =>
    candidate.form && wrong.has(placeOf(candidate)) ? [] : (findings[index] as Finding[])
  return candidates.flatMap((candidate, index) => {
    const { page, block, form } = candidate
    return own(candidate, index).map((one) =>
      form
        ? toFormProblem(one, block, form, page)
        : toProblem({ ...one, message: SHOWN_ELSEWHERE + one.message }, block, page),
    )
  })
}

function placeOf({ block }: Candidate): string {
  return `${block.page}#${block.ordinal}`
}

// A form has no place of its own in the page: the fence it was made of stands for it.
function toFormProblem(finding: Finding, block: Block, form: string, page: Page): Problem {
  const { code, length } = toProblem({ ...finding, start: 0 }, block, page)
  const source = block.code.slice(finding.start).split('\n')[0] ?? ''
  return {
    page: page.name,
    line: block.line,
    column: 1,
    length,
    severity: finding.severity,
    code,
    message: `Written with ${form}: ${finding.message} (${source.trim()})`,
    advice: 'The page shows the example in this form too: write it so that both hold.',
    source: page.text.split('\n')[block.line - 1] ?? '',
    block: block.ordinal,
  }
}

// A page from elsewhere may document what this site does not.
function isOfSite({ page }: PageResult): boolean {
  return page.name.startsWith('docs/')
}

async function checkAll(
  candidates: Candidate[],
  { session, cache, library }: VerifyOptions,
): Promise<Finding[][]> {
  const known = candidates.map(({ key }) => cache.read(key)?.findings)
  const missing = candidates.filter((_, index) => !known[index])
  if (missing.length === 0) return known as Finding[][]
  const fresh = await session.check(
    missing.map((one) => one.unit),
    library,
  )
  const entries = missing.map(({ key }, index) => ({
    block: key,
    result: toResult(fresh[index] as Finding[]),
  }))
  cache.write(entries, [])
  return known.map((one) => one ?? (fresh.shift() as Finding[]))
}

function toResult(findings: Finding[]): BlockResult {
  return { visible: '', lang: 'js', marks: [], findings, unchecked: false, types: {} }
}

/** A block and its other forms. They share their typings, which are put right once. */
function toCandidates(page: Page, block: Block, basisOf: BasisOf): Candidate[] {
  const basis = basisOf(page, block)
  const replaced = new Map<string, string>()
  const replace = (file: VirtualFile): VirtualFile => {
    if (file.name !== TYPINGS_FILE) return file
    const content = replaced.get(file.content) ?? surfaceTypings(file.content)
    replaced.set(file.content, content)
    return { ...file, content }
  }
  const toCandidate = (one: Block, form?: string): Candidate => {
    const { files, ...rest } = parseNotations(one)
    const unit = { block: one, notations: { ...rest, files: files.map(replace) } }
    return { page, block: one, unit, key: { ...one, id: `${one.id}-${basis}` }, ...(form && { form }) }
  }
  return [toCandidate(block), ...deriveForms(block).map((one) => toCandidate(one.block, one.name))]
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

import ts from 'typescript'
import { fileAt } from './files.ts'
import { type ShortNames, shortNames } from './names.ts'
import { isRemoved } from './notations.ts'
import type { Placeholder } from './placeholders.ts'
import { popupAt } from './popup.ts'
import type { Batch, Unit } from './program.ts'
import { isQuiet } from './quiet.ts'
import type { Completion, Finding, Hover, Mark, VirtualFile } from './types.ts'

const RE_PREFIX = /[$\w]+$/
const COMPLETIONS_SHOWN = 20

/** A block's marks in offsets of its code, and queries that found nothing. */
export interface HoversFound {
  marks: Mark[]
  findings: Finding[]
}

interface Context {
  unit: Unit
  batch: Batch
  short: ShortNames
  placeholders: Map<string, Placeholder[]>
}

/**
 * Collects what a reader may ask of a block: the type behind every visible identifier, and the
 * author's own queries, completions, highlights and tags.
 *
 * @param unit a block of the batch
 * @param batch where it is compiled
 * @param placeholders of the block, by file name: their hovers show the field
 * @returns marks in offsets of the block's code, the same as twoslash finds
 */
export function findHovers(
  unit: Unit,
  batch: Batch,
  placeholders: Map<string, Placeholder[]>,
): HoversFound {
  const { notations, block } = unit
  const sources = notations.files.flatMap(
    (file) => batch.program.getSourceFile(batch.pathOf(unit, file.name)) ?? [],
  )
  const context: Context = { unit, batch, placeholders, short: shortNames(sources) }
  const marks: Mark[] = []
  const findings: Finding[] = []
  for (const file of notations.flags.noStaticSemanticInfo ? [] : notations.files) {
    for (const node of identifiers(unit, batch, file)) {
      const start = node.getStart() + file.offset
      if (isRemoved(start, block.code, notations.removals)) continue
      const hover = hoverAt(node, file, context)
      if (hover) marks.push(hover)
    }
  }
  collect(queries(context), marks, findings)
  collect(completions(context), marks, findings)
  for (const [start, end, text] of notations.highlights) {
    marks.push({ type: 'highlight', start, length: end - start, ...unplaced, ...(text && { text }) })
  }
  for (const { name, start, text } of notations.tags) {
    marks.push({ type: 'tag', name, start, length: 0, ...unplaced, ...(text && { text }) })
  }
  return { marks, findings }
}

const unplaced = { line: 0, character: 0 }

function collect(from: (Mark | Finding)[], marks: Mark[], findings: Finding[]): void {
  for (const one of from) {
    if ('type' in one) marks.push(one)
    else findings.push(one)
  }
}

function identifiers(unit: Unit, batch: Batch, file: VirtualFile): ts.Identifier[] {
  const source = batch.program.getSourceFile(batch.pathOf(unit, file.name))
  const found: ts.Identifier[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  if (source) ts.forEachChild(source, visit)
  return found
}

function hoverAt(node: ts.Identifier, file: VirtualFile, context: Context): Hover | undefined {
  const { unit, batch } = context
  const start = node.getStart()
  const info = batch.service.getQuickInfoAtPosition(batch.pathOf(unit, file.name), start)
  if (!info?.displayParts) return undefined
  const docs = info.documentation?.map((part) => part.text).join('\n')
  const tags = info.tags?.map((tag): [string, string | undefined] => [
    tag.name,
    tag.text?.map((part) => part.text).join(''),
  ])
  const target = node.getText()
  const placeholders = context.placeholders.get(file.name) ?? []
  const isPlaceholder = placeholders.some((one) => one.node.name === node)
  return {
    type: 'hover',
    text: info.displayParts.map((part) => part.text).join(''),
    ...(docs && { docs }),
    ...(tags && { tags }),
    start: start + file.offset,
    length: target.length,
    ...unplaced,
    target,
    ...(!isPlaceholder && isQuiet(node, batch) && { quiet: true }),
    popup: popupAt(node, info, placeholders, { checker: batch.checker, short: context.short }),
  }
}

function queries(context: Context): (Mark | Finding)[] {
  const { unit, batch } = context
  const { code } = unit.block
  return unit.notations.queries.map((offset) => {
    const file = fileAt(offset, unit.notations.files)
    const nodes = file ? identifiers(unit, batch, file) : []
    const node = nodes.find((one) => {
      const start = one.getStart() + (file?.offset ?? 0)
      return offset >= start && offset <= start + one.getText().length
    })
    const removed = isRemoved(offset, code, unit.notations.removals)
    const hover = node && file && !removed ? hoverAt(node, file, context) : undefined
    return hover ? { ...hover, type: 'query' as const } : nothingThere(offset, '^?')
  })
}

function completions(context: Context): (Mark | Finding)[] {
  const { unit } = context
  return unit.notations.completions.map((offset) => {
    const file = fileAt(offset, unit.notations.files)
    const removed = isRemoved(offset, unit.block.code, unit.notations.removals)
    const completion = file && !removed ? completionAt(offset, file, context) : undefined
    const nothing = !completion?.completions.length && !unit.notations.flags.noErrorValidation
    return nothing || !completion ? nothingThere(offset, '^|') : completion
  })
}

function completionAt(offset: number, file: VirtualFile, { unit, batch }: Context): Completion {
  const { code } = unit.block
  const prefix = RE_PREFIX.exec(code.slice(0, offset))?.[0] ?? ''
  const position = offset - file.offset - (prefix ? 1 : 0)
  const trigger: ts.GetCompletionsAtPositionOptions = prefix
    ? { triggerKind: ts.CompletionTriggerKind.Invoked }
    : {
        triggerKind: ts.CompletionTriggerKind.TriggerCharacter,
        triggerCharacter: code[offset - 1] as ts.CompletionsTriggerCharacter,
      }
  const path = batch.pathOf(unit, file.name)
  const options = { ...trigger, includeCompletionsForModuleExports: false }
  const entries = batch.service.getCompletionsAtPosition(path, position, options)?.entries ?? []
  const span = entries[0]?.replacementSpan
  const typed = span?.length ? code.slice(span.start + file.offset, offset) : prefix
  const items = entries
    .filter((entry) => entry.name.startsWith(typed))
    .slice(0, COMPLETIONS_SHOWN)
    .map(({ name, kind }) => ({ name, kind }))
  return {
    type: 'completion',
    start: offset,
    length: 0,
    ...unplaced,
    completions: items,
    completionsPrefix: typed || (code[offset - 1] ?? ''),
  }
}

function nothingThere(start: number, notation: string): Finding {
  return {
    start,
    length: 1,
    severity: 'error',
    code: 'query-empty',
    message: `\`${notation}\` points here, but the compiler has nothing to say of this place.`,
    advice: 'Move the marker under a visible name of the line above.',
  }
}

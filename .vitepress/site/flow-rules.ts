import type { Problem } from '../examples/types.ts'
import { type FlowData, isCall } from './flow-types.ts'
import { SITE_FLOWS } from './flows.ts'
import { baseOf, type Known, lookUp } from './known.ts'

// It names the files that hold the data.
const DATA_FILE = '.vitepress/site/flows.ts'
const DATA_FOLDER = '.vitepress/site/flows/'

/**
 * Checks what is said of flows against the pages there are.
 *
 * @returns a problem for each key that stands for nothing, and for each notification that nothing
 *   causes or that no flow leads to
 */
export function checkFlows(known: Known, data: FlowData = SITE_FLOWS): Problem[] {
  const steps = data.flows.flatMap(({ stages }) => stages.flat().map(({ key }) => key))
  const pairs = data.variants.flatMap(({ merchant, partner }) => [merchant, partner])
  const caused = Object.keys(data.causes).filter((event) => data.causes[event]?.length)
  const calls = Object.values(data.causes).flatMap((causes) => causes.filter(isCall))
  const keys = [...steps, ...caused, ...calls, ...pairs]
  const has = (list: string[], event: string) => list.some((key) => baseOf(key) === event)
  const uncaused = known.events.filter((event) => !has(caused, event))
  const unled = known.events.filter((event) => !has(steps, event))
  return [
    ...[...new Set(keys)].flatMap((key) => checkKey(key, known)),
    ...uncaused.map((event) =>
      atEvent(
        known,
        event,
        'flow-cause',
        'Nothing is said to cause',
        'Name its calls, or what happens without one, in the causes',
      ),
    ),
    ...unled.map((event) =>
      atEvent(known, event, 'flow-notification', 'No flow has', 'Put it into one of the flows'),
    ),
  ]
}

function checkKey(key: string, known: Known): Problem[] {
  const found = lookUp(known, key)
  if (found?.link) return []
  if (found) {
    const message = `\`${key}\`: ${found.page.page} has no heading with this anchor.`
    return [problem(DATA_FILE, 'flow-anchor', message, 'Give the heading the anchor, or name another.')]
  }
  const [kind, advice] = kindOf(key)
  return [problem(DATA_FILE, `flow-${kind}`, `No page documents the ${kind} \`${key}\`.`, advice)]
}

function kindOf(key: string): [kind: string, advice: string] {
  if (key.startsWith('/')) return ['guide', 'Name an address such as `/guide/webhook`.']
  if (key.includes(' ')) return ['operation', 'Name it as in `POST /v3/pay/transactions/jsapi`.']
  return ['event', 'Name its page below docs/webhook/v3/, or `v2/` and its page for APIv2.']
}

function atEvent(known: Known, event: string, code: string, message: string, advice: string): Problem {
  const page = known.pages.get(event)?.page ?? DATA_FILE
  return problem(page, code, `${message} \`${event}\`.`, `${advice} of a file in ${DATA_FOLDER}.`)
}

function problem(page: string, code: string, message: string, advice: string): Problem {
  return { page, line: 1, column: 1, length: 1, severity: 'error', code, message, advice, source: '' }
}

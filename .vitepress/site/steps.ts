import { type Flow, type FlowData, type Happening, isCall, type Step } from './flow-types.ts'
import { SITE_FLOWS } from './flows.ts'
import { baseOf, type Known, type Link, lookUp } from './known.ts'

/** A link, and what is done there. */
interface StepLink extends Link {
  verb: string
}

/** What comes before and after a page, in the flows that agree on it. */
interface StepGroup {
  /** Names of the flows; a product's where all its flows are meant. */
  flows: string[]
  previous: StepLink[]
  next: StepLink[]
}

/** All that stands around a page. */
export interface PageSteps {
  groups: StepGroup[]
  /** Notifications that the page's calls lead to. */
  notifications: Link[]
  /** Calls that lead to the page's notification. */
  causes: Link[]
  /** What leads to it without a call. */
  happenings: Happening[]
  /** The same for a service provider, or for a merchant, and what differs. */
  variants: (Link & { label: string; differs: string })[]
}

/**
 * What stands around a page: the steps before and after it, the notifications, the variants.
 *
 * @param pageName `Page.name`
 * @returns empty lists where nothing is said of the page; keys that stand for nothing are left out
 */
export function stepsOf(pageName: string, known: Known, data: FlowData = SITE_FLOWS): PageSteps {
  const isHere = (key: string) => known.pages.get(baseOf(key))?.page === pageName
  const groups = (flowsByPage(known, data).get(pageName) ?? [])
    .map((flow) => around(flow, isHere, known))
    .filter(({ previous, next }) => previous.length + next.length > 0)
  // First the ways of one product that come from the same place, then all that go on alike.
  const within = mergeBy(groups, ({ product, previous }) => `${product} ${addresses(previous)}`)
  const merged = mergeBy(within, ({ next }) => addresses(next))
  const caused = Object.entries(data.causes)
  const causesHere = caused.filter(([event]) => isHere(event)).flatMap(([, causes]) => causes)
  return {
    groups: merged.map(({ flows, previous, next }) => ({
      flows: shorten(flows, data.flows),
      previous,
      next,
    })),
    notifications: links(
      caused.filter(([, keys]) => keys.some((key) => isCall(key) && isHere(key))).map(([event]) => event),
      known,
    ),
    causes: links(causesHere.filter(isCall), known),
    happenings: causesHere.flatMap((cause) => (isCall(cause) ? [] : cause)),
    variants: data.variants.flatMap(({ merchant, partner, differs }) => [
      ...(isHere(merchant) ? variant('服务商版本', partner, differs, known) : []),
      ...(isHere(partner) ? variant('直连商户版本', merchant, differs, known) : []),
    ]),
  }
}

// Asked for each page of the site, of which most stand in a flow or two.
const indexed = new WeakMap<Known, Map<FlowData, Map<string, Flow[]>>>()

function flowsByPage(known: Known, data: FlowData): Map<string, Flow[]> {
  const byData = indexed.get(known) ?? new Map<FlowData, Map<string, Flow[]>>()
  indexed.set(known, byData)
  const ready = byData.get(data)
  if (ready) return ready
  const byPage = new Map<string, Flow[]>()
  for (const flow of data.flows) {
    const names = flow.stages.flat().flatMap(({ key }) => known.pages.get(baseOf(key))?.page ?? [])
    for (const name of new Set(names)) byPage.set(name, [...(byPage.get(name) ?? []), flow])
  }
  byData.set(data, byPage)
  return byPage
}

function links(keys: string[], known: Known): Link[] {
  return keys.flatMap((key) => lookUp(known, key)?.link ?? [])
}

function variant(label: string, key: string, differs: string, known: Known): PageSteps['variants'] {
  return links([key], known).map((link) => ({ ...link, label, differs }))
}

interface Around extends StepGroup {
  product: string
}

function around({ name, product, stages }: Flow, isHere: (key: string) => boolean, known: Known): Around {
  const toLinks = (stage: Step[] = []) =>
    stage
      .filter(({ key }) => !isHere(key))
      .flatMap(({ verb, key }) => links([key], known).map((link) => ({ ...link, verb })))
  const at = stages.flatMap((stage, index) => (stage.some(({ key }) => isHere(key)) ? index : []))
  return {
    product,
    flows: [name],
    previous: unite(at.flatMap((index) => toLinks(stages[index - 1]))),
    next: unite(at.flatMap((index) => toLinks(stages[index + 1]))),
  }
}

function mergeBy(groups: Around[], keyOf: (group: Around) => string): Around[] {
  const merged = new Map<string, Around>()
  for (const group of groups) {
    const other = merged.get(keyOf(group))
    merged.set(keyOf(group), other ? join(other, group) : group)
  }
  return [...merged.values()]
}

function addresses(links: Link[]): string {
  return links.map(({ address }) => address).join(' ')
}

function join(one: Around, other: Around): Around {
  return {
    product: one.product,
    flows: [...one.flows, ...other.flows],
    previous: unite([...one.previous, ...other.previous]),
    next: unite([...one.next, ...other.next]),
  }
}

function shorten(names: string[], flows: Flow[]): string[] {
  return [...new Set(flows.map(({ product }) => product))].flatMap((product) => {
    const all = flows.filter((flow) => flow.product === product).map(({ name }) => name)
    const some = all.filter((name) => names.includes(name))
    return some.length === all.length ? product : some
  })
}

function unite(all: StepLink[]): StepLink[] {
  return [...new Map(all.map((link) => [`${link.verb} ${link.address}`, link])).values()]
}

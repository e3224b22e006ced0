import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import type { Facts } from './facts.ts'
import { fromOpenApi, isOpenApi, pagesOf } from './openapi.ts'
import { renderPage } from './page.ts'
import { renderWebhook, type WebhookFacts, webhookPage } from './webhook.ts'

/** What keeps a page from being written, in one line. */
export class Refusal extends Error {}

/** A page as data, wherever it was found. */
export interface Source {
  /** Below docs/, without `.md`: `openapi/v3/certificates`. */
  page: string
  render(): string
  /** Of an endpoint. */
  facts?: Facts
}

/** An operation by its method and path. */
export interface Wanted {
  /** In lower case. */
  method: string
  /** Such as `v3/pay/transactions/jsapi`. */
  page: string
}

const RE_PAGE = /^v[23]\/[^\s]+$/
const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const WHAT_TO_GIVE =
  'Give --from FILE: the path as data (page, path, methods), an OpenAPI 3.x document that has it, or a folder of such files.'

/**
 * Reads the method and path of a command line.
 *
 * @throws a Refusal that says what is wrong with them
 */
export function readWanted([method = '', path = '', ...rest]: string[]): Wanted {
  const page = path.replace(/^\/|\/$/g, '')
  if (!METHODS.includes(method.toLowerCase()))
    throw new Refusal(`"${method}" is no method; the SDK has ${METHODS.join(', ')}.`)
  if (!RE_PAGE.test(page) || rest.length > 0)
    throw new Refusal(`"${[path, ...rest].join(' ')}" is no path such as /v3/pay/transactions/jsapi.`)
  return { method: method.toLowerCase(), page }
}

/**
 * Finds what is known of a page.
 *
 * @param from a file or folder; nothing where none was given
 * @throws a Refusal where nothing is known of it, or what is known cannot be used
 */
export async function findSource(from: string | undefined, wanted: Wanted | undefined): Promise<Source> {
  if (!from) throw new Refusal(`Nothing is known of ${nameOf(wanted)}. ${WHAT_TO_GIVE}`)
  if (!existsSync(from)) throw new Refusal(`${from} is not there. ${WHAT_TO_GIVE}`)
  const file = statSync(from).isDirectory() ? fileIn(from, wanted) : from
  const data = readData(file)
  if (isWebhook(data)) return webhookSource(data, file)
  const facts = isOpenApi(data) ? await fromDocument(data, file, wanted) : checkFacts(data, file)
  if (wanted && facts.page !== wanted.page)
    throw new Refusal(`${file} is about ${facts.page}, not about ${wanted.page}.`)
  if (wanted && !facts.methods[wanted.method]) {
    const known = Object.keys(facts.methods).map((one) => one.toUpperCase())
    throw new Refusal(
      `${file}: /${facts.page} has ${known.join(', ')}, but no ${wanted.method.toUpperCase()}.`,
    )
  }
  return { page: `openapi/${facts.page}`, facts, render: () => renderPage(facts, { encrypts: true }) }
}

function nameOf(wanted: Wanted | undefined): string {
  return wanted ? `${wanted.method.toUpperCase()} /${wanted.page}` : 'the page'
}

function fileIn(folder: string, wanted: Wanted | undefined): string {
  if (!wanted)
    throw new Refusal(`${folder} is a folder: say which path, as in POST /v3/pay/transactions/jsapi.`)
  const files = [folder, join(folder, 'openapi')].map((one) => join(one, `${wanted.page}.json`))
  const found = files.find((one) => existsSync(one))
  if (!found)
    throw new Refusal(`${folder} knows nothing of ${nameOf(wanted)}: ${files.join(', ')} are not there.`)
  return found
}

function readData(file: string): unknown {
  const text = readFileSync(file, 'utf8')
  try {
    return /\.ya?ml$/.test(file) ? load(text) : JSON.parse(text)
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}

function isWebhook(data: unknown): data is WebhookFacts {
  return typeof data === 'object' && data !== null && 'event' in data && 'tables' in data
}

function webhookSource(data: WebhookFacts, file: string): Source {
  try {
    return { page: `webhook/${webhookPage(data)}`, render: () => renderWebhook(data) }
  } catch (error) {
    throw new Refusal(`${file}: ${error instanceof Error ? error.message : error}`)
  }
}

async function fromDocument(data: object, file: string, wanted: Wanted | undefined): Promise<Facts> {
  const pages = pagesOf(data)
  if (!wanted && pages.length !== 1)
    throw new Refusal(`${file} has ${pages.length} paths: say which, as in POST /${pages[0] ?? 'v3/…'}.`)
  const page = wanted?.page ?? (pages[0] as string)
  try {
    const facts = await fromOpenApi(data, page)
    if (facts) return checkFacts(facts, file)
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`${file}: ${(error as Error).message}`)
  }
  throw new Refusal(`${file} has no path /${page}.`)
}

function checkFacts(data: unknown, file: string): Facts {
  const facts = data as Partial<Facts> | null
  const hasPage = typeof facts?.page === 'string' && RE_PAGE.test(facts.page)
  if (!hasPage) throw new Refusal(`${file}: "page" must be a path such as v3/pay/transactions/jsapi.`)
  const methods = Object.keys(facts.methods ?? {})
  if (methods.length === 0) throw new Refusal(`${file}: "methods" names no method such as post.`)
  const odd = methods.find((one) => !METHODS.includes(one))
  if (odd) throw new Refusal(`${file}: the SDK has no method "${odd}"; it has ${METHODS.join(', ')}.`)
  return { ...facts, path: facts.path ?? `/${facts.page}` } as Facts
}

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { filesBelow } from './files.ts'
import { fileFor } from './targets.ts'

const RE_TEXT = /^text\/(?!html)[\w+.-]+$/

/**
 * Makes the server of the built site answer as the documented hosts do: one address a page, with a
 * slash at its end or without, and text in the encoding it is written in.
 *
 * @param folder the built site
 * @param base path it is served at
 * @param next answers what is left, below the base
 * @param missing answers what lies outside of the base
 */
export function previewListener(
  folder: string,
  base: string,
  next: RequestListener,
  missing: RequestListener,
): RequestListener {
  const files = new Set(filesBelow(folder))
  return (request, response) => {
    const { url = '/' } = request
    const location = redirectOf(url, base, files)
    if (location) response.writeHead(301, { location }).end()
    else if (url === '/' && base !== '/') response.writeHead(302, { location: base }).end()
    else if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1)
      next(request, withCharset(response))
    } else missing(request, response)
  }
}

/**
 * The address a request should have been made to.
 *
 * @param url path and query of the request
 * @returns nothing where the address is right, or where nothing can be done for it
 */
export function redirectOf(url: string, base: string, files: ReadonlySet<string>): string | undefined {
  const [address = '', query] = url.split(/(?=\?)/)
  if (!address.startsWith(base)) return undefined
  const path = decode(address.slice(base.length - 1))
  if (path === undefined || path === '/' || fileFor(path, files)) return undefined
  const other = path.endsWith('/') ? path.replace(/\/+$/, '') : `${path}/`
  if (!fileFor(other, files)) return undefined
  return encodeURI(`${base.slice(0, -1)}${other}`) + (query ?? '')
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

// The static files' server names an encoding for HTML only.
function withCharset(response: ServerResponse<IncomingMessage>): typeof response {
  const setHead = response.writeHead.bind(response) as (...parts: unknown[]) => typeof response
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const headers = rest.at(-1) as Record<string, unknown> | undefined
    const type = headers?.['Content-Type'] ?? response.getHeader('Content-Type')
    if (typeof type === 'string' && RE_TEXT.test(type)) {
      if (headers?.['Content-Type']) headers['Content-Type'] = `${type}; charset=utf-8`
      else response.setHeader('Content-Type', `${type}; charset=utf-8`)
    }
    return setHead(status, ...rest)
  }) as typeof response.writeHead
  return response
}

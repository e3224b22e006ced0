/** A request as the SDK hands it to the network. */
export interface Request {
  method: string
  url: string
  headers: [name: string, value: string][]
  body: string
}

// Beyond, a value is a ciphertext or a signature: nobody reads it to its end.
const MAX_VALUE = 60
const KEPT = 24
const ELIDED = new Set(['nonce_str', 'timestamp', 'signature', 'serial_no'])
const RE_QUOTED = /"((?:[^"\\]|\\.)*)"/g
const RE_ELEMENT = /<(\w+)>([^<]*)<\/\1>/g

/** Writes a request as it goes over the wire, with what differs each time left out. */
export function toHttp({ method, url, headers, body }: Request): string {
  const { host, pathname, search } = new URL(url)
  const lines = [
    `${method} ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    ...headers.map(([name, value]) => `${name}: ${elide(name, value)}`),
  ]
  return body ? `${lines.join('\n')}\n\n${pretty(body)}\n` : `${lines.join('\n')}\n`
}

/** Writes a request as a command; the signature must be put in before it works. */
export function toCurl({ method, url, headers, body }: Request): string {
  const parts = [
    `curl -X ${method} '${url}'`,
    ...headers
      .filter(([name]) => name !== 'User-Agent')
      .map(([name, value]) => `-H '${name}: ${elide(name, value)}'`),
    ...(body ? [`-d '${pretty(body).replaceAll("'", "'\\''")}'`] : []),
  ]
  return `${parts.join(' \\\n  ')}\n`
}

function elide(name: string, value: string): string {
  // Node.js and the machine are the reader’s own.
  if (name === 'User-Agent') return value.split(' ').slice(0, 2).join(' ')
  if (name !== 'Authorization') return value
  return value.replace(/(\w+)="[^"]*"/g, (pair, field: string) =>
    ELIDED.has(field) ? `${field}="…"` : pair,
  )
}

function pretty(body: string): string {
  if (body.startsWith('<xml>')) {
    const fields = Array.from(
      body.matchAll(RE_ELEMENT),
      ([, name = '', value]) => `  <${name}>${name === 'sign' || ELIDED.has(name) ? '…' : value}</${name}>`,
    )
    return fields.length > 0 ? `<xml>\n${fields.join('\n')}\n</xml>` : body
  }
  try {
    return shorten(JSON.stringify(JSON.parse(body), null, 2))
  } catch {
    return body
  }
}

/** Cuts what is long and sealed out of JSON. */
export function shorten(json: string): string {
  return json.replace(RE_QUOTED, (quoted, text: string) =>
    isSealed(text) ? `"${text.slice(0, KEPT)}…"` : quoted,
  )
}

// An address may be long, and is read; a ciphertext is Base64.
function isSealed(text: string): boolean {
  return text.length > MAX_VALUE && /^[\w+/=]+$/.test(text)
}

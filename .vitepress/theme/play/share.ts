/** The mark of a link that carries code, in the fragment of an address. */
const MARK = '#try='
// More than anybody writes into an example; a link that claims more is not read to its end.
const MAX_SIZE = 64 * 1024

/** What a link carries. */
export interface Shared {
  /** Which block of the page, or which call of an empty example. */
  key: string
  code: string
}

/** Writes code into the fragment of an address; nothing of it is sent to a server. */
export async function toFragment({ key, code }: Shared): Promise<string> {
  const packed = new Blob([JSON.stringify([key, code])])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return MARK + text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Whether an address carries code. */
export function isShared(hash: string): boolean {
  return hash.startsWith(MARK)
}

/** Reads the code a link carries; nothing where it is damaged. It is shown, never executed. */
export async function fromFragment(hash: string): Promise<Shared | undefined> {
  try {
    const text = atob(hash.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(text, (one) => one.charCodeAt(0))
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    const [key, code] = JSON.parse(await readLimited(unpacked)) as unknown[]
    return typeof key === 'string' && typeof code === 'string' ? { key, code } : undefined
  } catch {
    return undefined
  }
}

async function readLimited(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true })
    if (text.length > MAX_SIZE) throw new Error('The link carries too much.')
  }
  return text + decoder.decode()
}

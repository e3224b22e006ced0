import { Busboy } from '@fastify/busboy'

/** A multipart body taken apart. */
export interface Multipart {
  /** Text parts, by name. */
  fields: Record<string, string>
  /** Parts with a file name, by name. */
  files: Record<string, { filename: string; content: Buffer }>
}

/**
 * Takes a multipart body apart.
 *
 * @param contentType the header, with its boundary
 * @returns the parts; nothing where it is no multipart body
 */
export function parseMultipart(contentType: string, body: Buffer): Promise<Multipart | undefined> {
  return new Promise((resolve) => {
    const found: Multipart = { fields: {}, files: {} }
    try {
      const busboy = new Busboy({ headers: { 'content-type': contentType } })
      busboy.on('field', (name, value) => Object.assign(found.fields, { [name]: value }))
      busboy.on('file', (name, stream, filename) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          found.files[name] = { filename, content: Buffer.concat(chunks) }
        })
      })
      busboy.on('finish', () => resolve(found))
      busboy.on('error', () => resolve(undefined))
      busboy.end(body)
    } catch {
      resolve(undefined)
    }
  })
}

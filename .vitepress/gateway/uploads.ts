import { createHash } from 'node:crypto'
import type { JsonSchema } from '../examples/json-schema.ts'
import type { Multipart } from './multipart.ts'

/** What a form lacks, or says wrongly. */
export interface FormTrouble {
  /** JSON Pointer of the part, or of the field in `meta`. */
  field: string
  issue: string
}

const DIGESTS = ['sha256', 'file_digest', 'digest', 'media_hash']
const ALGORITHM_NAMES = ['digest_algorithm', 'digest_alogrithm']

/**
 * Holds a form to the parts its page declares, and its file to the digest that goes with it.
 *
 * @param form the parts, as an object
 * @param told the fields that name the digest: of `meta`, or of the form itself
 * @param place pointer to those fields
 */
export function checkForm(
  { fields, files }: Multipart,
  form: JsonSchema,
  told: Record<string, unknown>,
  place: string,
): FormTrouble | undefined {
  const { properties = {}, required = [] } = form
  const absent = required.find((name) => !Object.hasOwn(fields, name) && !Object.hasOwn(files, name))
  if (absent) return { field: `/${absent}`, issue: '表单缺少这一部分' }
  const unknown = [...Object.keys(fields), ...Object.keys(files)].find(
    (name) => !Object.hasOwn(properties, name),
  )
  if (unknown) return { field: `/${unknown}`, issue: '不认识表单的这一部分' }
  const [file] = Object.values(files)
  if (!file) return { field: '/file', issue: '缺少文件，或者没有文件名' }
  return checkDigest(file.content, told, place)
}

function checkDigest(
  content: Buffer,
  told: Record<string, unknown>,
  place: string,
): FormTrouble | undefined {
  const name = DIGESTS.find((one) => Object.hasOwn(told, one))
  if (!name) return undefined
  const digest = createHash(algorithmOf(name, told)).update(content).digest('hex')
  const isSame = String(told[name]).toLowerCase() === digest
  return isSame ? undefined : { field: `${place}/${name}`, issue: '摘要与文件不符' }
}

function algorithmOf(name: string, told: Record<string, unknown>): string {
  if (name === 'media_hash') return 'md5'
  return ALGORITHM_NAMES.some((one) => String(told[one]).includes('SM3')) ? 'sm3' : 'sha256'
}

import { shorten } from '../play/wire.ts'
import type { Contract } from '../surface/contracts.ts'
import { sampleOf } from '../surface/samples.ts'

/** A sample answer: JSON, or for APIv2 XML; nothing where there is no such body. */
export function toAnswer({
  answer,
  responses,
}: Contract): { lang: 'json' | 'xml'; text: string } | undefined {
  const schema = responses[0]?.schema
  if (!schema || (answer !== 'json' && answer !== 'xml')) return undefined
  const sample = sampleOf(schema)
  if (answer === 'json') return { lang: 'json', text: `${shorten(JSON.stringify(sample, null, 2))}\n` }
  const fields = Object.entries(sample as Record<string, unknown>).map(
    ([name, value]) => `  <${name}>${value}</${name}>`,
  )
  return { lang: 'xml', text: `<xml>\n${fields.join('\n')}\n</xml>\n` }
}

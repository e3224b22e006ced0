import { isHan, normalize, plain } from './tokens.ts'

/** A part of what is asked. */
export type Term = HanTerm | WordTerm

/** A run of Chinese. */
interface HanTerm {
  type: 'han'
  text: string
}

/** A name, a path, a chain, a code. */
export interface WordTerm {
  type: 'word'
  /** In lower case, without what stands between its words. */
  text: string
  /** Segments of a path or of a chain, plain; one where it is neither. */
  segments: string[]
}

const RE_ADDRESS = /https?:\/\/[^/\s]*/gi
const RE_METHOD = /^(?:get|post|put|patch|delete)$/i
const RE_CHAIN_CALL = /\b(?:wxpay|wechatpay)\s*\.\s*chain\s*\(/gi
const RE_CLIENT = /\b(?:wxpay|wechatpay)\s*[.[]/gi
// A call's arguments, and a query, are no part of the path.
const RE_QUERY = /\?\S*$/
const RE_TERM = /\p{Script=Han}+|[^\s\p{Script=Han}'"`,;()[\]“”‘’，。、；：？！（）《》]+/gu
// Words of a question that no page is about.
const RE_FILLER =
  /怎么样|怎么办|怎么|怎样|如何|什么时候|为什么|是什么|有哪些|什么|哪个|哪些|请问|能不能|是否|接口文档|的|吗|呢|了/g

/**
 * Takes a question apart.
 *
 * @param query as typed: words, names, paths, a chain of the SDK, an address copied from a log
 */
export function parseQuery(query: string): Term[] {
  const bare = query
    .replace(RE_ADDRESS, ' ')
    .replace(RE_QUERY, '')
    .replace(RE_CHAIN_CALL, ' ')
    .replace(RE_CLIENT, ' ')
  const parts = bare.normalize('NFKC').match(RE_TERM) ?? []
  const terms = parts.flatMap((part) => (isHan(part) ? hanTerms(part) : wordTerms(part)))
  const isMethod = (term: Term) => term.type === 'word' && RE_METHOD.test(term.text)
  const named = terms.filter((term) => !isMethod(term))
  return unique(named.length > 0 ? named : terms)
}

/** `out trade no` is also one name. */
export function joinWords(terms: Term[]): Term[] {
  const isAll = terms.length > 1 && terms.every(({ type }) => type === 'word')
  const text = terms.map((term) => term.text).join('')
  return isAll ? [{ type: 'word', text, segments: [text] }] : []
}

function hanTerms(part: string): Term[] {
  const kept = part.replace(RE_FILLER, ' ').trim()
  const texts = kept === '' ? [part] : kept.split(' ').filter(Boolean)
  return texts.map((text): Term => ({ type: 'han', text }))
}

function wordTerms(part: string): Term[] {
  const pieces = part.includes('/') ? part.split('/') : part.split('.')
  const segments = pieces.map(plain).filter(Boolean)
  // The method at the end of a chain.
  if (segments.length > 1 && RE_METHOD.test(segments.at(-1) ?? '')) segments.pop()
  const text = segments.join('')
  return text === '' ? [] : [{ type: 'word', text, segments }]
}

function unique(terms: Term[]): Term[] {
  return [...new Map(terms.map((term) => [normalize(term.text), term])).values()]
}

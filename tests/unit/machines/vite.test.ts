import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { machinesDevPlugin } from '../../../.vitepress/machines/vite.ts'

type Middleware = (request: Partial<IncomingMessage>, response: object, next: () => void) => void

/** What the development server answers; nothing where it leaves the request to Vite. */
function ask(url: string, dest = 'empty'): unknown {
  const plugin = machinesDevPlugin('/name/', (path) =>
    path === '/a/{b}.md' ? { type: 'text/markdown', text: '# 一' } : undefined,
  )
  let middleware: Middleware = () => undefined
  const server = { middlewares: { use: (one: Middleware) => (middleware = one) } }
  const configure = plugin.configureServer as (server: unknown) => void
  configure(server)
  let answer: unknown
  const headers: string[] = []
  middleware(
    { url, headers: { 'sec-fetch-dest': dest } },
    {
      setHeader: (...pair: string[]) => headers.push(pair.join(': ')),
      end: (text: string) => (answer = [...headers, text]),
    },
    () => undefined,
  )
  return answer
}

describe('development server', () => {
  it.each(['/name/a/{b}.md', '/name/a/%7Bb%7D.md'])('answers people: %s', (url) => {
    expect(ask(url)).toEqual(['Content-Type: text/markdown; charset=utf-8', '# 一'])
  })

  it.each([
    ['a module', '/name/a/{b}.md', 'script'],
    ['a module that changed', '/name/a/{b}.md?t=1', 'empty'],
    ['another page', '/name/c.md', 'empty'],
    ['outside the base', '/a/{b}.md', 'empty'],
    ['no address', '/name/%E0%A4%A', 'empty'],
  ])('leaves to Vite: %s', (_, url, dest) => {
    expect(ask(url, dest)).toBeUndefined()
  })
})

import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { scriptHashes } from '../../../.vitepress/deploy/policy.ts'

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

it('default: a script in a page is known by its hash, once', () => {
  const page = '<head><script id="a">let a = 1</script><script type="module">\nlet b</script></head>'
  expect(scriptHashes([page, page])).toEqual([hashOf('let a = 1'), hashOf('\nlet b')].sort())
})

it('odd: scripts in files and data for machines need none', () => {
  const page = '<script src="/a.js"></script><script type="application/ld+json">{}</script>'
  expect(scriptHashes([page])).toEqual([])
})

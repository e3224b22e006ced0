import { expect, it } from 'vitest'
import { shortComponentIds } from '../../../.vitepress/render/component-ids.ts'

const hash = (text: string) => Buffer.from(text).toString('hex').slice(0, 8)

it('default: short, and the same for a path each time', () => {
  const idOf = shortComponentIds()
  const id = idOf('a.vue', '', true, hash)
  expect(id).toMatch(/^[0-9a-z]{1,3}$/)
  expect(idOf('a.vue', 'other', false, hash)).toBe(id)
  expect(shortComponentIds()('a.vue', '', true, hash)).toBe(id)
  expect(idOf('b.vue', '', true, hash)).not.toBe(id)
})

it('error: two components of one id', () => {
  const idOf = shortComponentIds()
  idOf('a.vue', '', true, () => 'ffffffff')
  expect(() => idOf('b.vue', '', true, () => 'ffffffff')).toThrow('b.vue and a.vue have one id')
})

it('args: pages have no styles, and keep what they had', () => {
  expect(shortComponentIds()('docs/a.md', '', true, () => '0123abcd')).toBe('0123abcd')
})

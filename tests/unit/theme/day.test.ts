import { expect, test } from 'vitest'
import { dayOf, sayDay } from '../../../.vitepress/theme/day.ts'

test('a day is that of China, and said in Chinese', () => {
  expect(dayOf(Date.UTC(2026, 10, 25, 15, 59))).toBe('2026-11-25')
  expect(dayOf(Date.UTC(2026, 10, 25, 16, 0))).toBe('2026-11-26')
  expect(sayDay('2026-01-05')).toBe('2026年1月5日')
})

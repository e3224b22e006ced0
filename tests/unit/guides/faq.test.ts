import { describe, expect, it } from 'vitest'
import { deadLinks, linksOf, proseOf, type Section, sectionsOf } from '../../kit/guide-text.ts'

/* Each question has an address of its own, and each answer leads on to where the thing is shown. */
const PAGE = 'guide/faq.md'
const sections = sectionsOf(proseOf(PAGE))
const questions = sections.filter(({ level }) => level === 3)

/** Anchors that two headings have, and headings whose anchor is only their text. */
function badAnchors(all: Section[]): string[] {
  const anchors = all.filter(({ level }) => level > 1).map(({ anchor }) => anchor)
  return anchors.filter(
    (anchor, index) => anchors.indexOf(anchor) !== index || !/^[a-z][a-z0-9-]*$/.test(anchor),
  )
}

it('each question has an anchor of its own', () => {
  expect(questions.length).toBeGreaterThan(25)
  expect(badAnchors(sections)).toEqual([])
})

it('an anchor used twice, or left out, is told', () => {
  expect(badAnchors(sectionsOf('## 甲 {#one}\n## 乙 {#one}\n## 丙\n'))).toEqual(['one', '丙'])
})

describe('an answer leads to a page of the site', () => {
  it.each(questions.map((one): [string, Section] => [one.anchor, one]))('%s', (_, { text }) => {
    expect(linksOf(PAGE, text).filter(({ page }) => page !== PAGE)).not.toEqual([])
  })
})

it('and to a place that is there', () => {
  expect(deadLinks(PAGE)).toEqual([])
})

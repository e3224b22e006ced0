import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
// axe leaves it out unless it is asked for: WCAG 2.2 is newer than its defaults.
const OPTIONS = { rules: { 'target-size': { enabled: true } } }

type Node = { html: string; failureSummary?: string }
type Axe = { run(part: string, options: object): Promise<{ violations: { id: string; nodes: Node[] }[] }> }

/**
 * Runs axe on a page as it stands, the size of targets among its rules.
 *
 * @param part a selector, for less than the whole page
 * @returns a line for each thing that breaks a rule: rule, element, what to do
 */
export async function axeFindings(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(AXE)
  const violations = await page.evaluate(
    async ({ part, options }) =>
      (await (window as unknown as { axe: Axe }).axe.run(part, options)).violations,
    { part, options: OPTIONS },
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id} ${html.slice(0, 200)} ${failureSummary}`),
  )
}

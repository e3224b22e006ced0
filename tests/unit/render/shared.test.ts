import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { createMarkdownRenderer } from 'vitepress'
import { afterAll, expect, it } from 'vitest'
import { DOCS } from '../../../.vitepress/cli/project.ts'
import { openSession } from '../../../.vitepress/examples/run.ts'
import { sharedFiles } from '../../../.vitepress/examples/shared.ts'
import { examplesPlugin } from '../../../.vitepress/render/plugin.ts'
import { createStore } from '../../../.vitepress/render/store.ts'
import { createTickets } from '../../../.vitepress/render/tickets.ts'
import { examplesTransformer } from '../../../.vitepress/render/transformer.ts'
import { renderWebhook } from '../../../.vitepress/scaffold/webhook.ts'
import { FIXTURES, ROOT } from '../../kit/paths.ts'

const session = openSession({ root: ROOT })
afterAll(() => session.close())

it('a page shows in full what its example imports, beside it', async () => {
  const text = renderWebhook(JSON.parse(readFileSync(join(FIXTURES, 'webhook/kept.json'), 'utf8')))
  const file = join(DOCS, 'webhook/v3/TRANSFER.DONE.md')
  const page = await session.refresh(file, text)
  expect(page.problems).toEqual([])
  const [store, tickets] = [createStore(), createTickets()]
  store.fill({ ...(await session.run([])), pages: [page] })
  const markdown = await createMarkdownRenderer(DOCS, {
    languages: ['js', 'ts'],
    config: (md) =>
      void md.use(
        examplesPlugin(store, tickets, {
          proof: { typescript: '6', run: { sdk: '0', blocks: {} } },
          requestOf: () => undefined,
          pageOf: () => undefined,
          stepsOf: () => ({ groups: [], notifications: [], causes: [], happenings: [], variants: [] }),
          reportOf: () => undefined,
        }),
      ),
    codeTransformers: [examplesTransformer(tickets)],
  })
  const html = await markdown.renderAsync(text, {
    path: file,
    realPath: file,
    relativePath: page.page.name,
  })
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const details = document.querySelector('details')
  const [shared] = sharedFiles("from './notify.js'", [])
  expect(details?.querySelector('summary')?.textContent).toContain('notify.js')
  expect(details?.querySelector('code.language-js, pre code')?.textContent?.trim()).toBe(
    shared?.content.trim(),
  )
  expect(document.getElementById('resource-out_bill_no')).not.toBeNull()
})

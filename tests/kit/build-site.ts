import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyProject } from './copy.ts'
import type { Pages } from './small-site.ts'

/** A copy of the project without pages, for sites that a test builds. */
export interface Workshop {
  root: string
  dist: string
  /** Replaces all pages, builds by the real command; `status` is its exit code. */
  build(pages: Pages, env?: Record<string, string>): { status: number | null; output: string }
  remove(): void
}

/** @param name of the copy */
export function openWorkshop(name: string): Workshop {
  const root = copyProject(name, false)
  const dist = join(root, '.vitepress/dist')
  // The flows are those of the site's own pages.
  const flows = join(root, '.vitepress/site/flows.ts')
  writeFileSync(
    flows,
    readFileSync(flows, 'utf8').replace(
      /SITE_FLOWS: FlowData = .*/,
      'SITE_FLOWS: FlowData = { flows: [], causes: {}, variants: [] }',
    ),
  )
  return {
    root,
    dist,
    build(pages, env = {}) {
      rmSync(join(root, 'docs'), { recursive: true })
      rmSync(dist, { recursive: true, force: true })
      // Every page's head names it.
      const icon = { 'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }
      for (const [path, text] of Object.entries({ ...icon, ...pages })) {
        const file = join(root, 'docs', path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text)
      }
      const { status, stdout, stderr } = spawnSync(process.execPath, ['.vitepress/cli/run.mjs', 'build'], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      })
      return { status, output: stdout + stderr }
    },
    remove: () => rmSync(root, { recursive: true }),
  }
}

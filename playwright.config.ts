import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './.vitepress/cli/browser.ts'
import { isInstalled } from './.vitepress/cli/nginx.ts'
import { BUILT_URL, DEV_URL, NGINX_URL } from './tests/kit/sites.ts'

const ELSEWHERE = ['**/dev.*.test.ts', '**/nginx*.test.ts']

const NGINX = {
  command: `node .vitepress/cli/run.mjs serve-nginx --port ${new URL(NGINX_URL).port}`,
  url: NGINX_URL,
  reuseExistingServer: false,
  timeout: 120_000,
}

/** The same tests on the built site and on the development server. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 120_000,
  // Not a budget: a busy machine may take its time, and speed is the benchmark's matter.
  expect: { timeout: 30_000 },
  reporter: process.env.PLAYWRIGHT_JSON
    ? [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON }]]
    : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'built', use: { baseURL: BUILT_URL }, testIgnore: ELSEWHERE },
    { name: 'dev', use: { baseURL: DEV_URL }, testIgnore: ELSEWHERE },
    // Edits reload pages, so they wait until nobody else looks at the server.
    { name: 'dev-live', use: { baseURL: DEV_URL }, testMatch: '**/dev.*.test.ts', dependencies: ['dev'] },
    { name: 'nginx', use: { baseURL: NGINX_URL }, testMatch: '**/nginx*.test.ts' },
  ],
  webServer: [
    {
      command: `PORT=${new URL(BUILT_URL).port} node .vitepress/cli/run.mjs preview`,
      url: BUILT_URL,
      reuseExistingServer: false,
    },
    {
      command: 'node_modules/.bin/tsx tests/kit/dev-server.ts',
      url: DEV_URL,
      reuseExistingServer: false,
      timeout: 600_000,
    },
    // Without nginx its tests say so and are skipped.
    ...(isInstalled() ? [NGINX] : []),
  ],
})

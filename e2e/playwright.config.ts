import { defineConfig } from '@playwright/test'
import { findBrowser, remedies } from '../src/tools/browser.mjs'

const browser = await findBrowser()
if (!browser) throw new Error(remedies)

// The workers read this file again, and must come to the same port: what is set here they inherit.
process.env.E2E_PORT ??= String(20_000 + (process.pid % 20_000))
const port = Number(process.env.E2E_PORT)
const asRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // A shared machine can stall a browser for a minute. What passes only the second time is counted and named as flaky.
  retries: 1,
  expect: { timeout: 15_000 },
  workers: process.env.E2E_WORKERS ? Number(process.env.E2E_WORKERS) : 2,
  reporter: process.env.E2E_REPORT
    ? [['dot'], ['json', { outputFile: process.env.E2E_REPORT }]]
    : [['list']],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: browser.path,
      args: [...browser.args, '--disable-gpu', ...(asRoot ? ['--no-sandbox'] : [])],
    },
  },
  webServer: {
    // The built page with the production headers, as a host would serve it.
    command: `node ../src/tools/preview.mjs --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
})

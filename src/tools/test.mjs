// @ts-check
/**
 * npm test: everything, from a fresh clone. Types, lint, unit tests with conformance and lessons, the build, and the
 * browser tests against the built page. A stage that fails does not stop the next. The last line is the sum,
 * `N passed, N failed`; types, lint and build count as one each.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findOrInstallBrowser, remedies } from './browser.mjs'
import { ensureInstalled, root } from './installed.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

const reports = join(root, 'node_modules', '.cache', 'buffer-hotel', `test-${process.pid}`)
const bin = {
  tsc: join('node_modules', 'typescript', 'bin', 'tsc'),
  oxlint: join('node_modules', 'oxlint', 'bin', 'oxlint'),
  vitest: join('node_modules', 'vitest', 'vitest.mjs'),
  vite: join('node_modules', 'vite', 'bin', 'vite.js'),
  playwright: join('node_modules', '@playwright', 'test', 'cli.js'),
}

/**
 * Runs a Node program at the project's top and shows what it says.
 * @param {string[]} args @param {Record<string, string>} [env]
 * @returns {Promise<boolean>} whether it ended with 0
 */
function node(args, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', () => done(false))
    child.on('close', (code) => done(code === 0))
  })
}

/** @param {string[][]} commands @returns {Promise<Count>} one passed if all of them succeed */
async function asOne(...commands) {
  let failed = 0
  for (const command of commands) if (!(await node(command))) failed = 1
  return { passed: 1 - failed, failed }
}

/** @param {string} path @returns {any} */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

/** @returns {Promise<Count>} */
async function unitTests() {
  const path = join(reports, 'vitest.json')
  const succeeded = await node([bin.vitest, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${path}`])
  const report = readReport(path)
  const passed = report?.numPassedTests ?? 0
  // A file that cannot even be read has no tests to fail; it counts as one.
  const unread = (report?.testResults ?? []).filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = (report?.numFailedTests ?? 0) + unread
  return { passed, failed: failed === 0 && !succeeded ? 1 : failed }
}

let built = false

/** @returns {Promise<Count>} */
async function buildSite() {
  const count = await asOne([bin.vite, 'build', '--logLevel', 'warn'])
  built = count.failed === 0
  return count
}

/** @returns {Promise<Count>} */
async function browserTests() {
  if (!built) {
    console.error('Not run: there is no page to open, because the build failed.')
    return { passed: 0, failed: 1 }
  }
  const browser = await findOrInstallBrowser()
  if (!browser) {
    console.error(remedies)
    return { passed: 0, failed: 1 }
  }
  console.log(`Browser: ${browser.path} (${browser.from})`)
  const path = join(reports, 'playwright.json')
  const succeeded = await node(
    [bin.playwright, 'test', '-c', 'e2e/playwright.config.ts'],
    { E2E_REPORT: path, CHROMIUM_PATH: browser.path },
  )
  const stats = readReport(path)?.stats
  const passed = (stats?.expected ?? 0) + (stats?.flaky ?? 0)
  const failed = stats?.unexpected ?? 0
  if (stats?.flaky) console.log(`${stats.flaky} of them passed only when tried again`)
  return { passed, failed: failed === 0 && !succeeded ? 1 : failed }
}

ensureInstalled()
mkdirSync(reports, { recursive: true })

/** @type {[string, () => Promise<Count>][]} */
const stages = [
  ['types', () => asOne(...['core', 'json', 'tools'].map((name) => [bin.tsc, '-p', name === 'json' ? 'tsconfig.json' : `tsconfig.${name}.json`]))],
  ['lint', () => asOne([bin.oxlint, '--quiet'], ['src/tools/floors.mjs'])],
  ['unit tests, conformance, lessons', unitTests],
  ['build', buildSite],
  ['browser tests', browserTests],
]

const total = { passed: 0, failed: 0 }
/** @type {string[]} */
const summary = []
for (const [name, run] of stages) {
  console.log(`\n== ${name}`)
  const started = Date.now()
  const { passed, failed } = await run()
  total.passed += passed
  total.failed += failed
  summary.push(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed, ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
rmSync(reports, { recursive: true, force: true })
console.log(`\n${summary.join('\n')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

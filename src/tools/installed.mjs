// @ts-check
/** Installs what the lock file asks for and node_modules lacks, so that every command works from a fresh clone. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Vite's configuration is bundled before it is read; that another way of reading it could not is no news to whoever starts.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean }> | undefined} */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** Whether each package of the lock file lies in node_modules in its version. Optional ones may be missing. */
export function isInstalled() {
  const wanted = lockedPackages(join(root, 'package-lock.json'))
  const found = lockedPackages(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !found) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    const there = found[path]
    return there ? there.version === version : optional === true
  })
}

/**
 * Runs npm in the project, its output on standard error so that nobody's standard output is disturbed.
 * @param {string[]} args
 */
export function runNpm(args) {
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
  const npm = process.env.npm_execpath
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', 2, 2]
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, env, stdio })
    : spawnSync('npm', args, { cwd: root, env, stdio, shell: process.platform === 'win32' })
  return run.status === 0
}

/** @param {number} milliseconds */
function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** `npm ci` if something is missing. Several commands may start at once: one installs, the others wait for it. */
export function ensureInstalled() {
  if (isInstalled()) return
  const gate = join(tmpdir(), `buffer-hotel-install-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`)
  for (;;) {
    try {
      mkdirSync(gate)
      break
    } catch {
      try {
        // An install that was killed leaves its gate behind.
        if (Date.now() - statSync(gate).mtimeMs > 10 * 60_000) rmSync(gate, { recursive: true, force: true })
      } catch {
        // The other one has just finished.
      }
      sleep(300)
      if (isInstalled()) return
    }
  }
  let succeeded
  try {
    if (isInstalled()) return
    process.stderr.write('Installing what is missing (npm ci) …\n')
    succeeded = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  } finally {
    rmSync(gate, { recursive: true, force: true })
  }
  if (succeeded) return
  process.stderr.write('npm ci failed, see above. Buffer Hotel needs the packages in package-lock.json.\n')
  process.exit(1)
}

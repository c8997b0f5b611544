// @ts-check
/** Finds a Chromium for the browser tests. One way for the Playwright configuration and for the tools. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { root } from './installed.mjs'

export const remedies = [
  'No browser was found for the browser tests. Any one of these helps:',
  '  npx playwright install chromium      (Playwright’s own)',
  '  apt-get install chromium             (Debian’s; or any Chromium, with CHROMIUM_PATH=/path/to/it)',
  '  npm i --no-save @sparticuz/chromium  (as an npm package, for 64-bit Linux)',
].join('\n')

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The places where people have a browser that is not on PATH. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'))
  }
  return ['/snap/bin/chromium', '/usr/lib/chromium/chromium']
}

function onPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe']
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).concat(usualPlaces()).find(isExecutable)
}

/**
 * What this machine has, first hit wins; undefined if it has none. `args` are flags the browser asks for.
 * @returns {Promise<{ path: string, args: string[], from: string } | undefined>}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (isExecutable(named)) return { path: named, args: [], from: 'CHROMIUM_PATH' }
    throw new Error(`CHROMIUM_PATH names ${named}, which is no program.`)
  }
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  if (own && existsSync(own)) return { path: own, args: [], from: 'Playwright' }
  const system = onPath()
  if (system) return { path: system, args: [], from: 'this machine' }
  return fromNpm()
}

/** @sparticuz/chromium, if someone installed it. Its types are not here unless it is. */
async function fromNpm() {
  try {
    const entry = createRequire(join(root, 'package.json')).resolve('@sparticuz/chromium')
    const { default: packed } = await import(entry)
    return { path: /** @type {string} */ (await packed.executablePath()), args: packed.args, from: '@sparticuz/chromium' }
  } catch {
    return undefined
  }
}

/** Finds a browser, or installs one where that can be done without asking anyone: as root on Debian and its kin. */
export async function findOrInstallBrowser() {
  const found = await findBrowser()
  if (found) return found
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env, stdio: ['ignore', 'ignore', 2] })
  process.stderr.write('No browser here; apt-get install chromium …\n')
  if (install().status !== 0) {
    spawnSync('apt-get', ['update'], { env, stdio: ['ignore', 'ignore', 2] })
    install()
  }
  return findBrowser()
}

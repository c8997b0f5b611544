// @ts-check
/** The built site, made again when something it is made from has changed. */
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './installed.mjs'

export const siteFolder = join(root, 'dist')

/**
 * The newest change at a file or anywhere below a folder, in milliseconds; 0 if there is nothing. A folder counts
 * itself, so that a deleted file is noticed.
 * @param {string} path
 * @returns {number}
 */
function newestChange(path) {
  const status = statSync(path, { throwIfNoEntry: false })
  if (!status) return 0
  if (!status.isDirectory()) return status.mtimeMs
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), status.mtimeMs)
}

const madeFrom = ['src', 'lessons', 'public', 'index.html', 'vite.config.ts', 'package-lock.json', 'tsconfig.json', 'tsconfig.base.json']

export function isBuilt() {
  const built = statSync(join(siteFolder, 'index.html'), { throwIfNoEntry: false })
  return built !== undefined && madeFrom.every((path) => newestChange(join(root, path)) <= built.mtimeMs)
}

/** Vite's own output goes to `output`. Answers whether the build succeeded. */
export function build(/** @type {'inherit' | 'pipe'} */ output = 'inherit') {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const run = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', output, output], encoding: 'utf8' })
  return { succeeded: run.status === 0, output: `${run.stdout ?? ''}${run.stderr ?? ''}` }
}

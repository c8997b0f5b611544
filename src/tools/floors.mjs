// @ts-check
/**
 * The floors of the house: who may import whom. Data flows one way and imports go downwards only; this file is the
 * table, and `npm run lint` holds it. Prints every violation as `file:line`, and exits with 1 if there is one.
 *
 * A unit is a folder (or one file) below src/. A file belongs to the longest unit that its path starts with. A file
 * that belongs to none is a violation too: a new folder wants a place in the house.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

/** The ground everyone may stand on: what can happen in a run, what Python needs from outside, and how a schedule is written. */
const ground = ['python/events', 'python/host', 'python/observer', 'python/schedule']

/**
 * `uses`: units whose values may be imported. `types`: units of which only types may be.
 * `packages`: what may come from outside, as prefixes of the module's name.
 * @type {Record<string, { uses: string[], types?: string[], packages?: string[] }>}
 */
export const floors = {
  'python/events': { uses: [] },
  'python/host': { uses: [] },
  'python/schedule': { uses: [] },
  'python/observer': { uses: [], types: ['python/events', 'python/objects'] },
  'python/syntax': { uses: ground },
  'python/objects': { uses: ground },
  'python/compile': { uses: ['python/syntax', ...ground] },
  'python/buffer': { uses: ['python/objects', ...ground] },
  'python/builtins': { uses: ['python/objects', 'python/buffer', ...ground], types: ['python/compile'] },
  'python/stdlib': {
    uses: ['python/syntax', 'python/objects', 'python/compile', 'python/buffer', 'python/builtins', ...ground],
    packages: ['pako', '@noble/hashes/'],
  },
  'python/machine': {
    uses: ['python/syntax', 'python/objects', 'python/compile', 'python/buffer', 'python/builtins', ...ground],
  },
  // index.ts and whatever lies beside it.
  python: {
    uses: [
      'python/syntax', 'python/objects', 'python/compile', 'python/buffer',
      'python/builtins', 'python/stdlib', 'python/machine', ...ground,
    ],
  },
  timeline: { uses: ['python/events'], types: ['python/host'] },
  worker: { uses: ['library/bundle', 'python/index', 'timeline', ...ground], packages: ['virtual:'] },
  hotel: { uses: ['timeline', 'python/events'] },
  course: { uses: ['timeline', 'python/events'], packages: ['virtual:lessons', 'markdown-it', 'valibot'] },
  share: { uses: ['timeline', 'python/events', 'python/schedule'], packages: ['valibot'] },
  app: {
    uses: ['worker', 'hotel', 'course', 'share', 'timeline'],
    types: ['python/events'],
    packages: ['react', 'zustand', 'monaco-editor', 'react-resizable-panels', 'valibot', 'virtual:'],
  },
  main: { uses: ['app'], packages: ['react'] },
  // For Node and the build, but for the bundle's format, which knows neither.
  'library/bundle': { uses: [] },
  library: { uses: ['library/bundle'], packages: ['node:'] },
  cli: { uses: ['library', 'python/index', 'timeline', ...ground], packages: ['node:'] },
  conformance: { uses: ['library', 'python/index', 'timeline', ...ground], packages: ['node:'] },
  bench: { uses: ['library', 'python/index', 'timeline', ...ground], packages: ['node:'] },
  'vite-env.d': { uses: [] },
}

/** Tests may import anything, and the tools run in Node around the house. */
const free = (/** @type {string} */ path) => /\.test\.tsx?$/.test(path) || path.startsWith('tools/')

/** @typedef {{ file: string, line: number, message: string }} Violation */

/**
 * The unit of a path relative to src, without its extension; undefined if it has no place.
 * @param {string} path
 */
function unitOf(path) {
  const parts = path.split('/')
  for (let length = parts.length; length > 0; length--) {
    const unit = parts.slice(0, length).join('/')
    if (unit in floors) return unit
  }
  return undefined
}

/**
 * Every module that a file names, and whether only types are taken from it.
 * @param {string} path
 * @param {string} text
 * @returns {{ name: string, at: number, typeOnly: boolean }[]}
 */
function importsOf(path, text) {
  const { module } = parseSync(path, text)
  const imports = []
  for (const statement of module.staticImports) {
    const typeOnly = statement.entries.length > 0 && statement.entries.every((entry) => entry.isType)
    imports.push({ name: statement.moduleRequest.value, at: statement.start, typeOnly })
  }
  for (const statement of module.staticExports) {
    for (const entry of statement.entries) {
      if (entry.moduleRequest) {
        imports.push({ name: entry.moduleRequest.value, at: statement.start, typeOnly: entry.isType })
      }
    }
  }
  for (const call of module.dynamicImports) {
    const name = text.slice(call.moduleRequest.start, call.moduleRequest.end)
    if (/^['"`]/.test(name)) imports.push({ name: name.slice(1, -1), at: call.start, typeOnly: false })
  }
  // Workers are named by address.
  for (const match of text.matchAll(/new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g)) {
    imports.push({ name: match[1], at: match.index, typeOnly: false })
  }
  return imports
}

/**
 * Whether `allowed` (units) covers `target` (a path relative to src, without extension). 'python/index' is a door:
 * it means that one file, not what lies behind it.
 * @param {string[]} allowed
 * @param {string} target
 */
function covers(allowed, target) {
  return allowed.some((unit) => target === unit || target.startsWith(`${unit}/`))
}

/**
 * @param {string} source the folder src
 * @returns {{ violations: Violation[], fileCount: number }}
 */
export function checkFloors(source) {
  /** @type {Violation[]} */
  const violations = []
  let fileCount = 0
  for (const entry of readdirSync(source, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = entry.split(sep).join('/')
    if (!/\.tsx?$/.test(path) || free(path)) continue
    fileCount += 1
    const text = readFileSync(join(source, entry), 'utf8')
    const unit = unitOf(path.replace(/\.tsx?$/, ''))
    /** @param {number} at @param {string} message */
    const report = (at, message) => {
      violations.push({ file: `src/${path}`, line: text.slice(0, at).split('\n').length, message })
    }
    if (unit === undefined) {
      report(0, 'belongs to no floor: give its folder a place in src/tools/floors.mjs')
      continue
    }
    const floor = floors[unit]
    for (const { name, at, typeOnly } of importsOf(path, text)) {
      const bare = name.replace(/\?.*$/, '')
      if (!bare.startsWith('.')) {
        if (!(floor.packages ?? []).some((prefix) => bare.startsWith(prefix))) {
          report(at, `${unit} takes nothing from '${name}'`)
        }
        continue
      }
      let target = posix.normalize(posix.join(posix.dirname(path), bare))
      if (target === '.') target = 'index'
      if (target.startsWith('..')) {
        report(at, `${unit} reaches out of src: '${name}'`)
        continue
      }
      const absolute = join(source, target)
      if (existsSync(absolute) && statSync(absolute).isDirectory()) target = `${target}/index`
      target = target.replace(/\.tsx?$/, '')
      if (unitOf(target) === unit) continue
      if (covers(floor.uses, target)) continue
      if (typeOnly && covers(floor.types ?? [], target)) continue
      const onlyTypes = covers(floor.types ?? [], target)
      report(at, onlyTypes ? `${unit} may import only types from ${target}` : `${unit} may not import ${target}`)
    }
  }
  return { violations, fileCount }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const source = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..'))
  const { violations, fileCount } = checkFloors(source)
  for (const { file, line, message } of violations) console.error(`${file}:${line}: ${message}`)
  console.log(`floors: ${fileCount} files, ${violations.length} violations (${relative(process.cwd(), source) || '.'})`)
  process.exitCode = violations.length > 0 ? 1 : 0
}

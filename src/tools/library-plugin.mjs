// @ts-check
/**
 * CPython's own library for the page: its files as assets under library/, compiled and as text, and `virtual:library`,
 * which says where each unit lies and what it needs.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { LibraryArchive } from '../library/archive'
import { bundleFiles } from '../library/bundle'
import { keptCode } from '../library/kept-code'
import { libraryUnits } from '../library/units'
import { root } from './installed.mjs'

const moduleName = 'virtual:library'
const resolvedName = '\0virtual:library'
const cache = join(root, 'node_modules', '.cache', 'buffer-hotel')

/** @param {string | Uint8Array} content */
const hashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 8)

/** What the compiler is made of: compiled files are kept as long as it stays the same. */
function compilerHash() {
  const hash = createHash('sha256')
  for (const folder of ['src/python/syntax', 'src/python/compile', 'src/library']) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (/(?<!\.test)\.ts$/.test(name)) hash.update(name).update(readFileSync(join(root, folder, name)))
    }
  }
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex').slice(0, 16)
}

/** @returns {Promise<(path: string, text: string) => Uint8Array>} */
async function loadCompiler() {
  const build = await rolldown({ input: join(root, 'src/python/index.ts'), platform: 'node', logLevel: 'warn', checks: { circularDependency: false } })
  const { output } = await build.generate({ format: 'esm', codeSplitting: false })
  await build.close()
  mkdirSync(cache, { recursive: true })
  const file = join(cache, `compiler-${process.pid}-${Date.now()}.mjs`)
  writeFileSync(file, output[0].code)
  try {
    return (await import(pathToFileURL(file).href)).packLibraryFile
  } finally {
    rmSync(file, { force: true })
  }
}

/** @typedef {{ name: string, needs: readonly string[], paths: string[], text: string, textFile: string, code: Uint8Array, codeFile: string }} Asset */

/** @returns {Promise<Asset[]>} */
async function makeAssets() {
  const kept = keptCode(join(cache, `library-${compilerHash()}`))
  /** @type {((path: string, text: string) => Uint8Array) | undefined} */
  let compile
  /** @type {Asset[]} */
  const assets = []
  for (const [name, { files, needs }] of libraryUnits(new LibraryArchive())) {
    /** @type {Map<string, Uint8Array>} */
    const packed = new Map()
    for (const [path, text] of Object.entries(files)) {
      if (!path.endsWith('.py')) continue
      let code = kept.packed(path)
      if (code === undefined) {
        compile ??= await loadCompiler()
        code = compile(path, text)
        kept.keep(path, code)
      }
      packed.set(path, code)
    }
    const code = bundleFiles(packed)
    const text = JSON.stringify(files)
    assets.push({ name, needs, paths: Object.keys(files), text, textFile: `library/${name}-${hashOf(text)}.json`, code, codeFile: `library/${name}-${hashOf(code)}.bin` })
  }
  return assets
}

/** Once for all builds of this process: the page's and the worker's. @type {Promise<Asset[]> | undefined} */
let made
const assets = () => (made ??= makeAssets())

/** @returns {import('vite').Plugin} */
export function libraryPlugin() {
  return {
    name: 'buffer-hotel:library',
    resolveId: (id) => (id === moduleName ? resolvedName : undefined),
    async load(id) {
      if (id !== resolvedName) return undefined
      const units = Object.fromEntries((await assets()).map(({ name, needs, paths, textFile, codeFile }) => [name, { text: textFile, code: codeFile, needs, paths }]))
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(units))})`
    },
    async generateBundle() {
      for (const { text, textFile, code, codeFile } of await assets()) {
        this.emitFile({ type: 'asset', fileName: textFile, source: text })
        this.emitFile({ type: 'asset', fileName: codeFile, source: code })
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]
        if (path === undefined || !path.includes('/library/')) return next()
        void assets().then((all) => {
          const asset = all.find(({ textFile, codeFile }) => path.endsWith(`/${textFile}`) || path.endsWith(`/${codeFile}`))
          if (asset === undefined) return next()
          const isText = path.endsWith('.json')
          response.setHeader('Content-Type', isText ? 'application/json; charset=utf-8' : 'application/octet-stream')
          response.end(isText ? asset.text : asset.code)
        }, next)
      })
    },
  }
}

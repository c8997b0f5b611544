// @ts-check
/**
 * The real CPython, compiled to WebAssembly, for `Check with CPython`: five files of the package `pyodide`, under
 * `py/` of the built site and of the development server. The page fetches none of them before it is asked to.
 */
import { createReadStream, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'

const files = ['pyodide.mjs', 'pyodide.asm.mjs', 'pyodide.asm.wasm', 'python_stdlib.zip', 'pyodide-lock.json']
const folder = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'))
/** @type {Record<string, string>} */
const types = { '.mjs': 'text/javascript', '.wasm': 'application/wasm', '.zip': 'application/zip', '.json': 'application/json' }

/** @returns {import('vite').Plugin} */
export function pyodidePlugin() {
  return {
    name: 'buffer-hotel:pyodide',
    generateBundle() {
      for (const file of files) this.emitFile({ type: 'asset', fileName: `py/${file}`, source: readFileSync(join(folder, file)) })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = files.find((one) => (request.url ?? '').split('?')[0]?.endsWith(`/py/${one}`))
        if (!file) return next()
        response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
        createReadStream(join(folder, file)).pipe(response)
      })
    },
  }
}

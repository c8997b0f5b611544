// @ts-check
/** Serves a folder the way a good static host would: with types, compression, caching and the production headers. */
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { productionHeaders } from './headers.mjs'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.py': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.zip': 'application/zip',
}
const compressible = /^(text\/|application\/(json|manifest|wasm)|image\/svg|font\/ttf)/

/** @type {Map<string, Buffer>} */
const compressed = new Map()

/**
 * @param {string} file
 * @param {number} changed
 * @param {'br' | 'gzip'} encoding
 */
function compressedFile(file, changed, encoding) {
  const key = `${encoding} ${changed} ${file}`
  let bytes = compressed.get(key)
  if (!bytes) {
    const plain = readFileSync(file)
    // Brotli 5 is as quick as gzip and smaller; a host would do this once, at its leisure, with 11.
    bytes = encoding === 'br'
      ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : gzipSync(plain, { level: 6 })
    compressed.set(key, bytes)
  }
  return bytes
}

/**
 * @param {{ folder: string, port: number, host?: string, base?: string }} options `base` is the sub-path, `/` or `/some/where/`
 * @returns {Promise<{ address: string, close: () => void }>} rejects if the port is taken
 */
export function serveFolder({ folder, port, host, base = '/' }) {
  const prefix = `/${base}/`.replace(/\/+/g, '/')
  const server = createServer((request, response) => {
    /** @param {number} status @param {string} text */
    const refuse = (status, text) => {
      response.writeHead(status, { ...productionHeaders, 'Content-Type': 'text/plain; charset=utf-8' })
      response.end(text)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET and HEAD.')
    let path
    try {
      path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    } catch {
      return refuse(400, 'Not an address.')
    }
    if (`${path}/` === prefix) {
      response.writeHead(301, { Location: prefix })
      return response.end()
    }
    if (!path.startsWith(prefix) || path.includes('\0')) return refuse(404, 'Nothing here.')
    const file = join(folder, normalize(`/${path.slice(prefix.length)}`), path.endsWith('/') ? 'index.html' : '')
    if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return refuse(404, 'Nothing here.')
    let status
    try {
      status = statSync(file)
    } catch {
      return refuse(404, 'Nothing here.')
    }
    if (!status.isFile()) return refuse(404, 'Nothing here.')
    const type = types[extname(file)] ?? 'application/octet-stream'
    /** @type {Record<string, string | number>} */
    const headers = {
      ...productionHeaders,
      'Content-Type': type,
      // What the build names by its content never changes under that name.
      'Cache-Control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'Last-Modified': status.mtime.toUTCString(),
    }
    const since = Date.parse(request.headers['if-modified-since'] ?? '')
    if (Math.floor(status.mtimeMs / 1000) * 1000 <= since) {
      response.writeHead(304, headers)
      return response.end()
    }
    const accepts = String(request.headers['accept-encoding'] ?? '')
    const encoding = accepts.includes('br') ? 'br' : accepts.includes('gzip') ? 'gzip' : undefined
    if (compressible.test(type) && encoding && status.size > 1024) {
      const bytes = compressedFile(file, status.mtimeMs, encoding)
      response.writeHead(200, { ...headers, 'Content-Encoding': encoding, Vary: 'Accept-Encoding', 'Content-Length': bytes.length })
      return response.end(request.method === 'HEAD' ? undefined : bytes)
    }
    response.writeHead(200, { ...headers, 'Content-Length': status.size })
    if (request.method === 'HEAD') return response.end()
    createReadStream(file).pipe(response)
  })
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => {
      const bound = server.address()
      const at = typeof bound === 'object' && bound ? bound.port : port
      done({ address: `http://localhost:${at}${prefix}`, close: () => server.close() })
    })
  })
}

// @ts-check
/**
 * CPython's own library for the page: its files as assets under library/, and `virtual:library`, which says where each
 * unit lies and what it needs.
 */
import { createHash } from 'node:crypto'
import { LibraryArchive } from '../library/archive'
import { libraryUnits } from '../library/units'

const moduleName = 'virtual:library'
const resolvedName = '\0virtual:library'

/** @returns {{ file: string, text: string, name: string, needs: readonly string[], paths: string[] }[]} */
function assets() {
  return [...libraryUnits(new LibraryArchive())].map(([name, { files, needs }]) => {
    const text = JSON.stringify(files)
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
    return { file: `library/${name}-${hash}.json`, text, name, needs, paths: Object.keys(files) }
  })
}

/** @returns {import('vite').Plugin} */
export function libraryPlugin() {
  /** @type {ReturnType<typeof assets> | undefined} */
  let made
  return {
    name: 'buffer-hotel:library',
    resolveId: (id) => (id === moduleName ? resolvedName : undefined),
    load(id) {
      if (id !== resolvedName) return undefined
      made ??= assets()
      const units = Object.fromEntries(made.map(({ name, file, needs, paths }) => [name, { file, needs, paths }]))
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(units))})`
    },
    generateBundle() {
      // Once: the worker is a build of its own, and both would bring the same files.
      made ??= assets()
      for (const { file, text } of made) this.emitFile({ type: 'asset', fileName: file, source: text })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]
        const asset = path?.includes('/library/') ? (made ??= assets()).find(({ file }) => path.endsWith(`/${file}`)) : undefined
        if (asset === undefined) return next()
        response.setHeader('Content-Type', 'application/json; charset=utf-8')
        response.end(asset.text)
      })
    },
  }
}

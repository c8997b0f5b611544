// @ts-check
/** The lessons as a module: `virtual:lessons` is the list of the files under lessons/, in the order of their names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'

const moduleName = 'virtual:lessons'
const resolvedName = '\0virtual:lessons'

/**
 * Every lesson file; lessons/README.md is for authors, so it is none.
 * @param {string} folder
 * @returns {{ path: string, text: string }[]}
 */
export function readLessonFiles(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !/(^|[\\/])README\.md$/i.test(path))
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** @returns {import('vite').Plugin} */
export function lessonsPlugin() {
  let folder = resolve('lessons')
  return {
    name: 'buffer-hotel:lessons',
    configResolved(config) {
      folder = resolve(config.root, 'lessons')
    },
    configureServer(server) {
      server.watcher.add(folder)
      const reload = (/** @type {string} */ file) => {
        if (!file.startsWith(folder) || !file.endsWith('.md')) return
        for (const environment of Object.values(server.environments)) {
          const module = environment.moduleGraph.getModuleById(resolvedName)
          if (module) void environment.reloadModule(module)
        }
      }
      server.watcher.on('add', reload)
      server.watcher.on('unlink', reload)
      server.watcher.on('change', reload)
    },
    resolveId: (id) => (id === moduleName ? resolvedName : undefined),
    load(id) {
      if (id !== resolvedName) return undefined
      const files = readLessonFiles(folder)
      for (const file of files) this.addWatchFile(join(folder, file.path))
      return `export default ${JSON.stringify(files)}`
    },
  }
}

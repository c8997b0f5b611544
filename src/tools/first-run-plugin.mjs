// @ts-check
/**
 * The first lesson's run, made while building: `virtual:first-run` holds what the runtime answers to its program, so
 * that a first visit sees its stage before the runtime has been fetched. It is the runtime's own answer, made by the
 * same sources; typing anything runs in the worker as ever.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { root } from './installed.mjs'
import { readLessonFiles } from './lessons-plugin.mjs'

const moduleName = 'virtual:first-run'
const resolvedName = '\0virtual:first-run'
const entry = '\0first-run-entry'
const cache = join(root, 'node_modules', '.cache', 'buffer-hotel')

/** The runtime and the lesson format, as a module of Node. */
async function loadRuntime() {
  const build = await rolldown({
    input: entry,
    platform: 'node',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? `export { runProgram } from ${JSON.stringify(join(root, 'src/python/index'))}\nexport { readLesson } from ${JSON.stringify(join(root, 'src/course/lesson'))}`
            : undefined,
      },
    ],
    checks: { circularDependency: false },
    logLevel: 'silent',
  })
  const { output } = await build.generate({ format: 'esm', codeSplitting: false })
  await build.close()
  mkdirSync(cache, { recursive: true })
  const file = join(cache, `first-run-${process.pid}-${Date.now()}.mjs`)
  writeFileSync(file, output[0].code)
  try {
    return await import(pathToFileURL(file).href)
  } finally {
    rmSync(file, { force: true })
  }
}

/** Bytes as lists of numbers, told apart from other lists by their wrapping. @param {string} _key @param {unknown} value */
const packBytes = (_key, value) => (value instanceof Uint8Array ? { $bytes: [...value] } : value)

/** @returns {import('vite').Plugin} */
export function firstRunPlugin() {
  let folder = resolve('lessons')
  return {
    name: 'buffer-hotel:first-run',
    configResolved(config) {
      folder = resolve(config.root, 'lessons')
    },
    resolveId: (id) => (id === moduleName ? resolvedName : undefined),
    async load(id) {
      if (id !== resolvedName) return undefined
      const [first] = readLessonFiles(folder)
      if (!first) return 'export default null'
      this.addWatchFile(join(folder, first.path))
      try {
        const { runProgram, readLesson } = await loadRuntime()
        const source = readLesson(first.path, first.text).lesson?.program
        if (source === undefined) return 'export default null'
        const { outcome, stdout, stderr, steps, skippedSteps } = runProgram(source, { filename: 'snippet.py', record: true, host: { simulatesTime: true } })
        return `export default ${JSON.stringify(JSON.stringify({ source, outcome, stdout, stderr, steps, skippedSteps }, packBytes))}`
      } catch (error) {
        // The page does without; whatever is wrong with the runtime, its own tests say better.
        this.warn(`the first run could not be made: ${error instanceof Error ? error.message : error}`)
        return 'export default null'
      }
    },
  }
}

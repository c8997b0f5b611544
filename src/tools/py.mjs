// @ts-check
/**
 * npm run --silent py -- ARGS: the simulated Python without a page. Bundles src/cli.ts when the sources have changed
 * and runs it in this process, so that starting costs little more than Node itself.
 *
 * The bundle's name says which sources it was made from, so commands that run at the same time never see half of one,
 * and never each other's. It has a source map beside it; reading that costs time at every start, so it is used only
 * when asked for: NODE_OPTIONS=--enable-source-maps.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root } from './installed.mjs'

const cache = join(root, 'node_modules', '.cache', 'buffer-hotel')
const sources = ['package-lock.json', 'tsconfig.base.json', 'src/cli.ts', 'src/library', 'src/python', 'src/timeline', 'src/tools/py.mjs']
const keptBundles = 6

/**
 * One line a file: its path, size and time of change. Reading the files themselves would cost more than running them.
 * @param {string} path @param {string[]} into
 */
function describe(path, into) {
  const status = statSync(join(root, path), { throwIfNoEntry: false })
  if (!status) return
  if (!status.isDirectory()) {
    into.push(`${path} ${status.size} ${status.mtimeMs}`)
    return
  }
  for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
    if (entry.name.endsWith('.test.ts')) continue
    describe(`${path}/${entry.name}`, into)
  }
}

function bundleName() {
  /** @type {string[]} */
  const lines = []
  for (const path of sources) describe(path, lines)
  return `cli-${createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 20)}.mjs`
}

/** @param {string} bundle */
async function makeBundle(bundle) {
  const { rolldown } = await import('rolldown')
  mkdirSync(cache, { recursive: true })
  const build = await rolldown({
    input: join(root, 'src', 'cli.ts'),
    platform: 'node',
    // Packages are looked up when they are used: the bundle lies inside node_modules.
    external: /^[a-z@](?!:)/,
    // Opcodes become literal numbers, so that the machine's switch over them is a jump table.
    optimization: { inlineConst: { mode: 'all', pass: 2 } },
    checks: { circularDependency: false },
    logLevel: 'warn',
  })
  const { output } = await build.generate({ format: 'esm', sourcemap: 'hidden', entryFileNames: basename(bundle), codeSplitting: false })
  await build.close()
  const chunk = output.find((part) => part.type === 'chunk')
  if (chunk === undefined || chunk.type !== 'chunk') throw new Error('no bundle was made of src/cli.ts')
  const outputFiles = [
    { path: bundle, text: chunk.code },
    { path: `${bundle}.map`, text: JSON.stringify(chunk.map) },
  ]
  // The map first: whoever sees the bundle finds its map.
  for (const { path, text } of outputFiles.sort((a, b) => b.path.length - a.path.length)) {
    const unfinished = `${path}.${process.pid}.tmp`
    writeFileSync(unfinished, path === bundle ? `${text}\n//# sourceMappingURL=${basename(bundle)}.map\n` : text)
    renameSync(unfinished, path)
  }
  removeOldBundles()
}

function removeOldBundles() {
  const bundles = readdirSync(cache)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => ({ name, used: statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.used - a.used)
  for (const { name, used } of bundles.slice(keptBundles)) {
    // Someone may be about to load it.
    if (Date.now() - used < 60_000) continue
    rmSync(join(cache, name), { force: true })
    rmSync(join(cache, `${name}.map`), { force: true })
    rmSync(join(cache, `${name}.library`), { force: true, recursive: true })
  }
}

/** A file named from where the command was typed, while npm runs us at the project's top. */
function goWhereTheFilesAre(/** @type {string[]} */ args) {
  const typedIn = process.env.INIT_CWD
  if (!typedIn || resolve(typedIn) === process.cwd()) return
  const files = args.filter((argument) => !argument.startsWith('-'))
  if (files.some((file) => existsSync(file)) || !files.some((file) => existsSync(resolve(typedIn, file)))) return
  process.chdir(typedIn)
}

ensureInstalled()
const bundle = join(cache, bundleName())
if (!existsSync(bundle)) {
  try {
    await makeBundle(bundle)
  } catch (error) {
    process.stderr.write(`The runtime does not compile: ${error instanceof Error ? error.message : error}\n`)
    process.exit(70)
  }
} else if (Date.now() - statSync(bundle).mtimeMs > 3_600_000) {
  utimesSync(bundle, new Date(), new Date())
}

const args = process.argv.slice(2)
goWhereTheFilesAre(args)
process.argv = [process.argv[0], bundle, ...args]
// From Node 22.1 on; it spares later runs most of the compiling.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
  module.enableCompileCache(join(cache, 'compiled'))
}
await import(pathToFileURL(bundle).href)

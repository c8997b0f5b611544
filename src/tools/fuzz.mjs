// node src/tools/fuzz.mjs --count N --seed S [--generator arrays|operations|scenarios|calls|nested|asyncio-schedules|decimals|struct-formats|slices-and-casts|mutations|all] [--python PATH] [--no-audit] [--keep]
// node src/tools/fuzz.mjs --programs FOLDER [--seed FIRST] [--count N] …: programs that were written by another generator.
// Runs random programs under CPython and in the simulated Python, prints each difference with its seed and the
// program made as small as possible, and ends with a count. --only-cpython runs the first half alone (to look at the
// generators); --show prints the program of --seed.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { findPython, option, pythonEnvironment } from './cpython.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const conformance = path.join(here, '..', 'conformance')
const flag = (name) => process.argv.includes(`--${name}`)

const count = Number(option('count', '200'))
const firstSeed = Number(option('seed', String(Math.floor(Math.random() * 1e6))))
const which = option('programs') ? 'programs' : option('generator', 'all')
const audit = !flag('no-audit')
/** A program that takes longer here is named: it may be an endless loop of ours. */
const slowSeconds = 8
/** A program is not made smaller for longer than this. */
const reduceSeconds = 90
const reduceAtMost = Number(option('reduce', '12'))

/** Bundles a TypeScript file and imports it. */
async function load(file) {
  const folder = path.join(here, '..', '..', 'node_modules', '.cache', 'buffer-hotel')
  mkdirSync(folder, { recursive: true })
  const outfile = path.join(folder, `fuzz-${process.pid}-${path.basename(file, '.ts')}.mjs`)
  await build({ entryPoints: [file], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'error' })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(outfile, { force: true })
  }
}

const { arrayProgram, operationProgram, scenarioProgram, callProgram, decimalProgram, mutationProgram, nestedProgram, scheduleProgram, slicesProgram, structProgram, shrinkCandidates } = await load(path.join(conformance, 'fuzz', 'index.ts'))

/** The texts of all cases, in one order for ever. */
const corpus = () =>
  readdirSync(path.join(conformance, 'cases'))
    .filter((area) => area !== 'fuzz')
    .sort()
    .flatMap((area) => readdirSync(path.join(conformance, 'cases', area)).sort().map((name) => path.join(conformance, 'cases', area, name)))
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => !/[\ud800-\udfff\0]/.test(text) && text.length < 5000)

let files
/** The program in the folder of --programs that stands at this place, from 0. */
function programOf(place) {
  const home = option('programs') ?? '.'
  files ??= readdirSync(home).filter((name) => name.endsWith('.py')).sort()
  if (place >= files.length) throw new Error(`${home} has ${files.length} programs`)
  return readFileSync(path.join(home, files[place]), 'utf8')
}

let cachedCorpus
const generators = {
  arrays: arrayProgram,
  operations: operationProgram,
  scenarios: scenarioProgram,
  calls: callProgram,
  nested: nestedProgram,
  decimals: decimalProgram,
  'asyncio-schedules': scheduleProgram,
  'struct-formats': structProgram,
  'slices-and-casts': slicesProgram,
  programs: programOf,
  mutations: (seed) => mutationProgram(seed, (cachedCorpus ??= corpus())),
}
const chosen = which === 'all' ? Object.keys(generators).filter((name) => name !== 'programs') : [which]
if (chosen.some((name) => !(name in generators))) {
  console.error(`--generator is one of ${Object.keys(generators).join(', ')}, all`)
  process.exit(2)
}

if (flag('show')) {
  for (const name of chosen) console.log(generators[name](firstSeed))
  process.exit(0)
}

let python
try {
  python = findPython(option('python'))
} catch (error) {
  console.error(error.message)
  process.exit(2)
}

const folder = mkdtempSync(path.join(tmpdir(), 'buffer-hotel-fuzz-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Addresses differ from run to run, and the place of CPython's library from one machine to another. */
const settled = (text) => text.replace(/0x(7\.\.\.|[0-9a-f]{6,})/g, '0x...').replace(/File "[^"\n]*\/(?=lib\/python3\.14\/)/g, 'File "/usr/')

/** What CPython does with each program, in order. */
function underPython(programs, seconds = 10) {
  const files = programs.map((program, index) => {
    const file = path.join(folder, `${index}.py`)
    writeFileSync(file, program)
    return file
  })
  return new Promise((resolve, reject) => {
    const child = spawn(python.command, [path.join(here, 'fork-driver.py'), String(seconds)], { env: pythonEnvironment, stdio: ['pipe', 'pipe', 'inherit'] })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (piece) => (text += piece))
    child.on('error', reject)
    child.on('close', () => {
      const answers = text.split('\n').filter(Boolean).map((line) => JSON.parse(line))
      if (answers.length !== programs.length) reject(new Error(`CPython answered ${answers.length} of ${programs.length} programs`))
      else resolve(answers.map(({ stdout, stderr, exit }) => ({ stdout: settled(stdout), stderr: settled(stderr), exit })))
    })
    child.stdin.end(JSON.stringify(files))
  })
}

/** What the simulated Python does; a fault of ours is an answer that equals nothing. */
function underOurs(programs, runCase, limits = {}) {
  return programs.map((program, index) => {
    const begun = Date.now()
    try {
      const { outcome, auditFaults } = runCase(program, `${index}.py`, { audit, ...limits })
      const { stdout, stderr, exit } = outcome
      const faults = auditFaults.map((fault) => `AUDIT ${fault}\n`).join('')
      return { stdout: settled(stdout), stderr: settled(stderr) + faults, exit: faults || exit === 70 ? 'fault' : exit, seconds: (Date.now() - begun) / 1000 }
    } catch (error) {
      return { stdout: '', stderr: `FAULT ${error instanceof Error ? error.stack : error}`, exit: 'fault', seconds: (Date.now() - begun) / 1000 }
    }
  })
}

const equal = (a, b) => a.stdout === b.stdout && a.stderr === b.stderr && a.exit === b.exit

/** What differs first: what is printed, what is told of errors, or how it ends; null when nothing does. */
const differingPart = (a, b) => ['stdout', 'stderr', 'exit'].find((part) => a[part] !== b[part]) ?? null

/** The first line that differs, from both. */
function firstDifference(wanted, got) {
  if (['fault', 2, 3].includes(got.exit) && wanted.exit !== got.exit && !got.stderr.startsWith('AUDIT')) return `ends early\n  ${got.stderr.trimEnd().split('\n').slice(-3).join('\n  ')}`
  for (const part of ['stdout', 'stderr']) {
    const left = wanted[part].split('\n')
    const right = got[part].split('\n')
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
      if (left[at] !== right[at]) return `${part} line ${at + 1}\n  CPython: ${left[at] ?? '(nothing)'}\n  ours:    ${right[at] ?? '(nothing)'}`
    }
  }
  return `exit ${wanted.exit} / ${got.exit}`
}

/** The smallest program found that still differs in the same part and still runs under CPython without a syntax error. */
async function reduce(program, runCase, part) {
  // A loop that lost the line that ends it is common here.
  const seconds = 2
  const end = Date.now() + reduceSeconds * 1000
  let smallest = program
  for (let size = 16; size >= 1 && Date.now() < end; ) {
    const candidates = shrinkCandidates(smallest, size).filter((text) => text.length < smallest.length)
    let found
    for (let from = 0; from < candidates.length && !found && Date.now() < end; from += 40) {
      const batch = candidates.slice(from, from + 40)
      const ours = underOurs(batch, runCase, { seconds })
      const theirs = await underPython(batch, seconds)
      found = batch.find((_, index) => differingPart(theirs[index], ours[index]) === part && !/SyntaxError|IndentationError|killed after/.test(theirs[index].stderr))
    }
    if (found) smallest = found
    else size = size > 1 ? Math.floor(size / 2) : 0
  }
  return smallest
}

const runCase = flag('only-cpython') ? undefined : (await load(path.join(conformance, 'run.ts'))).runCase
let runCount = 0
let differenceCount = 0
let crashCount = 0
let faultCount = 0
let reducedCount = 0
const seen = new Map()
const started = Date.now()
for (const name of chosen) {
  for (let from = 0; from < count; from += 100) {
    const seeds = Array.from({ length: Math.min(100, count - from) }, (_, index) => firstSeed + from + index)
    const programs = seeds.map((seed) => generators[name](seed))
    const theirs = await underPython(programs)
    runCount += programs.length
    if (!runCase) {
      theirs.forEach((answer, index) => {
        if (answer.exit !== 0) console.log(`${name} seed ${seeds[index]}: exit ${answer.exit}\n${answer.stderr}`)
      })
      continue
    }
    const ours = underOurs(programs, runCase)
    for (const [index, seed] of seeds.entries()) {
      if (ours[index].seconds > slowSeconds) console.log(`${name} seed ${seed}: took ${ours[index].seconds.toFixed(1)} s here\n`)
      // What CPython did not survive has no answer to compare with. -9 is this tool's own limit.
      if (theirs[index].exit < 0 && theirs[index].exit !== -9) {
        crashCount += 1
        console.log(`${name} seed ${seed}: CPython itself ends by signal ${-theirs[index].exit}\n`)
        continue
      }
      if (equal(theirs[index], ours[index])) continue
      differenceCount += 1
      if (ours[index].exit === 'fault') faultCount += 1
      const difference = firstDifference(theirs[index], ours[index])
      // The same kind of difference is reduced only once; digits do not make another kind.
      const kind = difference.replace(/\d+/g, '#')
      seen.set(kind, [...(seen.get(kind) ?? []), seed])
      if ((seen.get(kind)?.length ?? 0) > 1) continue
      if (reducedCount >= reduceAtMost) {
        console.log(`${name} seed ${seed}: ${difference}\n`)
        continue
      }
      reducedCount += 1
      const small = await reduce(programs[index], runCase, differingPart(theirs[index], ours[index]))
      const [wanted] = await underPython([small])
      const [got] = underOurs([small], runCase)
      console.log(`${name} seed ${seed}: ${firstDifference(wanted, got)}\n${small.replace(/^/gm, '    ')}`)
      if (flag('keep')) {
        const home = path.join(conformance, 'cases', 'fuzz')
        mkdirSync(home, { recursive: true })
        const taken = new Set(readdirSync(home))
        const file = `${name}-${seed}.py`
        if (!taken.has(file)) writeFileSync(path.join(home, file), `# A fuzzed program that once differed: ${name}, seed ${seed}.\n${small.trimEnd()}\n`)
      }
    }
  }
}
for (const [kind, seeds] of [...seen].sort((a, b) => b[1].length - a[1].length)) {
  if (seeds.length > 1) console.log(`${seeds.length} times, seeds ${seeds.slice(0, 8).join(' ')}${seeds.length > 8 ? ' ...' : ''}: ${kind}\n`)
}
const seconds = ((Date.now() - started) / 1000).toFixed(1)
const last = firstSeed + count - 1
console.log(`${runCount} programs (${chosen.join(' and ')}, seeds ${firstSeed} to ${last}) in ${seconds} s: ${differenceCount} differences, ${faultCount} faults, ${crashCount} that CPython did not survive${audit ? ', audit on' : ''}`)
process.exit(differenceCount > 0 ? 1 : 0)

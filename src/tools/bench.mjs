// @ts-check
/**
 * npm run bench [-- NAME … | --page] [--repeat N] [--json FILE]: how fast byte loops run, as ratios against CPython measured in
 * the same minutes on the same machine. Each program of src/bench/programs times itself, without its own start; it runs
 * in a fresh process every time, the contenders take turns, and the smallest time of each counts: whatever disturbs a
 * run only ever makes it longer. The answers that the programs print must agree.
 *
 * The yardstick is the program that PYTHON names, else a python3.14 on PATH, else the newest Python 3 there.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { benchImports, benchPage, importsTable, pageTable } from './bench-page.mjs'
import { ensureInstalled, root } from './installed.mjs'

/** @typedef {{ name: string, command: string, args: string[] }} Contender */
/** @typedef {{ seconds: number, answer: string } | { failure: string }} Outcome */

const programs = join(dirname(fileURLToPath(import.meta.url)), '..', 'bench', 'programs')
const noLimits = ['--limit-steps', '1000000000000', '--limit-seconds', '600']
const secondsForOneRun = 600

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { repeat: { type: 'string', default: '5' }, json: { type: 'string' }, page: { type: 'boolean', default: false } },
})
if (options.page && !names.includes('page')) names.push('page')

/** @returns {{ command: string, version: string } | undefined} */
function findYardstick() {
  const minors = Array.from({ length: 13 }, (_, index) => `python3.${20 - index}`)
  const commands = process.env.PYTHON ? [process.env.PYTHON] : ['python3.14', ...minors, 'python3', 'python']
  const found = []
  for (const command of commands) {
    const asked = spawnSync(command, ['-c', 'import platform; print(platform.python_implementation(), platform.python_version())'], { encoding: 'utf8' })
    const [implementation, version] = (asked.stdout ?? '').trim().split(' ')
    if (asked.status !== 0 || implementation !== 'CPython' || !version.startsWith('3.')) continue
    if (process.env.PYTHON || version.startsWith('3.14.')) return { command, version }
    found.push({ command, version })
  }
  const minor = (/** @type {string} */ version) => Number(version.split('.')[1])
  return found.sort((a, b) => minor(b.version) - minor(a.version))[0]
}

/** @param {Contender} contender @param {string} program @returns {Outcome} */
function runOnce({ command, args }, program) {
  const run = spawnSync(command, [...args, join(programs, `${program}.py`)], {
    encoding: 'utf8',
    timeout: secondsForOneRun * 1000,
    maxBuffer: 1 << 26,
  })
  if (run.error) return { failure: run.error.message }
  if (run.status !== 0) return { failure: run.stderr.trim().split('\n').at(-1) || `exit status ${run.status ?? run.signal}` }
  const lines = run.stdout.trim().split('\n')
  const seconds = Number(lines.pop())
  return seconds > 0 ? { seconds, answer: lines.join('\n') } : { failure: `no time on the last line: ${run.stdout.slice(-80)}` }
}

/**
 * The smallest time of each contender, taking turns. One that fails once is out.
 * @param {Contender[]} contenders @param {string} program @param {number} repeat
 */
function measure(contenders, program, repeat) {
  /** @type {Map<string, Outcome>} */
  const best = new Map()
  for (let round = 0; round < repeat; round++) {
    for (const contender of contenders) {
      const before = best.get(contender.name)
      if (before && 'failure' in before) continue
      const now = runOnce(contender, program)
      if (!before || 'failure' in now || now.seconds < before.seconds) best.set(contender.name, now)
    }
  }
  const answers = [...best].flatMap(([name, outcome]) => ('answer' in outcome ? [{ name, answer: outcome.answer }] : []))
  const expected = answers.find(({ name }) => name === 'CPython') ?? answers[0]
  for (const { name, answer } of answers) {
    if (answer !== expected.answer) best.set(name, { failure: `prints ${answer.slice(0, 60)}, not ${expected.answer.slice(0, 60)}` })
  }
  return best
}

/** @param {number[]} numbers the geometric mean, undefined of nothing */
function geometricMean(numbers) {
  if (numbers.length === 0) return undefined
  return Math.exp(numbers.reduce((sum, value) => sum + Math.log(value), 0) / numbers.length)
}

/** @param {Outcome | undefined} outcome */
const secondsOf = (outcome) => (outcome && 'seconds' in outcome ? outcome.seconds : undefined)

/** @param {number | undefined} above @param {number | undefined} below */
const ratio = (above, below) => (above === undefined || below === undefined ? undefined : above / below)

/** @param {string[][]} rows first row: the headings; the first column to the left, the others to the right */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('   '))
    .join('\n')
}

ensureInstalled()
const repeat = Number(options.repeat)
if (!Number.isInteger(repeat) || repeat < 1) {
  console.error(`--repeat wants a whole number from 1, not ${options.repeat}.`)
  process.exit(2)
}
const every = readdirSync(programs).filter((name) => name.endsWith('.py')).map((name) => name.slice(0, -3)).sort()
// `page` is no byte loop: how soon a keystroke is on the screen, measured by the page itself.
const withPage = names.length === 0 || names.includes('page')
// Neither is `imports`: the same with CPython's library.
const withImports = names.length === 0 || names.includes('imports')
const loops = names.filter((name) => name !== 'page' && name !== 'imports')
const unknown = loops.filter((name) => !every.includes(name))
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${[...every, 'page', 'imports'].join(', ')}.`)
  process.exit(2)
}

const py = ['--stack-size=3900', join(root, 'src', 'tools', 'py.mjs')]
const yardstick = findYardstick()
/** @type {Contender[]} */
const contenders = [
  ...(yardstick ? [{ name: 'CPython', command: yardstick.command, args: [] }] : []),
  { name: 'plain', command: process.execPath, args: [...py, ...noLimits] },
  { name: 'recorded', command: process.execPath, args: [...py, ...noLimits, '--record'] },
]
const chosen = names.length > 0 ? loops : every
const processor = cpus()[0]?.model ?? 'unknown processor'
console.log(`Node ${process.versions.node}, ${yardstick ? `CPython ${yardstick.version}` : 'no CPython on PATH or in PYTHON: no yardstick'}, ${processor}, smallest of ${repeat}\n`)

const rows = [['byte loop', 'CPython s', 'plain s', 'recorded s', 'plain/CPython', 'recorded/CPython', 'recorded/plain']]
const results = []
const failures = []
const show = (/** @type {number | undefined} */ value, /** @type {number} */ digits) => (value === undefined ? '-' : value.toFixed(digits))
for (const program of chosen) {
  process.stderr.write(`${program} …\n`)
  const best = measure(contenders, program, repeat)
  const [cpython, plain, recorded] = ['CPython', 'plain', 'recorded'].map((name) => secondsOf(best.get(name)))
  for (const [name, outcome] of best) if ('failure' in outcome) failures.push({ program, contender: name, failure: outcome.failure })
  const result = {
    program,
    seconds: { cpython, plain, recorded },
    ratios: { plain: ratio(plain, cpython), recorded: ratio(recorded, cpython), recordedToPlain: ratio(recorded, plain) },
  }
  results.push(result)
  const { ratios } = result
  rows.push([program, show(cpython, 3), show(plain, 3), show(recorded, 3), show(ratios.plain, 2), show(ratios.recorded, 2), show(ratios.recordedToPlain, 2)])
}

const present = (/** @type {(number | undefined)[]} */ list) => list.filter((value) => value !== undefined)
const means = {
  plain: geometricMean(present(results.map(({ ratios }) => ratios.plain))),
  recorded: geometricMean(present(results.map(({ ratios }) => ratios.recorded))),
  recordedToPlain: geometricMean(present(results.map(({ ratios }) => ratios.recordedToPlain))),
}
rows.push(['geometric mean', '', '', '', show(means.plain, 2), show(means.recorded, 2), show(means.recordedToPlain, 2)])
if (chosen.length > 0) console.log(table(rows))
for (const { program, contender, failure } of failures) console.log(`FAILED ${program}, ${contender}: ${failure}`)

const page = withPage ? await benchPage() : undefined
if (page) console.log(`\n${pageTable(page)}`)
const imports = withImports ? await benchImports() : undefined
if (imports) console.log(`\n${importsTable(imports)}`)

if (options.json) {
  const report = {
    when: new Date().toISOString(),
    node: process.versions.node,
    yardstick: yardstick ? { name: 'CPython', version: yardstick.version } : null,
    processor,
    repeat,
    byteLoops: results,
    geometricMeans: means,
    keystrokeToStage: page,
    keystrokeToStageWithImports: imports,
    failures,
  }
  const file = resolve(process.env.INIT_CWD ?? '.', options.json)
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`)
  console.log(`\nWritten to ${file}`)
}
process.exitCode = failures.length > 0 ? 1 : 0

/**
 * npm run py: the simulated Python without a page. What it prints and the statuses it exits with are in the README.
 */
import { readFileSync, writeFileSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { library } from './library/archive'
import { keptCode } from './library/kept-code'
import { findSchedule, isSchedule, provideLibrary, runProgram, type Limits, type Outcome, type RunResult } from './python'

const USAGE = `usage: npm run --silent py -- [options] FILE [arguments]
       npm run --silent py -- --batch < list.json

  --record             record the run as the page does; on standard error, what that took
  --timeline OUT.json  write what happened, step by step
  --path FOLDER        import modules from this folder too; may be given several times
  --schedule TEXT      which thread or task goes on: a number (a seed), or choices like 12:1,30:2
  --find-schedule TYPE look for a schedule with which the program raises TYPE ("any": any exception; "deadlock")
  --batch              read a JSON array of paths; print a JSON line for each
  --limit-steps N      lines executed      --limit-seconds N
  --limit-bytes N      bytes of all buffers together
`

interface Options {
  record: boolean
  timeline: string | null
  batch: boolean
  folders: string[]
  schedule: string | null
  wanted: string | null
  limits: Partial<Limits>
  file: string | null
  rest: string[]
}

class WrongUsage extends Error {}

function numberAfter(flag: string, text: string | undefined): number {
  const value = Number(text)
  if (text === undefined || !Number.isFinite(value) || value <= 0) throw new WrongUsage(`${flag} takes a positive number`)
  return value
}

const LIMIT_FLAGS: Record<string, keyof Limits> = { '--limit-steps': 'steps', '--limit-seconds': 'seconds', '--limit-bytes': 'bytes' }

function readOptions(args: readonly string[]): Options {
  const options: Options = { record: false, timeline: null, batch: false, folders: [], schedule: null, wanted: null, limits: {}, file: null, rest: [] }
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string
    const limit = LIMIT_FLAGS[arg]
    if (options.file !== null) options.rest.push(arg)
    else if (arg === '--record') options.record = true
    else if (arg === '--batch') options.batch = true
    else if (arg === '--timeline') {
      options.timeline = args[++i] ?? null
      if (options.timeline === null) throw new WrongUsage('--timeline takes a file to write')
    } else if (arg === '--path') {
      const folder = args[++i]
      if (folder === undefined) throw new WrongUsage('--path takes a folder')
      options.folders.push(resolve(folder))
    } else if (arg === '--schedule') {
      options.schedule = args[++i] ?? null
      if (options.schedule === null || !isSchedule(options.schedule)) throw new WrongUsage('--schedule takes a number, or choices like 12:1,30:2')
    } else if (arg === '--find-schedule') {
      options.wanted = args[++i] ?? null
      if (options.wanted === null) throw new WrongUsage('--find-schedule takes the name of an exception, "any" or "deadlock"')
    } else if (limit !== undefined) options.limits[limit] = numberAfter(arg, args[++i])
    else if (arg.startsWith('--')) throw new WrongUsage(`no such option: ${arg}`)
    else options.file = arg
  }
  if (options.file === null && !options.batch) throw new WrongUsage('name a Python file')
  return options
}

/** Everything is written at once, also to a pipe that is read slowly. */
function write(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8')
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') return
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    }
  }
}

/** The exit status, and the last line on standard error where the program itself printed none. */
function statusOf(outcome: Outcome): { exit: number; note: string } {
  const at = (line: number | null): string => (line === null ? '' : ` (line ${line})`)
  switch (outcome.kind) {
    case 'finished':
      return { exit: 0, note: '' }
    case 'raised':
      return { exit: outcome.exitCode, note: '' }
    case 'syntaxError':
      return { exit: 1, note: '' }
    case 'notSimulated':
      return { exit: 2, note: `NotSimulated: ${outcome.what}${at(outcome.line)}\n` }
    case 'limit':
      return { exit: 3, note: `LimitReached: ${outcome.message}${at(outcome.line)}\n` }
    case 'ourFault':
      return { exit: 70, note: `Buffer Hotel is at fault${at(outcome.line)}: ${outcome.report}\n` }
  }
}

let unreadInput: string[] | null = null

/** The next line of standard input. */
function readLine(): string | null {
  if (unreadInput === null) {
    const text = readFileSync(0, 'utf8')
    unreadInput = text === '' ? [] : text.replace(/\n$/, '').split('\n')
  }
  return unreadInput.shift() ?? null
}

const limitsOfCommandLine: Limits = { steps: 200_000_000, seconds: 60, bytes: 4 * 1024 ** 3, output: 100_000_000 }

function run(path: string, options: Options, stream: boolean): RunResult {
  const source = readFileSync(path, 'utf8')
  return runProgram(source, {
    // CPython makes the script's path absolute, for __file__ and for tracebacks.
    filename: resolve(path),
    argv: [path, ...options.rest],
    record: options.record || options.timeline !== null,
    ...(options.schedule === null ? {} : { schedule: options.schedule }),
    limits: { ...limitsOfCommandLine, ...options.limits },
    host: {
      ...(stream ? { stdout: (text: string) => write(1, text), stderr: (text: string) => write(2, text), readLine } : { readLine: () => null }),
      importFolders: options.folders,
      readImported: (path) => readImported(path, options.folders),
    },
  })
}

/** Only what lies in a folder that was named is read. */
function readImported(path: string, folders: readonly string[]): string | undefined {
  if (!folders.some((folder) => path.startsWith(`${folder}/`))) return undefined
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined
    throw error
  }
}

/** The events of a recording as plain JSON: bytes as arrays of numbers. */
function timelineOf(result: RunResult): unknown[] {
  return result.steps.flatMap(({ step, line, frame, guest, events }) => [
    { step, line, kind: 'line', frame, ...(guest === undefined ? {} : { guest }) },
    ...events.map((event) => ({ step, line, ...event })),
  ])
}

function runOne(path: string, options: Options): number {
  const result = run(path, options, true)
  const { exit, note } = statusOf(result.outcome)
  write(2, note)
  if (options.timeline !== null) {
    const timeline = JSON.stringify(timelineOf(result), (_key, value: unknown) => (value instanceof Uint8Array ? [...value] : value))
    writeFileSync(options.timeline, `${timeline}\n`)
  }
  if (options.record) {
    const { steps, events, bytes } = result.recorded
    write(2, `recorded ${steps} steps, ${events} events, ${bytes} bytes\n`)
  }
  return exit
}

/** Says which schedule makes the program fail, and shows that run. */
function findFailing(path: string, options: Options, wanted: string): number {
  const source = readFileSync(path, 'utf8')
  const found = findSchedule(source, {
    filename: resolve(path),
    argv: [path, ...options.rest],
    limits: { ...limitsOfCommandLine, seconds: 30, ...options.limits },
    boundSeconds: 120,
    ...(wanted === 'any' ? {} : { wanted }),
  })
  if (found.result === null) {
    write(2, `no schedule ${found.isComplete ? `with at most ${found.changes} unusual choices` : 'within the bound'} fails (${found.runs} runs)\n`)
    return 1
  }
  write(1, found.result.stdout)
  write(2, `${found.result.stderr}${statusOf(found.result.outcome).note}found in run ${found.runs}: --schedule ${found.schedule === '' ? "'' (it fails in any case)" : found.schedule}\n`)
  return 0
}

function runBatch(options: Options): number {
  const paths: unknown = JSON.parse(readFileSync(0, 'utf8'))
  if (!Array.isArray(paths) || !paths.every((path) => typeof path === 'string')) throw new WrongUsage('--batch reads a JSON array of paths')
  for (const path of paths as string[]) {
    const began = performance.now()
    let line: { stdout: string; stderr: string; exit: number }
    try {
      const result = run(path, options, false)
      const { exit, note } = statusOf(result.outcome)
      line = { stdout: result.stdout, stderr: result.stderr + note, exit }
    } catch (error) {
      line = { stdout: '', stderr: `${(error as Error).message}\n`, exit: 2 }
    }
    write(1, `${JSON.stringify({ file: path, ...line, milliseconds: Math.round((performance.now() - began) * 1000) / 1000 })}\n`)
  }
  return 0
}

function main(): number {
  let options: Options
  try {
    options = readOptions(process.argv.slice(2))
    if (options.batch) return runBatch(options)
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error
    write(2, `${error.message}\n${USAGE}`)
    return 2
  }
  try {
    const path = options.file as string
    return options.wanted === null ? runOne(path, options) : findFailing(path, options, options.wanted)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    write(2, `py: can't read ${options.file}: ${(error as Error).message}\n`)
    return 2
  }
}

// py.mjs names the bundle after the sources it was made of, so what is kept beside it was made by the same compiler.
provideLibrary({ ...library, ...keptCode(`${process.argv[1]}.library`) })
process.exitCode = main()
